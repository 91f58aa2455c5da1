// SPDX-License-Identifier: GPL-3.0-or-later
// Blocking loopback sockets that speak whole HTTP/1.1 messages, for a proxy that wants their bytes as they are.
#pragma once

#include <QByteArray>
#include <optional>

namespace accord::chaos {

/// Owns a descriptor; -1 is none. Every call ends within the time limit last set.
class Socket
{
public:
    Socket() = default;
    explicit Socket(int descriptor) : m_fd(descriptor) {}
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    ~Socket() { close(); }

    [[nodiscard]] static Socket listenOnLoopback();
    [[nodiscard]] static Socket connectTo(quint16 port);

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    [[nodiscard]] int descriptor() const { return m_fd; }
    [[nodiscard]] quint16 port() const; ///< its own
    [[nodiscard]] Socket accept() const;
    void setTimeLimit(int milliseconds);
    void close();

    [[nodiscard]] bool send(QByteArrayView bytes);
    /// A head and as much body as its Content-Length says (none without one). Nothing on the other side's end, on a
    /// time limit, and for what is not HTTP.
    [[nodiscard]] std::optional<QByteArray> readMessage();

private:
    int m_fd = -1;
    QByteArray m_read;
};

/// Where the body of a whole message begins.
[[nodiscard]] qsizetype bodyStart(const QByteArray& message);
[[nodiscard]] QByteArray bodyOf(const QByteArray& message);
/// The same head with another body and its length.
[[nodiscard]] QByteArray withBody(const QByteArray& message, const QByteArray& body);

} // namespace accord::chaos
