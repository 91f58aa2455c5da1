// SPDX-License-Identifier: GPL-3.0-or-later
// Closing a channel for good, by either side, or because its invitation was answered twice.
//
// A closed channel takes in nothing but acknowledgements, a closing, and (at the therapist's) a revocation: consent can
// be taken back for as long as anything is held. The other side is told: a rating that vanishes without a word can do
// harm, and silence would hide nothing, since a new channel needs a new invitation. Whoever closes it, the two can
// pair again.
#pragma once

#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// One transaction: what has not left is withdrawn, a client's consent is taken back, the other side is told, and
/// nothing more is accepted. Again does nothing. Works with no network.
[[nodiscard]] Result<void> closeChannel(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel);

enum class Closed { No, Here, ByTheOther };
[[nodiscard]] Result<Closed> closed(vault::Vault& vault, base::ChannelId channel);

// Inside the library:

/// Closed, or aborted: it takes in revocations, acknowledgements and closings only.
[[nodiscard]] bool isOver(const vault::Channel& channel);
/// The channel's new state, with its time; letters but revocations and acknowledgements are withdrawn.
void noteClosed(vault::Transaction& t, const base::Clock& clock, vault::Channel& channel, bool byPeer);
/// Therapist: two answered one invitation, and nobody can tell who is the client. What came in this channel is removed,
/// whatever duty there is, since nobody knows whose it is; what moved into it stays. The one known first is told that
/// it is closed, and can still take consent back.
void abortPairing(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, vault::Channel& channel);

} // namespace accord::sync
