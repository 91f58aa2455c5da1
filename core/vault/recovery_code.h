// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code: 128 random bits as a text to write down and type back, with a check that catches slips.
#pragma once

#include "core/base/result.h"
#include "core/secret/secret.h"

#include <QString>

namespace accord::vault {

inline constexpr size_t recoveryCodeSize = 16; ///< bytes

enum class RecoveryCodeError {
    WrongLength,      ///< characters are missing, or too many
    UnknownCharacter, ///< one that is in no code, such as U or *
    Mistyped          ///< the right number of characters, but they are no code
};

template <typename T>
using RecoveryCodeResult = base::ResultOf<T, RecoveryCodeError>;

[[nodiscard]] SecretBytes newRecoveryCode();

/// Seven groups of four, with hyphens: "7ZK2-...". Digits and capitals without I, L, O and U (Crockford's base 32).
[[nodiscard]] QString recoveryCodeText(const SecretBytes& code);

/// The 16 bytes. Case, spaces and hyphens of any kind do not matter; O is read as 0, I and L as 1. Any one or two wrong
/// characters, and so every swap of two, are Mistyped; of other mistakes all but one in 4,096.
[[nodiscard]] RecoveryCodeResult<SecretBytes> parseRecoveryCode(const QString& typed);

} // namespace accord::vault
