// SPDX-License-Identifier: GPL-3.0-or-later
// Every number that bounds what a mailbox, a bearer or the relay as a whole may take.
#pragma once

#include <QtGlobal>
#include <array>

namespace accord::mailbox {

/// The only sizes an envelope may have, in octets, smallest first (DESIGN section 6: padding hides the contents'
/// length).
inline constexpr std::array<qsizetype, 4> envelopeSizes{512, 1024, 4096, 16384};

/// Bounds of what the store keeps. Times in seconds.
struct StoreLimits
{
    int envelopesPerMailbox = 64;
    qint64 bytesPerMailbox = 512LL * 1024;
    /// Removed envelopes remembered per mailbox; reached only by abuse (a pair of apps makes a few a week).
    int tombstonesPerMailbox = 65536;
    qint64 envelopeLife = 30LL * 24 * 3600;
    qint64 tombstoneLife = 60LL * 24 * 3600;
    /// Deposits are refused while the disk has less than this many bytes free; removing still works.
    qint64 keepFree = 64LL * 1024 * 1024;
    /// Rows one prune may remove in a single transaction, so that deposits never wait long behind it.
    int prunedAtOnce = 1000;
};

/// A token bucket: `burst` at once, then `perSecond`.
struct Rate
{
    double burst;
    double perSecond;
};

struct ServiceLimits
{
    Rate deposits{128, 20};  ///< per mailbox and token
    Rate creations{200, 2};  ///< per access token
    Rate requests{400, 100}; ///< per address, where the relay sees addresses of its own (not behind a proxy)
    int longestWait = 55;    ///< seconds; below the 60 s after which proxies give up
    int waitersPerMailbox = 4;
    int waiters = 1024;
};

} // namespace accord::mailbox
