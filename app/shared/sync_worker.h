// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the sync service that blocks: owns the HTTP client and lives in the service's thread.
#pragma once

#include "app/shared/sync_service.h"
#include "core/sync/http_relay.h"

#include <functional>

namespace accord::app {

class SyncWorker : public QObject
{
public:
    SyncWorker(vault::Vault& vault, const base::Clock& clock) : m_vault(vault), m_clock(clock) {}

    /// `counted` is told how many letters wait before the network is touched, so that the screen need not wait for it.
    [[nodiscard]] SyncService::Round round(const std::function<void(int)>& counted);
    [[nodiscard]] sync::Result<sync::Invited> invite(const SyncService::InviteOrder& order);

private:
    sync::HttpRelay& relay();

    vault::Vault& m_vault;
    const base::Clock& m_clock;
    std::unique_ptr<sync::HttpRelay> m_relay; ///< made on first use, in this object's thread
};

} // namespace accord::app
