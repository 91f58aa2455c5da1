// SPDX-License-Identifier: GPL-3.0-or-later
// A key store in memory that can be made to fail in every way a real one can, at any of its three calls.
#pragma once

#include "core/vault/key_store.h"

#include <QMap>
#include <optional>

namespace accord::testing {

class FakeKeyStore final : public vault::KeyStore
{
public:
    std::optional<vault::KeyStoreError> readFails;
    std::optional<vault::KeyStoreError> writeFails;
    std::optional<vault::KeyStoreError> removeFails;
    bool keepsSomethingElse = false; ///< a store that says yes and keeps nonsense
    bool present = true;
    int calls = 0;
    QMap<QString, QByteArray> entries;

    void failAll(std::optional<vault::KeyStoreError> how) { readFails = writeFails = removeFails = how; }

    bool isPresent() override { return present; }
    vault::KeyStoreResult<SecretBytes> read(const QString& name) override
    {
        ++calls;
        if (readFails)
            return base::fail(*readFails);
        if (!entries.contains(name))
            return base::fail(vault::KeyStoreError::NotFound);
        return SecretBytes::copyOf(entries.value(name));
    }
    vault::KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override
    {
        ++calls;
        if (writeFails)
            return base::fail(*writeFails);
        entries.insert(name, keepsSomethingElse ? QByteArray(32, 'x') : bytes.view().toByteArray());
        return {};
    }
    vault::KeyStoreResult<void> remove(const QString& name) override
    {
        ++calls;
        if (removeFails)
            return base::fail(*removeFails);
        if (entries.remove(name) == 0)
            return base::fail(vault::KeyStoreError::NotFound);
        return {};
    }
};

inline constexpr vault::KeyStoreError everyKeyStoreError[] = {
    vault::KeyStoreError::NotFound,       vault::KeyStoreError::NoBackend,      vault::KeyStoreError::DeniedByUser,
    vault::KeyStoreError::DeniedBySystem, vault::KeyStoreError::NotImplemented, vault::KeyStoreError::CouldNotDelete,
    vault::KeyStoreError::TimedOut,       vault::KeyStoreError::Other};

} // namespace accord::testing
