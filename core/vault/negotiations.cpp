// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/negotiations.h"

#include "core/vault/database.h"
#include "core/vault/moved.h"

namespace accord::vault {

using alliance::CadenceEvent;
using alliance::GoalEvent;
using alliance::GoalStep;
using alliance::Side;

namespace {

/// The columns are those of the SELECTs below.
QList<GoalEvent> goalEventsOf(Query row)
{
    QList<GoalEvent> events;
    while (row.step()) {
        GoalEvent event;
        event.order = {row.counter(3), row.oneOf(2, Side::Client, Side::Therapist), row.id<base::MessageId>(0)};
        event.goal = row.id<alliance::GoalId>(1);
        event.step = row.oneOf(4, GoalStep::Propose, GoalStep::Withdraw);
        event.about = row.id<base::MessageId>(5);
        event.text = row.text(6);
        event.tenths = int(row.integer(7));
        event.at = row.instant(8);
        events << event;
    }
    return events;
}

} // namespace

void Negotiations::add(base::ChannelId channel, const GoalEvent& event, quint64 consentVersion)
{
    if (!alliance::isSound(event))
        throw StorageFailure(Error::Conflict, QStringLiteral("a goal's step lacks what its kind needs"));
    m_database.change("INSERT OR IGNORE INTO goal_event"
                      " (channel, id, goal, author, lamport, step, about, text, tenths, at, consent_version)"
                      " VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      channel, event.order.id, event.goal, event.order.author, event.order.lamport, event.step,
                      event.about, event.text, event.tenths, event.at, consentVersion);
    m_database.change("UPDATE goal_event SET consent_version = ?1"
                      " WHERE id = ?2 AND consent_version < ?1 AND channel = (SELECT n FROM channel WHERE id = ?3)",
                      consentVersion, event.order.id, channel);
}

QList<GoalEvent> Negotiations::goalEvents(base::ChannelId channel) const
{
    return goalEventsOf(
        m_database.query("SELECT id, goal, author, lamport, step, about, text, tenths, at FROM goal_event"
                         " WHERE channel = (SELECT n FROM channel WHERE id = ?)"
                         " ORDER BY lamport",
                         channel));
}

QList<GoalEvent> Negotiations::unsent(base::ChannelId channel, Side author, std::optional<alliance::GoalId> goal) const
{
    if (goal)
        return goalEventsOf(
            m_database.query("SELECT id, goal, author, lamport, step, about, text, tenths, at FROM goal_event"
                             " WHERE consent_version = 0 AND author = ? AND goal = ?"
                             " AND channel = (SELECT n FROM channel WHERE id = ?) ORDER BY lamport",
                             author, *goal, channel));
    return goalEventsOf(
        m_database.query("SELECT id, goal, author, lamport, step, about, text, tenths, at FROM goal_event"
                         " WHERE consent_version = 0 AND author = ?"
                         " AND channel = (SELECT n FROM channel WHERE id = ?) ORDER BY lamport",
                         author, channel));
}

quint64 Negotiations::consentVersionOf(base::ChannelId channel, base::MessageId step) const
{
    Query row = m_database.query("SELECT consent_version FROM goal_event"
                                 " WHERE id = ? AND channel = (SELECT n FROM channel WHERE id = ?)",
                                 step, channel);
    return row.step() ? row.counter(0) : 0;
}

void Negotiations::setSent(base::ChannelId channel, base::MessageId step, quint64 consentVersion)
{
    m_database.change("UPDATE goal_event SET consent_version = ? WHERE id = ?"
                      " AND channel = (SELECT n FROM channel WHERE id = ?)",
                      consentVersion, step, channel);
}

void Negotiations::forgetSent(base::ChannelId channel, Side author)
{
    m_database.change("UPDATE goal_event SET consent_version = 0 WHERE author = ?"
                      " AND channel = (SELECT n FROM channel WHERE id = ?)",
                      author, channel);
}

int Negotiations::removeUpTo(base::ChannelId channel, Side author, quint64 consentVersion)
{
    int removed = m_database.change("DELETE FROM goal_event WHERE consent_version <= ? AND author = ?"
                                    " AND channel = (SELECT n FROM channel WHERE id = ?)",
                                    consentVersion, author, channel);
    if (anyMoved(m_database, channel))
        removed += m_database.change("DELETE FROM goal_event WHERE consent_version = 0 AND author = ?"
                                     " AND EXISTS (SELECT 1 FROM setting AS s WHERE CAST(s.value AS INTEGER) <= ?"
                                     " AND s.key = 'moved/' || hex(?) || '/' || hex(goal_event.id))",
                                     author, consentVersion, channel);
    if (removed > 0)
        m_database.forgetEarlierStates();
    return removed;
}

void Negotiations::removeArrived(base::ChannelId channel, Side author)
{
    if (m_database.change("DELETE FROM goal_event WHERE consent_version > 0 AND author = ?"
                          " AND channel = (SELECT n FROM channel WHERE id = ?)",
                          author, channel) > 0)
        m_database.forgetEarlierStates();
}

void Negotiations::add(base::ChannelId channel, const CadenceEvent& event)
{
    if (event.days < 0 || event.days > alliance::mostCadenceDays || event.order.id.isNull())
        throw StorageFailure(Error::Conflict, QStringLiteral("a cadence of impossible length"));
    m_database.change("INSERT OR IGNORE INTO cadence_event (channel, id, author, lamport, days, at)"
                      " VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?, ?, ?, ?)",
                      channel, event.order.id, event.order.author, event.order.lamport, event.days, event.at);
}

QList<CadenceEvent> Negotiations::cadenceEvents(base::ChannelId channel) const
{
    QList<CadenceEvent> events;
    Query row = m_database.query("SELECT id, author, lamport, days, at FROM cadence_event"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?) ORDER BY lamport",
                                 channel);
    while (row.step())
        events << CadenceEvent{
            {row.counter(2), row.oneOf(1, Side::Client, Side::Therapist), row.id<base::MessageId>(0)},
            int(row.integer(3)),
            row.instant(4)};
    return events;
}

void Negotiations::move(base::ChannelId from, base::ChannelId to)
{
    noteMovedSteps(m_database, from);
    m_database.change(
        "INSERT OR IGNORE INTO goal_event"
        " (channel, id, goal, author, lamport, step, about, text, tenths, at)"
        " SELECT (SELECT n FROM channel WHERE id = ?2), id, goal, author, lamport, step, about, text, tenths, at"
        " FROM goal_event WHERE channel = (SELECT n FROM channel WHERE id = ?1)",
        from, to);
    m_database.change("INSERT OR IGNORE INTO cadence_event (channel, id, author, lamport, days, at)"
                      " SELECT (SELECT n FROM channel WHERE id = ?2), id, author, lamport, days, at"
                      " FROM cadence_event WHERE channel = (SELECT n FROM channel WHERE id = ?1)",
                      from, to);
    m_database.change("DELETE FROM goal_event WHERE channel = (SELECT n FROM channel WHERE id = ?)", from);
    m_database.change("DELETE FROM cadence_event WHERE channel = (SELECT n FROM channel WHERE id = ?)", from);
}

} // namespace accord::vault
