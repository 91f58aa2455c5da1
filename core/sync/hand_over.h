// SPDX-License-Identifier: GPL-3.0-or-later
// Passing letters by hand, with or without a relay: all that waits goes out over a carrier, all that came is taken in.
#pragma once

#include "core/base/clock.h"
#include "core/sync/carrier.h"
#include "core/sync/inbox.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// Everything of this channel the other app has not acknowledged, oldest first: what was handed over before and may
/// have been lost as well, except acknowledgements, which a repeated letter brings about anew. Where the channel has a
/// relay, what is queued for it stays queued: a code that was shown may never have been read, and the other app takes
/// what comes both ways only once. Returns how many; nothing waiting leaves the carrier alone.
[[nodiscard]] Result<int> handOver(vault::Vault& vault, base::ChannelId channel, Carrier& carrier);

/// A letter that was written to a file or shown as a code: where there is no relay, it waits no longer.
[[nodiscard]] Result<void> noteHandedOver(vault::Vault& vault, base::MessageId letter);

struct TakenIn
{
    QList<Received> letters;
    QList<base::Failure<Cause>> refused; ///< one for each letter that could not be taken in
};

/// Letters may lie in any order: one that depends on another is tried again after it. Fails only where nothing could
/// be read at all, or the vault fails.
[[nodiscard]] Result<TakenIn> takeIn(vault::Vault& vault, const base::Clock& clock, Carrier& carrier);

} // namespace accord::sync
