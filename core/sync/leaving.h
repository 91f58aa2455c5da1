// SPDX-License-Identifier: GPL-3.0-or-later
// Before everything is deleted: taking back what can be reached, and saying what cannot.
#pragma once

#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/sync/relay.h"
#include "core/vault/vault.h"

#include <QStringList>

namespace accord::sync {

struct Leave
{
    QStringList told;      ///< names of those whose relay has taken the news: consent is taken back, the channel closed
    QStringList notTold;   ///< of those it has not reached: no relay, or none that answered
    int mailboxes = 0;     ///< of ours that are burnt at their relays
    int mailboxesLeft = 0; ///< that could not be: they empty themselves after the relay's time
};

/// What would be taken back, without doing it: everybody counts as not told.
[[nodiscard]] Result<Leave> beforeLeaving(vault::Vault& vault);

/// Closes every channel in use; a client's consent is taken back there, and in those closed or replaced before of which
/// the therapist's app has not confirmed that all is removed. Sends what says so, and burns the mailboxes this side
/// reads. May be repeated. The vault stays as it is otherwise. A relay that fails stops nothing. Blocks on the network,
/// bounded by the relay's own patience. What was carried by hand cannot be called back from here, and is among
/// `notTold`.
[[nodiscard]] Result<Leave> takeLeave(vault::Vault& vault, const base::Clock& clock, Relay& relay);

} // namespace accord::sync
