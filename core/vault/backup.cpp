// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup.h"

#include "core/vault/backup_prelude.h"
#include "core/vault/backup_stream.h"
#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"

#include <QFileInfo>

namespace accord::vault {

namespace {

constexpr int mostNames = 100;

/// Where a backup for `path` is made. What an attempt left there that was cut off goes; anything else is somebody's.
Result<QString> freePart(const QString& path)
{
    for (int n = 1; n <= mostNames; ++n) {
        const QString part = path + (n == 1 ? QStringLiteral(".part") : QStringLiteral(".part-%1").arg(n));
        if (!files::exists(part) || (beginsAsBackup(part) && QFile::remove(part)))
            return part;
    }
    return base::fail(Error::AlreadyExists, QStringLiteral("something is beside the target"));
}

} // namespace

/// One backup under way. Removes what it has made besides the finished file.
class BackupWriter
{
public:
    BackupWriter(Vault& vault, const NewBackup& what, const Progress& progress)
        : m_vault(vault), m_what(what), m_progress(progress),
          m_work(files::within(vault.directory(), files::backupWorkName))
    {
        crypto_generichash_init(&m_written, nullptr, 0, crypto_generichash_BYTES);
    }
    ~BackupWriter()
    {
        files::removeDatabase(m_work);
        if (!m_part.isEmpty())
            QFile::remove(m_part);
    }
    BackupWriter(const BackupWriter&) = delete;
    BackupWriter& operator=(const BackupWriter&) = delete;

    Result<BackupContents> run(const base::Clock& clock)
    {
        if (m_what.passphrase.isEmpty())
            return base::fail(Error::EmptyPassphrase);
        if (!Keyring::isAllowed(m_what.cost))
            return base::fail(Error::Conflict, QStringLiteral("key derivation cost out of bounds"));
        if (!m_what.replaces && files::exists(m_what.path))
            return base::fail(Error::AlreadyExists, QStringLiteral("something is at the target"));
        m_contents.madeAt = clock.now();
        auto done = copy();
        if (done)
            done = encode();
        if (done)
            done = files::sync(m_part);
        if (done)
            done = readBack();
        if (done)
            done = putInPlace();
        if (!done)
            return tl::unexpected(done.error());
        return m_contents;
    }

private:
    /// The database as it is now, sound, under a key of its own.
    Result<void> copy()
    {
        files::removeDatabase(m_work); // of an attempt that was cut off
        const auto key = m_vault.copyDatabase(m_work);
        if (!key)
            return tl::unexpected(key.error());
        m_key = SecretBytes::random(databaseKeySize);
        const auto done = guarded([&]() -> Result<void> {
            const auto database = Database::open(m_work, *key);
            if (!database)
                return tl::unexpected(database.error());
            const QStringList problems = damageIn(**database);
            if (!problems.isEmpty())
                return base::fail(Error::Damaged, problems.first());
            m_contents.role = m_vault.role();
            m_contents.checkIns = CheckIns(**database).count();
            (*database)->changeKey(m_key);
            return {};
        });
        return done ? proveRekeyed(m_work, m_key) : done;
    }

    Result<void> encode()
    {
        const auto free = freePart(m_what.path);
        if (!free)
            return tl::unexpected(free.error());
        if (auto made = files::writeNew(*free, {}); !made)
            return made;
        m_part = *free;
        QFile database(m_work);
        QFile part(m_part);
        if (auto open = opened(database, QIODevice::ReadOnly); !open)
            return open;
        if (auto open = opened(part, QIODevice::WriteOnly); !open)
            return open;
        const auto encoder = BackupEncoder::begin(part, m_what.passphrase, m_what.cost);
        if (!encoder)
            return tl::unexpected(encoder.error());
        m_contents.bytes = database.size();
        const SecretBytes prelude = preludeOf(m_key, m_contents);
        auto done = put(**encoder, prelude.view());
        const Stage stage(m_progress, 0.0, 0.5);
        while (done && !database.atEnd()) {
            done = stage.at(database.pos(), m_contents.bytes);
            if (!done)
                break;
            const QByteArray bytes = database.read(backupChunk);
            if (bytes.isEmpty())
                return base::fail(Error::Io, QStringLiteral("the copy cannot be read"));
            done = put(**encoder, bytes);
        }
        return done ? (*encoder)->finish() : done;
    }

    Result<void> put(BackupEncoder& encoder, QByteArrayView bytes)
    {
        update(m_written, bytes);
        return encoder.write(bytes);
    }

    /// From the disk, with the passphrase, as a restore would.
    Result<void> readBack()
    {
        files::forgetCached(m_part); // or it would come out of the memory it is in yet
        QFile part(m_part);
        if (auto open = opened(part, QIODevice::ReadOnly); !open)
            return open;
        const auto decoder = BackupDecoder::begin(part, m_what.passphrase);
        if (!decoder)
            return tl::unexpected(decoder.error());
        crypto_generichash_state read;
        crypto_generichash_init(&read, nullptr, 0, crypto_generichash_BYTES);
        const Stage stage(m_progress, 0.5, 1.0);
        while (true) {
            const auto chunk = (*decoder)->next();
            if (!chunk)
                return tl::unexpected(chunk.error());
            if (chunk->isEmpty())
                break;
            update(read, *chunk);
            if (auto told = stage.at(part.pos(), part.size()); !told)
                return told;
        }
        if (finished(read) != finished(m_written))
            return base::fail(Error::Io, QStringLiteral("what was written does not read back"));
        return {};
    }

    Result<void> putInPlace()
    {
        auto placed = m_what.replaces ? files::replace(m_part, m_what.path) : files::renameNew(m_part, m_what.path);
        if (!placed)
            return placed;
        m_part.clear();
        return files::sync(QFileInfo(m_what.path).absolutePath());
    }

    static void update(crypto_generichash_state& hash, QByteArrayView bytes)
    {
        crypto_generichash_update(&hash, reinterpret_cast<const unsigned char*>(bytes.data()), size_t(bytes.size()));
    }
    static QByteArray finished(crypto_generichash_state& hash)
    {
        QByteArray bytes(crypto_generichash_BYTES, '\0');
        crypto_generichash_final(&hash, reinterpret_cast<unsigned char*>(bytes.data()), size_t(bytes.size()));
        return bytes;
    }

    Vault& m_vault;
    const NewBackup& m_what;
    const Progress& m_progress;
    QString m_part; ///< the file in the making, once it is ours
    QString m_work;
    SecretBytes m_key;
    BackupContents m_contents;
    crypto_generichash_state m_written;
};

Result<BackupContents> writeBackup(Vault& vault, const NewBackup& what, const base::Clock& clock,
                                   const Progress& progress)
{
    return BackupWriter(vault, what, progress).run(clock);
}

Result<BackupContents> lookIntoBackup(const QString& path, const SecretBytes& passphrase)
{
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    QFile file(path);
    if (auto open = opened(file, QIODevice::ReadOnly); !open)
        return tl::unexpected(open.error());
    const auto decoder = BackupDecoder::begin(file, passphrase);
    if (!decoder)
        return tl::unexpected(decoder.error());
    const auto chunk = (*decoder)->next();
    if (!chunk)
        return tl::unexpected(chunk.error());
    return contentsIn(*chunk);
}

} // namespace accord::vault
