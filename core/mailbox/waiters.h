// SPDX-License-Identifier: GPL-3.0-or-later
// Readers who wait for the first envelope of an empty mailbox.
#pragma once

#include "core/mailbox/octets.h"
#include <QHash>
#include <functional>
#include <list>
#include <mutex>

namespace accord::mailbox {

enum class Wake { Deposit, TimeUp };

/// Thread-safe. Callbacks run on the caller's thread of notify(), expire() or releaseAll(), outside the lock, once
/// each.
class Waiters
{
public:
    using Callback = std::function<void(Wake)>;

    Waiters(int mostPerMailbox, int most) : m_mostPerMailbox(mostPerMailbox), m_most(most) {}

    /// `deadlineMs`: on the same steady clock as expire(). If the mailbox has too many waiters its oldest is sent
    /// home (a reader who lost the connection and came back); if there are too many in all, this one is, at once.
    void add(const MailboxId& id, qint64 deadlineMs, Callback callback);

    void notify(const MailboxId& id);
    void expire(qint64 nowMs);

    /// Sends everyone home, now and from now on.
    void releaseAll();

    [[nodiscard]] int count() const;

private:
    struct Waiter
    {
        qint64 deadlineMs;
        Callback callback;
    };
    using Queue = std::list<Waiter>; ///< oldest first

    const int m_mostPerMailbox;
    const int m_most;
    mutable std::mutex m_mutex;
    QHash<MailboxId, Queue> m_queues;
    int m_count = 0;
    bool m_released = false;
};

} // namespace accord::mailbox
