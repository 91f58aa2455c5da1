// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/chaos/sockets.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

namespace accord::chaos {

namespace {

constexpr qsizetype longestMessage = 4 * 1024 * 1024;

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

/// Where the value of Content-Length stands: start and length; length 0 if there is none.
std::pair<qsizetype, qsizetype> lengthField(const QByteArray& head)
{
    const QByteArray lower = head.toLower();
    const qsizetype name = lower.indexOf("\r\ncontent-length:");
    if (name < 0)
        return {0, 0};
    const qsizetype start = name + 17;
    return {start, lower.indexOf('\r', start) - start};
}

} // namespace

Socket::Socket(Socket&& other) noexcept : m_fd(std::exchange(other.m_fd, -1)), m_read(std::move(other.m_read)) {}

Socket& Socket::operator=(Socket&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    std::swap(m_read, other.m_read);
    return *this;
}

Socket Socket::listenOnLoopback()
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(0);
    if (::bind(socket.m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 ||
        ::listen(socket.m_fd, 128) != 0)
        socket.close();
    return socket;
}

Socket Socket::connectTo(quint16 port)
{
    Socket socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    const sockaddr_in address = loopback(port);
    const int yes = 1;
    ::setsockopt(socket.m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (::connect(socket.m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        socket.close();
    return socket;
}

quint16 Socket::port() const
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    ::getsockname(m_fd, reinterpret_cast<sockaddr*>(&address), &size);
    return ntohs(address.sin_port);
}

Socket Socket::accept() const
{
    Socket socket(::accept4(m_fd, nullptr, nullptr, SOCK_CLOEXEC));
    const int yes = 1;
    ::setsockopt(socket.m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return socket;
}

void Socket::setTimeLimit(int milliseconds)
{
    const timeval limit{milliseconds / 1000, milliseconds % 1000 * 1000};
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
}

void Socket::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
    m_read.clear();
}

bool Socket::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_fd, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

std::optional<QByteArray> Socket::readMessage()
{
    while (true) {
        const qsizetype headEnd = m_read.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            const QByteArray head = m_read.first(headEnd + 2);
            const auto [at, size] = lengthField(head);
            bool isNumber = true;
            const qsizetype body = size > 0 ? head.mid(at, size).trimmed().toLongLong(&isNumber) : 0;
            if (!isNumber || body < 0 || body > longestMessage)
                return std::nullopt;
            const qsizetype whole = headEnd + 4 + body;
            if (m_read.size() >= whole) {
                const QByteArray message = m_read.first(whole);
                m_read.remove(0, whole);
                return message;
            }
        }
        char block[65536];
        const ssize_t got = ::recv(m_fd, block, sizeof block, 0);
        if (got <= 0 || m_read.size() > longestMessage)
            return std::nullopt;
        m_read.append(block, got);
    }
}

qsizetype bodyStart(const QByteArray& message)
{
    return message.indexOf("\r\n\r\n") + 4;
}

QByteArray bodyOf(const QByteArray& message)
{
    return message.mid(bodyStart(message));
}

QByteArray withBody(const QByteArray& message, const QByteArray& body)
{
    QByteArray head = message.first(bodyStart(message));
    const auto [at, size] = lengthField(head);
    if (size > 0)
        head.replace(at, size, " " + QByteArray::number(body.size()));
    return head + body;
}

} // namespace accord::chaos
