// SPDX-License-Identifier: GPL-3.0-or-later
// What a person opens a vault with, and which of a keyring's slots it is for.
#pragma once

#include "core/secret/secret.h"

namespace accord::vault {

/// Ways of unlocking; the numbers are part of the format. At most one slot of each kind.
enum class SlotKind : quint8 { DeviceAndPin = 1, Passphrase = 2, RecoveryCode = 3 };

/// Movable only, like the secret in it.
struct Credential
{
    SlotKind kind = SlotKind::Passphrase;
    SecretBytes secret; ///< a passphrase's or PIN's UTF-8, or the 16 bytes of a recovery code (recovery_code.h)

    [[nodiscard]] static Credential passphrase(SecretBytes bytes) { return {SlotKind::Passphrase, std::move(bytes)}; }
    [[nodiscard]] static Credential pin(SecretBytes bytes) { return {SlotKind::DeviceAndPin, std::move(bytes)}; }
    [[nodiscard]] static Credential recoveryCode(SecretBytes bytes)
    {
        return {SlotKind::RecoveryCode, std::move(bytes)};
    }
};

} // namespace accord::vault
