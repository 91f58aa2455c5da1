// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goals_model.h"

#include "app/client/goal_words.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/rhythm_words.h"

#include <algorithm>

namespace accord::app {

namespace {

constexpr int wholly = 100; // tenths of ten

GoalKey keyOf(const BookedGoal& goal)
{
    return {goal.therapist ? std::optional(goal.therapist->channel) : std::nullopt, goal.goal.id};
}

int rankOf(const BookedGoal& goal)
{
    if (goal.waitsForMe())
        return 0;
    if (goal.closed())
        return 4;
    return goal.goal.state == alliance::GoalState::Agreed ? 1 : goal.goal.state == alliance::GoalState::Open ? 2 : 3;
}

GoalRow rowOf(const BookedGoal& goal, QDate today)
{
    const words::GoalStanding standing = words::standing(goal);
    GoalRow row{
        goal.goal.text, standing.pill, standing.icon, words::course(goal, today), goal.waitsForMe(), -1, {}, {}};
    if (goal.goal.clientTenths)
        row.place = *goal.goal.clientTenths / double(wholly);
    if (row.asks)
        row.answerText = GoalsModel::tr("Your answer goes to %1.").arg(goal.therapist->name);
    row.spoken = GoalsModel::tr("%1. %2. %3", "a goal read aloud: its words, where it stands, since when")
                     .arg(row.words, row.pill, row.course);
    return row;
}

} // namespace

GoalsModel::GoalsModel(Session& session, QObject* parent) : QObject(parent), m_session(session), m_book(session)
{
    connect(&session, &Session::recordsChanged, this, &GoalsModel::refresh);
    refresh();
}

void GoalsModel::refresh()
{
    const auto all = m_book.all();
    m_problem = all ? QString() : all.error();
    m_booked.clear();
    m_bookedAside.clear();
    m_goals.clear();
    m_aside.clear();
    bool together = false;
    const QDate today = m_session.clock().today();
    for (const BookedGoal& goal : all.value_or(QList<BookedGoal>())) {
        together = together || goal.therapist;
        (goal.goal.state == alliance::GoalState::Withdrawn ? m_bookedAside : m_booked).append(goal);
    }
    std::stable_sort(m_booked.begin(), m_booked.end(),
                     [](const BookedGoal& a, const BookedGoal& b) { return rankOf(a) < rankOf(b); });
    for (const BookedGoal& goal : std::as_const(m_booked))
        m_goals.append(rowOf(goal, today));
    for (const BookedGoal& goal : std::as_const(m_bookedAside))
        m_aside.append(rowOf(goal, today));
    m_title = together ? tr("What we are working toward") : tr("What I am working toward");
    readRhythms();
    Q_EMIT changed();
}

void GoalsModel::readRhythms()
{
    m_rhythms.clear();
    m_rhythmChannels.clear();
    const auto ready = m_session.vault().read([](vault::Transaction& t) { return readyTherapists(t); });
    if (!ready)
        m_problem = explain(ready.error());
    for (const Therapist& therapist : ready.value_or(QList<Therapist>())) {
        const auto agreed = sync::cadence(m_session.vault(), therapist.channel);
        if (!agreed)
            m_problem = explain(agreed.error());
        if (!agreed || !*agreed)
            continue;
        m_rhythms.append(rhythmSentence((*agreed)->days, therapist.name));
        m_rhythmChannels.append(therapist.channel);
    }
}

void GoalsModel::openRhythm(int row)
{
    if (row >= 0 && row < m_rhythmChannels.size())
        Q_EMIT therapistWanted(m_rhythmChannels.at(row));
}

void GoalsModel::settle(const GoalBook::Outcome<void>& outcome)
{
    if (outcome) {
        m_session.noteChange(); // reads again here, too
        return;
    }
    m_problem = outcome.error();
    Q_EMIT changed();
}

void GoalsModel::open(int row)
{
    if (row >= 0 && row < m_booked.size())
        Q_EMIT goalWanted(keyOf(m_booked.at(row)));
}

void GoalsModel::openAside(int row)
{
    if (row >= 0 && row < m_bookedAside.size())
        Q_EMIT goalWanted(keyOf(m_bookedAside.at(row)));
}

void GoalsModel::toggleAside()
{
    m_asideShown = !m_asideShown;
    Q_EMIT changed();
}

void GoalsModel::agree(int row)
{
    if (row >= 0 && row < m_booked.size() && m_booked.at(row).waitsForMe())
        Q_EMIT agreementWanted(keyOf(m_booked.at(row)));
}

void GoalsModel::sayMyWay(int row)
{
    if (row >= 0 && row < m_booked.size() && m_booked.at(row).waitsForMe())
        Q_EMIT wordsWanted(keyOf(m_booked.at(row)));
}

void GoalsModel::decline(int row)
{
    if (row >= 0 && row < m_booked.size() && m_booked.at(row).waitsForMe())
        settle(m_book.decline(m_booked.at(row), sync::Leaving::Now));
}

} // namespace accord::app
