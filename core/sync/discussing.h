// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's side of sharing: telling the client that a summary was read, and that it was talked about.
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// Notes every unseen summary of the channel as seen now and queues one "seen" for them, in one transaction.
/// Nothing unseen: nothing queued. Returns how many were marked.
[[nodiscard]] Result<int> markSeen(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel);

/// Notes the summary as discussed on `day` and queues that word to the client, in one transaction.
[[nodiscard]] Result<void> markDiscussed(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                         base::CheckInId checkIn, QDate day);

} // namespace accord::sync
