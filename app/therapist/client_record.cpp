// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/client_record.h"

namespace accord::therapist {

namespace {

constexpr qint64 keepExpiredSeconds = 24 * 60 * 60;

Standing standingOf(const vault::Channel& channel, bool hasSummaries, const QDateTime& now)
{
    if (channel.state == vault::ChannelState::Aborted)
        return Standing::Compromised;
    if (channel.state == vault::ChannelState::Invited)
        return channel.expiresAt && *channel.expiresAt <= now ? Standing::Expired : Standing::Invited;
    if (hasSummaries)
        return Standing::Sharing;
    return channel.revokedBelow > 0 ? Standing::Revoked : Standing::Paired;
}

ClientRecord recordOf(const vault::Transaction& transaction, const vault::Channel& channel, const QDateTime& now)
{
    ClientRecord record;
    record.channel = channel.id;
    record.name = channel.peerName;
    record.createdAt = channel.createdAt;
    record.invitationEnds = channel.expiresAt;
    record.byHand = channel.relayUrl.isEmpty();
    record.cadenceDays = channel.cadenceDays;
    record.summaries = transaction.received.of(channel.id);
    record.standing = standingOf(channel, !record.summaries.isEmpty(), now);
    return record;
}

} // namespace

QList<ClientRecord> readClients(const vault::Transaction& transaction, const QDateTime& now)
{
    QList<ClientRecord> records;
    for (const vault::Channel& channel : transaction.channels.all()) {
        const bool ranOut = channel.state == vault::ChannelState::Invited && channel.expiresAt &&
                            channel.expiresAt->addSecs(keepExpiredSeconds) <= now;
        if (channel.state != vault::ChannelState::Blocked && !ranOut)
            records.append(recordOf(transaction, channel, now));
    }
    return records;
}

std::optional<ClientRecord> readClient(const vault::Transaction& transaction, base::ChannelId channel,
                                       const QDateTime& now)
{
    const std::optional<vault::Channel> found = transaction.channels.find(channel);
    if (!found)
        return std::nullopt;
    return recordOf(transaction, *found, now);
}

} // namespace accord::therapist
