// SPDX-License-Identifier: GPL-3.0-or-later
// Callbacks of libmicrohttpd. A request is collected, its connection suspended, and resumed when the answer is there,
// so that two threads carry thousands of waiting readers.
#include "app/relay/http_server.h"

#include "app/relay/connection_watch.h"
#include <atomic>
#include <condition_variable>
#include <microhttpd.h>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <thread>
#include <unistd.h>

namespace accord::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr auto tickEvery = std::chrono::milliseconds(100);
constexpr auto lastReplies = std::chrono::seconds(2);

/// A body over its limit is read and dropped up to this many octets in all, so that an honest client sees the 413:
/// closing on unread octets would reset the connection and take the reply with it. One announced larger is refused
/// unread.
constexpr qsizetype patience = 65536;

/// Empty for loopback; an IPv6 caller counts as its /64, since it can choose the rest.
QByteArray addressOf(const sockaddr* address)
{
    if (address->sa_family == AF_INET) {
        const auto* v4 = reinterpret_cast<const sockaddr_in*>(address);
        const quint32 number = ntohl(v4->sin_addr.s_addr);
        if ((number >> 24) == 127)
            return {};
        return QByteArray(reinterpret_cast<const char*>(&number), sizeof number);
    }
    if (address->sa_family == AF_INET6) {
        const auto* v6 = reinterpret_cast<const sockaddr_in6*>(address);
        if (IN6_IS_ADDR_LOOPBACK(&v6->sin6_addr))
            return {};
        return QByteArray(reinterpret_cast<const char*>(&v6->sin6_addr), 8);
    }
    return "?"_ba;
}

QByteArray headerOf(MHD_Connection* connection, const char* name)
{
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/// A client that writes head and body apart (Qt's does) waits with the body until the head is acknowledged, which the
/// system would put off for 40 ms in the hope of a reply to send it with; but the reply waits for the body.
void acknowledgeNow(MHD_Connection* connection)
{
    const int yes = 1;
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    (void)::setsockopt(info->connect_fd, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes); // if refused, it is only slower
}

} // namespace

class HttpServer::Private
{
public:
    Private(mailbox::Service& serviceToUse, const HttpLimits& limitsToKeep)
        : service(serviceToUse), limits(limitsToKeep), routes(serviceToUse), watch(limits.request, limits.reply)
    {
    }
    ~Private();

    /// One request under way; lives from its first header to its last octet of reply.
    struct Call
    {
        Request request;
        qsizetype bodyLimit = 0;
        qsizetype bodySeen = 0;
        bool handed = false; ///< to the routes
        Reply reply;
        qint64 reserved = 0; ///< of replyBytes
    };

    [[nodiscard]] bool start(Listening& listening);

    static MHD_Result onRequest(void* self, MHD_Connection* connection, const char* url, const char* method,
                                const char* version, const char* data, size_t* size, void** context);
    static void onCompleted(void* self, MHD_Connection* connection, void** context, MHD_RequestTerminationCode);
    static void onConnection(void* self, MHD_Connection* connection, void** context, MHD_ConnectionNotificationCode);

    Call* begin(MHD_Connection* connection, const char* url, const char* method);
    MHD_Result collect(Call& call, const char* data, size_t* size);
    MHD_Result hand(Call& call, MHD_Connection* connection);
    void answer(Call& call, MHD_Connection* connection, Reply reply);
    MHD_Result send(MHD_Connection* connection, Reply& reply);

    mailbox::Service& service;
    const HttpLimits limits;
    Routes routes;
    ConnectionWatch watch;
    MHD_Daemon* daemon = nullptr;
    std::atomic<qint64> replyBytes{0};

    std::mutex mutex;
    std::condition_variable changed;
    int suspended = 0; ///< handed to the routes, not yet answered
    int sending = 0;   ///< answered, the reply not yet gone
    bool stopping = false;
    std::thread ticker;
};

bool HttpServer::Private::start(Listening& listening)
{
    const auto silence = unsigned(limits.request.count());
    const int descriptor = listening.take();
    daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr, nullptr, &Private::onRequest, this,
        MHD_OPTION_LISTEN_SOCKET, descriptor, MHD_OPTION_THREAD_POOL_SIZE, limits.threads, MHD_OPTION_CONNECTION_LIMIT,
        limits.connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, limits.connectionsPerAddress,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.memoryPerConnection, MHD_OPTION_CONNECTION_TIMEOUT, silence,
        MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1, MHD_OPTION_NOTIFY_COMPLETED,
        &Private::onCompleted, this, MHD_OPTION_NOTIFY_CONNECTION, &Private::onConnection, this, MHD_OPTION_END);
    if (!daemon)
        return false;
    ticker = std::thread([this] {
        std::unique_lock lock(mutex);
        while (!changed.wait_for(lock, tickEvery, [this] { return stopping; })) {
            lock.unlock();
            service.tick();
            watch.sweep(ConnectionWatch::Clock::now());
            lock.lock();
        }
    });
    return true;
}

HttpServer::Private::~Private()
{
    if (!daemon)
        return;
    {
        const std::scoped_lock lock(mutex);
        stopping = true;
    }
    changed.notify_all();
    ticker.join();
    const MHD_socket listener = MHD_quiesce_daemon(daemon);
    service.stopWaiting();
    {
        // The library must not be stopped while a connection is suspended; replies get a moment to leave.
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return suspended == 0; });
        changed.wait_for(lock, lastReplies, [this] { return sending == 0; });
    }
    MHD_stop_daemon(daemon);
    if (listener != MHD_INVALID_SOCKET)
        ::close(listener);
}

MHD_Result HttpServer::Private::onRequest(void* self, MHD_Connection* connection, const char* url, const char* method,
                                          const char* version, const char* data, size_t* size, void** context)
{
    Q_UNUSED(version)
    auto* d = static_cast<Private*>(self);
    auto* call = static_cast<Call*>(*context);
    if (!call) {
        call = d->begin(connection, url, method);
        *context = call;
        const QByteArray announced = headerOf(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
        if (announced.toULongLong() <= quint64(patience))
            return MHD_YES;
        Reply reply = Routes::tooLarge();
        return d->send(connection, reply); // before the body: the library closes the connection after it
    }
    if (*size > 0)
        return d->collect(*call, data, size);
    if (call->handed)
        return d->send(connection, call->reply);
    if (call->bodySeen > call->bodyLimit) {
        Reply reply = Routes::tooLarge();
        return d->send(connection, reply);
    }
    return d->hand(*call, connection);
}

HttpServer::Private::Call* HttpServer::Private::begin(MHD_Connection* connection, const char* url, const char* method)
{
    auto* call = new Call;
    Request& request = call->request;
    request.method = method;
    request.path = url;
    request.authorization = headerOf(connection, MHD_HTTP_HEADER_AUTHORIZATION);
    if (const char* wait = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "wait"))
        request.wait = wait;
    request.queries = MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, nullptr, nullptr);
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    request.peer = addressOf(info->client_addr);
    for (const char* header : {"Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"})
        request.proxied = request.proxied || MHD_lookup_connection_value(connection, MHD_HEADER_KIND, header);
    call->bodyLimit = Routes::bodyLimit(request);
    acknowledgeNow(connection);
    return call;
}

MHD_Result HttpServer::Private::collect(Call& call, const char* data, size_t* size)
{
    call.bodySeen += qsizetype(*size);
    if (call.bodySeen <= call.bodyLimit)
        call.request.body.append(data, qsizetype(*size));
    *size = 0;
    return call.bodySeen > patience ? MHD_NO : MHD_YES;
}

MHD_Result HttpServer::Private::hand(Call& call, MHD_Connection* connection)
{
    {
        const std::scoped_lock lock(mutex);
        if (stopping)
            return MHD_NO;
        ++suspended;
    }
    call.handed = true;
    watch.enters(connection, ConnectionWatch::Step::Working);
    MHD_suspend_connection(connection);
    routes.handle(std::move(call.request),
                  [this, &call, connection](Reply reply) { answer(call, connection, std::move(reply)); });
    return MHD_YES;
}

void HttpServer::Private::answer(Call& call, MHD_Connection* connection, Reply reply)
{
    const qint64 bytes = reply.body.size();
    if (replyBytes.fetch_add(bytes) + bytes > limits.replyBytes) {
        replyBytes -= bytes;
        reply = Reply{503, "application/json"_ba, "{\"error\":\"the relay is busy, try again\"}\n"_ba, {}};
        reply.headers.append({"Retry-After", "5"_ba});
    } else {
        call.reserved = bytes;
    }
    call.reply = std::move(reply);
    {
        const std::scoped_lock lock(mutex);
        ++sending;
    }
    MHD_resume_connection(connection); // not under our lock: the library holds its own around some of its callbacks
    // Told under the lock: after the last one the destructor may go on, and all of this be gone.
    const std::scoped_lock lock(mutex);
    --suspended;
    changed.notify_all();
}

MHD_Result HttpServer::Private::send(MHD_Connection* connection, Reply& reply)
{
    watch.enters(connection, ConnectionWatch::Step::Sending);
    auto* body = new QByteArray(std::move(reply.body));
    MHD_Response* response = MHD_create_response_from_buffer_with_free_callback_cls(
        size_t(body->size()), body->data(), [](void* held) { delete static_cast<QByteArray*>(held); }, body);
    if (!response) {
        delete body;
        return MHD_NO;
    }
    if (!reply.contentType.isEmpty())
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, reply.contentType.constData());
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    for (const auto& [name, value] : reply.headers)
        MHD_add_response_header(response, name, value.constData());
    const MHD_Result queued = MHD_queue_response(connection, reply.status, response);
    MHD_destroy_response(response);
    return queued;
}

void HttpServer::Private::onCompleted(void* self, MHD_Connection* connection, void** context,
                                      MHD_RequestTerminationCode)
{
    auto* d = static_cast<Private*>(self);
    auto* call = static_cast<Call*>(*context);
    if (call) {
        d->replyBytes -= call->reserved;
        if (call->handed) {
            const std::scoped_lock lock(d->mutex);
            --d->sending;
            d->changed.notify_all();
        }
        delete call;
    }
    *context = nullptr;
    d->watch.enters(connection, ConnectionWatch::Step::Receiving);
}

void HttpServer::Private::onConnection(void* self, MHD_Connection* connection, void** context,
                                       MHD_ConnectionNotificationCode code)
{
    Q_UNUSED(context)
    auto* d = static_cast<Private*>(self);
    if (code == MHD_CONNECTION_NOTIFY_CLOSED)
        return d->watch.closed(connection);
    const auto* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
    d->watch.started(connection, info->connect_fd);
}

base::ResultOf<std::unique_ptr<HttpServer>, ServerError>
HttpServer::start(Listening listening, mailbox::Service& service, const HttpLimits& limits)
{
    auto d = std::make_unique<Private>(service, limits);
    if (!d->start(listening))
        return base::fail(ServerError::NotStarted, u"the HTTP server does not start"_s);
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(d)));
}

HttpServer::HttpServer(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
HttpServer::~HttpServer() = default;

} // namespace accord::relay
