// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inbox.h"

#include "core/sync/arrival.h"
#include "core/sync/closing.h"
#include "core/sync/lifetimes.h"

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

QString answeredLateSetting(base::ChannelId channel)
{
    return QStringLiteral("answered-late/") + channel.toString();
}

/// Letters of one transaction, and what is to be acknowledged of them.
class Batch
{
public:
    Batch(vault::Transaction& t, vault::Vault& vault, const base::Clock& clock) : m_t(t), m_vault(vault), m_clock(clock)
    {
    }

    /// Throws Refusal. A failure returned is one that had its effect: the pairing is aborted.
    Result<Received> take(const QByteArray& envelope)
    {
        const seal::EnvelopeHeader header = valueOrRefuse(seal::parseHeader(envelope));
        if (header.direction != incomingDirection(m_vault.role()))
            throw Refusal(seal::Error::WrongDirection);
        auto channel = m_t.channels.findByHint(header.hint);
        if (!channel)
            throw Refusal(Error::ForeignEnvelope);
        if (header.form == seal::Form::Reply)
            return takeReply(*channel, header, envelope);
        const QByteArray opened =
            valueOrRefuse(seal::openMessage(sealChannel(*channel, m_vault.role()), incomingDirection(m_vault.role()),
                                            receiveKeyFor(m_t, channel->id, header), envelope));
        return arrivalIn(*channel).take(valueOrRefuse(seal::decodePayload(opened)));
    }

    /// Queues one acknowledgement per channel and sixty-four letters.
    void answer()
    {
        for (auto it = m_acknowledged.cbegin(); it != m_acknowledged.cend(); ++it) {
            const vault::Channel channel = requireChannel(m_t, it.key());
            const QList<seal::Acknowledged> distinct = newestOfEach(it.value());
            for (qsizetype from = 0; from < distinct.size(); from += seal::MaxListed) {
                const vault::ReceiveKey key = keyToAnnounce(m_t, m_clock, channel.id);
                queueLetter(m_t, m_vault, m_clock, channel, seal::Kind::Ack,
                            seal::encodeAckBody({distinct.mid(from, seal::MaxListed), key.publicKey, key.createdAt}));
            }
        }
    }

private:
    Arrival arrivalIn(vault::Channel& channel) { return {m_t, m_vault, m_clock, channel, m_acknowledged[channel.id]}; }

    /// A letter that came twice in one batch is acknowledged once.
    static QList<seal::Acknowledged> newestOfEach(const QList<seal::Acknowledged>& all)
    {
        QMap<base::MessageId, seal::Outcome> known;
        QList<seal::Acknowledged> distinct;
        for (const seal::Acknowledged& one : all) {
            if (known.contains(one.id))
                continue;
            known.insert(one.id, one.outcome);
            distinct << one;
        }
        return distinct;
    }

    /// A reply to an invitation of ours. A second one from somebody else: then an invitation was copied, nobody can
    /// tell which of the two is the client, and the channel is aborted.
    Result<Received> takeReply(vault::Channel& channel, const seal::EnvelopeHeader& header, const QByteArray& envelope)
    {
        const QByteArray opened = valueOrRefuse(seal::openReply(channel.invitationSecret, channel.identityPublic,
                                                                receiveKeyFor(m_t, channel.id, header), envelope));
        const seal::Payload payload = valueOrRefuse(seal::decodePayload(opened));
        if (payload.kind != seal::Kind::Reply)
            throw Refusal(Error::UnexpectedMessage);
        const seal::ReplyBody body = valueOrRefuse(seal::decodeReplyBody(payload.body));
        const QDateTime now = m_clock.now();
        const bool expired = channel.expiresAt && now >= *channel.expiresAt;

        Received received{channel.id, seal::Kind::Reply, Effect::Applied};
        Arrival arrival = arrivalIn(channel);
        if (channel.state == vault::ChannelState::Invited) {
            // Written in time, it may have been on the way for a while.
            if ((channel.expiresAt && payload.created >= *channel.expiresAt) || isUnanswered(channel, now))
                throw Refusal(Error::InvitationExpired);
            if (expired)
                m_t.settings.set(answeredLateSetting(channel.id), QStringLiteral("1"));
            arrival.welcome(body);
        } else if (channel.peerIdentity != body.clientIdentity) {
            // Past its time an invitation has no more say: a stale copy can't take down a channel that works. But of
            // two replies that were both fetched late nobody can tell which is the client's.
            const bool bothLate = m_t.settings.value(answeredLateSetting(channel.id)).has_value() &&
                                  now < channel.expiresAt->addSecs(answerGraceSeconds);
            if (expired && !bothLate)
                throw Refusal(Error::InvitationExpired);
            if (isOver(channel))
                throw Refusal(Error::ChannelClosed, channel.id.toString());
            abortPairing(m_t, m_vault, m_clock, channel);
            return base::fail(Cause(Error::PairingAborted));
        }
        if (!m_t.inbox.takeIn(channel.id, payload.id, m_clock.now()))
            received.effect = Effect::Duplicate;
        else
            arrival.noteInstance(payload.instance);
        arrival.acknowledge(payload.id, seal::Outcome::Accepted);
        return received;
    }

    vault::Transaction& m_t;
    vault::Vault& m_vault;
    const base::Clock& m_clock;
    QMap<base::ChannelId, QList<seal::Acknowledged>> m_acknowledged;
};

} // namespace

Result<Received> receive(vault::Vault& vault, const base::Clock& clock, const QByteArray& envelope)
{
    auto received = writing(vault, [&](vault::Transaction& t) {
        Batch batch(t, vault, clock);
        auto taken = batch.take(envelope);
        batch.answer();
        return taken;
    });
    if (!received)
        return tl::unexpected(received.error());
    return *received;
}

QList<Result<Received>> receiveAll(vault::Vault& vault, const base::Clock& clock, const QList<QByteArray>& envelopes)
{
    const auto together = writing(vault, [&](vault::Transaction& t) {
        Batch batch(t, vault, clock);
        QList<Result<Received>> taken;
        for (const QByteArray& envelope : envelopes)
            taken << batch.take(envelope);
        batch.answer();
        return taken;
    });
    if (together)
        return *together;
    // One of them can't be taken in, and nothing was: each for itself then.
    QList<Result<Received>> taken;
    for (const QByteArray& envelope : envelopes)
        taken << receive(vault, clock, envelope);
    return taken;
}

} // namespace accord::sync
