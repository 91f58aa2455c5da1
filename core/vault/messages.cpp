// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/messages.h"

#include "core/vault/database.h"

namespace accord::vault {

namespace {

/// The columns are those of the SELECTs below.
Outgoing outgoingOf(const Query& row)
{
    Outgoing message;
    message.id = row.id<base::MessageId>(0);
    message.channel = row.id<base::ChannelId>(1);
    message.kind = int(row.integer(2));
    message.sealed = row.blob(3);
    message.state = row.oneOf(4, OutgoingState::Queued, OutgoingState::Withdrawn);
    message.createdAt = row.instant(5);
    message.acknowledgedAt = row.optional(6, &Query::instant);
    message.checkIn = row.optional(7, &Query::id<base::CheckInId>);
    message.consentVersion = row.counter(8);
    if (!row.isNull(9))
        message.outcome = int(row.integer(9));
    return message;
}

QList<Outgoing> listOf(Query row)
{
    QList<Outgoing> messages;
    while (row.step())
        messages.append(outgoingOf(row));
    return messages;
}

} // namespace

void Outbox::add(const Outgoing& message)
{
    if (message.id.isNull())
        throw StorageFailure(Error::Conflict, QStringLiteral("a message without an id"));
    m_database.change("INSERT INTO outgoing"
                      " (id, channel, kind, sealed, state, created_at, acknowledged_at, check_in, consent_version)"
                      " VALUES (?, (SELECT n FROM channel WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)",
                      message.id, message.channel, message.kind, message.sealed, message.state, message.createdAt,
                      message.acknowledgedAt, message.checkIn, message.consentVersion);
}

QList<Outgoing> Outbox::queued(base::ChannelId channel, int limit) const
{
    return listOf(m_database.query("SELECT o.id, c.id, o.kind, o.sealed, o.state, o.created_at, o.acknowledged_at,"
                                   " o.check_in, o.consent_version, o.outcome"
                                   " FROM outgoing AS o JOIN channel AS c ON c.n = o.channel"
                                   " WHERE c.id = ? AND o.state = 1 ORDER BY o.n LIMIT ?",
                                   channel, limit));
}

QList<Outgoing> Outbox::unsettled(base::ChannelId channel, int except, int limit) const
{
    return listOf(m_database.query("SELECT o.id, c.id, o.kind, o.sealed, o.state, o.created_at, o.acknowledged_at,"
                                   " o.check_in, o.consent_version, o.outcome"
                                   " FROM outgoing AS o JOIN channel AS c ON c.n = o.channel"
                                   " WHERE c.id = ? AND (o.state = 1 OR (o.state = 2 AND o.kind <> ?))"
                                   " AND length(o.sealed) > 0"
                                   " ORDER BY o.n LIMIT ?",
                                   channel, except, limit));
}

qint64 Outbox::queuedCount() const
{
    Query row = m_database.query("SELECT count(*) FROM outgoing WHERE state = 1");
    return row.step() ? row.integer(0) : 0;
}

qint64 Outbox::underWayCount(int except) const
{
    Query row = m_database.query("SELECT count(*) FROM outgoing AS o JOIN channel AS c ON c.n = o.channel"
                                 " WHERE o.state = 2 AND o.kind <> ? AND c.state IN (2, 3)",
                                 except);
    return row.step() ? row.integer(0) : 0;
}

std::optional<QDateTime> Outbox::lastDelivered() const
{
    Query row = m_database.query("SELECT max(acknowledged_at) FROM outgoing WHERE state = 3");
    return row.step() ? row.optional(0, &Query::instant) : std::nullopt;
}

std::optional<Outgoing> Outbox::find(base::MessageId id) const
{
    Query row = m_database.query("SELECT o.id, c.id, o.kind, o.sealed, o.state, o.created_at, o.acknowledged_at,"
                                 " o.check_in, o.consent_version, o.outcome"
                                 " FROM outgoing AS o JOIN channel AS c ON c.n = o.channel WHERE o.id = ?",
                                 id);
    if (!row.step())
        return std::nullopt;
    return outgoingOf(row);
}

QList<Outgoing> Outbox::forCheckIn(base::CheckInId checkIn) const
{
    return listOf(m_database.query("SELECT o.id, c.id, o.kind, o.sealed, o.state, o.created_at, o.acknowledged_at,"
                                   " o.check_in, o.consent_version, o.outcome"
                                   " FROM outgoing AS o JOIN channel AS c ON c.n = o.channel"
                                   " WHERE o.check_in = ? ORDER BY o.n",
                                   checkIn));
}

QList<Outgoing> Outbox::ofKind(base::ChannelId channel, int kind) const
{
    return listOf(m_database.query("SELECT o.id, c.id, o.kind, o.sealed, o.state, o.created_at, o.acknowledged_at,"
                                   " o.check_in, o.consent_version, o.outcome"
                                   " FROM outgoing AS o JOIN channel AS c ON c.n = o.channel"
                                   " WHERE c.id = ? AND o.kind = ? ORDER BY o.n",
                                   channel, kind));
}

void Outbox::setRelayed(base::MessageId id, Bytes bytes)
{
    if (bytes == Bytes::Keep)
        m_database.change("UPDATE outgoing SET state = 2 WHERE state = 1 AND id = ?", id);
    else
        m_database.change("UPDATE outgoing SET state = 2, sealed = x'' WHERE state = 1 AND id = ?", id);
}

void Outbox::settle(base::ChannelId channel, base::MessageId id, OutgoingState outcome, const QDateTime& at, int said)
{
    if (outcome != OutgoingState::Acknowledged && outcome != OutgoingState::Refused)
        throw StorageFailure(Error::Conflict, QStringLiteral("a message is settled as acknowledged or refused"));
    m_database.change("UPDATE outgoing SET state = ?, acknowledged_at = ?, outcome = ?, sealed = x''"
                      " WHERE state IN (1, 2) AND id = ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                      outcome, at, said, id, channel);
}

int Outbox::withdraw(base::ChannelId channel, int kind)
{
    m_database.change("UPDATE outgoing SET sealed = x''"
                      " WHERE state = 2 AND kind = ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                      kind, channel);
    return m_database.change("UPDATE outgoing SET state = 5, sealed = x''"
                             " WHERE state = 1 AND kind = ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                             kind, channel);
}

bool Inbox::takeIn(base::ChannelId channel, base::MessageId id, const QDateTime& at)
{
    if (id.isNull())
        throw StorageFailure(Error::Conflict, QStringLiteral("a message without an id"));
    Query known = m_database.query("SELECT t.id FROM channel AS c"
                                   " LEFT JOIN taken_in AS t ON t.channel = c.n AND t.id = ? WHERE c.id = ?",
                                   id, channel);
    if (!known.step())
        throw StorageFailure(Error::Conflict, QStringLiteral("a message in an unknown channel"));
    if (!known.isNull(0))
        return false;
    m_database.change("INSERT INTO taken_in (channel, id, at) VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?)",
                      channel, id, at);
    return true;
}

} // namespace accord::vault
