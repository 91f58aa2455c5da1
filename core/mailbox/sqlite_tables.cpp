// SPDX-License-Identifier: GPL-3.0-or-later
// The statements behind each operation. A tombstone is an envelope row whose body is gone.
#include "core/mailbox/sqlite_tables.h"

#include "core/mailbox/token.h"
#include <algorithm>
#include <type_traits>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int applicationId = 0x41635264; // "AcRd": tells our files from other SQLite databases
constexpr int schemaVersion = 1;
constexpr int lockWaitMs = 5000; // for a token command beside the relay, which holds the lock for one short commit

// `at`: when it arrived, or, for a tombstone, when it was removed; UTC seconds. Rows of one mailbox are in `seq` order
// of arrival. The partial indexes, on size and not on the body, answer how full a mailbox is and what has outlived its
// time without touching the rows themselves.
constexpr const char* schema = R"(
CREATE TABLE access(name TEXT PRIMARY KEY, hash BLOB NOT NULL UNIQUE CHECK(length(hash) = 32), created INTEGER NOT NULL);
CREATE TABLE mailbox(num INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
    deposit BLOB NOT NULL CHECK(length(deposit) = 32), read BLOB NOT NULL CHECK(length(read) = 32));
CREATE TABLE envelope(seq INTEGER PRIMARY KEY, box INTEGER NOT NULL, hash BLOB NOT NULL CHECK(length(hash) = 32),
    at INTEGER NOT NULL, size INTEGER NOT NULL, body BLOB, UNIQUE(box, hash), CHECK((size = 0) = (body IS NULL)));
CREATE INDEX envelope_live ON envelope(box, seq, size) WHERE size > 0;
CREATE INDEX envelope_live_at ON envelope(at) WHERE size > 0;
CREATE INDEX tombstone ON envelope(box, size) WHERE size = 0;
CREATE INDEX tombstone_at ON envelope(at, size) WHERE size = 0;
CREATE TABLE guard(only INTEGER PRIMARY KEY CHECK(only = 1), last_seen INTEGER NOT NULL, even_since INTEGER NOT NULL);
INSERT INTO guard VALUES(1, 0, 0);
)";

template <std::size_t Size, typename Tag>
void bindTo(SQLite::Statement& statement, int index, const Octets<Size, Tag>& octets)
{
    statement.bindNoCopy(index, octets.data(), int(Size));
}

void bindTo(SQLite::Statement& statement, int index, const QByteArray& bytes)
{
    statement.bindNoCopy(index, bytes.constData(), int(bytes.size()));
}

void bindTo(SQLite::Statement& statement, int index, const QString& text)
{
    statement.bind(index, text.toStdString());
}

template <typename Integer>
requires std::is_integral_v<Integer>
void bindTo(SQLite::Statement& statement, int index, Integer number)
{
    statement.bind(index, int64_t(number));
}

QByteArray bytesAt(SQLite::Statement& statement, int column)
{
    const SQLite::Column value = statement.getColumn(column);
    return QByteArray(static_cast<const char*>(value.getBlob()), value.getBytes());
}

SQLite::Database openOurs(const QString& path)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, lockWaitMs);
    // The first statement that reads the file: it refuses what is no database at all.
    const int tables = db.execAndGet("SELECT count(*) FROM sqlite_master").getInt();
    const int application = db.execAndGet("PRAGMA application_id").getInt();
    const int version = db.execAndGet("PRAGMA user_version").getInt();
    if (tables > 0 && application != applicationId)
        throw base::Failure<Error>{Error::NotOurs, u"the file is not a relay's store"_s};
    if (version > schemaVersion)
        throw base::Failure<Error>{Error::NotOurs, u"the store was made by a later version"_s};

    db.exec("PRAGMA journal_mode = WAL");
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA secure_delete = ON"); // a removed envelope leaves the disk, not only the index
    db.exec("PRAGMA journal_size_limit = 67108864");
    if (version == schemaVersion)
        return db;
    db.exec("BEGIN IMMEDIATE");
    // Another process (a token command beside the relay) may have been quicker.
    if (db.execAndGet("PRAGMA user_version").getInt() == 0) {
        db.exec(schema);
        db.exec("PRAGMA application_id = " + std::to_string(applicationId));
        db.exec("PRAGMA user_version = " + std::to_string(schemaVersion));
    }
    db.exec("COMMIT");
    return db;
}

} // namespace

class SqliteTables::Run
{
public:
    template <typename... Values>
    explicit Run(SQLite::Statement& statement, const Values&... values) : m_statement(statement)
    {
        int index = 0;
        (bindTo(m_statement, ++index, values), ...);
    }
    ~Run() { m_statement.tryReset(); }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    [[nodiscard]] bool next() { return m_statement.executeStep(); }
    int exec() { return m_statement.exec(); }
    [[nodiscard]] qint64 number(int column) const { return m_statement.getColumn(column).getInt64(); }
    [[nodiscard]] QByteArray bytes(int column) const { return bytesAt(m_statement, column); }

private:
    SQLite::Statement& m_statement;
};

SqliteTables::SqliteTables(const QString& path, const StoreLimits& limits)
    : m_limits(limits), m_db(openOurs(path)), m_findAccess(m_db, "SELECT hash FROM access WHERE hash = ?"),
      m_findMailbox(m_db, "SELECT num, deposit, read FROM mailbox WHERE id = ?"),
      m_addMailbox(m_db, "INSERT INTO mailbox(id, deposit, read) VALUES(?, ?, ?)"),
      m_dropMailbox(m_db, "DELETE FROM mailbox WHERE num = ?"),
      m_dropContents(m_db, "DELETE FROM envelope WHERE box = ?"),
      m_findEnvelope(m_db, "SELECT seq, size FROM envelope WHERE box = ? AND hash = ?"),
      m_sumLive(m_db, "SELECT count(*), coalesce(sum(size), 0) FROM envelope WHERE box = ? AND size > 0"),
      m_manyTombstones(m_db, "SELECT 1 FROM envelope WHERE box = ? AND size = 0 LIMIT 1 OFFSET ?"),
      m_addEnvelope(m_db, "INSERT INTO envelope(box, hash, at, size, body) VALUES(?, ?, ?, ?, ?)"),
      m_readLive(m_db, "SELECT body FROM envelope WHERE box = ? AND size > 0 ORDER BY seq"),
      m_bury(m_db, "UPDATE envelope SET body = NULL, size = 0, at = ? WHERE seq = ?"),
      m_pruneLive(m_db, "DELETE FROM envelope WHERE seq IN "
                        "(SELECT seq FROM envelope WHERE size > 0 AND at < ? LIMIT ?)"),
      m_pruneTombstones(m_db, "DELETE FROM envelope WHERE seq IN "
                              "(SELECT seq FROM envelope WHERE size = 0 AND at < ? LIMIT ?)"),
      m_restamp(m_db, "UPDATE envelope SET at = ?1 WHERE (size > 0 AND at > ?1) OR (size = 0 AND at > ?1)")
{
    m_lastSeen = loadGuard().lastSeen;
}

void SqliteTables::begin()
{
    m_db.exec("BEGIN IMMEDIATE");
}

void SqliteTables::commit()
{
    m_db.exec("COMMIT");
}

void SqliteTables::rollback() noexcept
{
    m_db.tryExec("ROLLBACK");
}

Result<qint64> SqliteTables::open(const MailboxId& id, const TokenHash& token, Key key)
{
    Run run(m_findMailbox, id);
    const bool found = run.next();
    const TokenHash nothing;
    const TokenHash deposit = found ? *TokenHash::fromBytes(run.bytes(1)) : nothing;
    const TokenHash read = found ? *TokenHash::fromBytes(run.bytes(2)) : nothing;
    const bool deposits = sameToken(deposit, token);
    const bool reads = sameToken(read, token);
    const bool opens = (key != Key::Read && deposits) || (key != Key::Deposit && reads);
    if (!found || !opens)
        return base::fail(Error::NoSuchMailbox);
    return run.number(0);
}

Result<Stored> SqliteTables::createMailbox(const TokenHash& access, const NewMailbox& mailbox)
{
    // The index is searched by a hash of the secret, so its timing tells nothing that helps to find the secret.
    Run allowed(m_findAccess, access);
    if (!allowed.next())
        return base::fail(Error::AccessDenied);
    {
        Run run(m_findMailbox, mailbox.id);
        if (run.next()) {
            const bool same = run.bytes(1) == mailbox.deposit.bytes() && run.bytes(2) == mailbox.read.bytes();
            if (!same)
                return base::fail(Error::Conflict);
            return Stored::AlreadyThere;
        }
    }
    Run(m_addMailbox, mailbox.id, mailbox.deposit, mailbox.read).exec();
    return Stored::New;
}

Result<Stored> SqliteTables::deposit(const MailboxId& id, const TokenHash& token, const EnvelopeHash& hash,
                                     const QByteArray& envelope, qint64 now, bool diskLow)
{
    const auto box = open(id, token, Key::Deposit);
    if (!box)
        return tl::unexpected(box.error());
    if (Run(m_findEnvelope, *box, hash).next())
        return Stored::AlreadyThere;
    if (diskLow)
        return base::fail(Error::DiskLow);
    {
        Run live(m_sumLive, *box);
        (void)live.next();
        if (live.number(0) >= m_limits.envelopesPerMailbox ||
            live.number(1) + envelope.size() > m_limits.bytesPerMailbox)
            return base::fail(Error::QuotaFull, u"the mailbox is full"_s);
    }
    if (tooManyTombstones(*box))
        return base::fail(Error::QuotaFull, u"the mailbox has been used too much"_s);
    Run(m_addEnvelope, *box, hash, stamp(now), envelope.size(), envelope).exec();
    return Stored::New;
}

Result<QList<QByteArray>> SqliteTables::read(const MailboxId& id, const TokenHash& token)
{
    const auto box = open(id, token, Key::Read);
    if (!box)
        return tl::unexpected(box.error());
    QList<QByteArray> envelopes;
    for (Run run(m_readLive, *box); run.next();)
        envelopes.append(run.bytes(0));
    return envelopes;
}

Result<void> SqliteTables::remove(const MailboxId& id, const TokenHash& either, const EnvelopeHash& hash, qint64 now)
{
    const auto box = open(id, either, Key::Either);
    if (!box)
        return tl::unexpected(box.error());
    qint64 seq = 0;
    {
        Run found(m_findEnvelope, *box, hash);
        if (found.next()) {
            if (found.number(1) == 0)
                return {};
            seq = found.number(0);
        }
    }
    if (seq != 0) {
        Run(m_bury, stamp(now), seq).exec();
        return {};
    }
    // Removed before it came: remember it all the same, so that a withdrawn envelope under way is not stored later.
    if (tooManyTombstones(*box))
        return base::fail(Error::QuotaFull, u"the mailbox has been used too much"_s);
    SQLite::Statement& add = m_addEnvelope;
    Run run(add, *box, hash, stamp(now), 0);
    add.bind(5);
    run.exec();
    return {};
}

Result<void> SqliteTables::burn(const MailboxId& id, const TokenHash& token)
{
    const auto box = open(id, token, Key::Read);
    if (!box)
        return tl::unexpected(box.error());
    Run(m_dropContents, *box).exec();
    Run(m_dropMailbox, *box).exec();
    return {};
}

bool SqliteTables::tooManyTombstones(qint64 box)
{
    return Run(m_manyTombstones, box, m_limits.tombstonesPerMailbox - 1).next();
}

qint64 SqliteTables::stamp(qint64 now) const
{
    // A clock that fell back (to 1970, without a battery) must not make fresh envelopes look outlived.
    return std::max(now, m_lastSeen);
}

int SqliteTables::removeWhere(SQLite::Statement& statement, qint64 before)
{
    return Run(statement, before, m_limits.prunedAtOnce).exec();
}

Result<Pruned> SqliteTables::prune(qint64 now)
{
    PruneGuard guard = loadGuard();
    Pruned pruned;
    pruned.refused = !guard.allows(now);
    saveGuard(guard);
    if (pruned.refused)
        return pruned;
    // What was stamped while the clock was ahead would outlive its time by as much.
    Run(m_restamp, now).exec();
    pruned.envelopes = removeWhere(m_pruneLive, now - m_limits.envelopeLife);
    pruned.tombstones = removeWhere(m_pruneTombstones, now - m_limits.tombstoneLife);
    pruned.more = std::max(pruned.envelopes, pruned.tombstones) >= m_limits.prunedAtOnce;
    return pruned;
}

PruneGuard SqliteTables::loadGuard()
{
    SQLite::Statement load(m_db, "SELECT last_seen, even_since FROM guard");
    if (!load.executeStep())
        throw base::Failure<Error>{Error::NotOurs, u"the store is damaged"_s};
    return PruneGuard{load.getColumn(0).getInt64(), load.getColumn(1).getInt64()};
}

void SqliteTables::saveGuard(const PruneGuard& guard)
{
    SQLite::Statement save(m_db, "UPDATE guard SET last_seen = ?, even_since = ?");
    Run(save, guard.lastSeen, guard.evenSince).exec();
    m_lastSeen = guard.lastSeen;
}

Result<Totals> SqliteTables::totals()
{
    SQLite::Statement query(m_db, "SELECT (SELECT count(*) FROM mailbox), count(*), coalesce(sum(size), 0), "
                                  "(SELECT count(*) FROM envelope WHERE size = 0) "
                                  "FROM envelope INDEXED BY envelope_live WHERE size > 0");
    (void)query.executeStep();
    const auto number = [&](int column) { return qint64(query.getColumn(column).getInt64()); };
    return Totals{number(0), number(1), number(2), number(3)};
}

Result<void> SqliteTables::addAccess(const QString& name, const TokenHash& token, qint64 now)
{
    SQLite::Statement add(m_db, "INSERT OR IGNORE INTO access(name, hash, created) VALUES(?, ?, ?)");
    if (Run(add, name, token, now).exec() == 0)
        return base::fail(Error::NameTaken);
    return {};
}

Result<QList<Access>> SqliteTables::listAccess()
{
    SQLite::Statement list(m_db, "SELECT name, created FROM access ORDER BY name");
    QList<Access> all;
    while (list.executeStep())
        all.append({QString::fromUtf8(list.getColumn(0).getText()),
                    QDateTime::fromSecsSinceEpoch(list.getColumn(1).getInt64(), Qt::UTC)});
    return all;
}

Result<void> SqliteTables::revokeAccess(const QString& name)
{
    SQLite::Statement drop(m_db, "DELETE FROM access WHERE name = ?");
    if (Run(drop, name).exec() == 0)
        return base::fail(Error::NoSuchName);
    return {};
}

} // namespace accord::mailbox
