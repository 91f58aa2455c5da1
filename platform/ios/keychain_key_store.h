// SPDX-License-Identifier: GPL-3.0-or-later
// The keychain as the other half of a PIN. Not built here: see README.md.
#pragma once

#include "core/vault/key_store.h"

namespace accord::platform {

/// Calls may come from any thread, one at a time; they do not ask the person anything.
class KeychainKeyStore final : public vault::KeyStore
{
public:
    [[nodiscard]] bool isPresent() override;
    [[nodiscard]] vault::KeyStoreResult<SecretBytes> read(const QString& name) override;
    [[nodiscard]] vault::KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override;
    [[nodiscard]] vault::KeyStoreResult<void> remove(const QString& name) override;
};

} // namespace accord::platform
