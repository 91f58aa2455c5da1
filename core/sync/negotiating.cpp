// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/negotiating.h"

#include "core/seal/names.h"
#include "core/sync/consenting.h"
#include "core/sync/steps.h"

#include <algorithm>

namespace accord::sync {

using alliance::CadenceEvent;
using alliance::Goal;
using alliance::GoalEvent;
using alliance::GoalId;
using alliance::GoalState;
using alliance::GoalStep;

namespace {

QString wordsOrRefuse(const QString& words)
{
    const QString trimmed = words.trimmed();
    if (!seal::isPlainText(trimmed, alliance::maximumGoalLength))
        throw Refusal(Error::GoalWords);
    return trimmed;
}

/// One step of this side's, inside its transaction: numbered, stored, and sent as far as it may be.
class Stepping
{
public:
    Stepping(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, base::ChannelId channel)
        : m_t(t), m_vault(vault), m_clock(clock), m_channel(requireChannel(t, channel))
    {
        requireReady(t, m_channel);
        m_history = t.negotiations.goalEvents(channel);
    }

    Goal goal(GoalId id) const
    {
        for (Goal& one : alliance::foldGoals(m_history)) {
            if (one.id != id)
                continue;
            if (one.state == GoalState::Withdrawn)
                throw Refusal(Error::GoalSetAside);
            return one;
        }
        throw Refusal(Error::NoSuchGoal, id.toString());
    }

    Step take(GoalEvent event, Leaving leaving)
    {
        event.order = {alliance::nextLamport(m_history), sideOf(m_vault.role()), base::MessageId::create()};
        event.at = wholeSeconds(m_clock.now());
        if (!alliance::isSound(event))
            throw Refusal(Error::GoalWords);
        const std::optional<quint64> version = versionToLeaveUnder(leaving);
        m_t.negotiations.add(m_channel.id, event);
        if (version)
            sendUnsent(m_t, m_vault, m_clock, m_channel, event.goal, *version);
        return {event.order.id, event.goal, version.has_value()};
    }

private:
    /// Nothing: the step stays here.
    std::optional<quint64> versionToLeaveUnder(Leaving leaving)
    {
        if (m_vault.role() == vault::Role::Therapist)
            return 1;
        if (const auto standing = standingVersion(m_t, m_clock, m_channel.id, consent::Field::GoalWords))
            return standing;
        if (leaving == Leaving::Now)
            return grantOnce(m_t, m_vault, m_clock, m_channel, consent::Field::GoalWords, std::nullopt);
        return std::nullopt;
    }

    vault::Transaction& m_t;
    const vault::Vault& m_vault;
    const base::Clock& m_clock;
    vault::Channel m_channel;
    QList<GoalEvent> m_history;
};

/// An answer to the words that hold.
Result<Step> answer(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, GoalId goal, GoalStep step,
                    int tenths, Leaving leaving)
{
    return writing(vault, [&](vault::Transaction& t) {
        Stepping stepping(t, vault, clock, channel);
        const Goal known = stepping.goal(goal);
        GoalEvent event;
        event.goal = goal;
        event.step = step;
        if (step != GoalStep::Withdraw)
            event.about = known.current;
        event.tenths = tenths;
        return stepping.take(event, leaving);
    });
}

} // namespace

Result<Step> proposeGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, const QString& words,
                         Leaving leaving)
{
    return writing(vault, [&](vault::Transaction& t) {
        GoalEvent event;
        event.goal = GoalId::create();
        event.step = GoalStep::Propose;
        event.text = wordsOrRefuse(words);
        return Stepping(t, vault, clock, channel).take(event, leaving);
    });
}

Result<Step> counterGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, GoalId goal,
                         const QString& words, Leaving leaving)
{
    return writing(vault, [&](vault::Transaction& t) {
        Stepping stepping(t, vault, clock, channel);
        GoalEvent event;
        event.goal = goal;
        event.step = GoalStep::Counter;
        event.about = stepping.goal(goal).current;
        event.text = wordsOrRefuse(words);
        return stepping.take(event, leaving);
    });
}

Result<Step> agreeToGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, GoalId goal,
                         int tenths, Leaving leaving)
{
    return answer(vault, clock, channel, goal, GoalStep::Agree, tenths, leaving);
}

Result<Step> declineGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, GoalId goal,
                         Leaving leaving)
{
    return answer(vault, clock, channel, goal, GoalStep::Decline, 0, leaving);
}

Result<Step> withdrawGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, GoalId goal,
                          Leaving leaving)
{
    return answer(vault, clock, channel, goal, GoalStep::Withdraw, 0, leaving);
}

Result<int> shareGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId, GoalId goal)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const vault::Channel channel = requireChannel(t, channelId);
        requireReady(t, channel);
        const QList<GoalEvent> kept = t.negotiations.unsent(channelId, alliance::Side::Client, goal);
        if (kept.isEmpty())
            return 0;
        const auto standing = standingVersion(t, clock, channelId, consent::Field::GoalWords);
        const quint64 version =
            standing ? *standing : grantOnce(t, vault, clock, channel, consent::Field::GoalWords, std::nullopt);
        return sendUnsent(t, vault, clock, channel, goal, version);
    });
}

Result<QList<GoalView>> goals(vault::Vault& vault, base::ChannelId channel)
{
    return reading(vault, [&](vault::Transaction& t) {
        (void)requireChannel(t, channel);
        const alliance::Side own = sideOf(vault.role());
        const QList<GoalEvent> unsent = t.negotiations.unsent(channel, own);
        QList<GoalView> views;
        for (const Goal& goal : alliance::foldGoals(t.negotiations.goalEvents(channel))) {
            GoalView view{goal, 0, false};
            view.keptHere = int(std::count_if(unsent.begin(), unsent.end(),
                                              [&](const GoalEvent& step) { return step.goal == goal.id; }));
            view.shared = goal.history.size() > view.keptHere;
            views << view;
        }
        return views;
    });
}

Result<void> setCadence(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId, int days)
{
    if (days < 0 || days > alliance::mostCadenceDays)
        return base::fail(Cause(Error::CadenceLength), QString::number(days));
    return writing(vault, [&](vault::Transaction& t) {
        const vault::Channel channel = requireChannel(t, channelId);
        requireReady(t, channel);
        const CadenceEvent step{{alliance::nextLamport(t.negotiations.cadenceEvents(channelId)), sideOf(vault.role()),
                                 base::MessageId::create()},
                                days,
                                wholeSeconds(clock.now())};
        if (step.order.lamport > alliance::mostLamport)
            throw Refusal(Error::CadenceLength);
        t.negotiations.add(channelId, step);
        sendStep(t, vault, clock, channel, step);
        noteCadence(t, channelId);
    });
}

Result<std::optional<CadenceEvent>> cadence(vault::Vault& vault, base::ChannelId channel)
{
    return reading(vault, [&](vault::Transaction& t) {
        (void)requireChannel(t, channel);
        const auto newest = alliance::newestCadence(t.negotiations.cadenceEvents(channel));
        return newest && newest->days > 0 ? newest : std::optional<CadenceEvent>();
    });
}

} // namespace accord::sync
