// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP side: libmicrohttpd with hard limits, handing whole requests to the routes and waiting for their answers.
#pragma once

#include "app/relay/listening.h"
#include "app/relay/routes.h"
#include "core/base/result.h"
#include <chrono>
#include <memory>

namespace accord::relay {

struct HttpLimits
{
    unsigned threads = 2;
    unsigned connections = 2048;
    /// 0 for none. On loopback all connections come from the proxy in front, which has its own limit.
    unsigned connectionsPerAddress = 0;
    std::size_t memoryPerConnection = 16384;
    std::chrono::seconds request{15}; ///< for the whole request to arrive, and for idling between two
    std::chrono::seconds reply{60};   ///< for the whole reply to be taken
    /// All replies being sent, together, in octets: readers who do not take what they asked for cost memory.
    qint64 replyBytes = 64LL * 1024 * 1024;
};

enum class ServerError { NotStarted };

/// Serves from start() until destroyed. Destroying answers every request under way first; `service` must outlive it.
class HttpServer
{
public:
    [[nodiscard]] static base::ResultOf<std::unique_ptr<HttpServer>, ServerError>
    start(Listening listening, mailbox::Service& service, const HttpLimits& limits = {});
    ~HttpServer();

private:
    class Private;
    explicit HttpServer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace accord::relay
