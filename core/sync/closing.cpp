// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/closing.h"

#include "core/seal/bodies.h"
#include "core/sync/letters.h"
#include "core/sync/sharing.h"

#include <limits>

namespace accord::sync {

void noteClosed(vault::Transaction& t, const base::Clock& clock, vault::Channel& channel, bool byPeer)
{
    for (const seal::Kind kind :
         {seal::Kind::Summary, seal::Kind::ConsentGrant, seal::Kind::Seen, seal::Kind::Discussed,
          seal::Kind::GoalProposal, seal::Kind::GoalAnswer, seal::Kind::Cadence, seal::Kind::Records})
        (void)t.outbox.withdraw(channel.id, int(kind));
    channel.state = vault::ChannelState::Blocked;
    t.channels.update(channel);
    vault::ChannelFacts facts = t.channelFacts.of(channel.id);
    facts.closedAt = clock.now();
    facts.closedByPeer = byPeer;
    t.channelFacts.put(channel.id, facts);
}

bool isOver(const vault::Channel& channel)
{
    return channel.state == vault::ChannelState::Blocked || channel.state == vault::ChannelState::Aborted;
}

void abortPairing(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, vault::Channel& channel)
{
    t.received.removeArrived(channel.id);
    t.negotiations.removeArrived(channel.id, alliance::Side::Client);
    t.heardConsents.removeUpTo(channel.id, quint64(std::numeric_limits<qint64>::max()));
    noteClosed(t, clock, channel, false);
    channel.state = vault::ChannelState::Aborted;
    t.channels.update(channel);
    queueLetter(t, vault, clock, channel, seal::Kind::Closed, seal::encodeClosedBody({}));
}

Result<void> closeChannel(vault::Vault& vault, const base::Clock& clock, base::ChannelId id)
{
    return writing(
        vault,
        [&](vault::Transaction& t) {
            vault::Channel channel = requireChannel(t, id);
            if (channel.state == vault::ChannelState::Blocked)
                return;
            const bool known = !channel.peerIdentity.isEmpty() && channel.state != vault::ChannelState::Aborted;
            if (known && vault.role() == vault::Role::Client)
                (void)takeBack(t, vault, clock, channel);
            noteClosed(t, clock, channel, false);
            if (known)
                queueLetter(t, vault, clock, channel, seal::Kind::Closed, seal::encodeClosedBody({}));
        },
        vault::Vault::Urgency::Vital); // it takes consent back
}

Result<Closed> closed(vault::Vault& vault, base::ChannelId id)
{
    return reading(vault, [&](vault::Transaction& t) {
        if (requireChannel(t, id).state != vault::ChannelState::Blocked)
            return Closed::No;
        return t.channelFacts.of(id).closedByPeer ? Closed::ByTheOther : Closed::Here;
    });
}

} // namespace accord::sync
