// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check_ins.h"

#include "core/vault/database.h"

namespace accord::vault {

namespace {

/// A check-in's row; the columns are those of both SELECTs below.
CheckIn checkInOf(const Query& row)
{
    CheckIn checkIn;
    checkIn.id = row.id<base::CheckInId>(1);
    checkIn.sessionDate = row.date(2);
    checkIn.finishedAt = row.instant(3);
    checkIn.channel = row.optional(4, &Query::id<base::ChannelId>);
    checkIn.questionnaire = row.text(5);
    checkIn.note = row.text(6);
    checkIn.corrects = row.optional(7, &Query::id<base::CheckInId>);
    return checkIn;
}

alliance::Answers answersOf(Database& database, qint64 checkIn)
{
    alliance::Answers answers;
    Query row = database.query("SELECT link_id, value FROM answer WHERE check_in = ?", checkIn);
    while (row.step())
        answers.insert(row.text(0), row.optional(1, &Query::real));
    return answers;
}

/// The row number behind an id, or nothing.
std::optional<qint64> numberOf(Database& database, base::CheckInId id)
{
    Query row = database.query("SELECT n FROM check_in WHERE id = ?", id);
    return row.step() ? std::optional(row.integer(0)) : std::nullopt;
}

bool isReferredTo(Database& database, qint64 number, base::CheckInId id)
{
    Query row = database.query("SELECT EXISTS (SELECT 1 FROM check_in WHERE corrects = ?1)"
                               " OR EXISTS (SELECT 1 FROM feedback WHERE check_in = ?1)"
                               " OR EXISTS (SELECT 1 FROM outgoing WHERE check_in = ?2)"
                               " OR EXISTS (SELECT 1 FROM consent_event WHERE check_in = ?2)",
                               number, id);
    return row.step() && row.integer(0) != 0;
}

std::optional<qint64> correctedNumber(Database& database, const CheckIn& checkIn)
{
    if (!checkIn.corrects)
        return std::nullopt;
    const auto number = numberOf(database, *checkIn.corrects);
    if (!number)
        throw StorageFailure(Error::Conflict, QStringLiteral("corrects an unknown check-in"));
    return number;
}

std::optional<qint64> channelNumber(Database& database, const std::optional<base::ChannelId>& channel)
{
    if (!channel)
        return std::nullopt;
    Query row = database.query("SELECT n FROM channel WHERE id = ?", *channel);
    if (!row.step())
        throw StorageFailure(Error::Conflict, QStringLiteral("a check-in for an unknown channel"));
    return row.integer(0);
}

} // namespace

void CheckIns::insert(const CheckIn& checkIn)
{
    if (checkIn.id.isNull())
        throw StorageFailure(Error::Conflict, QStringLiteral("a check-in without an id"));
    m_database.change("INSERT INTO check_in"
                      " (id, session_date, finished_at, channel, questionnaire, note, corrects)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?)",
                      checkIn.id, checkIn.sessionDate, checkIn.finishedAt, channelNumber(m_database, checkIn.channel),
                      checkIn.questionnaire, checkIn.note, correctedNumber(m_database, checkIn));
    const qint64 number = m_database.lastRow();
    for (auto answer = checkIn.answers.cbegin(); answer != checkIn.answers.cend(); ++answer)
        m_database.change("INSERT INTO answer (check_in, link_id, value) VALUES (?, ?, ?)", number, answer.key(),
                          answer.value());
}

std::optional<CheckIn> CheckIns::find(base::CheckInId id) const
{
    Query row = m_database.query("SELECT c.n, c.id, c.session_date, c.finished_at,"
                                 " (SELECT id FROM channel WHERE n = c.channel), c.questionnaire, c.note,"
                                 " (SELECT id FROM check_in WHERE n = c.corrects)"
                                 " FROM check_in AS c WHERE c.id = ?",
                                 id);
    if (!row.step())
        return std::nullopt;
    CheckIn checkIn = checkInOf(row);
    checkIn.answers = answersOf(m_database, row.integer(0));
    return checkIn;
}

bool CheckIns::takeBack(base::CheckInId id)
{
    const auto number = numberOf(m_database, id);
    if (!number || isReferredTo(m_database, *number, id))
        return false;
    m_database.change("DELETE FROM answer WHERE check_in = ?", *number);
    m_database.change("DELETE FROM check_in WHERE n = ?", *number);
    return true;
}

QList<CheckIn> CheckIns::newest(int limit, int offset) const
{
    QList<CheckIn> found;
    Query row = m_database.query("SELECT c.n, c.id, c.session_date, c.finished_at,"
                                 " (SELECT id FROM channel WHERE n = c.channel), c.questionnaire, c.note,"
                                 " (SELECT id FROM check_in WHERE n = c.corrects)"
                                 " FROM check_in AS c"
                                 " WHERE NOT EXISTS (SELECT 1 FROM check_in AS later WHERE later.corrects = c.n)"
                                 " ORDER BY c.session_date DESC, c.finished_at DESC, c.n DESC LIMIT ? OFFSET ?",
                                 limit, offset);
    while (row.step()) {
        found.append(checkInOf(row));
        found.last().answers = answersOf(m_database, row.integer(0));
    }
    return found;
}

qint64 CheckIns::count() const
{
    // Each correction takes exactly one other out of the count: check_in_corrected is unique.
    Query row = m_database.query("SELECT (SELECT count(*) FROM check_in)"
                                 " - (SELECT count(*) FROM check_in WHERE corrects IS NOT NULL)");
    return row.step() ? row.integer(0) : 0;
}

Feedback CheckIns::feedback(base::CheckInId id) const
{
    Query row = m_database.query("SELECT seen_at, discussed_on FROM feedback"
                                 " WHERE check_in = (SELECT n FROM check_in WHERE id = ?)",
                                 id);
    Feedback feedback;
    if (row.step()) {
        feedback.seenAt = row.optional(0, &Query::instant);
        feedback.discussedOn = row.optional(1, &Query::date);
    }
    return feedback;
}

void CheckIns::setSeen(base::CheckInId id, const QDateTime& at)
{
    m_database.change("INSERT OR IGNORE INTO feedback (check_in) SELECT n FROM check_in WHERE id = ?", id);
    m_database.change("UPDATE feedback SET seen_at = ?"
                      " WHERE seen_at IS NULL AND check_in = (SELECT n FROM check_in WHERE id = ?)",
                      at, id);
}

void CheckIns::setDiscussed(base::CheckInId id, QDate on, const QDateTime& saidAt, quint64 sequence)
{
    if (!find(id))
        throw StorageFailure(Error::NotFound, QStringLiteral("no such check-in"));
    m_database.change("INSERT OR IGNORE INTO feedback (check_in) SELECT n FROM check_in WHERE id = ?", id);
    m_database.change("UPDATE feedback SET discussed_on = ?, discussed_said_at = ?, discussed_sequence = ?"
                      " WHERE check_in = (SELECT n FROM check_in WHERE id = ?)"
                      " AND (discussed_said_at IS NULL OR discussed_said_at < ?"
                      " OR (discussed_said_at = ? AND discussed_sequence < ?))",
                      on, saidAt, sequence, id, saidAt, saidAt, sequence);
}

} // namespace accord::vault
