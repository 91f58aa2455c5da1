// SPDX-License-Identifier: GPL-3.0-or-later
// Token buckets in memory, one per key: how often the same bearer may ask.
#pragma once

#include "core/mailbox/limits.h"
#include <QByteArray>
#include <QHash>
#include <mutex>

namespace accord::mailbox {

/// Thread-safe. Nothing is written anywhere: a restart forgets all. Holds at most `mostKeys` buckets; when full, those
/// that have refilled are dropped (dropping a full bucket changes nothing), and failing that all of them.
class RateLimiter
{
public:
    explicit RateLimiter(Rate rate, qsizetype mostKeys = 65536) : m_rate(rate), m_mostKeys(mostKeys) {}

    /// Takes one from the key's bucket; false if it is empty. `nowMs`: a steady clock, in milliseconds.
    [[nodiscard]] bool allows(const QByteArray& key, qint64 nowMs);

    [[nodiscard]] qsizetype keys() const;

private:
    struct Bucket
    {
        double left;
        qint64 atMs;
    };
    [[nodiscard]] double leftAt(const Bucket& bucket, qint64 nowMs) const;
    void makeRoom(qint64 nowMs);

    const Rate m_rate;
    const qsizetype m_mostKeys;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace accord::mailbox
