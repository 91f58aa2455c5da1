// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/client_record.h"

namespace accord::therapist {

namespace {

constexpr qint64 keepExpiredSeconds = 24 * 60 * 60;

QString hiddenKey(base::ChannelId channel)
{
    return QStringLiteral("caseload.hidden.") + channel.toString();
}

QString scannedKey(base::ChannelId channel)
{
    return QStringLiteral("link.scanned.") + channel.toString();
}

/// A closed link stays in sight as long as there is something to be told or kept.
bool isOver(const vault::Transaction& transaction, const vault::Channel& channel)
{
    if (channel.state != vault::ChannelState::Blocked)
        return false;
    if (transaction.channels.newestOf(channel.id) != channel.id || transaction.settings.value(hiddenKey(channel.id)))
        return true;
    return !transaction.channelFacts.of(channel.id).closedByPeer && transaction.received.of(channel.id).isEmpty() &&
           transaction.received.keptByDuty(channel.id).isEmpty();
}

Standing standingOf(const vault::Channel& channel, bool hasSummaries, const QDateTime& now)
{
    if (channel.state == vault::ChannelState::Aborted)
        return Standing::Compromised;
    if (channel.state == vault::ChannelState::Blocked)
        return Standing::Ended;
    if (channel.state == vault::ChannelState::Invited)
        return channel.expiresAt && *channel.expiresAt <= now ? Standing::Expired : Standing::Invited;
    if (hasSummaries)
        return Standing::Sharing;
    return channel.revokedBelow > 0 ? Standing::Revoked : Standing::Paired;
}

QByteArray markOf(const vault::Channel& channel, const QByteArray& received)
{
    return QByteArray::number(int(channel.state)) + ' ' + QByteArray::number(channel.revokedBelow) + ' ' +
           QByteArray::number(channel.cadenceDays.value_or(0)) + ' ' + channel.peerName.toUtf8() + ' ' + received;
}

ClientRecord recordOf(const vault::Transaction& transaction, const vault::Channel& channel, const QDateTime& now)
{
    ClientRecord record;
    record.channel = channel.id;
    record.name = channel.peerName;
    record.createdAt = channel.createdAt;
    record.invitationEnds = channel.expiresAt;
    record.byHand = channel.relayUrl.isEmpty();
    record.scannedBothWays = scannedBothWays(transaction, channel.id);
    record.cadenceDays = channel.cadenceDays;
    record.summaries = transaction.received.of(channel.id);
    if (channel.revokedBelow > 0)
        record.kept = transaction.received.keptByDuty(channel.id);
    if (channel.state == vault::ChannelState::Blocked)
        record.endedByClient = transaction.channelFacts.of(channel.id).closedByPeer;
    record.standing = standingOf(channel, !record.summaries.isEmpty(), now);
    return record;
}

} // namespace

bool scannedBothWays(const vault::Transaction& transaction, base::ChannelId channel)
{
    return transaction.settings.value(scannedKey(channel)).has_value();
}

QList<ClientRecord> readClients(const vault::Transaction& transaction, const QDateTime& now,
                                const QHash<base::ChannelId, QByteArray>& known)
{
    QList<ClientRecord> records;
    const QHash<base::ChannelId, QByteArray> marks = transaction.received.marks();
    for (const vault::Channel& channel : transaction.channels.allWithoutKeys()) {
        const bool ranOut = channel.state == vault::ChannelState::Invited && channel.expiresAt &&
                            channel.expiresAt->addSecs(keepExpiredSeconds) <= now;
        const QByteArray mark = markOf(channel, marks.value(channel.id));
        // What depends on more than its mark is read every time: there are few of these.
        const bool simple = channel.state == vault::ChannelState::Open;
        if (simple && known.value(channel.id) == mark) {
            ClientRecord record;
            record.channel = channel.id;
            record.unchanged = true;
            records.append(record);
        } else if (!ranOut && !isOver(transaction, channel)) {
            records.append(recordOf(transaction, channel, now));
        } else {
            continue;
        }
        records.last().mark = mark;
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

void noteScannedBothWays(vault::Transaction& transaction, base::ChannelId channel)
{
    transaction.settings.set(scannedKey(channel), QStringLiteral("1"));
}

void hideFromCaseload(vault::Transaction& transaction, base::ChannelId channel)
{
    transaction.settings.set(hiddenKey(channel), QStringLiteral("1"));
}

} // namespace accord::therapist
