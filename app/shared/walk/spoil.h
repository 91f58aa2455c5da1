// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that a walk has damaged, so that the pages for damage can be seen.
#pragma once

#include <QString>

namespace accord::app {

/// Makes the closed vault's database one that nothing reads as it is; a snapshot still helps. False if it can't.
[[nodiscard]] bool spoilDatabase(const QString& vaultDirectory);

} // namespace accord::app
