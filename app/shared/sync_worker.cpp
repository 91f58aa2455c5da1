// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/sync_worker.h"

#include <algorithm>

namespace accord::app {

namespace {

struct Outlook
{
    int queued = 0;
    bool hasRelay = false;
};

/// Whether there is anybody to poll for: a relay, and a channel that letters can still come through.
Outlook lookAhead(vault::Transaction& transaction, const QDateTime& now)
{
    const auto channels = transaction.channels.all();
    const auto isAlive = [&](const vault::Channel& channel) {
        switch (channel.state) {
        case vault::ChannelState::Invited:
            return !channel.expiresAt || *channel.expiresAt > now;
        case vault::ChannelState::Replied:
        case vault::ChannelState::Open:
            return true;
        case vault::ChannelState::Aborted:
        case vault::ChannelState::Blocked:
            return false;
        }
        Q_UNREACHABLE();
    };
    const bool hasRelay = std::any_of(channels.begin(), channels.end(), [&](const vault::Channel& channel) {
        return !channel.relayUrl.isEmpty() && isAlive(channel);
    });
    return {int(transaction.outbox.queuedCount()), hasRelay};
}

} // namespace

SyncService::Round SyncWorker::round(const std::function<void(int)>& counted)
{
    const auto outlook =
        m_vault.read([&](vault::Transaction& transaction) { return lookAhead(transaction, m_clock.now()); });
    if (!outlook) {
        const auto& failure = outlook.error();
        return {tl::unexpected(base::Failure<sync::Cause>{failure.code, failure.detail}), true};
    }
    counted(outlook->queued);
    if (!outlook->hasRelay) {
        sync::SyncReport nothingDone;
        nothingDone.waiting = outlook->queued;
        return {nothingDone, false};
    }
    return {sync::synchronise(m_vault, m_clock, relay()), true};
}

sync::Result<sync::Invited> SyncWorker::invite(const SyncService::InviteOrder& order)
{
    // Before the invitation's own rules speak of it: an address is what a person gets wrong.
    if (!order.access.url.isEmpty()) {
        if (const auto url = sync::parseRelayUrl(order.access.url); !url)
            return tl::unexpected(url.error());
    }
    return sync::invite(m_vault, m_clock, relay(), order.access, order.validSeconds);
}

sync::HttpRelay& SyncWorker::relay()
{
    if (!m_relay)
        m_relay = std::make_unique<sync::HttpRelay>();
    return *m_relay;
}

} // namespace accord::app
