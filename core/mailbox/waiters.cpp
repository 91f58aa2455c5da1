// SPDX-License-Identifier: GPL-3.0-or-later
// The book of waiting readers: callbacks are taken out under the lock and called after it.
#include "core/mailbox/waiters.h"

#include <utility>

namespace accord::mailbox {

void Waiters::add(const MailboxId& id, qint64 deadlineMs, Callback callback)
{
    Callback sentHome;
    {
        const std::scoped_lock lock(m_mutex);
        Queue& queue = m_queues[id];
        if (!m_released && int(queue.size()) >= m_mostPerMailbox) {
            sentHome = std::move(queue.front().callback);
            queue.pop_front();
            --m_count;
        }
        if (m_released || m_count >= m_most) {
            sentHome = std::move(callback);
            if (queue.empty())
                m_queues.remove(id);
        } else {
            queue.push_back({deadlineMs, std::move(callback)});
            ++m_count;
        }
    }
    if (sentHome)
        sentHome(Wake::TimeUp);
}

void Waiters::notify(const MailboxId& id)
{
    Queue queue;
    {
        const std::scoped_lock lock(m_mutex);
        queue = m_queues.take(id);
        m_count -= int(queue.size());
    }
    for (const Waiter& waiter : queue)
        waiter.callback(Wake::Deposit);
}

void Waiters::expire(qint64 nowMs)
{
    Queue due;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto it = m_queues.begin(); it != m_queues.end();) {
            for (auto waiter = it->begin(); waiter != it->end();) {
                const auto next = std::next(waiter);
                if (waiter->deadlineMs <= nowMs)
                    due.splice(due.end(), *it, waiter);
                waiter = next;
            }
            it = it->empty() ? m_queues.erase(it) : std::next(it);
        }
        m_count -= int(due.size());
    }
    for (const Waiter& waiter : due)
        waiter.callback(Wake::TimeUp);
}

void Waiters::releaseAll()
{
    QHash<MailboxId, Queue> queues;
    {
        const std::scoped_lock lock(m_mutex);
        queues = std::exchange(m_queues, {});
        m_count = 0;
        m_released = true;
    }
    for (const Queue& queue : queues)
        for (const Waiter& waiter : queue)
            waiter.callback(Wake::TimeUp);
}

int Waiters::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

} // namespace accord::mailbox
