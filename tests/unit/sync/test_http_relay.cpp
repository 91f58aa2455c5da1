// SPDX-License-Identifier: GPL-3.0-or-later
// A relay that is down, refuses, answers garbage, never stops or never answers: each its own cause, in bounded time.
#include "core/sync/http_relay.h"

#include <QCborArray>
#include <QCborValue>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace accord;
using sync::Cause;
using sync::Error;

namespace {

/// Sends the same raw answer to every request and remembers the last request.
class RawServer
{
public:
    explicit RawServer(QByteArray answer, bool close = true)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer, close] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer, close] {
                request += socket->readAll();
                if (!answer.isEmpty())
                    socket->write(answer);
                if (close)
                    socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    QByteArray request;

private:
    QTcpServer m_server;
};

QByteArray http(const QByteArray& status, const QByteArray& type, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

QByteArray cborOf(const QList<QByteArray>& letters)
{
    QCborArray array;
    for (const QByteArray& letter : letters)
        array.append(letter);
    return QCborValue(array).toCbor();
}

seal::MailboxAccess mailbox()
{
    return seal::deriveMailbox(SecretBytes(seal::SecretSize), seal::Direction::ToTherapist);
}

} // namespace

class TestHttpRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesThatAreNone_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : {"", "relay.example.org", "http://relay.example.org", "ftp://127.0.0.1", "https://",
                                "https://a@b.example", "https://relay.example?x=1", "javascript:alert(1)"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void addressesThatAreNone()
    {
        QFETCH(QString, url);
        sync::HttpRelay relay(500);
        QCOMPARE(relay.fetch(url, mailbox(), 0).error().code, Cause(Error::RelayAddress));
    }

    void nobodyListening()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString url = QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
        server.close();
        sync::HttpRelay relay(2000);
        QCOMPARE(relay.fetch(url, mailbox(), 0).error().code, Cause(Error::RelayUnreachable));
        QCOMPARE(relay.put(url, mailbox(), QByteArray(512, 'x')).error().code, Cause(Error::RelayUnreachable));
    }

    void aRelayThatHangsIsLeft()
    {
        RawServer silent(QByteArray(), false);
        RawServer stuck("HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 100\r\n\r\nabc", false);
        sync::HttpRelay relay(300);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(relay.fetch(silent.url(), mailbox(), 0).error().code, Cause(Error::RelayTimedOut));
        QCOMPARE(relay.fetch(stuck.url(), mailbox(), 0).error().code, Cause(Error::RelayTimedOut));
        QVERIFY(timer.elapsed() < 20'000); // bounded at all, not how fast
    }

    void statusesHaveTheirCauses_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("cause");
        QTest::newRow("401") << QByteArray("401 Unauthorized") << int(Error::RelayRefused);
        QTest::newRow("404") << QByteArray("404 Not Found") << int(Error::RelayRefused);
        QTest::newRow("409") << QByteArray("409 Conflict") << int(Error::RelayRefused);
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << int(Error::RelayFull);
        QTest::newRow("507") << QByteArray("507 Insufficient Storage") << int(Error::RelayFull);
        QTest::newRow("500") << QByteArray("500 Oops") << int(Error::RelayGarbage);
        QTest::newRow("302") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:1/") << int(Error::RelayGarbage);
        QTest::newRow("204") << QByteArray("204 No Content") << int(Error::RelayGarbage);
    }
    void statusesHaveTheirCauses()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, cause);
        const RawServer server(http(status, "application/cbor", ""));
        sync::HttpRelay relay(3000);
        QCOMPARE(relay.fetch(server.url(), mailbox(), 0).error().code, Cause(Error(cause)));
        QCOMPARE(relay.put(server.url(), mailbox(), QByteArray(512, 'x')).error().code, Cause(Error(cause)));
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        const QByteArray cbor = "application/cbor";
        QTest::newRow("html") << http("200 OK", "text/html", "<html>Sign in to the café's network</html>");
        QTest::newRow("html said to be cbor") << http("200 OK", cbor, "<html></html>");
        QTest::newRow("empty") << http("200 OK", cbor, "");
        QTest::newRow("not an array") << http("200 OK", cbor, QCborValue(7).toCbor());
        QTest::newRow("not bytes") << http("200 OK", cbor, QCborValue(QCborArray{1, 2}).toCbor());
        QTest::newRow("trailing") << http("200 OK", cbor, cborOf({}) + '\0');
        QTest::newRow("truncated") << http("200 OK", cbor, cborOf({QByteArray(512, 'x')}).chopped(1));
        QTest::newRow("65 letters") << http("200 OK", cbor, cborOf(QList<QByteArray>(65, QByteArray(512, 'x'))));
        QTest::newRow("huge letter") << http("200 OK", cbor, cborOf({QByteArray(16385, 'x')}));
        QTest::newRow("never ends") << http("200 OK", cbor, QByteArray(3 * 1024 * 1024, 'x'));
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, answer);
        const RawServer server(answer);
        sync::HttpRelay relay(5000);
        QCOMPARE(relay.fetch(server.url(), mailbox(), 0).error().code, Cause(Error::RelayGarbage));
    }

    void aConnectionCutShortIsUnreachable()
    {
        const RawServer server("HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: 100\r\n\r\nabc");
        sync::HttpRelay relay(3000);
        QCOMPARE(relay.fetch(server.url(), mailbox(), 0).error().code, Cause(Error::RelayUnreachable));
        // So is something that speaks another language altogether and hangs up.
        const RawServer mail("220 mail.example ESMTP\r\n\r\n");
        QCOMPARE(relay.fetch(mail.url(), mailbox(), 0).error().code, Cause(Error::RelayUnreachable));
    }

    void severalAreTakenAsFarAsTheRelaySays_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("taken");
        QTest::addColumn<int>("cause"); // -1: none
        const auto statuses = [](const QList<int>& list) {
            QCborArray array;
            for (const int status : list)
                array.append(status);
            return http("200 OK", "application/cbor", QCborValue(array).toCbor());
        };
        QTest::newRow("all") << statuses({201, 200, 201}) << 3 << -1;
        QTest::newRow("the mailbox is full") << statuses({201, 429, 429}) << 1 << int(Error::RelayFull);
        QTest::newRow("one came damaged") << statuses({201, 400, 201}) << 1 << int(Error::RelayGarbage);
        QTest::newRow("too few") << statuses({201, 201}) << 0 << int(Error::RelayGarbage);
        QTest::newRow("too many") << statuses({201, 201, 201, 201}) << 0 << int(Error::RelayGarbage);
        QTest::newRow("no list") << http("200 OK", "application/cbor", QCborValue(7).toCbor()) << 0
                                 << int(Error::RelayGarbage);
        QTest::newRow("text") << http("200 OK", "text/html", "<html></html>") << 0 << int(Error::RelayGarbage);
        QTest::newRow("no such mailbox") << http("404 Not Found", "application/json", "{}") << 0
                                         << int(Error::RelayRefused);
        QTest::newRow("an older relay") << http("405 No", "application/json", "{}") << 0 << int(Error::RelayGarbage);
    }
    void severalAreTakenAsFarAsTheRelaySays()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, taken);
        QFETCH(int, cause);
        const RawServer server(answer);
        sync::HttpRelay relay(3000);
        int counted = -1;
        const auto put = relay.putAll(server.url(), mailbox(),
                                      {QByteArray(512, 'a'), QByteArray(512, 'b'), QByteArray(512, 'c')}, counted);
        QCOMPARE(counted, taken);
        QCOMPARE(put.has_value(), cause == -1);
        if (!put)
            QCOMPARE(put.error().code, Cause(Error(cause)));
    }

    void lettersAreReadAndTheRequestSaysNothingMore()
    {
        const RawServer server(
            http("200 OK", "application/cbor", cborOf({QByteArray(512, 'a'), QByteArray(1024, 'b')})));
        sync::HttpRelay relay(3000);
        const auto letters = relay.fetch(server.url(), mailbox(), 0);
        QCOMPARE(letters->size(), 2);
        QCOMPARE(letters->last(), QByteArray(1024, 'b'));
        QVERIFY(server.request.startsWith("GET /v1/m/" + mailbox().id.toHex() + " HTTP/1.1\r\n"));
        QVERIFY(server.request.contains("Bearer " + mailbox().readToken.toHex()));
        // Nothing that tells one phone, person or language from another.
        const QByteArray lower = server.request.toLower();
        QVERIFY(!lower.contains("cookie"));
        QVERIFY(lower.contains("accept-language: *") || !lower.contains("accept-language"));
        QVERIFY(!lower.contains(mailbox().depositToken.toHex()));
    }
};

QTEST_GUILESS_MAIN(TestHttpRelay)
#include "test_http_relay.moc"
