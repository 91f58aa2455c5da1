// SPDX-License-Identifier: GPL-3.0-or-later
// From a passphrase or PIN as it was typed to the bytes a vault's keyring is opened with; the same for every program.
#pragma once

#include "core/secret/secret.h"

#include <QString>

namespace accord::vault {

/// UTF-8 of the text in Unicode normal form C, so that one passphrase typed on two keyboards (e with an accent, or e
/// and an accent) is one passphrase (as RFC 8265, OpaqueString). Spaces count. Intermediate copies made here are wiped.
[[nodiscard]] SecretBytes passphraseBytes(const QString& typed);

/// The digits in ASCII, whatever script they were typed in; spaces around them do not count. What is no digit stays as
/// it is, for faultOfPin() to name.
[[nodiscard]] SecretBytes pinBytes(const QString& typed);

} // namespace accord::vault
