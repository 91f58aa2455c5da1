// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goal_words.h"

#include "app/client/client_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace accord::app::words {

namespace {

using alliance::GoalEvent;
using alliance::GoalState;
using alliance::GoalStep;
using alliance::Side;

struct GoalWords
{
    Q_DECLARE_TR_FUNCTIONS(GoalWords)
};

QString outOfTen(int tenths)
{
    return value(tenths / 10.0);
}

/// Who said no to the words that hold, if that is how things stand.
Side passedBy(const alliance::Goal& goal)
{
    const auto step = std::find_if(goal.history.rbegin(), goal.history.rend(), [&](const GoalEvent& one) {
        return one.step == GoalStep::Decline && one.about == goal.current;
    });
    return step == goal.history.rend() ? Side::Client : step->order.author;
}

QDate dayOf(const GoalEvent& event)
{
    return event.at.toLocalTime().date();
}

QString reworded(int times)
{
    return times == 1 ? GoalWords::tr("reworded once") : GoalWords::tr("reworded %n times", "", times);
}

QString mine(const GoalEvent& event, bool alone)
{
    switch (event.step) {
    case GoalStep::Propose:
        return GoalWords::tr("You wrote it down");
    case GoalStep::Counter:
        return GoalWords::tr("You said it differently");
    case GoalStep::Agree:
        return alone ? GoalWords::tr("You said how much it is yours: %1 of 10").arg(outOfTen(event.tenths))
                     : GoalWords::tr("You agreed, %1 of 10").arg(outOfTen(event.tenths));
    case GoalStep::Decline:
        return GoalWords::tr("You passed on these words");
    case GoalStep::Withdraw:
        return GoalWords::tr("You set it aside");
    }
    return {};
}

QString theirs(const GoalEvent& event, const QString& name)
{
    switch (event.step) {
    case GoalStep::Propose:
        return GoalWords::tr("%1 suggested it").arg(name);
    case GoalStep::Counter:
        return GoalWords::tr("%1 said it differently").arg(name);
    case GoalStep::Agree:
        return GoalWords::tr("%1 agreed, %2 of 10").arg(name, outOfTen(event.tenths));
    case GoalStep::Decline:
        return GoalWords::tr("%1 passed on these words").arg(name);
    case GoalStep::Withdraw:
        return GoalWords::tr("%1 set it aside").arg(name);
    }
    return {};
}

} // namespace

GoalStanding standing(const BookedGoal& booked)
{
    const alliance::Goal& goal = booked.goal;
    const QString name = booked.therapist ? booked.therapist->name : QString();
    switch (goal.state) {
    case GoalState::Withdrawn:
        return {GoalWords::tr("Set aside"), QString()};
    case GoalState::Agreed:
        return {GoalWords::tr("Agreed"), QStringLiteral("check")};
    case GoalState::Declined:
        return {passedBy(goal) == Side::Client ? GoalWords::tr("You passed") : GoalWords::tr("%1 passed").arg(name),
                QStringLiteral("info")};
    case GoalState::Open:
        break;
    }
    if (!booked.therapist)
        return {GoalWords::tr("Just for you"), QStringLiteral("lock")};
    if (booked.closed())
        return {GoalWords::tr("Left open"), QStringLiteral("lock")};
    if (goal.proposedBy == Side::Therapist)
        return {GoalWords::tr("%1 suggests").arg(name), QStringLiteral("person")};
    if (!booked.shared)
        return {GoalWords::tr("Only on this phone"), QStringLiteral("lock")};
    return {GoalWords::tr("Waiting for %1").arg(name), QStringLiteral("clock")};
}

QString course(const BookedGoal& booked, QDate today)
{
    const QList<GoalEvent>& history = booked.goal.history;
    const auto times = int(std::count_if(history.begin(), history.end(),
                                         [](const GoalEvent& one) { return one.step == GoalStep::Counter; }));
    const QString date = day(dayOf(history.last()), today);
    QString since;
    switch (booked.goal.state) {
    case GoalState::Agreed:
        since = GoalWords::tr("Agreed %1", "a date").arg(date);
        break;
    case GoalState::Withdrawn:
        since = GoalWords::tr("Set aside %1", "a date").arg(date);
        break;
    case GoalState::Open:
    case GoalState::Declined:
        since = GoalWords::tr("Since %1", "a date").arg(day(dayOf(history.first()), today));
        break;
    }
    return times == 0 ? since : GoalWords::tr("%1 · %2", "since when, how often reworded").arg(since, reworded(times));
}

QList<GoalHistoryRow> history(const BookedGoal& booked, QDate today)
{
    QList<GoalHistoryRow> rows;
    for (const GoalEvent& event : booked.goal.history) {
        const bool own = event.order.author == Side::Client;
        rows.prepend({own ? mine(event, !booked.therapist)
                          : theirs(event, booked.therapist ? booked.therapist->name : QString()),
                      event.text, day(dayOf(event), today)});
    }
    return rows;
}

QString duty(std::optional<bool> keepsRecords, const QString& therapist)
{
    if (!keepsRecords)
        return GoalWords::tr("If %1 has to keep records by law, what you share can stay in them after you stop "
                             "sharing.")
            .arg(therapist);
    return *keepsRecords ? GoalWords::tr("%1 has to keep records by law. What you share can stay in them, marked as "
                                         "taken back, after you stop sharing.")
                               .arg(therapist)
                         : QString();
}

} // namespace accord::app::words
