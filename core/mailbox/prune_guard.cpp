// SPDX-License-Identifier: GPL-3.0-or-later
// The guard's one rule.
#include "core/mailbox/prune_guard.h"

namespace accord::mailbox {

bool PruneGuard::allows(qint64 now)
{
    const qint64 step = now - lastSeen;
    if (lastSeen == 0 || step < -backTolerance || step > longestGap)
        evenSince = now;
    lastSeen = now;
    return now - evenSince >= settle;
}

} // namespace accord::mailbox
