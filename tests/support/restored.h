// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that is lost and comes back from a backup, for tests of what the other libraries do then.
#pragma once

#include "core/vault/backup.h"
#include "tests/support/people.h"

namespace accord::test {

/// A backup of a vault as it is now.
class Kept
{
public:
    explicit Kept(const std::unique_ptr<vault::Vault>& vault)
    {
        base::SystemClock clock;
        vault::NewBackup what{path(), false, passphrase(), cheapCost};
        if (const auto made = vault::writeBackup(*vault, what, clock); !made)
            qFatal("a backup could not be made: %s", qPrintable(made.error().detail));
    }
    /// In place of the vault that is open there.
    void bringBack(std::unique_ptr<vault::Vault>& vault, const base::Clock& clock) const
    {
        const QString directory = vault->directory();
        vault.reset();
        QDir(directory).removeRecursively();
        vault::FirstKeys keys;
        keys.passphrase = passphrase();
        auto restored = vault::restoreBackup(path(), passphrase(), directory, keys, cheapCost, clock);
        if (!restored)
            qFatal("a backup could not be restored: %s", qPrintable(restored.error().detail));
        vault = std::move(restored->vault);
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("backup")); }
    QTemporaryDir m_folder;
};

inline void restore(std::unique_ptr<vault::Vault>& vault, const base::Clock& clock)
{
    Kept(vault).bringBack(vault, clock);
}

} // namespace accord::test
