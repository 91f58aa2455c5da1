// SPDX-License-Identifier: GPL-3.0-or-later
// The relay's tables on one SQLite connection: each operation as plain statements. Private to the store.
#pragma once

#include "core/mailbox/limits.h"
#include "core/mailbox/prune_guard.h"
#include "core/mailbox/store.h"
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <functional>

namespace accord::mailbox {

/// For one thread. No operation commits by itself: the caller opens and ends transactions. Operations return what the
/// request deserves, and throw SQLite::Exception when the database fails; the caller then rolls back.
/// `now`: UTC seconds.
class SqliteTables
{
public:
    /// Opens or makes the file; throws SQLite::Exception, or Failure NotOurs for a foreign or newer file.
    SqliteTables(const QString& path, const StoreLimits& limits);

    void begin();
    void commit();
    /// Never throws; harmless when no transaction is open.
    void rollback() noexcept;

    Result<Stored> createMailbox(const TokenHash& access, const NewMailbox& mailbox);
    Result<Stored> deposit(const MailboxId& id, const TokenHash& token, const EnvelopeHash& hash,
                           const QByteArray& envelope, qint64 now, bool diskLow);
    Result<QList<QByteArray>> read(const MailboxId& id, const TokenHash& token);
    Result<void> remove(const MailboxId& id, const TokenHash& either, const EnvelopeHash& hash, qint64 now);
    Result<void> burn(const MailboxId& id, const TokenHash& token);
    Result<Pruned> prune(qint64 now);
    Result<Totals> totals();
    Result<void> addAccess(const QString& name, const TokenHash& token, qint64 now);
    Result<QList<Access>> listAccess();
    Result<void> revokeAccess(const QString& name);

private:
    enum class Key { Deposit, Read, Either };

    /// A prepared statement, ready for another run; resets itself so that it holds no read lock after use.
    class Run;

    /// The mailbox's row number if the token opens it. The same work is done whether the mailbox exists or not.
    [[nodiscard]] Result<qint64> open(const MailboxId& id, const TokenHash& token, Key key);
    [[nodiscard]] bool tooManyTombstones(qint64 box);
    [[nodiscard]] qint64 stamp(qint64 now) const;
    [[nodiscard]] int removeWhere(SQLite::Statement& statement, qint64 before);
    [[nodiscard]] PruneGuard loadGuard();
    void saveGuard(const PruneGuard& guard);

    const StoreLimits m_limits;
    SQLite::Database m_db;
    qint64 m_lastSeen = 0;

    SQLite::Statement m_findAccess;
    SQLite::Statement m_findMailbox;
    SQLite::Statement m_addMailbox;
    SQLite::Statement m_dropMailbox;
    SQLite::Statement m_dropContents;
    SQLite::Statement m_findEnvelope;
    SQLite::Statement m_sumLive;
    SQLite::Statement m_manyTombstones;
    SQLite::Statement m_addEnvelope;
    SQLite::Statement m_readLive;
    SQLite::Statement m_bury;
    SQLite::Statement m_pruneLive;
    SQLite::Statement m_pruneTombstones;
    SQLite::Statement m_restamp;
};

} // namespace accord::mailbox
