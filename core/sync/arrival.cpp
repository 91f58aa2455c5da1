// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/arrival.h"

#include "core/consent/consent_event.h"
#include "core/consent/summary.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/records_duty.h"
#include "core/sync/steps.h"

#include <algorithm>

namespace accord::sync {

using seal::Kind;
using vault::Role;

namespace {

constexpr qsizetype mostLives = 32; ///< of the other side's vault, remembered by their instances

} // namespace

Received Arrival::take(const seal::Payload& payload)
{
    requireFits(payload.kind);
    Received received{m_channel.id, payload.kind, Effect::Applied};
    if (!m_t.inbox.takeIn(m_channel.id, payload.id, m_clock.now())) {
        received.effect = Effect::Duplicate;
        if (payload.kind != Kind::Ack)
            acknowledge(payload.id, outcomeOfDuplicate(payload));
        return received;
    }
    noteInstance(payload.instance);
    received.effect = apply(payload);
    return received;
}

void Arrival::requireFits(Kind kind) const
{
    const bool toTherapist = m_vault.role() == Role::Therapist;
    switch (kind) {
    case Kind::Ack:
    case Kind::Closed:
        return;
    case Kind::ConsentRevoke:
        if (toTherapist) // also in a channel that is closed or aborted
            return;
        break;
    case Kind::Summary:
    case Kind::ConsentGrant:
        if (toTherapist && !isOver(m_channel))
            return;
        break;
    case Kind::Seen:
    case Kind::Discussed:
    case Kind::Records:
        if (!toTherapist && !isOver(m_channel))
            return;
        break;
    case Kind::GoalProposal:
    case Kind::GoalAnswer:
    case Kind::Cadence:
        if (!isOver(m_channel))
            return;
        break;
    case Kind::Reply:
        break;
    }
    throw Refusal(isOver(m_channel) ? Error::ChannelClosed : Error::UnexpectedMessage);
}

Effect Arrival::apply(const seal::Payload& payload)
{
    switch (payload.kind) {
    case Kind::Summary:
        return takeSummary(payload);
    case Kind::ConsentGrant:
        return takeGrant(payload);
    case Kind::ConsentRevoke:
        return takeRevocation(payload);
    case Kind::Ack:
        return takeAcknowledgement(payload);
    case Kind::Seen:
        return takeSeen(payload);
    case Kind::Discussed:
        return takeDiscussed(payload);
    case Kind::GoalProposal:
    case Kind::GoalAnswer:
        return takeGoalStep(payload);
    case Kind::Cadence:
        return takeCadence(payload);
    case Kind::Records:
        return takeRecords(payload);
    case Kind::Closed:
        return takeClosing(payload);
    case Kind::Reply:
        break;
    }
    throw Refusal(Error::UnexpectedMessage);
}

bool Arrival::isRevoked(const seal::Payload& payload) const
{
    return payload.consentVersion < m_channel.revokedBelow;
}

/// Whatever is still here is not called removed, whichever revocation set it apart.
seal::Outcome Arrival::outcomeOfRevocation() const
{
    return m_t.received.keepsAnyOf(m_channel.id) ? seal::Outcome::KeptByDuty : seal::Outcome::Removed;
}

/// What the first copy was answered with, so that an answer that got lost is repeated and not contradicted.
seal::Outcome Arrival::outcomeOfDuplicate(const seal::Payload& payload) const
{
    const bool isShared = payload.kind == Kind::Summary || payload.kind == Kind::GoalProposal ||
                          payload.kind == Kind::GoalAnswer || payload.kind == Kind::ConsentGrant;
    if (payload.kind == Kind::ConsentRevoke)
        return outcomeOfRevocation();
    if (m_vault.role() == Role::Therapist && isShared && isRevoked(payload))
        return seal::Outcome::RefusedConsentRevoked;
    return seal::Outcome::Accepted;
}

Effect Arrival::takeSummary(const seal::Payload& payload)
{
    const consent::Summary summary = valueOrRefuse(consent::decodeSummary(payload.body));
    if (isRevoked(payload)) {
        acknowledge(payload.id, seal::Outcome::RefusedConsentRevoked);
        return Effect::RefusedRevoked;
    }
    const vault::ChannelFacts facts = m_t.channelFacts.of(m_channel.id);
    vault::ReceivedSummary received;
    received.channel = m_channel.id;
    received.message = payload.id;
    received.summary = summary;
    received.consentVersion = payload.consentVersion;
    received.sequence = payload.sequence;
    received.receivedAt = m_clock.now();
    received.underDuty = keepsRecordsHere(m_t) && facts.dutyFrom && payload.sequence > *facts.dutyFrom;
    m_t.received.put(received);
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeGrant(const seal::Payload& payload)
{
    const auto body = valueOrRefuse(seal::decodeConsentGrantBody(payload.body));
    if (isRevoked(payload)) {
        acknowledge(payload.id, seal::Outcome::RefusedConsentRevoked);
        return Effect::RefusedRevoked;
    }
    vault::HeardConsent heard;
    heard.channel = m_channel.id;
    heard.version = payload.consentVersion;
    heard.standing = consent::Fields::fromInt(body.standing);
    heard.asks = consent::Fields::fromInt(body.asks);
    if (body.until.isValid())
        heard.until = body.until;
    heard.at = payload.created;
    if (heard.version == 0)
        throw Refusal(seal::Error::Malformed, QStringLiteral("a consent without a version"));
    m_t.heardConsents.put(heard);
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeRevocation(const seal::Payload& payload)
{
    const quint64 revoked = valueOrRefuse(seal::decodeConsentRevokeBody(payload.body)).revokedVersion;
    m_channel.revokedBelow = std::max(m_channel.revokedBelow, revoked + 1);
    m_t.channels.update(m_channel);
    if (keepsRecordsHere(m_t))
        (void)m_t.received.keepUpTo(m_channel.id, revoked, m_clock.now());
    (void)m_t.received.removeUpTo(m_channel.id, revoked);
    m_t.negotiations.removeUpTo(m_channel.id, alliance::Side::Client, revoked);
    m_t.heardConsents.removeUpTo(m_channel.id, revoked);
    acknowledge(payload.id, outcomeOfRevocation());
    return Effect::Applied;
}

Effect Arrival::takeAcknowledgement(const seal::Payload& payload)
{
    const seal::AckBody body = valueOrRefuse(seal::decodeAckBody(payload.body));
    for (const seal::Acknowledged& message : body.messages) {
        noteTold(m_t, m_channel.id, message.id, payload.sequence);
        const bool refused = message.outcome == seal::Outcome::RefusedConsentRevoked;
        m_t.outbox.settle(m_channel.id, message.id,
                          refused ? vault::OutgoingState::Refused : vault::OutgoingState::Acknowledged, m_clock.now(),
                          int(message.outcome));
    }
    const bool newKey = !m_channel.peerReceiveKeyAt || *m_channel.peerReceiveKeyAt < body.receiveKeyCreated;
    if (newKey) {
        m_channel.peerReceiveKey = body.receiveKey;
        m_channel.peerReceiveKeyAt = body.receiveKeyCreated;
    }
    const bool opens = m_channel.state == vault::ChannelState::Replied;
    if (opens)
        m_channel.state = vault::ChannelState::Open;
    if (newKey || opens)
        m_t.channels.update(m_channel);
    return Effect::Applied;
}

Effect Arrival::takeGoalStep(const seal::Payload& payload)
{
    const alliance::GoalEvent step = goalStepOf(payload);
    const alliance::Side own = sideOf(m_vault.role());
    const bool isClient = own == alliance::Side::Client;
    // One's own words come back only to a vault that lost them: else the other side could put words in one's mouth.
    if (step.order.author == own && !wasRestored(m_t, m_vault, m_channel.id))
        throw Refusal(Error::UnexpectedMessage);
    if (!isClient && step.order.author == alliance::Side::Client && isRevoked(payload)) {
        acknowledge(payload.id, seal::Outcome::RefusedConsentRevoked);
        return Effect::RefusedRevoked;
    }
    const bool carriesVersion = step.order.author == alliance::Side::Client;
    m_t.negotiations.add(m_channel.id, step, carriesVersion ? payload.consentVersion : isClient ? 0 : 1);
    acknowledge(payload.id, seal::Outcome::Accepted);
    // Who names a goal knows it: what this side had to say of it before (in a channel this one replaced) follows.
    if (!isClient)
        sendUnsent(m_t, m_vault, m_clock, m_channel, step.goal, 0);
    else if (const auto version = m_channel.restoredAt
                                      ? std::nullopt
                                      : standingVersion(m_t, m_clock, m_channel.id, consent::Field::GoalWords))
        sendUnsent(m_t, m_vault, m_clock, m_channel, step.goal, *version);
    return Effect::Applied;
}

Effect Arrival::takeCadence(const seal::Payload& payload)
{
    const alliance::CadenceEvent step = cadenceStepOf(payload);
    if (step.order.author == sideOf(m_vault.role()) && !wasRestored(m_t, m_vault, m_channel.id))
        throw Refusal(Error::UnexpectedMessage);
    m_t.negotiations.add(m_channel.id, step);
    noteCadence(m_t, m_channel.id);
    m_channel = requireChannel(m_t, m_channel.id);
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeSeen(const seal::Payload& payload)
{
    for (const base::CheckInId& checkIn : valueOrRefuse(seal::decodeSeenBody(payload.body)).checkIns) {
        if (m_t.checkIns.find(checkIn))
            m_t.checkIns.setSeen(checkIn, payload.created);
    }
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeDiscussed(const seal::Payload& payload)
{
    const auto body = valueOrRefuse(seal::decodeDiscussedBody(payload.body));
    if (m_t.checkIns.find(body.checkIn))
        m_t.checkIns.setDiscussed(body.checkIn, body.date, payload.created, payload.sequence);
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeRecords(const seal::Payload& payload)
{
    const auto body = valueOrRefuse(seal::decodeRecordsBody(payload.body));
    // By the order they were written in, as their app will take our acknowledgement: their clock may be wrong.
    const QString heard = QStringLiteral("records.heard/") + m_channel.id.toString();
    if (payload.sequence >= m_t.settings.value(heard).value_or(QString()).toULongLong()) {
        vault::ChannelFacts facts = m_t.channelFacts.of(m_channel.id);
        facts.keepsRecords = body.keeps;
        facts.keepsRecordsAt = body.said;
        m_t.channelFacts.put(m_channel.id, facts);
        m_t.settings.set(heard, QString::number(payload.sequence));
    }
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

Effect Arrival::takeClosing(const seal::Payload& payload)
{
    (void)valueOrRefuse(seal::decodeClosedBody(payload.body));
    if (!isOver(m_channel))
        noteClosed(m_t, m_clock, m_channel, true);
    acknowledge(payload.id, seal::Outcome::Accepted);
    return Effect::Applied;
}

void Arrival::welcome(const seal::ReplyBody& body)
{
    m_channel.state = vault::ChannelState::Open;
    m_channel.peerName = body.displayName;
    m_channel.peerIdentity = body.clientIdentity;
    m_channel.peerReceiveKey = body.clientReceiveKey;
    m_channel.hint =
        seal::deriveChannel(m_channel.invitationSecret, m_channel.identityPublic, body.clientIdentity).hint;
    m_t.channels.update(m_channel);
    noteOwnInstance(m_t, m_vault, m_channel.id);
    if (m_channel.replaces) {
        const base::ChannelId before = *m_channel.replaces;
        m_t.received.move(before, m_channel.id);
        m_t.negotiations.move(before, m_channel.id);
        if (vault::Channel old = requireChannel(m_t, before); old.state != vault::ChannelState::Blocked)
            noteClosed(m_t, m_clock, old, false);
        noteCadence(m_t, m_channel.id);
        m_channel = requireChannel(m_t, m_channel.id);
        for (const alliance::CadenceEvent& step : m_t.negotiations.cadenceEvents(m_channel.id)) {
            if (step.order.author == alliance::Side::Therapist)
                sendStep(m_t, m_vault, m_clock, m_channel, step);
        }
    }
    tellRecordsDuty(m_t, m_vault, m_clock, m_channel);
}

void Arrival::noteInstance(const QByteArray& instance)
{
    vault::ChannelFacts facts = m_t.channelFacts.of(m_channel.id);
    if (facts.peerInstance == instance)
        return;
    // Letters of an earlier life may still be under way when the next one speaks: they are no news of a third.
    const QString setting = QStringLiteral("left-instances/") + m_channel.id.toString();
    QStringList left = m_t.settings.value(setting).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    if (left.contains(QString::fromLatin1(instance.toHex())))
        return;
    const bool isNewLife = !facts.peerInstance.isEmpty();
    if (isNewLife) {
        left << QString::fromLatin1(facts.peerInstance.toHex());
        m_t.settings.set(setting, left.mid(std::max<qsizetype>(0, left.size() - mostLives)).join(u' '));
    }
    facts.peerInstance = instance;
    m_t.channelFacts.put(m_channel.id, facts);
    if (isNewLife && !isOver(m_channel))
        sayAgain();
}

void Arrival::sayAgain()
{
    if (m_vault.role() == Role::Therapist) {
        tellRecordsDuty(m_t, m_vault, m_clock, m_channel);
    } else {
        const quint64 revoked = consent::newestRevocation(m_t.consents.all(m_channel.id));
        if (revoked > 0)
            queueLetter(m_t, m_vault, m_clock, m_channel, Kind::ConsentRevoke, seal::encodeConsentRevokeBody({revoked}),
                        {std::nullopt, revoked});
        if (const auto newest = m_t.consents.newestStanding(m_channel.id);
            newest && newest->kind == consent::ConsentKind::Grant)
            queueGrant(m_t, m_vault, m_clock, m_channel, *newest);
    }
    if (!m_channel.restoredAt)
        sayGoalsAgain();
}

void Arrival::sayGoalsAgain()
{
    for (const alliance::GoalEvent& step : m_t.negotiations.goalEvents(m_channel.id)) {
        const quint64 version = m_t.negotiations.consentVersionOf(m_channel.id, step.order.id);
        const bool keptHere = step.order.author == sideOf(m_vault.role()) && version == 0;
        if (!keptHere)
            sendStep(m_t, m_vault, m_clock, m_channel, step, step.order.author == alliance::Side::Client ? version : 0);
    }
    for (const alliance::CadenceEvent& step : m_t.negotiations.cadenceEvents(m_channel.id))
        sendStep(m_t, m_vault, m_clock, m_channel, step);
}

} // namespace accord::sync
