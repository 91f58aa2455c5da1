// SPDX-License-Identifier: GPL-3.0-or-later
// Blocking sockets, as little HTTP as will do.
#include "tests/system/relay/raw_http.h"

#include <QElapsedTimer>

namespace accord::testing {

QByteArray HttpResponse::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawHttp::RawHttp(quint16 port)
{
    m_socket.connectToHost("127.0.0.1", port);
    m_socket.waitForConnected(5000);
}

bool RawHttp::send(const QByteArray& octets)
{
    m_socket.write(octets);
    while (m_socket.bytesToWrite() > 0 && m_socket.state() == QAbstractSocket::ConnectedState)
        if (!m_socket.waitForBytesWritten(5000))
            return false;
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

HttpResponse RawHttp::receive(int timeoutMs)
{
    HttpResponse response;
    QElapsedTimer timer;
    timer.start();
    QByteArray seen;
    while (true) {
        seen += m_socket.readAll();
        if (seen.startsWith("HTTP/1.1 100"))
            seen = seen.mid(seen.indexOf("\r\n\r\n") + 4);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end >= 0) {
            const qsizetype firstLine = seen.indexOf("\r\n");
            response.status = seen.left(firstLine).split(' ').value(1).toInt();
            response.head = seen.mid(firstLine + 2, qMax(qsizetype(0), end - firstLine - 2));
            response.body = seen.mid(end + 4);
            if (response.body.size() >= response.header("Content-Length").toLongLong())
                break;
        }
        const int left = timeoutMs - int(timer.elapsed());
        if (m_socket.state() != QAbstractSocket::ConnectedState && m_socket.bytesAvailable() == 0) {
            response.closed = true;
            break;
        }
        if (left <= 0)
            break;
        m_socket.waitForReadyRead(left);
    }
    response.elapsedMs = timer.elapsed();
    return response;
}

qint64 RawHttp::waitForClose(int timeoutMs)
{
    QElapsedTimer timer;
    timer.start();
    while (m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < timeoutMs) {
        m_socket.readAll();
        m_socket.waitForReadyRead(50);
    }
    return m_socket.state() == QAbstractSocket::ConnectedState ? -1 : timer.elapsed();
}

QByteArray request(const QByteArray& method, const QByteArray& path, const QByteArray& token, const QByteArray& body,
                   const QList<QByteArray>& more)
{
    QByteArray octets = method + ' ' + path + " HTTP/1.1\r\nHost: relay.test\r\n";
    if (!token.isEmpty())
        octets += "Authorization: Bearer " + token + "\r\n";
    for (const QByteArray& line : more)
        octets += line + "\r\n";
    if (!body.isEmpty() || method == "PUT" || method == "POST")
        octets += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return octets + "\r\n" + body;
}

HttpResponse ask(quint16 port, const QByteArray& octets, int timeoutMs)
{
    RawHttp http(port);
    (void)http.send(octets); // a server that closes early has still replied
    return http.receive(timeoutMs);
}

} // namespace accord::testing
