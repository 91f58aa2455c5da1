// SPDX-License-Identifier: GPL-3.0-or-later
// After a restore: nothing is shared in a channel until its client has said that consent is as it should be.
#pragma once

#include "core/base/clock.h"
#include "core/consent/consent_event.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

#include <QList>

namespace accord::sync {

/// A channel whose client is still to be asked, and what the restored records say was consented to.
struct Unconfirmed
{
    base::ChannelId channel;
    QString therapistName;
    QDateTime restoredAt; ///< UTC
    std::optional<consent::ConsentEvent>
        standing; ///< the newest that counts for later check-ins; none: asked each time
};

/// Client: the channels in which share() and every other summary is refused with ConsentUnconfirmed.
[[nodiscard]] Result<QList<Unconfirmed>> unconfirmed(vault::Vault& vault);

/// Client: consent is as the restored records say. A standing grant is given anew, as of now, since the therapist's app
/// may know of later events that were lost here. To say no instead is revoke(). Nothing to confirm is fine.
[[nodiscard]] Result<void> confirmConsent(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel);

} // namespace accord::sync
