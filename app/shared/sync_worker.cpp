// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sync_worker.h"

#include "core/seal/payload.h"

#include <algorithm>

namespace accord::app {

namespace {

struct Outlook
{
    int queued = 0;
    bool usesRelay = false; ///< any channel, in whatever state
    int underWay = 0;
    std::optional<QDateTime> lastDelivered;
};

Outlook lookAhead(vault::Transaction& transaction)
{
    const auto channels = transaction.channels.allWithoutKeys();
    const bool usesRelay = std::any_of(channels.begin(), channels.end(),
                                       [](const vault::Channel& channel) { return !channel.relayUrl.isEmpty(); });
    return {int(transaction.outbox.queuedCount()), usesRelay,
            int(transaction.outbox.underWayCount(int(seal::Kind::Ack))), transaction.outbox.lastDelivered()};
}

} // namespace

SyncService::Round SyncWorker::failedRound(const base::Failure<vault::Error>& failure)
{
    return {tl::unexpected(base::Failure<sync::Cause>{failure.code, failure.detail}), true, 0, std::nullopt, {}};
}

SyncService::Round SyncWorker::round(const std::function<void(int)>& counted)
{
    rest();
    const auto look = [&] { return m_vault.read(lookAhead); };
    const auto before = look();
    if (!before)
        return failedRound(before.error());
    counted(before->queued);
    if (!before->usesRelay) {
        sync::SyncReport report;
        report.waiting = before->queued;
        const auto retired = sync::retireKeys(m_vault, m_clock);
        return {retired ? sync::Result<sync::SyncReport>(report) : tl::unexpected(retired.error()),
                false,
                0,
                std::nullopt,
                {}};
    }
    // Also with nobody to poll for: what a closed channel still has to say must leave.
    const auto synced = sync::synchronise(m_vault, m_clock, relay());
    const auto after = look();
    if (!after)
        return failedRound(after.error());
    const auto lines = sync::watchedLines(m_vault, m_clock);
    if (!lines)
        return {tl::unexpected(lines.error()), true, 0, std::nullopt, {}};
    const bool hasTrouble = synced && !synced->troubles.isEmpty();
    return {synced, !lines->empty(), after->underWay, after->lastDelivered,
            hasTrouble ? personOf(synced->troubles.first().channel) : QString()};
}

QString SyncWorker::personOf(base::ChannelId id)
{
    const auto name = m_vault.read([&](vault::Transaction& transaction) {
        const auto channels = transaction.channels.allWithoutKeys();
        const auto isOne = [](const vault::Channel& channel) {
            return !channel.relayUrl.isEmpty() && !channel.peerName.isEmpty() &&
                   channel.state != vault::ChannelState::Blocked && channel.state != vault::ChannelState::Aborted;
        };
        if (std::count_if(channels.begin(), channels.end(), isOne) < 2)
            return QString();
        const auto found = std::find_if(channels.begin(), channels.end(),
                                        [&](const vault::Channel& channel) { return channel.id == id; });
        return found == channels.end() ? QString() : found->peerName;
    });
    return name.value_or(QString()); // only words for a screen: without it they are less exact
}

void SyncWorker::watch(int waitSeconds, const QSet<base::ChannelId>& except, const std::function<void()>& waits,
                       const std::function<void(sync::Cause, QString)>& failed)
{
    auto lines = sync::watchedLines(m_vault, m_clock);
    if (!lines)
        return failed(lines.error().code, {});
    lines->erase(std::remove_if(lines->begin(), lines->end(),
                                [&](const sync::WatchedLine& line) { return except.contains(line.channel); }),
                 lines->end());
    m_watch = std::make_unique<sync::RelayWatch>(
        waits, [this, failed](base::ChannelId channel, const sync::Cause& cause) { failed(cause, personOf(channel)); });
    m_watch->watch(std::move(*lines), waitSeconds);
}

void SyncWorker::rest()
{
    if (m_watch)
        m_watch->stop();
}

sync::Result<sync::Invited> SyncWorker::invite(const SyncService::InviteOrder& order)
{
    // Before the invitation's own rules speak of it: an address is what a person gets wrong.
    if (!order.access.url.isEmpty()) {
        if (const auto url = sync::parseRelayUrl(order.access.url); !url)
            return tl::unexpected(url.error());
    }
    return sync::invite(m_vault, m_clock, relay(), order.access, order.validSeconds, order.replaces);
}

sync::HttpRelay& SyncWorker::relay()
{
    if (!m_relay)
        m_relay = std::make_unique<sync::HttpRelay>();
    return *m_relay;
}

} // namespace accord::app
