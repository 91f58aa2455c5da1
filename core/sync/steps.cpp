// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/steps.h"

#include "core/seal/goal_bodies.h"

#include <algorithm>

namespace accord::sync {

using alliance::CadenceEvent;
using alliance::GoalEvent;
using alliance::GoalId;
using alliance::GoalStep;
using alliance::Side;

namespace {

seal::StepHead headOf(const alliance::StepOrder& order, const QDateTime& at)
{
    return {order.id, order.author == Side::Client ? seal::Author::Client : seal::Author::Therapist, order.lamport,
            wholeSeconds(at)};
}

alliance::StepOrder orderOf(const seal::StepHead& head)
{
    return {head.lamport, head.author == seal::Author::Client ? Side::Client : Side::Therapist, head.id};
}

seal::Answer answerOf(GoalStep step)
{
    switch (step) {
    case GoalStep::Agree:
        return seal::Answer::Agree;
    case GoalStep::Decline:
        return seal::Answer::Decline;
    case GoalStep::Withdraw:
        return seal::Answer::Withdraw;
    case GoalStep::Propose:
    case GoalStep::Counter:
        break;
    }
    Q_UNREACHABLE();
}

GoalStep stepOf(seal::Answer answer)
{
    switch (answer) {
    case seal::Answer::Agree:
        return GoalStep::Agree;
    case seal::Answer::Decline:
        return GoalStep::Decline;
    case seal::Answer::Withdraw:
        return GoalStep::Withdraw;
    }
    Q_UNREACHABLE();
}

} // namespace

Side sideOf(vault::Role role)
{
    return role == vault::Role::Client ? Side::Client : Side::Therapist;
}

void sendStep(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel,
              const GoalEvent& step, quint64 consentVersion)
{
    const seal::StepHead head = headOf(step.order, step.at);
    if (step.step == GoalStep::Propose || step.step == GoalStep::Counter)
        queueLetter(t, vault, clock, channel, seal::Kind::GoalProposal,
                    seal::encodeGoalProposalBody({head, step.goal.bytes(), step.about, step.text}),
                    {std::nullopt, consentVersion});
    else
        queueLetter(t, vault, clock, channel, seal::Kind::GoalAnswer,
                    seal::encodeGoalAnswerBody(
                        {head, step.goal.bytes(), answerOf(step.step), step.about, quint32(step.tenths)}),
                    {std::nullopt, consentVersion});
}

void sendStep(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel,
              const CadenceEvent& step)
{
    queueLetter(t, vault, clock, channel, seal::Kind::Cadence,
                seal::encodeCadenceBody({headOf(step.order, step.at), quint32(step.days)}));
}

int sendUnsent(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
               const vault::Channel& channel, GoalId goal, quint64 consentVersion)
{
    const bool isClient = vault.role() == vault::Role::Client;
    const QList<GoalEvent> unsent = t.negotiations.unsent(channel.id, sideOf(vault.role()), goal);
    for (const GoalEvent& step : unsent) {
        sendStep(t, vault, clock, channel, step, isClient ? consentVersion : 0);
        t.negotiations.setSent(channel.id, step.order.id, isClient ? consentVersion : 1);
    }
    return int(unsent.size());
}

GoalEvent goalStepOf(const seal::Payload& payload)
{
    GoalEvent event;
    if (payload.kind == seal::Kind::GoalProposal) {
        const auto body = valueOrRefuse(seal::decodeGoalProposalBody(payload.body));
        event.goal = GoalId::fromBytes(body.goal).value_or(GoalId());
        event.order = orderOf(body.head);
        event.at = body.head.at;
        event.step = body.about.isNull() ? GoalStep::Propose : GoalStep::Counter;
        event.about = body.about;
        event.text = body.text;
    } else {
        const auto body = valueOrRefuse(seal::decodeGoalAnswerBody(payload.body));
        event.goal = GoalId::fromBytes(body.goal).value_or(GoalId());
        event.order = orderOf(body.head);
        event.at = body.head.at;
        event.step = stepOf(body.answer);
        event.about = body.about;
        event.tenths = int(body.tenths);
    }
    if (!alliance::isSound(event))
        throw Refusal(seal::Error::Malformed, QStringLiteral("a goal's step that cannot be"));
    return event;
}

CadenceEvent cadenceStepOf(const seal::Payload& payload)
{
    const auto body = valueOrRefuse(seal::decodeCadenceBody(payload.body));
    return {orderOf(body.head), int(body.days), body.head.at};
}

void noteCadence(vault::Transaction& t, base::ChannelId id)
{
    vault::Channel channel = requireChannel(t, id);
    const auto newest = alliance::newestCadence(t.negotiations.cadenceEvents(id));
    channel.cadenceDays = newest && newest->days > 0 ? std::optional(newest->days) : std::nullopt;
    t.channels.update(channel);
}

} // namespace accord::sync
