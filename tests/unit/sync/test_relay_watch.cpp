// SPDX-License-Identifier: GPL-3.0-or-later
// Holding a relay's lines: told once when something waits, never a storm, every failure its cause.
#include "core/sync/relay_watch.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace accord;
using sync::Cause;
using sync::Error;

namespace {

/// Answers every request the same way, at once or (empty) never.
class Line
{
public:
    explicit Line(QByteArray answer)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                asked += socket->readAll().count("GET ");
                sockets << socket;
                if (answer == "hang up")
                    socket->disconnectFromHost();
                else if (!answer.isEmpty())
                    socket->write(answer);
            });
        });
    }
    [[nodiscard]] sync::WatchedLine line() const
    {
        return {channel, QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()),
                seal::deriveMailbox(SecretBytes(seal::SecretSize), seal::Direction::ToClient)};
    }
    const base::ChannelId channel = base::ChannelId::create();
    int asked = 0;
    QList<QPointer<QTcpSocket>> sockets;

private:
    QTcpServer m_server;
};

QByteArray list(const QByteArray& body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

} // namespace

class TestRelayWatch : public QObject
{
    Q_OBJECT

private:
    int m_told = 0;
    QList<Cause> m_failures;
    QList<base::ChannelId> m_failed;
    std::unique_ptr<sync::RelayWatch> m_watch;

private Q_SLOTS:
    void init()
    {
        m_told = 0;
        m_failures.clear();
        m_failed.clear();
        m_watch = std::make_unique<sync::RelayWatch>([this] { ++m_told; },
                                                     [this](base::ChannelId channel, const Cause& cause) {
                                                         m_failed << channel;
                                                         m_failures << cause;
                                                     });
    }

    void tellsOnceThatSomethingWaits()
    {
        Line line(list(QByteArray::fromHex("81430102") + '\3'));
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(m_told, 1);
        QTest::qWait(300);
        QCOMPARE(m_told, 1); // and rests until it is asked again
        QCOMPARE(line.asked, 1);
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(m_told, 2);
        QVERIFY(m_failures.isEmpty());
    }

    void holdsOnWhileNothingComes()
    {
        Line line({});
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(line.asked, 1);
        QTest::qWait(300);
        QCOMPARE(line.asked, 1);
        QVERIFY(m_told == 0 && m_failures.isEmpty());
        line.sockets.first()->write(list(QByteArray::fromHex("81430102") + '\3')); // something comes
        QTRY_COMPARE(m_told, 1);
    }

    void aRelayThatSendsHomeAtOnceIsNotStormed()
    {
        Line line(list("\x80"));
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(line.asked, 1);
        QTest::qWait(1000);
        QCOMPARE(line.asked, 1);
        QVERIFY(m_told == 0 && m_failures.isEmpty());
    }

    void asksAgainWhenTheWaitIsOver()
    {
        Line line({});
        m_watch->watch({line.line()}, 1);
        QTRY_COMPARE(line.asked, 1);
        QTest::qWait(800);
        line.sockets.first()->write(list("\x80"));
        QTRY_COMPARE(line.asked, 2);
        QVERIFY(m_told == 0 && m_failures.isEmpty());
    }

    void holdsOnlySoManyLinesAtOnce()
    {
        Line line({});
        m_watch->watch(std::vector<sync::WatchedLine>(40, line.line()), 50);
        QTRY_COMPARE(line.asked, sync::RelayWatch::mostLinesAtOnce);
        QTest::qWait(300);
        QCOMPARE(line.asked, sync::RelayWatch::mostLinesAtOnce);
    }

    void failuresHaveTheirCauses_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("cause");
        QTest::newRow("hangs up") << QByteArray("hang up") << int(Error::RelayUnreachable);
        QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
                             << int(Error::RelayRefused);
        QTest::newRow("503") << QByteArray("HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n") << int(Error::RelayFull);
        QTest::newRow("302") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\n"
                                           "Content-Length: 0\r\n\r\n")
                             << int(Error::RelayGarbage);
    }
    void failuresHaveTheirCauses()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, cause);
        Line line(answer);
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(m_failures, QList<Cause>{Cause(Error(cause))});
        QCOMPARE(m_told, 0);
    }

    void oneLineThatFailsIsLetGoAndTheOthersAreHeld()
    {
        Line refusing("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n");
        Line silent({});
        m_watch->watch({refusing.line(), silent.line()}, 30);
        QTRY_COMPARE(m_failures, QList<Cause>{Cause(Error::RelayRefused)});
        QCOMPARE(m_failed, QList<base::ChannelId>{refusing.channel});
        QTRY_COMPARE(silent.asked, 1);
        QTest::qWait(300);
        QCOMPARE(refusing.asked, 1); // until the next round
        silent.sockets.first()->write(list(QByteArray::fromHex("81430102") + '\3'));
        QTRY_COMPARE(m_told, 1);
    }

    void stoppedItSaysNothing()
    {
        Line line({});
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(line.asked, 1);
        m_watch->stop();
        QTest::qWait(300);
        QVERIFY(m_told == 0 && m_failures.isEmpty());
        m_watch.reset(); // and can go while a line is held
        init();
        m_watch->watch({line.line()}, 30);
        QTRY_COMPARE(line.asked, 2);
        m_watch.reset();
    }
};

QTEST_GUILESS_MAIN(TestRelayWatch)
#include "test_relay_watch.moc"
