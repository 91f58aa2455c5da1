// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/backup_prelude.h"
#include "core/vault/backup_stream.h"
#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"
#include "core/vault/new_folder.h"
#include "core/vault/restored.h"
#include "core/vault/schema.h"

#include <cerrno>

namespace accord::vault {

/// One restore under way, in a folder that goes away unless it is finished.
class Restoration
{
public:
    Restoration(NewFolder folder, const Progress& progress)
        : m_folder(std::move(folder)), m_progress(progress), m_path(files::within(m_folder.path(), files::databaseName))
    {
    }

    Result<void> decode(QFile& backup, const SecretBytes& passphrase)
    {
        const auto decoder = BackupDecoder::begin(backup, passphrase);
        if (!decoder)
            return tl::unexpected(decoder.error());
        if (auto made = files::writeNew(m_path, {}); !made)
            return made;
        QFile database(m_path);
        if (auto open = opened(database, QIODevice::WriteOnly); !open)
            return open;
        const Stage stage(m_progress, 0.0, 0.9);
        for (bool first = true;; first = false) {
            auto chunk = (*decoder)->next();
            if (!chunk)
                return tl::unexpected(chunk.error());
            if (chunk->isEmpty())
                break;
            if (first) {
                const auto contents = contentsIn(*chunk);
                if (!contents)
                    return tl::unexpected(contents.error());
                m_contents = *contents;
                m_key = SecretBytes::copyOf(chunk->first(qsizetype(databaseKeySize)));
                chunk = chunk->sliced(preludeSize);
            }
            errno = 0;
            if (database.write(chunk->data(), chunk->size()) != chunk->size() || !database.flush())
                return base::fail(files::causeOf(errno), QStringLiteral("writing the database"));
            if (auto told = stage.at(backup.pos(), backup.size()); !told)
                return told;
        }
        if (m_key.isEmpty() || database.size() != m_contents.bytes)
            return base::fail(Error::BackupDamaged, QStringLiteral("holds another database than it says"));
        return {};
    }

    /// Sound, of this schema, another life of its vault, and under a new key.
    Result<void> revive(const SecretBytes& databaseKey, const base::Clock& clock)
    {
        auto done = guarded([&]() -> Result<void> {
            const auto database = Database::open(m_path, m_key);
            if (!database)
                return tl::unexpected(database.error());
            const QStringList problems = damageIn(**database);
            if (!problems.isEmpty())
                return base::fail(Error::Damaged, problems.first());
            if (schema::versionOf(**database) > schema::current)
                return base::fail(Error::TooNew, QStringLiteral("the database in the backup"));
            schema::upgrade(**database);
            beginAnotherLife(**database, clock.now());
            (*database)->changeKey(databaseKey);
            return {};
        });
        if (!done && done.error().code == Error::Damaged) // of the folder in the making: the vault at hand is not meant
            done = base::fail(Error::BackupDamaged, done.error().detail);
        if (done)
            done = proveRekeyed(m_path, databaseKey);
        return done ? Stage(m_progress, 0.9, 1.0).at(1, 1) : done;
    }

    Result<Restored> finish(const SecretBytes& databaseKey, const FirstKeys& keys, const KdfCost& cost)
    {
        const auto keyring = firstKeyring(databaseKey, keys, cost);
        if (!keyring)
            return tl::unexpected(keyring.error());
        auto lock = m_folder.finish(*keyring);
        if (!lock) {
            forgetFirstPin(*keyring, keys);
            return tl::unexpected(lock.error());
        }
        auto vault = Vault::take(std::move(*lock), m_folder.target(), databaseKey);
        if (!vault)
            return tl::unexpected(vault.error());
        return Restored{std::move(*vault), m_contents};
    }

private:
    NewFolder m_folder;
    const Progress& m_progress;
    QString m_path;
    SecretBytes m_key;
    BackupContents m_contents;
};

Result<Restored> restoreBackup(const QString& path, const SecretBytes& passphrase, const QString& directory,
                               const FirstKeys& keys, const KdfCost& cost, const base::Clock& clock,
                               const Progress& progress)
{
    if (auto sound = checkKeys(keys, cost); !sound)
        return tl::unexpected(sound.error());
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    QFile backup(path);
    if (auto open = opened(backup, QIODevice::ReadOnly); !open)
        return tl::unexpected(open.error());
    auto folder = NewFolder::beside(directory);
    if (!folder)
        return tl::unexpected(folder.error());
    Restoration restoration(std::move(*folder), progress);
    const SecretBytes databaseKey = SecretBytes::random(databaseKeySize);
    auto done = restoration.decode(backup, passphrase);
    if (done)
        done = restoration.revive(databaseKey, clock);
    if (!done)
        return tl::unexpected(done.error());
    return restoration.finish(databaseKey, keys, cost);
}

} // namespace accord::vault
