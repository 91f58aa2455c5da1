// SPDX-License-Identifier: GPL-3.0-or-later
// Deadlines by connection, looked through a few times a second.
#include "app/relay/connection_watch.h"

#include <sys/socket.h>

namespace accord::relay {

void ConnectionWatch::started(Key connection, int descriptor)
{
    const std::scoped_lock lock(m_mutex);
    m_watched.insert(connection, {descriptor, Clock::now() + m_receiving});
}

void ConnectionWatch::enters(Key connection, Step step)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_watched.find(connection);
    if (found == m_watched.end())
        return;
    switch (step) {
    case Step::Receiving:
        found->deadline = Clock::now() + m_receiving;
        return;
    case Step::Working:
        found->deadline = Clock::time_point::max();
        return;
    case Step::Sending:
        found->deadline = Clock::now() + m_sending;
        return;
    }
}

void ConnectionWatch::closed(Key connection)
{
    const std::scoped_lock lock(m_mutex);
    m_watched.remove(connection);
}

void ConnectionWatch::sweep(Clock::time_point now)
{
    const std::scoped_lock lock(m_mutex);
    for (Watched& watched : m_watched) {
        if (watched.deadline > now)
            continue;
        ::shutdown(watched.descriptor, SHUT_RDWR);
        watched.deadline = Clock::time_point::max();
    }
}

} // namespace accord::relay
