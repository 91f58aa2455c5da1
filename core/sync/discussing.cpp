// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/discussing.h"

#include "core/seal/bodies.h"
#include "core/sync/letters.h"

namespace accord::sync {

Result<int> markSeen(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Therapist);
        const vault::Channel channel = requireChannel(t, channelId);
        QList<base::CheckInId> unseen;
        for (const vault::ReceivedSummary& received : t.received.of(channelId)) {
            if (received.seenAt)
                continue;
            t.received.setSeen(channelId, received.summary.checkIn, clock.now());
            unseen << received.summary.checkIn;
        }
        for (qsizetype from = 0; from < unseen.size(); from += seal::MaxListed) {
            queueLetter(t, vault, clock, channel, seal::Kind::Seen,
                        seal::encodeSeenBody({unseen.mid(from, seal::MaxListed)}));
        }
        return int(unseen.size());
    });
}

Result<void> markDiscussed(vault::Vault& vault, const base::Clock& clock, base::ChannelId channelId,
                           base::CheckInId checkIn, QDate day)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Therapist);
        const vault::Channel channel = requireChannel(t, channelId);
        if (!t.received.find(channelId, checkIn))
            throw Refusal(Error::NoSuchCheckIn, checkIn.toString());
        t.received.setSeen(channelId, checkIn, clock.now());
        t.received.setDiscussed(channelId, checkIn, day);
        queueLetter(t, vault, clock, channel, seal::Kind::Discussed, seal::encodeDiscussedBody({checkIn, day}));
    });
}

} // namespace accord::sync
