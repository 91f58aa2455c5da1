// SPDX-License-Identifier: GPL-3.0-or-later
// Cuts off connections that take too long as a whole, however steadily they trickle.
#pragma once

#include <QHash>
#include <chrono>
#include <mutex>

namespace accord::relay {

/// The HTTP library only knows a limit on silence: one octet now and then keeps a connection for ever. Here every
/// connection has a deadline for the step it is in. Thread-safe; sweep() runs on a thread of its own.
class ConnectionWatch
{
public:
    using Clock = std::chrono::steady_clock;
    using Key = const void*;

    enum class Step {
        Receiving, ///< from the connection's start, or its last reply, to the whole next request
        Working,   ///< the relay's own time: no deadline
        Sending,   ///< from the reply's start to its end
    };

    ConnectionWatch(std::chrono::seconds receiving, std::chrono::seconds sending)
        : m_receiving(receiving), m_sending(sending)
    {
    }

    void started(Key connection, int descriptor);
    void enters(Key connection, Step step);
    /// Before the descriptor is closed: it may be somebody else's a moment later.
    void closed(Key connection);

    /// Shuts down the sockets that are overdue; the HTTP library then sees their end and cleans up.
    void sweep(Clock::time_point now);

private:
    struct Watched
    {
        int descriptor;
        Clock::time_point deadline;
    };
    const std::chrono::seconds m_receiving;
    const std::chrono::seconds m_sending;
    std::mutex m_mutex;
    QHash<Key, Watched> m_watched;
};

} // namespace accord::relay
