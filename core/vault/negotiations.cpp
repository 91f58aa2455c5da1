// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/negotiations.h"

#include "core/vault/database.h"

namespace accord::vault {

using alliance::CadenceEvent;
using alliance::GoalEvent;
using alliance::GoalStep;
using alliance::Side;

void Negotiations::add(base::ChannelId channel, const GoalEvent& event)
{
    if (!alliance::isSound(event))
        throw StorageFailure(Error::Conflict, QStringLiteral("a goal's step lacks what its kind needs"));
    m_database.change("INSERT OR IGNORE INTO goal_event"
                      " (channel, id, goal, author, lamport, step, about, text, tenths, at)"
                      " VALUES ((SELECT n FROM channel WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      channel, event.order.id, event.goal, event.order.author, event.order.lamport, event.step,
                      event.about, event.text, event.tenths, event.at);
}

QList<GoalEvent> Negotiations::goalEvents(base::ChannelId channel) const
{
    QList<GoalEvent> events;
    Query row = m_database.query("SELECT id, goal, author, lamport, step, about, text, tenths, at FROM goal_event"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?) ORDER BY lamport",
                                 channel);
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
    m_database.change(
        "INSERT OR IGNORE INTO goal_event (channel, id, goal, author, lamport, step, about, text, tenths, at)"
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
