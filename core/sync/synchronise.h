// SPDX-License-Identifier: GPL-3.0-or-later
// One round with the relays: send what is queued, take in what waits, answer it, send again what nobody confirmed, and
// burn the mailboxes of what is over.
#pragma once

#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/sync/relay.h"
#include "core/vault/vault.h"

namespace accord::sync {

struct ChannelTrouble
{
    base::ChannelId channel;
    base::Failure<Cause> failure;
};

struct SyncReport
{
    int sent = 0;                   ///< envelopes a relay took
    int received = 0;               ///< envelopes with a new effect here
    int repeated = 0;               ///< envelopes seen before
    int refused = 0;                ///< summaries refused because consent was revoked
    int unreadable = 0;             ///< envelopes that could not be opened; removed from the mailbox
    int waiting = 0;                ///< still queued here afterwards
    QList<ChannelTrouble> troubles; ///< channels whose relay could not be used; nothing of theirs is lost
};

/// Every channel that has a relay. A relay that fails is reported and does not stop the others; only a vault that
/// fails ends the round. Blocks on the network; holds no vault lock while it does.
[[nodiscard]] Result<SyncReport> synchronise(vault::Vault& vault, const base::Clock& clock, Relay& relay);

/// Destroys receive keys whose time is over: those replaced 31 days ago, those of channels closed 90 days ago. Part of
/// synchronise(); for a program that has no relay to do it with.
[[nodiscard]] Result<void> retireKeys(vault::Vault& vault, const base::Clock& clock);

} // namespace accord::sync
