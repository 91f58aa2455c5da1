// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the sync service that blocks: owns the HTTP client and lives in the service's thread.
#pragma once

#include "app/shared/sync_service.h"
#include "core/sync/http_relay.h"
#include "core/sync/relay_watch.h"

#include <functional>

namespace accord::app {

class SyncWorker : public QObject
{
public:
    SyncWorker(vault::Vault& vault, const base::Clock& clock) : m_vault(vault), m_clock(clock) {}

    /// `counted` is told how many letters wait before the network is touched, so that the screen need not wait for it.
    [[nodiscard]] SyncService::Round round(const std::function<void(int)>& counted);
    /// Holds a line at every mailbox of this side, but for those channels, until something waits; a line that fails is
    /// let go. Answers in this object's thread, a failure with whose line it is, as in Round::troubled.
    void watch(int waitSeconds, const QSet<base::ChannelId>& except, const std::function<void()>& waits,
               const std::function<void(sync::Cause, QString)>& failed);
    void rest(); ///< lets go of all lines
    [[nodiscard]] sync::Result<sync::Invited> invite(const SyncService::InviteOrder& order);

private:
    static SyncService::Round failedRound(const base::Failure<vault::Error>& failure);
    /// The other person's name, where there are several relay channels that go on; else empty.
    [[nodiscard]] QString personOf(base::ChannelId channel);
    sync::HttpRelay& relay();

    vault::Vault& m_vault;
    const base::Clock& m_clock;
    std::unique_ptr<sync::HttpRelay> m_relay;  ///< made on first use, in this object's thread
    std::unique_ptr<sync::RelayWatch> m_watch; ///< likewise
};

} // namespace accord::app
