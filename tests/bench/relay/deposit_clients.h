// SPDX-License-Identifier: GPL-3.0-or-later
// Many clients in one thread, each on a connection of its own, depositing as fast as the relay replies.
#pragma once

#include <QByteArray>
#include <QList>

namespace accord::bench {

struct Run
{
    int stored = 0; ///< replies with 201
    int other = 0;  ///< any other reply, or a closed connection
    double seconds = 0;
};

/// Sends every request once, over `connections` keep-alive connections to 127.0.0.1, one at a time on each.
[[nodiscard]] Run depositAll(quint16 port, const QList<QByteArray>& requests, int connections);

} // namespace accord::bench
