// SPDX-License-Identifier: GPL-3.0-or-later
// Decides whether the clock can be trusted enough to remove what has grown old.
#pragma once

#include <QtGlobal>

namespace accord::mailbox {

/// A wall clock that jumps (a dead battery, a wrong time server, a slip of the operator) must not empty mailboxes.
/// The guard remembers when it last looked and since when time has passed evenly. After a step backwards by more
/// than `backTolerance` or forwards by more than `longestGap`, nothing is pruned until the clock has run evenly for
/// `settle`: long enough for someone to notice and set it right. A relay that was off for long only waits that long.
/// Times are UTC seconds. A plain value; the store persists it.
struct PruneGuard
{
    static constexpr qint64 backTolerance = 5LL * 60;
    static constexpr qint64 longestGap = 2LL * 24 * 3600;
    static constexpr qint64 settle = 24LL * 3600;

    qint64 lastSeen = 0; ///< 0: never looked
    qint64 evenSince = 0;

    /// Takes note of the time; true if pruning is safe.
    [[nodiscard]] bool allows(qint64 now);
};

} // namespace accord::mailbox
