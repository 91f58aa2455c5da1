// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is told of a new PIN, passphrase or recovery code that will not do; the same wherever one is chosen.
#pragma once

#include "core/vault/passphrase.h"
#include "core/vault/recovery_code.h"

#include <QString>

namespace accord::app {

// Each one sentence, translated, or nothing if all is well.
[[nodiscard]] QString faultOfPassphrase(const QString& passphrase);
/// Of a recovery code typed back, against the one that was shown.
[[nodiscard]] QString faultOfCodeBack(const QString& typed, const SecretBytes& shown);
[[nodiscard]] QString differingPassphrases();
[[nodiscard]] QString differingPins();

} // namespace accord::app
