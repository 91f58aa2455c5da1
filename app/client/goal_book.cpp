// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goal_book.h"

#include "app/client/own_goals.h"
#include "app/shared/wording/explain.h"

#include <algorithm>

namespace accord::app {

namespace {

using alliance::GoalStep;

template <typename Value, typename Code>
GoalBook::Outcome<void> done(const tl::expected<Value, base::Failure<Code>>& result)
{
    if (!result)
        return tl::unexpected(explain(result.error()));
    return {};
}

} // namespace

bool BookedGoal::waitsForMe() const
{
    return therapist && !closed() && goal.proposedBy == alliance::Side::Therapist &&
           goal.state == alliance::GoalState::Open && !goal.clientTenths;
}

GoalBook::Outcome<QList<BookedGoal>> GoalBook::all() const
{
    struct Read
    {
        QList<alliance::GoalEvent> own;
        QList<Therapist> therapists;
    };
    const auto read = m_session.vault().read([](vault::Transaction& transaction) {
        Read found{ownGoals::steps(transaction), therapists(transaction)};
        found.therapists.removeIf([&](const Therapist& one) {
            return !one.ready() && transaction.channels.newestOf(one.channel) != one.channel;
        });
        return found;
    });
    if (!read)
        return tl::unexpected(explain(read.error()));
    QList<BookedGoal> goals;
    for (const alliance::Goal& goal : alliance::foldGoals(read->own))
        goals.append({std::nullopt, goal, 0, false});
    for (const Therapist& therapist : read->therapists) {
        const auto theirs = sync::goals(m_session.vault(), therapist.channel);
        if (!theirs)
            return tl::unexpected(explain(theirs.error()));
        for (const sync::GoalView& view : *theirs)
            goals.append({therapist, view.goal, view.keptHere, view.shared});
    }
    return goals;
}

GoalBook::Outcome<BookedGoal> GoalBook::find(const std::optional<base::ChannelId>& channel, alliance::GoalId goal) const
{
    const auto goals = all();
    if (!goals)
        return tl::unexpected(goals.error());
    const auto found = std::find_if(goals->begin(), goals->end(), [&](const BookedGoal& one) {
        return one.goal.id == goal && (one.therapist ? std::optional(one.therapist->channel) : std::nullopt) == channel;
    });
    if (found == goals->end())
        return tl::unexpected(explain(sync::Error::NoSuchGoal));
    return *found;
}

QString GoalBook::fault(const QString& words)
{
    const QString trimmed = words.simplified();
    const qsizetype length = trimmed.toUcs4().size();
    return length >= 1 && length <= alliance::maximumGoalLength ? QString() : explain(sync::Error::GoalWords);
}

GoalBook::Outcome<void> GoalBook::addOwn(alliance::GoalEvent step)
{
    step.order.id = base::MessageId::create();
    step.at = m_session.clock().now();
    return done(m_session.vault().write([&step](vault::Transaction& transaction) {
        step.order.lamport = alliance::nextLamport(ownGoals::steps(transaction));
        ownGoals::add(transaction, step);
    }));
}

GoalBook::Outcome<alliance::GoalId> GoalBook::propose(const std::optional<base::ChannelId>& channel,
                                                      const QString& words, sync::Leaving leaving)
{
    if (const QString wrong = fault(words); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (channel) {
        const auto step =
            sync::proposeGoal(m_session.vault(), m_session.clock(), *channel, words.simplified(), leaving);
        if (!step)
            return tl::unexpected(explain(step.error()));
        return step->goal;
    }
    alliance::GoalEvent step;
    step.goal = alliance::GoalId::create();
    step.step = GoalStep::Propose;
    step.text = words.simplified();
    return addOwn(step).map([&step] { return step.goal; });
}

GoalBook::Outcome<void> GoalBook::reword(const BookedGoal& goal, const QString& words, sync::Leaving leaving)
{
    if (const QString wrong = fault(words); !wrong.isEmpty())
        return tl::unexpected(wrong);
    if (goal.therapist)
        return done(sync::counterGoal(m_session.vault(), m_session.clock(), goal.therapist->channel, goal.goal.id,
                                      words.simplified(), leaving));
    alliance::GoalEvent step;
    step.goal = goal.goal.id;
    step.step = GoalStep::Counter;
    step.about = goal.goal.current;
    step.text = words.simplified();
    return addOwn(step);
}

GoalBook::Outcome<void> GoalBook::agree(const BookedGoal& goal, int tenths, sync::Leaving leaving)
{
    if (goal.therapist)
        return done(sync::agreeToGoal(m_session.vault(), m_session.clock(), goal.therapist->channel, goal.goal.id,
                                      tenths, leaving));
    alliance::GoalEvent step;
    step.goal = goal.goal.id;
    step.step = GoalStep::Agree;
    step.about = goal.goal.current;
    step.tenths = tenths;
    return addOwn(step);
}

GoalBook::Outcome<void> GoalBook::decline(const BookedGoal& goal, sync::Leaving leaving)
{
    if (!goal.therapist)
        return setAside(goal, leaving);
    return done(
        sync::declineGoal(m_session.vault(), m_session.clock(), goal.therapist->channel, goal.goal.id, leaving));
}

GoalBook::Outcome<void> GoalBook::setAside(const BookedGoal& goal, sync::Leaving leaving)
{
    if (goal.therapist)
        return done(
            sync::withdrawGoal(m_session.vault(), m_session.clock(), goal.therapist->channel, goal.goal.id, leaving));
    alliance::GoalEvent step;
    step.goal = goal.goal.id;
    step.step = GoalStep::Withdraw;
    return addOwn(step);
}

GoalBook::Outcome<void> GoalBook::share(const BookedGoal& goal)
{
    if (!goal.therapist)
        return {};
    return done(sync::shareGoal(m_session.vault(), m_session.clock(), goal.therapist->channel, goal.goal.id));
}

GoalBook::Outcome<alliance::GoalId> GoalBook::bring(const BookedGoal& goal, base::ChannelId channel)
{
    auto there = propose(channel, goal.goal.text, sync::Leaving::Now);
    if (!there || goal.therapist)
        return there;
    // It stands there now. What follows can fail without a loss: the goal is then in both places.
    if (goal.goal.clientTenths)
        static_cast<void>(sync::agreeToGoal(m_session.vault(), m_session.clock(), channel, *there,
                                            *goal.goal.clientTenths, sync::Leaving::Now));
    static_cast<void>(setAside(goal, sync::Leaving::IfConsented));
    return there;
}

} // namespace accord::app
