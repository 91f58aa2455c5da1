// SPDX-License-Identifier: GPL-3.0-or-later
// A key store in memory, for walks through the pages on throw-away vaults.
#pragma once

#include "core/vault/key_store.h"

#include <QMap>

namespace accord::app {

/// Keeps its bytes in the open: never for anybody's own records.
class PracticeKeyStore final : public vault::KeyStore
{
public:
    bool isPresent() override { return true; }
    vault::KeyStoreResult<SecretBytes> read(const QString& name) override
    {
        if (!m_entries.contains(name))
            return base::fail(vault::KeyStoreError::NotFound);
        return SecretBytes::copyOf(m_entries.value(name));
    }
    vault::KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override
    {
        m_entries.insert(name, bytes.view().toByteArray());
        return {};
    }
    vault::KeyStoreResult<void> remove(const QString& name) override
    {
        if (m_entries.remove(name) == 0)
            return base::fail(vault::KeyStoreError::NotFound);
        return {};
    }

private:
    QMap<QString, QByteArray> m_entries;
};

} // namespace accord::app
