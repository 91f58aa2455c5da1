// SPDX-License-Identifier: GPL-3.0-or-later
// One HTTP request and its reply, free of the HTTP library.
#pragma once

#include <QByteArray>
#include <QList>
#include <functional>
#include <optional>
#include <utility>

namespace accord::relay {

struct Reply
{
    unsigned status = 500;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<const char*, QByteArray>> headers; ///< further ones, names as string literals
};

struct Request
{
    QByteArray method;
    QByteArray path;                ///< decoded, without the query
    std::optional<QByteArray> wait; ///< the query's `wait`, as sent
    int queries = 0;                ///< names in the query, `wait` among them
    QByteArray authorization;       ///< the header's value, empty if none
    QByteArray peer;                ///< the caller's address as opaque octets; empty on loopback
    bool proxied = false;           ///< a proxy forwarded it (so a loopback peer is not the one who asks)
    QByteArray body;
};

/// Called exactly once, from any thread.
using Answer = std::function<void(Reply)>;

} // namespace accord::relay
