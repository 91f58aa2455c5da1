// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/database.h"

#include "core/vault/openssl_memory.h"
#include "core/vault/raw_sqlite.h"

#include <QFile>
#include <QFileInfo>
#include <cerrno>

namespace accord::vault {

namespace {

bool beginsAsPlaintext(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace

Database::Database(const QString& path, const SecretBytes& key, Access access)
    : m_connection(path.toStdString(),
                   (access == Access::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE) | SQLite::OPEN_NOMUTEX)
{
    if (!endsWithoutMemoryForOpenSsl())
        throw StorageFailure(Error::NoCipher, QStringLiteral("OpenSSL was in use before"));
    if (const int code = raw_sqlite::setKey(m_connection.getHandle(), key); code != 0)
        throw SQLite::Exception(m_connection.getHandle(), code);
    const QString cipher = cipherVersion();
    if (cipher.isEmpty())
        throw StorageFailure(Error::NoCipher, QStringLiteral("no cipher_version"));

    if (cipher.section(QLatin1Char('.'), 0, 0).toInt() >= 4) {
        execute("PRAGMA cipher_compatibility = 3"); // one file format everywhere: FORMAT.md
        execute("PRAGMA cipher_log_level = NONE");  // else a line on stderr for every page that does not read
    }
    static_assert(pageSize == 4096);
    execute("PRAGMA cipher_page_size = 4096");
    execute("PRAGMA locking_mode = EXCLUSIVE"); // the lock file keeps others out; pages read once stay in memory
    execute("PRAGMA journal_mode = TRUNCATE");
    execute("PRAGMA synchronous = EXTRA");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA secure_delete = ON");
    execute("PRAGMA temp_store = MEMORY");
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const SecretBytes& key, Access access)
{
    if (beginsAsPlaintext(path))
        return base::fail(Error::Damaged, QStringLiteral("the database is not encrypted"));
    const auto attempt = [&]() -> Result<std::unique_ptr<Database>> {
        try {
            std::unique_ptr<Database> database(new Database(path, key, access));
            (void)database->query("SELECT count(*) FROM sqlite_master").step(); // fails unless page 1 decrypts
            return database;
        } catch (const StorageFailure& thrown) {
            return tl::unexpected(thrown.failure);
        } catch (const SQLite::Exception& thrown) {
            return tl::unexpected(meaningOf(thrown));
        }
    };
    const bool wasBrokenOff = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    auto opened = attempt();
    // The journal may hold the page that did not read; by now it has been played back.
    if (!opened && opened.error().code == Error::Damaged && wasBrokenOff)
        opened = attempt();
    return opened;
}

SQLite::Statement& Database::statement(Sql sql)
{
    const auto known = m_statements.find(sql.text());
    if (known != m_statements.end())
        return known->second;
    return m_statements.emplace(sql.text(), SQLite::Statement(m_connection, sql.text())).first->second;
}

void Database::forgetEarlierStates()
{
    change("INSERT OR REPLACE INTO setting (key, value) VALUES ('vault.earlier_states', 'forget')");
    m_forgets = true;
}

bool Database::mustForgetEarlierStates()
{
    return query("SELECT 1 FROM setting WHERE key = 'vault.earlier_states'").step();
}

void Database::begin(bool writing)
{
    if (writing)
        (void)query("BEGIN IMMEDIATE").step();
    else
        (void)query("BEGIN DEFERRED").step();
    m_writing = writing;
    m_forgets = false;
}

void Database::commit()
{
    (void)query("COMMIT").step();
    m_writing = false;
}

void Database::rollBack() noexcept
{
    m_writing = false;
    raw_sqlite::rollBack(m_connection.getHandle());
}

void Database::changeKey(const SecretBytes& key)
{
    m_statements.clear(); // none may be under way
    if (const int code = raw_sqlite::changeKey(m_connection.getHandle(), key); code != 0)
        throw SQLite::Exception(m_connection.getHandle(), code);
}

QString Database::cipherVersion()
{
    Query asked = query("PRAGMA cipher_version"); // plain SQLite answers with no row
    return asked.step() ? asked.text(0) : QString();
}

QString Database::path() const
{
    return QString::fromStdString(m_connection.getFilename());
}

qint64 Database::fileSize() const
{
    return QFileInfo(path()).size();
}

bool Database::isOverQuota() const
{
    return raw_sqlite::systemError(m_connection.getHandle()) == EDQUOT;
}

base::Failure<Error> Database::meaningOf(const SQLite::Exception& exception)
{
    // The message names tables and columns at most; values never.
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(exception.getExtendedErrorCode())
                               .arg(QString::fromUtf8(exception.getErrorStr()));
    return {raw_sqlite::meaningOf(exception.getErrorCode()), detail};
}

} // namespace accord::vault
