// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/confirming.h"

#include "core/sync/consenting.h"
#include "core/sync/letters.h"

namespace accord::sync {

Result<QList<Unconfirmed>> unconfirmed(vault::Vault& vault)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        QList<Unconfirmed> found;
        for (const vault::Channel& channel : t.channels.all()) {
            if (channel.restoredAt)
                found.append(
                    {channel.id, channel.peerName, *channel.restoredAt, t.consents.newestStanding(channel.id)});
        }
        return found;
    });
}

Result<void> confirmConsent(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        const vault::Channel channel = requireChannel(t, channelId);
        if (!channel.restoredAt)
            return;
        auto standing = t.consents.newestStanding(channelId);
        if (standing && standing->kind == consent::ConsentKind::Grant) {
            standing->at = clock.now();
            standing->version = decide(t, vault, channel, *standing);
            queueGrant(t, vault, clock, channel, *standing);
        }
        t.channels.confirmConsent(channelId);
    });
}

} // namespace accord::sync
