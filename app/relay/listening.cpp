// SPDX-License-Identifier: GPL-3.0-or-later
// Binding by hand rather than by the HTTP library, which would not tell why it could not.
#include "app/relay/listening.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace accord::relay {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 512;

union SocketAddress {
    sockaddr any;
    sockaddr_in v4;
    sockaddr_in6 v6;
};

socklen_t fill(SocketAddress& to, const QHostAddress& address, quint16 port)
{
    std::memset(&to, 0, sizeof to);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        to.v4.sin_family = AF_INET;
        to.v4.sin_port = htons(port);
        to.v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof to.v4;
    }
    const Q_IPV6ADDR octets = address.toIPv6Address();
    to.v6.sin6_family = AF_INET6;
    to.v6.sin6_port = htons(port);
    std::memcpy(&to.v6.sin6_addr, octets.c, sizeof octets.c);
    return sizeof to.v6;
}

base::ResultOf<Listening, ListenError> refused(const QString& addressAndPort)
{
    const QString cause = QString::fromLocal8Bit(std::strerror(errno));
    return base::fail(ListenError::Refused, u"cannot listen on %1: %2"_s.arg(addressAndPort, cause));
}

} // namespace

base::ResultOf<Listening, ListenError> Listening::open(const QString& addressAndPort)
{
    const qsizetype colon = addressAndPort.lastIndexOf(u':');
    QString host = addressAndPort.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    bool isNumber = false;
    const quint16 wanted = addressAndPort.mid(colon + 1).toUShort(&isNumber);
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    if (colon < 1 || !isNumber || address.isNull() || isV6 != bracketed)
        return base::fail(ListenError::BadAddress,
                          u"--listen needs a numeric address and a port, such as 127.0.0.1:8080 or [::1]:8080"_s);

    SocketAddress socketAddress;
    socklen_t length = fill(socketAddress, address, wanted);
    const int descriptor = ::socket(socketAddress.any.sa_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return refused(addressAndPort);
    Listening listening(descriptor, address);
    const int yes = 1;
    (void)::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    if (::bind(descriptor, &socketAddress.any, length) != 0 || ::listen(descriptor, backlog) != 0 ||
        ::getsockname(descriptor, &socketAddress.any, &length) != 0)
        return refused(addressAndPort);
    listening.m_port = ntohs(isV6 ? socketAddress.v6.sin6_port : socketAddress.v4.sin_port);
    return listening;
}

Listening::Listening(Listening&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_address(other.m_address), m_port(other.m_port)
{
}

Listening::~Listening()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

QString Listening::name() const
{
    const bool isV6 = m_address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isV6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(m_address.toString()).arg(m_port);
}

int Listening::take()
{
    return std::exchange(m_descriptor, -1);
}

} // namespace accord::relay
