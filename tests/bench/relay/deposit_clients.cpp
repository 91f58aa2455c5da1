// SPDX-License-Identifier: GPL-3.0-or-later
// poll() over blocking sockets: the least a client can cost on the cores it shares with the relay.
#include "tests/bench/relay/deposit_clients.h"

#include <QElapsedTimer>
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace accord::bench {

namespace {

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    (void)::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qFatal("the relay does not accept connections");
    return descriptor;
}

} // namespace

Run depositAll(quint16 port, const QList<QByteArray>& requests, int connections)
{
    std::vector<pollfd> clients;
    for (int i = 0; i < connections; ++i)
        clients.push_back({connectTo(port), POLLIN, 0});
    qsizetype next = 0;
    int open = 0;
    Run run;
    const auto sendNext = [&](pollfd& client) {
        if (next >= requests.size()) {
            ::close(client.fd);
            client.fd = -1; // poll() skips it
            --open;
            return;
        }
        const QByteArray& request = requests[next++];
        if (::send(client.fd, request.constData(), size_t(request.size()), MSG_NOSIGNAL) != request.size())
            ++run.other;
    };
    QElapsedTimer timer;
    timer.start();
    open = connections;
    for (pollfd& client : clients)
        sendNext(client);
    char reply[4096];
    while (open > 0 && ::poll(clients.data(), clients.size(), 10000) > 0)
        for (pollfd& client : clients) {
            if (client.fd < 0 || client.revents == 0)
                continue;
            const ssize_t got = ::recv(client.fd, reply, sizeof reply, 0);
            const bool stored = QByteArrayView(reply, qMax<ssize_t>(got, 0)).startsWith("HTTP/1.1 201");
            ++(stored ? run.stored : run.other);
            if (got <= 0) {
                ::close(client.fd);
                client.fd = connectTo(port);
            }
            sendNext(client);
        }
    run.seconds = double(timer.nsecsElapsed()) / 1e9;
    return run;
}

} // namespace accord::bench
