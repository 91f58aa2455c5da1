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
    /// Holds a line at every mailbox of this side until something waits or fails; answers in this object's thread.
    void watch(int waitSeconds, const std::function<void()>& waits, const std::function<void(sync::Cause)>& failed);
    void rest(); ///< lets go of all lines
    [[nodiscard]] sync::Result<sync::Invited> invite(const SyncService::InviteOrder& order);

private:
    static SyncService::Round failedRound(const base::Failure<vault::Error>& failure);
    sync::HttpRelay& relay();

    vault::Vault& m_vault;
    const base::Clock& m_clock;
    std::unique_ptr<sync::HttpRelay> m_relay;  ///< made on first use, in this object's thread
    std::unique_ptr<sync::RelayWatch> m_watch; ///< likewise
};

} // namespace accord::app
