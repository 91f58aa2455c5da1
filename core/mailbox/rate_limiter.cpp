// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets: refilled when looked at, so that no timer is needed.
#include "core/mailbox/rate_limiter.h"

#include <algorithm>

namespace accord::mailbox {

bool RateLimiter::allows(const QByteArray& key, qint64 nowMs)
{
    const std::scoped_lock lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_mostKeys)
            makeRoom(nowMs);
        found = m_buckets.insert(key, Bucket{m_rate.burst, nowMs});
    }
    const double left = leftAt(*found, nowMs);
    const bool allowed = left >= 1.0;
    *found = Bucket{allowed ? left - 1.0 : left, nowMs};
    return allowed;
}

qsizetype RateLimiter::keys() const
{
    const std::scoped_lock lock(m_mutex);
    return m_buckets.size();
}

double RateLimiter::leftAt(const Bucket& bucket, qint64 nowMs) const
{
    const double seconds = double(std::max<qint64>(0, nowMs - bucket.atMs)) / 1000.0;
    return std::min(m_rate.burst, bucket.left + seconds * m_rate.perSecond);
}

void RateLimiter::makeRoom(qint64 nowMs)
{
    m_buckets.removeIf([&](const auto& entry) { return leftAt(entry.value(), nowMs) >= m_rate.burst; });
    if (m_buckets.size() >= m_mostKeys)
        m_buckets.clear();
}

} // namespace accord::mailbox
