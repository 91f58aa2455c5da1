// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pairing.h"

#include "core/seal/bodies.h"
#include "core/seal/invitation.h"
#include "core/seal/safety_number.h"
#include "core/sync/closing.h"
#include "core/sync/letters.h"
#include "core/sync/relay.h"
#include "core/sync/steps.h"

namespace accord::sync {

namespace {

Invited asInvited(base::ChannelId channel, const seal::Invitation& invitation)
{
    return {channel, seal::invitationLink(invitation), seal::invitationQrText(invitation), invitation.expires};
}

/// A channel with fresh keys for this side, and the receive key that goes with it.
vault::Channel freshChannel(const base::Clock& clock, const seal::KeyPair& identity)
{
    vault::Channel channel;
    channel.id = base::ChannelId::create();
    channel.createdAt = clock.now();
    channel.identitySecret = identity.secretKey.clone();
    channel.identityPublic = identity.publicKey;
    return channel;
}

Result<void> registerMailboxes(Relay& relay, const RelayAccess& access, const SecretBytes& secret)
{
    for (const auto direction : {seal::Direction::ToTherapist, seal::Direction::ToClient}) {
        const auto made = relay.createMailbox(access.url, access.accessToken, seal::deriveMailbox(secret, direction));
        if (!made)
            return made;
    }
    return {};
}

} // namespace

Result<Invited> invite(vault::Vault& vault, const base::Clock& clock, Relay& relay, const RelayAccess& access,
                       qint64 validSeconds, std::optional<base::ChannelId> replaces)
{
    if (vault.role() != vault::Role::Therapist)
        return base::fail(Cause(Error::WrongRole));
    const seal::KeyPair identity = seal::generateKeyPair();
    seal::KeyPair receive = seal::generateKeyPair();
    const QDateTime expires = wholeSeconds(clock.now().addSecs(validSeconds));
    const auto invitation =
        seal::createInvitation(expires, identity.publicKey, receive.publicKey, vault.name(), access.url.trimmed());
    if (!invitation)
        return passOn(invitation.error());
    if (!invitation->relayUrl.isEmpty()) {
        if (const auto registered =
                registerMailboxes(relay, {invitation->relayUrl, access.accessToken}, invitation->secret);
            !registered)
            return tl::unexpected(registered.error());
    }

    vault::Channel channel = freshChannel(clock, identity);
    channel.state = vault::ChannelState::Invited;
    channel.relayUrl = invitation->relayUrl;
    channel.expiresAt = invitation->expires;
    channel.invitationSecret = invitation->secret.clone();
    channel.replyHint = seal::replyHint(invitation->secret);
    const vault::ReceiveKey first{receive.publicKey, std::move(receive.secretKey), wholeSeconds(clock.now())};
    channel.replaces = replaces;
    const auto stored = writing(vault, [&](vault::Transaction& t) {
        if (replaces)
            (void)requireChannel(t, *replaces);
        t.channels.insert(channel, first);
    });
    if (!stored)
        return tl::unexpected(stored.error());
    return asInvited(channel.id, *invitation);
}

Result<Invited> showInvitation(vault::Vault& vault, base::ChannelId id)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Therapist);
        const vault::Channel channel = requireChannel(t, id);
        const auto keys = t.channels.receiveKeys(id);
        if (channel.state != vault::ChannelState::Invited || !channel.expiresAt || keys.empty())
            throw Refusal(Error::ChannelNotReady, id.toString());
        const seal::Invitation invitation{seal::invitationId(channel.invitationSecret),
                                          *channel.expiresAt,
                                          channel.invitationSecret.clone(),
                                          channel.identityPublic,
                                          keys.back().publicKey,
                                          vault.name(),
                                          channel.relayUrl};
        return asInvited(id, invitation);
    });
}

Result<InvitationFacts> readInvitation(const QString& linkOrQrText, const base::Clock& clock)
{
    const auto invitation = seal::parseInvitationLink(linkOrQrText);
    if (!invitation)
        return passOn(invitation.error());
    return InvitationFacts{invitation->displayName, invitation->relayUrl, invitation->expires,
                           seal::isExpired(*invitation, clock.now())};
}

Result<Accepted> accept(vault::Vault& vault, const base::Clock& clock, const QString& linkOrQrText,
                        std::optional<base::ChannelId> replaces)
{
    const auto invitation = seal::parseInvitationLink(linkOrQrText);
    if (!invitation)
        return passOn(invitation.error());
    if (seal::isExpired(*invitation, clock.now()))
        return base::fail(Cause(Error::InvitationExpired));

    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const QByteArray replyHint = seal::replyHint(invitation->secret);
        if (t.channels.findByHint(replyHint))
            throw Refusal(Error::InvitationAlreadyAccepted);

        const seal::KeyPair identity = seal::generateKeyPair();
        seal::KeyPair receive = seal::generateKeyPair();
        vault::Channel channel = freshChannel(clock, identity);
        channel.state = vault::ChannelState::Replied;
        channel.peerName = invitation->displayName;
        channel.relayUrl = invitation->relayUrl;
        channel.expiresAt = invitation->expires;
        channel.invitationSecret = invitation->secret.clone();
        channel.peerIdentity = invitation->therapistIdentity;
        channel.peerReceiveKey = invitation->therapistReceiveKey;
        channel.replyHint = replyHint;
        channel.hint = seal::deriveChannel(invitation->secret, invitation->therapistIdentity, identity.publicKey).hint;
        const QByteArray body = seal::encodeReplyBody({identity.publicKey, receive.publicKey, vault.name()});
        channel.replaces = replaces;
        t.channels.insert(channel, {receive.publicKey, std::move(receive.secretKey), wholeSeconds(clock.now())});
        noteOwnInstance(t, vault, channel.id);
        if (replaces) {
            vault::Channel old = requireChannel(t, *replaces);
            t.negotiations.move(old.id, channel.id);
            noteCadence(t, channel.id);
            if (old.state != vault::ChannelState::Blocked)
                noteClosed(t, clock, old, false);
        }

        const seal::Payload payload = makePayload(t, vault, clock, channel.id, seal::Kind::Reply, body, 0);
        vault::Outgoing letter;
        letter.id = payload.id;
        letter.channel = channel.id;
        letter.kind = int(seal::Kind::Reply);
        letter.sealed = valueOrRefuse(seal::sealReply(*invitation, seal::encodePayload(payload)));
        letter.createdAt = clock.now();
        t.outbox.add(letter);
        return Accepted{channel.id, channel.peerName, seal::safetyNumber(channel.identityPublic, channel.peerIdentity),
                        letter.sealed};
    });
}

Result<QString> safetyNumber(vault::Vault& vault, base::ChannelId id)
{
    return reading(vault, [&](vault::Transaction& t) {
        const vault::Channel channel = requireChannel(t, id);
        if (channel.peerIdentity.isEmpty())
            throw Refusal(Error::ChannelNotReady, id.toString());
        return seal::safetyNumber(channel.identityPublic, channel.peerIdentity);
    });
}

} // namespace accord::sync
