// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alliance/negotiation.h"

#include <QMap>
#include <algorithm>
#include <tuple>

namespace accord::alliance {

namespace {

/// What one side last said to the words that hold.
struct Stance
{
    bool declined = false;
    bool agreed = false;
    std::optional<int> tenths;
};

class Folding
{
public:
    void take(const GoalEvent& event)
    {
        switch (event.step) {
        case GoalStep::Propose:
        case GoalStep::Counter:
            m_words = &event;
            m_client = {};
            m_therapist = {};
            stanceOf(event.order.author).agreed = true;
            break;
        case GoalStep::Agree:
            if (isAboutCurrent(event))
                stanceOf(event.order.author) = {false, true, event.tenths};
            break;
        case GoalStep::Decline:
            if (isAboutCurrent(event))
                stanceOf(event.order.author) = {true, false, std::nullopt};
            break;
        case GoalStep::Withdraw:
            m_withdrawn = true;
            break;
        }
    }

    std::optional<Goal> result(const QList<GoalEvent>& history) const
    {
        if (!m_words)
            return std::nullopt;
        Goal goal{m_words->goal,   m_words->text,   m_words->order.id,  m_words->order.author,
                  GoalState::Open, m_client.tenths, m_therapist.tenths, history};
        if (m_withdrawn)
            goal.state = GoalState::Withdrawn;
        else if (m_client.declined || m_therapist.declined)
            goal.state = GoalState::Declined;
        else if (m_client.agreed && m_therapist.agreed)
            goal.state = GoalState::Agreed;
        return goal;
    }

private:
    bool isAboutCurrent(const GoalEvent& event) const { return m_words && event.about == m_words->order.id; }
    Stance& stanceOf(Side side) { return side == Side::Client ? m_client : m_therapist; }

    const GoalEvent* m_words = nullptr;
    Stance m_client;
    Stance m_therapist;
    bool m_withdrawn = false;
};

} // namespace

bool operator<(const StepOrder& a, const StepOrder& b)
{
    const auto rank = [](Side side) { return side == Side::Therapist ? 0 : 1; };
    return std::make_tuple(a.lamport, rank(a.author), a.id.bytes()) <
           std::make_tuple(b.lamport, rank(b.author), b.id.bytes());
}

bool isSound(const GoalEvent& event)
{
    const bool hasWords = event.step == GoalStep::Propose || event.step == GoalStep::Counter;
    const bool isAbout = event.step != GoalStep::Propose && event.step != GoalStep::Withdraw;
    return !event.goal.isNull() && !event.order.id.isNull() && event.order.lamport >= 1 &&
           event.order.lamport <= mostLamport && event.about.isNull() != isAbout &&
           (hasWords ? !event.text.trimmed().isEmpty() && event.text.toUcs4().size() <= maximumGoalLength
                     : event.text.isEmpty()) &&
           event.tenths >= 0 && event.tenths <= (event.step == GoalStep::Agree ? 100 : 0);
}

std::optional<Goal> foldGoal(QList<GoalEvent> events)
{
    std::sort(events.begin(), events.end(), [](const GoalEvent& a, const GoalEvent& b) { return a.order < b.order; });
    const auto repeated = std::unique(events.begin(), events.end(),
                                      [](const GoalEvent& a, const GoalEvent& b) { return a.order == b.order; });
    events.erase(repeated, events.end());
    Folding folding;
    for (const GoalEvent& event : std::as_const(events))
        folding.take(event);
    return folding.result(events);
}

QList<Goal> foldGoals(const QList<GoalEvent>& events)
{
    QMap<GoalId, QList<GoalEvent>> byGoal;
    for (const GoalEvent& event : events)
        byGoal[event.goal] << event;
    QList<Goal> goals;
    for (const QList<GoalEvent>& one : std::as_const(byGoal)) {
        if (auto goal = foldGoal(one))
            goals << std::move(*goal);
    }
    std::sort(goals.begin(), goals.end(),
              [](const Goal& a, const Goal& b) { return a.history.first().order < b.history.first().order; });
    return goals;
}

std::optional<CadenceEvent> newestCadence(const QList<CadenceEvent>& events)
{
    const auto newest = std::max_element(
        events.begin(), events.end(), [](const CadenceEvent& a, const CadenceEvent& b) { return a.order < b.order; });
    return newest == events.end() ? std::nullopt : std::optional(*newest);
}

} // namespace accord::alliance
