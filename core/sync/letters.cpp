// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/letters.h"

namespace accord::sync {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr qint64 announceForDays = 7;
constexpr qint64 keepReplacedForDays = 31;

bool isInUse(const vault::Channel& channel)
{
    return channel.state != vault::ChannelState::Aborted && channel.state != vault::ChannelState::Blocked;
}

} // namespace

seal::Direction outgoingDirection(vault::Role role)
{
    return role == vault::Role::Client ? seal::Direction::ToTherapist : seal::Direction::ToClient;
}

seal::Direction incomingDirection(vault::Role role)
{
    return role == vault::Role::Client ? seal::Direction::ToClient : seal::Direction::ToTherapist;
}

std::vector<RelayLine> relayLines(vault::Transaction& transaction, vault::Role role)
{
    std::vector<RelayLine> lines;
    for (const vault::Channel& channel : transaction.channels.all()) {
        if (channel.relayUrl.isEmpty() || !isInUse(channel))
            continue;
        lines.push_back({channel.id, channel.relayUrl,
                         seal::deriveMailbox(channel.invitationSecret, outgoingDirection(role)),
                         seal::deriveMailbox(channel.invitationSecret, incomingDirection(role))});
    }
    return lines;
}

seal::Channel sealChannel(const vault::Channel& channel, vault::Role role)
{
    if (channel.peerIdentity.isEmpty() || !isInUse(channel))
        throw Refusal(Error::ChannelNotReady, channel.id.toString());
    const bool isTherapist = role == vault::Role::Therapist;
    const QByteArray& therapist = isTherapist ? channel.identityPublic : channel.peerIdentity;
    const QByteArray& client = isTherapist ? channel.peerIdentity : channel.identityPublic;
    return {therapist, client, seal::deriveChannel(channel.invitationSecret, therapist, client)};
}

seal::KeyPair identityOf(const vault::Channel& channel)
{
    return {channel.identityPublic, channel.identitySecret.clone()};
}

vault::ReceiveKey keyToAnnounce(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel)
{
    auto keys = transaction.channels.receiveKeys(channel);
    const QDateTime now = clock.now();
    const QDateTime cut = now.addSecs(-keepReplacedForDays * secondsPerDay);
    for (const vault::ReceiveKey& key : keys) {
        if (key.createdAt <= cut) {
            // Everything older than this key was replaced when this key was made.
            transaction.channels.destroyReceiveKeysBefore(channel, key.createdAt);
            break;
        }
    }
    if (!keys.empty() && keys.front().createdAt.secsTo(now) < announceForDays * secondsPerDay)
        return std::move(keys.front());

    seal::KeyPair pair = seal::generateKeyPair();
    // Whole seconds, as announced: both sides order keys by the same instant. A clock that went back must not make
    // the new key look older than the one it replaces.
    QDateTime createdAt = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    if (!keys.empty() && createdAt <= keys.front().createdAt)
        createdAt = keys.front().createdAt.addSecs(1);
    vault::ReceiveKey fresh{pair.publicKey, std::move(pair.secretKey), createdAt};
    transaction.channels.addReceiveKey(channel, fresh);
    return fresh;
}

seal::Payload makePayload(vault::Transaction& transaction, const vault::Vault& vault, const base::Clock& clock,
                          base::ChannelId channel, seal::Kind kind, const QByteArray& body, quint64 consentVersion)
{
    return {kind,
            base::MessageId::create(),
            vault.instance(),
            transaction.channels.takeSequence(channel),
            QDateTime::fromSecsSinceEpoch(clock.now().toSecsSinceEpoch(), Qt::UTC),
            consentVersion,
            body};
}

vault::Outgoing queueLetter(vault::Transaction& transaction, const vault::Vault& vault, const base::Clock& clock,
                            const vault::Channel& channel, seal::Kind kind, const QByteArray& body,
                            const LetterAbout& about)
{
    if (kind == seal::Kind::Summary && channel.restoredAt)
        throw Refusal(Error::ConsentUnconfirmed, channel.id.toString());
    const seal::Payload payload = makePayload(transaction, vault, clock, channel.id, kind, body, about.consentVersion);
    const QByteArray sealed =
        valueOrRefuse(seal::sealMessage(sealChannel(channel, vault.role()), outgoingDirection(vault.role()),
                                        identityOf(channel), channel.peerReceiveKey, seal::encodePayload(payload)));
    vault::Outgoing letter;
    letter.id = payload.id;
    letter.channel = channel.id;
    letter.kind = int(kind);
    letter.sealed = sealed;
    letter.createdAt = clock.now();
    letter.checkIn = about.checkIn;
    letter.consentVersion = about.consentVersion;
    transaction.outbox.add(letter);
    return letter;
}

} // namespace accord::sync
