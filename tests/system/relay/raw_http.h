// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP by hand: a test sends exactly the octets it means, well-formed or not, and sees exactly what comes back.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

namespace accord::testing {

struct HttpResponse
{
    int status = 0;  ///< 0: no reply, or none that can be read
    QByteArray head; ///< lines as sent, without the status line
    QByteArray body;
    bool closed = false; ///< by the server, before the time was up
    qint64 elapsedMs = 0;

    /// The value of a header, empty if absent.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// One connection to 127.0.0.1.
class RawHttp
{
public:
    explicit RawHttp(quint16 port);

    [[nodiscard]] bool send(const QByteArray& octets);

    /// Up to one whole reply (by its Content-Length), the server's closing, or the time limit.
    [[nodiscard]] HttpResponse receive(int timeoutMs = 10000);

    /// Waits for the server to close without reading a reply; the milliseconds it took, or -1.
    [[nodiscard]] qint64 waitForClose(int timeoutMs);

    [[nodiscard]] QTcpSocket& socket() { return m_socket; }

private:
    QTcpSocket m_socket;
};

/// A well-formed request. `token`: hexadecimal, without it no Authorization. `more`: whole header lines.
[[nodiscard]] QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& token = {},
                                 const QByteArray& body = {}, const QList<QByteArray>& more = {});

/// Connects, asks, receives.
[[nodiscard]] HttpResponse ask(quint16 port, const QByteArray& octets, int timeoutMs = 10000);

} // namespace accord::testing
