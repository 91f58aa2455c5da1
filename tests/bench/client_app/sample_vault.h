// SPDX-License-Identifier: GPL-3.0-or-later
// A client's vault with a long history, for benchmarks of the app.
#pragma once

#include <QString>

namespace accord::bench {

/// Of the vault: the least a key derivation may cost, since Argon2id is slow on purpose and the same in every app.
[[nodiscard]] QString passphrase();

/// Makes a vault in `directory`, which must not exist yet, with one check-in a week. False if that fails.
[[nodiscard]] bool makeClientVault(const QString& directory, int checkIns);

} // namespace accord::bench
