// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/received.h"

#include "core/vault/database.h"
#include "core/vault/moved.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace accord::vault {

namespace {

/// One stored summary with its place in the order of arrival.
struct Stored
{
    qint64 number = 0;
    ReceivedSummary received;
};

/// The columns are those of the SELECTs below.
Stored storedOf(const Query& row, base::ChannelId channel)
{
    Stored stored;
    stored.number = row.integer(0);
    ReceivedSummary& received = stored.received;
    received.channel = channel;
    received.message = row.id<base::MessageId>(1);
    received.summary.checkIn = row.id<base::CheckInId>(2);
    received.summary.sessionDate = row.date(3);
    received.summary.questionnaire = row.text(4);
    received.summary.note = row.optional(5, &Query::text);
    received.summary.corrects = row.optional(6, &Query::id<base::CheckInId>);
    received.consentVersion = row.counter(7);
    received.sequence = row.counter(8);
    received.receivedAt = row.instant(9);
    received.underDuty = row.integer(10) != 0;
    received.withdrawnAt = row.optional(11, &Query::instant);
    return stored;
}

void readValues(Database& database, Stored& stored)
{
    Query row = database.query("SELECT field, value FROM received_value WHERE received = ?", stored.number);
    while (row.step())
        stored.received.summary.values.insert(consent::Field(quint32(row.integer(0))), row.optional(1, &Query::real));
}

void readMarks(Database& database, qint64 channel, ReceivedSummary& received)
{
    Query row = database.query("SELECT seen_at, discussed_on FROM received_mark WHERE channel = ? AND check_in = ?",
                               channel, received.summary.checkIn);
    if (row.step()) {
        received.seenAt = row.optional(0, &Query::instant);
        received.discussedOn = row.optional(1, &Query::date);
    }
}

/// Lays `later` (of the same check-in, with a higher sequence) over what is known so far.
void layOver(Stored& known, Stored later)
{
    consent::Summary& summary = later.received.summary;
    if (!summary.note)
        summary.note = known.received.summary.note;
    if (!summary.corrects)
        summary.corrects = known.received.summary.corrects;
    auto values = known.received.summary.values;
    values.insert(summary.values);
    summary.values = values;
    later.number = std::min(known.number, later.number);
    known = std::move(later);
}

/// What the rows, in order of their sequence, say of each check-in.
QHash<base::CheckInId, Stored> joined(Database& database, Query rows, base::ChannelId channel)
{
    QHash<base::CheckInId, Stored> known;
    while (rows.step()) {
        Stored stored = storedOf(rows, channel);
        readValues(database, stored);
        const auto earlier = known.find(stored.received.summary.checkIn);
        if (earlier == known.end())
            known.insert(stored.received.summary.checkIn, stored);
        else
            layOver(*earlier, std::move(stored));
    }
    return known;
}

std::optional<qint64> channelNumber(Database& database, base::ChannelId channel)
{
    Query row = database.query("SELECT n FROM channel WHERE id = ?", channel);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

std::optional<ReceivedSummary> unionOf(Database& database, base::ChannelId channel, qint64 channelRow,
                                       base::CheckInId checkIn)
{
    const auto known =
        joined(database,
               database.query("SELECT n, message, check_in, session_date, questionnaire, note, corrects,"
                              " consent_version, sequence, received_at, under_duty, withdrawn_at"
                              " FROM received"
                              " WHERE withdrawn_at IS NULL AND channel = ? AND check_in = ? ORDER BY sequence, n",
                              channelRow, checkIn),
               channel);
    const auto found = known.find(checkIn);
    return found == known.end() ? std::nullopt : std::optional(found->received);
}

/// By session date, then first arrival, without what another one corrects.
QList<ReceivedSummary> inOrder(Database& database, qint64 channelRow, const QHash<base::CheckInId, Stored>& known)
{
    QSet<base::CheckInId> corrected;
    QList<Stored> ordered;
    for (const Stored& stored : known) {
        if (stored.received.summary.corrects)
            corrected.insert(*stored.received.summary.corrects);
        ordered.append(stored);
    }
    std::sort(ordered.begin(), ordered.end(), [](const Stored& a, const Stored& b) {
        return std::pair(a.received.summary.sessionDate, a.number) <
               std::pair(b.received.summary.sessionDate, b.number);
    });
    QList<ReceivedSummary> found;
    for (Stored& stored : ordered) {
        if (corrected.contains(stored.received.summary.checkIn))
            continue;
        readMarks(database, channelRow, stored.received);
        found.append(stored.received);
    }
    return found;
}

} // namespace

void ReceivedSummaries::put(const ReceivedSummary& received)
{
    const consent::Summary& summary = received.summary;
    if (received.message.isNull() || summary.checkIn.isNull() || summary.corrects == summary.checkIn)
        throw StorageFailure(Error::Conflict, QStringLiteral("a summary without ids, or one that corrects itself"));
    const auto channel = channelNumber(m_database, received.channel);
    if (!channel)
        throw StorageFailure(Error::Conflict, QStringLiteral("a summary in an unknown channel"));

    const auto before = unionOf(m_database, received.channel, *channel, summary.checkIn);
    m_database.change("INSERT INTO received (channel, message, check_in, session_date, questionnaire, note, corrects,"
                      " consent_version, sequence, received_at, under_duty)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      *channel, received.message, summary.checkIn, summary.sessionDate, summary.questionnaire,
                      summary.note, summary.corrects, received.consentVersion, received.sequence, received.receivedAt,
                      received.underDuty ? 1 : 0);
    const qint64 number = m_database.lastRow();
    for (auto value = summary.values.cbegin(); value != summary.values.cend(); ++value)
        m_database.change("INSERT INTO received_value (received, field, value) VALUES (?, ?, ?)", number, value.key(),
                          value.value());
    if (before && (consent::fieldsOf(summary) & ~consent::fieldsOf(before->summary)))
        m_database.change("UPDATE received_mark SET seen_at = NULL WHERE channel = ? AND check_in = ?", *channel,
                          summary.checkIn);
}

QList<ReceivedSummary> ReceivedSummaries::of(base::ChannelId channel) const
{
    const auto channelRow = channelNumber(m_database, channel);
    if (!channelRow)
        return {};
    const auto known =
        joined(m_database,
               m_database.query("SELECT n, message, check_in, session_date, questionnaire, note, corrects,"
                                " consent_version, sequence, received_at, under_duty, withdrawn_at FROM received"
                                " WHERE withdrawn_at IS NULL AND channel = ? ORDER BY sequence, n",
                                *channelRow),
               channel);
    return inOrder(m_database, *channelRow, known);
}

QList<ReceivedSummary> ReceivedSummaries::keptByDuty(base::ChannelId channel) const
{
    const auto channelRow = channelNumber(m_database, channel);
    if (!channelRow)
        return {};
    const auto known =
        joined(m_database,
               m_database.query("SELECT n, message, check_in, session_date, questionnaire, note, corrects,"
                                " consent_version, sequence, received_at, under_duty, withdrawn_at FROM received"
                                " WHERE withdrawn_at IS NOT NULL AND channel = ? ORDER BY sequence, n",
                                *channelRow),
               channel);
    return inOrder(m_database, *channelRow, known);
}

std::optional<ReceivedSummary> ReceivedSummaries::find(base::ChannelId channel, base::CheckInId checkIn) const
{
    const auto channelRow = channelNumber(m_database, channel);
    if (!channelRow)
        return std::nullopt;
    auto found = unionOf(m_database, channel, *channelRow, checkIn);
    if (found)
        readMarks(m_database, *channelRow, *found);
    return found;
}

QHash<base::ChannelId, QByteArray> ReceivedSummaries::marks() const
{
    QHash<base::ChannelId, QByteArray> marks;
    // A summary never changes: which are there says what they are. What was done about them is added.
    Query rows = m_database.query("SELECT c.id, group_concat(hex(r.message) || coalesce(r.withdrawn_at, ''))"
                                  " FROM received AS r JOIN channel AS c ON c.n = r.channel GROUP BY r.channel");
    while (rows.step())
        marks[rows.id<base::ChannelId>(0)] = rows.text(1).toLatin1();
    Query done =
        m_database.query("SELECT c.id, group_concat(hex(m.check_in) || ':' || coalesce(m.seen_at, '') || ':' ||"
                         " coalesce(m.discussed_on, '')) FROM received_mark AS m JOIN channel AS c"
                         " ON c.n = m.channel GROUP BY m.channel");
    while (done.step())
        marks[done.id<base::ChannelId>(0)] += '/' + done.text(1).toLatin1();
    return marks;
}

void ReceivedSummaries::setSeen(base::ChannelId channel, base::CheckInId checkIn, const QDateTime& at)
{
    m_database.change("INSERT OR IGNORE INTO received_mark (channel, check_in)"
                      " SELECT DISTINCT r.channel, r.check_in FROM received AS r JOIN channel AS c ON c.n = r.channel"
                      " WHERE c.id = ? AND r.check_in = ?",
                      channel, checkIn);
    m_database.change("UPDATE received_mark SET seen_at = ? WHERE seen_at IS NULL AND check_in = ?"
                      " AND channel = (SELECT n FROM channel WHERE id = ?)",
                      at, checkIn, channel);
}

void ReceivedSummaries::setDiscussed(base::ChannelId channel, base::CheckInId checkIn, QDate on)
{
    m_database.change("INSERT OR IGNORE INTO received_mark (channel, check_in)"
                      " SELECT DISTINCT r.channel, r.check_in FROM received AS r JOIN channel AS c ON c.n = r.channel"
                      " WHERE c.id = ? AND r.check_in = ?",
                      channel, checkIn);
    const int changed = m_database.change("UPDATE received_mark SET discussed_on = ? WHERE check_in = ?"
                                          " AND channel = (SELECT n FROM channel WHERE id = ?)",
                                          on, checkIn, channel);
    if (changed == 0)
        throw StorageFailure(Error::NotFound, QStringLiteral("no such summary"));
}

int ReceivedSummaries::keepUpTo(base::ChannelId channel, quint64 consentVersion, const QDateTime& at)
{
    int kept = m_database.change("UPDATE received SET withdrawn_at = ? WHERE withdrawn_at IS NULL AND under_duty = 1"
                                 " AND consent_version <= ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                                 at, consentVersion, channel);
    if (anyMoved(m_database, channel))
        kept += m_database.change("UPDATE received SET withdrawn_at = ? WHERE withdrawn_at IS NULL AND under_duty = 1"
                                  " AND consent_version = 0"
                                  " AND EXISTS (SELECT 1 FROM setting AS s WHERE CAST(s.value AS INTEGER) <= ?"
                                  " AND s.key = 'moved/' || hex(?) || '/' || hex(received.message))",
                                  at, consentVersion, channel);
    return kept;
}

int ReceivedSummaries::removeUpTo(base::ChannelId channel, quint64 consentVersion)
{
    int removed = m_database.change("DELETE FROM received WHERE withdrawn_at IS NULL AND consent_version <= ?"
                                    " AND channel = (SELECT n FROM channel WHERE id = ?)",
                                    consentVersion, channel);
    if (anyMoved(m_database, channel))
        removed += m_database.change("DELETE FROM received WHERE withdrawn_at IS NULL AND consent_version = 0"
                                     " AND EXISTS (SELECT 1 FROM setting AS s WHERE CAST(s.value AS INTEGER) <= ?"
                                     " AND s.key = 'moved/' || hex(?) || '/' || hex(received.message))",
                                     consentVersion, channel);
    if (removed > 0)
        m_database.forgetEarlierStates();
    (void)removeLostMarks();
    return removed;
}

int ReceivedSummaries::removeLostMarks()
{
    return m_database.change("DELETE FROM received_mark WHERE NOT EXISTS (SELECT 1 FROM received AS r"
                             " WHERE r.channel = received_mark.channel AND r.check_in = received_mark.check_in)");
}

void ReceivedSummaries::coverByDuty(base::ChannelId channel, quint64 sequence)
{
    // What moved here from another channel has that one's numbers, and no version.
    m_database.change("UPDATE received SET under_duty = 1 WHERE withdrawn_at IS NULL AND consent_version > 0"
                      " AND sequence > ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                      sequence, channel);
}

void ReceivedSummaries::removeArrived(base::ChannelId channel)
{
    if (m_database.change("DELETE FROM received WHERE consent_version > 0"
                          " AND channel = (SELECT n FROM channel WHERE id = ?)",
                          channel) > 0)
        m_database.forgetEarlierStates();
    (void)removeLostMarks();
}

bool ReceivedSummaries::keepsAnyOf(base::ChannelId channel) const
{
    if (m_database
            .query("SELECT 1 FROM received WHERE withdrawn_at IS NOT NULL"
                   " AND channel = (SELECT n FROM channel WHERE id = ?)",
                   channel)
            .step())
        return true;
    return anyMoved(m_database, channel) &&
           m_database
               .query("SELECT 1 FROM received WHERE withdrawn_at IS NOT NULL AND EXISTS (SELECT 1 FROM setting AS s"
                      " WHERE s.key = 'moved/' || hex(?) || '/' || hex(received.message))",
                      channel)
               .step();
}

void ReceivedSummaries::move(base::ChannelId from, base::ChannelId to)
{
    noteMovedSummaries(m_database, from);
    m_database.change("UPDATE received SET channel = (SELECT n FROM channel WHERE id = ?2), consent_version = 0"
                      " WHERE channel = (SELECT n FROM channel WHERE id = ?1)",
                      from, to);
    m_database.change("UPDATE OR REPLACE received_mark SET channel = (SELECT n FROM channel WHERE id = ?2)"
                      " WHERE channel = (SELECT n FROM channel WHERE id = ?1)",
                      from, to);
}

} // namespace accord::vault
