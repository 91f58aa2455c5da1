// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/letters.h"

#include "core/sync/closing.h"
#include "core/sync/lifetimes.h"

namespace accord::sync {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr qint64 announceForDays = 7;
constexpr qint64 keepReplacedForDays = 31;

constexpr qint64 listenWhenClosedForDays = 90;

QString instanceSetting(base::ChannelId channel)
{
    return QStringLiteral("instance/") + channel.toString();
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

bool isHeard(vault::Transaction& transaction, const vault::Channel& closed, const QDateTime& now)
{
    const auto closedAt = transaction.channelFacts.of(closed.id).closedAt;
    return !closed.hint.isEmpty() && closedAt && closedAt->secsTo(now) <= listenWhenClosedForDays * secondsPerDay;
}

std::vector<RelayLine> relayLines(vault::Transaction& transaction, vault::Role role, const QDateTime& now)
{
    std::vector<RelayLine> lines;
    for (const vault::Channel& channel : transaction.channels.all()) {
        if (channel.relayUrl.isEmpty())
            continue;
        if (channel.state == vault::ChannelState::Invited && isUnanswered(channel, now))
            continue;
        if (isOver(channel) && !isHeard(transaction, channel, now))
            continue;
        lines.push_back({channel.id, channel.relayUrl,
                         seal::deriveMailbox(channel.invitationSecret, outgoingDirection(role)),
                         seal::deriveMailbox(channel.invitationSecret, incomingDirection(role))});
    }
    return lines;
}

seal::Channel sealChannel(const vault::Channel& channel, vault::Role role)
{
    if (channel.peerIdentity.isEmpty())
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

void retireKeys(vault::Transaction& transaction, const QDateTime& now)
{
    transaction.channels.destroyReceiveKeys(now.addSecs(-keepReplacedForDays * secondsPerDay),
                                            now.addSecs(-listenWhenClosedForDays * secondsPerDay));
}

vault::ReceiveKey keyToAnnounce(vault::Transaction& transaction, const base::Clock& clock, base::ChannelId channel)
{
    auto keys = transaction.channels.receiveKeys(channel);
    const QDateTime now = clock.now();
    if (!keys.empty() && keys.front().createdAt.secsTo(now) < announceForDays * secondsPerDay)
        return std::move(keys.front());

    seal::KeyPair pair = seal::generateKeyPair();
    // Whole seconds, as announced: both sides order keys by the same instant. A clock that went back must not make
    // the new key look older than the one it replaces.
    QDateTime createdAt = wholeSeconds(now);
    if (!keys.empty() && createdAt <= keys.front().createdAt)
        createdAt = keys.front().createdAt.addSecs(1);
    vault::ReceiveKey fresh{pair.publicKey, std::move(pair.secretKey), createdAt};
    transaction.channels.addReceiveKey(channel, fresh);
    return fresh;
}

bool isReady(vault::Transaction&, const vault::Channel& channel)
{
    return channel.state == vault::ChannelState::Replied || channel.state == vault::ChannelState::Open;
}

void requireReady(vault::Transaction& transaction, const vault::Channel& channel)
{
    if (!isReady(transaction, channel))
        throw Refusal(channel.state == vault::ChannelState::Blocked ? Error::ChannelClosed : Error::ChannelNotReady,
                      channel.id.toString());
}

void noteOwnInstance(vault::Transaction& transaction, const vault::Vault& vault, base::ChannelId channel)
{
    transaction.settings.set(instanceSetting(channel), QString::fromLatin1(vault.instance().toHex()));
}

bool wasRestored(vault::Transaction& transaction, const vault::Vault& vault, base::ChannelId channel)
{
    const auto first = transaction.settings.value(instanceSetting(channel));
    return first && *first != QString::fromLatin1(vault.instance().toHex());
}

QDateTime wholeSeconds(const QDateTime& time)
{
    return QDateTime::fromSecsSinceEpoch(time.toSecsSinceEpoch(), Qt::UTC);
}

seal::Payload makePayload(vault::Transaction& transaction, const vault::Vault& vault, const base::Clock& clock,
                          base::ChannelId channel, seal::Kind kind, const QByteArray& body, quint64 consentVersion)
{
    return {kind,
            base::MessageId::create(),
            vault.instance(),
            transaction.channels.takeSequence(channel),
            wholeSeconds(clock.now()),
            consentVersion,
            body};
}

vault::Outgoing queueLetter(vault::Transaction& transaction, const vault::Vault& vault, const base::Clock& clock,
                            const vault::Channel& channel, seal::Kind kind, const QByteArray& body,
                            const LetterAbout& about)
{
    const bool isSharing =
        kind == seal::Kind::Summary || kind == seal::Kind::GoalProposal || kind == seal::Kind::GoalAnswer;
    if (isSharing && channel.restoredAt)
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
