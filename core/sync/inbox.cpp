// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inbox.h"

#include "core/consent/summary.h"
#include "core/seal/bodies.h"
#include "core/sync/letters.h"

#include <algorithm>

namespace accord::sync {

namespace {

/// This side's receive key that the header names.
seal::KeyPair receiveKeyFor(vault::Transaction& t, base::ChannelId channel, const seal::EnvelopeHeader& header)
{
    for (vault::ReceiveKey& key : t.channels.receiveKeys(channel)) {
        if (seal::keyId(key.publicKey) == header.receiveKeyId)
            return {key.publicKey, std::move(key.secretKey)};
    }
    throw Refusal(seal::Error::WrongReceiveKey);
}

/// One letter of an open channel, inside its transaction.
class Arrival
{
public:
    Arrival(vault::Transaction& t, vault::Vault& vault, const base::Clock& clock, vault::Channel& channel)
        : m_t(t), m_vault(vault), m_clock(clock), m_channel(channel)
    {
    }

    Received take(const seal::Payload& payload)
    {
        Received received{m_channel.id, payload.kind, Effect::Applied};
        if (!m_t.inbox.takeIn(m_channel.id, payload.id, m_clock.now())) {
            received.effect = Effect::Duplicate;
            if (payload.kind != seal::Kind::Ack)
                acknowledge(payload.id, outcomeOfDuplicate(payload));
            return received;
        }
        if (m_vault.role() == vault::Role::Client)
            received.effect = takeAsClient(payload);
        else
            received.effect = takeAsTherapist(payload);
        return received;
    }

    void acknowledge(base::MessageId id, seal::Outcome outcome)
    {
        const vault::ReceiveKey key = keyToAnnounce(m_t, m_clock, m_channel.id);
        queueLetter(m_t, m_vault, m_clock, m_channel, seal::Kind::Ack,
                    seal::encodeAckBody({{{id, outcome}}, key.publicKey, key.createdAt}));
    }

private:
    bool isRevoked(const seal::Payload& payload) const { return payload.consentVersion < m_channel.revokedBelow; }

    /// What the first copy was answered with, so that an answer that got lost is repeated and not contradicted.
    seal::Outcome outcomeOfDuplicate(const seal::Payload& payload) const
    {
        if (payload.kind == seal::Kind::ConsentRevoke)
            return seal::Outcome::Removed;
        if (payload.kind == seal::Kind::Summary && isRevoked(payload))
            return seal::Outcome::RefusedConsentRevoked;
        return seal::Outcome::Accepted;
    }

    Effect takeAsTherapist(const seal::Payload& payload)
    {
        switch (payload.kind) {
        case seal::Kind::Summary:
            return takeSummary(payload);
        case seal::Kind::ConsentRevoke:
            return takeRevocation(payload);
        case seal::Kind::Ack:
            return takeAcknowledgement(payload);
        default:
            throw Refusal(Error::UnexpectedMessage);
        }
    }

    Effect takeAsClient(const seal::Payload& payload)
    {
        switch (payload.kind) {
        case seal::Kind::Ack:
            return takeAcknowledgement(payload);
        case seal::Kind::Seen:
            for (const base::CheckInId& checkIn : valueOrRefuse(seal::decodeSeenBody(payload.body)).checkIns) {
                if (m_t.checkIns.find(checkIn))
                    m_t.checkIns.setSeen(checkIn, payload.created);
            }
            break;
        case seal::Kind::Discussed: {
            const auto body = valueOrRefuse(seal::decodeDiscussedBody(payload.body));
            if (m_t.checkIns.find(body.checkIn))
                m_t.checkIns.setDiscussed(body.checkIn, body.date);
            break;
        }
        default:
            throw Refusal(Error::UnexpectedMessage);
        }
        acknowledge(payload.id, seal::Outcome::Accepted);
        return Effect::Applied;
    }

    Effect takeSummary(const seal::Payload& payload)
    {
        const consent::Summary summary = valueOrRefuse(consent::decodeSummary(payload.body));
        if (isRevoked(payload)) {
            acknowledge(payload.id, seal::Outcome::RefusedConsentRevoked);
            return Effect::RefusedRevoked;
        }
        vault::ReceivedSummary received;
        received.channel = m_channel.id;
        received.message = payload.id;
        received.summary = summary;
        received.consentVersion = payload.consentVersion;
        received.sequence = payload.sequence;
        received.receivedAt = m_clock.now();
        m_t.received.put(received);
        acknowledge(payload.id, seal::Outcome::Accepted);
        return Effect::Applied;
    }

    Effect takeRevocation(const seal::Payload& payload)
    {
        const quint64 revoked = valueOrRefuse(seal::decodeConsentRevokeBody(payload.body)).revokedVersion;
        m_channel.revokedBelow = std::max(m_channel.revokedBelow, revoked + 1);
        m_t.channels.update(m_channel);
        m_t.received.removeUpTo(m_channel.id, revoked);
        acknowledge(payload.id, seal::Outcome::Removed);
        return Effect::Applied;
    }

    Effect takeAcknowledgement(const seal::Payload& payload)
    {
        const seal::AckBody body = valueOrRefuse(seal::decodeAckBody(payload.body));
        for (const seal::Acknowledged& message : body.messages) {
            const bool refused = message.outcome == seal::Outcome::RefusedConsentRevoked;
            m_t.outbox.settle(m_channel.id, message.id,
                              refused ? vault::OutgoingState::Refused : vault::OutgoingState::Acknowledged,
                              m_clock.now());
        }
        if (!m_channel.peerReceiveKeyAt || *m_channel.peerReceiveKeyAt < body.receiveKeyCreated) {
            m_channel.peerReceiveKey = body.receiveKey;
            m_channel.peerReceiveKeyAt = body.receiveKeyCreated;
        }
        if (m_channel.state == vault::ChannelState::Replied)
            m_channel.state = vault::ChannelState::Open;
        m_t.channels.update(m_channel);
        return Effect::Applied;
    }

    vault::Transaction& m_t;
    vault::Vault& m_vault;
    const base::Clock& m_clock;
    vault::Channel& m_channel;
};

/// A reply to an invitation of ours. `aborted` is set (and the channel stored as aborted) if it is the second one
/// from somebody else: then an invitation was copied, and nobody can tell which of the two is the client.
Received takeReply(vault::Transaction& t, vault::Vault& vault, const base::Clock& clock, vault::Channel& channel,
                   const seal::EnvelopeHeader& header, const QByteArray& envelope, bool& aborted)
{
    const QByteArray opened = valueOrRefuse(seal::openReply(channel.invitationSecret, channel.identityPublic,
                                                            receiveKeyFor(t, channel.id, header), envelope));
    const seal::Payload payload = valueOrRefuse(seal::decodePayload(opened));
    if (payload.kind != seal::Kind::Reply)
        throw Refusal(Error::UnexpectedMessage);
    const seal::ReplyBody body = valueOrRefuse(seal::decodeReplyBody(payload.body));
    const bool expired = channel.expiresAt && clock.now() >= *channel.expiresAt;

    Received received{channel.id, seal::Kind::Reply, Effect::Applied};
    if (channel.state == vault::ChannelState::Invited) {
        if (expired)
            throw Refusal(Error::InvitationExpired);
        channel.state = vault::ChannelState::Open;
        channel.peerName = body.displayName;
        channel.peerIdentity = body.clientIdentity;
        channel.peerReceiveKey = body.clientReceiveKey;
        channel.hint = seal::deriveChannel(channel.invitationSecret, channel.identityPublic, body.clientIdentity).hint;
        t.channels.update(channel);
    } else if (channel.peerIdentity != body.clientIdentity) {
        // Past its time an invitation has no more say: a stale copy can't take down a channel that works.
        if (expired)
            throw Refusal(Error::InvitationExpired);
        channel.state = vault::ChannelState::Aborted;
        t.channels.update(channel);
        aborted = true;
        return received;
    }
    if (!t.inbox.takeIn(channel.id, payload.id, clock.now()))
        received.effect = Effect::Duplicate;
    Arrival(t, vault, clock, channel).acknowledge(payload.id, seal::Outcome::Accepted);
    return received;
}

} // namespace

Result<Received> receive(vault::Vault& vault, const base::Clock& clock, const QByteArray& envelope)
{
    const auto header = seal::parseHeader(envelope);
    if (!header)
        return passOn(header.error());
    if (header->direction != incomingDirection(vault.role()))
        return base::fail(Cause(seal::Error::WrongDirection));

    bool aborted = false;
    auto received = writing(vault, [&](vault::Transaction& t) {
        auto channel = t.channels.findByHint(header->hint);
        if (!channel)
            throw Refusal(Error::ForeignEnvelope);
        if (channel->state == vault::ChannelState::Aborted || channel->state == vault::ChannelState::Blocked)
            throw Refusal(Error::ChannelNotReady, channel->id.toString());
        if (header->form == seal::Form::Reply)
            return takeReply(t, vault, clock, *channel, *header, envelope, aborted);

        const QByteArray opened =
            valueOrRefuse(seal::openMessage(sealChannel(*channel, vault.role()), incomingDirection(vault.role()),
                                            receiveKeyFor(t, channel->id, *header), envelope));
        return Arrival(t, vault, clock, *channel).take(valueOrRefuse(seal::decodePayload(opened)));
    });
    if (received && aborted)
        return base::fail(Cause(Error::PairingAborted));
    return received;
}

} // namespace accord::sync
