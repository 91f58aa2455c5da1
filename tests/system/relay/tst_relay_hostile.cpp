// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile and broken callers: each is got rid of in bounded time and memory, and honest ones are served meanwhile.
#include "tests/system/relay/relay_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace accord::testing {

namespace {

constexpr int requestSeconds = 1;
constexpr int closesWithinMs = requestSeconds * 1000 + 4000;

} // namespace

class TestRelayHostile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void garbage_data();
    void garbage();
    void randomOctets();
    void hugeHeadersAreCut();
    void endlessHeadersAreCut();
    void truncatedBodyStoresNothing();
    void overlongBodyIsCut_data();
    void overlongBodyIsCut();
    void silentConnectionIsClosed();
    void trickledHeaderIsClosed();
    void trickledBodyIsClosed();
    void idleAfterAReplyIsClosed();
    void waitingReaderOutlivesTheTimeLimit();
    void manySilentConnectionsStarveNoOne();
    void leavingWhileWaiting();
    void memoryStaysBounded();

private:
    [[nodiscard]] qint64 residentKiB();
    /// Sends one octet every 200 ms until the relay closes; the milliseconds it took, or -1 after ten seconds.
    static qint64 trickle(RawHttp& http);

    RelayProcess m_relay{{u"--request-seconds"_s, QString::number(requestSeconds)}};
    TestMailbox m_box = makeTestMailbox(1);
};

void TestRelayHostile::initTestCase()
{
    QVERIFY(m_relay.start());
    QVERIFY(m_relay.create(m_box, m_relay.addToken(u"Dr. Gray"_s)));
}

void TestRelayHostile::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
    QCOMPARE(m_relay.process().readAllStandardError(), QByteArray());
}

void TestRelayHostile::cleanup()
{
    // Whatever the test did, the relay serves on, and nothing of it was stored.
    const HttpResponse reply = m_relay.ask(m_box.get(), 2000);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("\x80"));
}

void TestRelayHostile::garbage_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing of HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS hello") << QByteArray::fromHex("160301020001000001fc0303") + QByteArray(500, '\x5a');
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(1000, '\0') + "\r\n\r\n";
    QTest::newRow("negative length") << QByteArray("PUT /x HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("vast length") << QByteArray(
        "PUT /x HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999\r\n\r\n");
    QTest::newRow("bad chunk") << QByteArray(
        "PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n\r\n");
    QTest::newRow("chunk of 2^64") << QByteArray(
        "PUT /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n\r\n");
    QTest::newRow("no Host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("GET /healthz HTTP/1.1\r\nHost: a\r\nfoo\r\n\r\n");
}

void TestRelayHostile::garbage()
{
    QFETCH(QByteArray, octets);
    RawHttp http(m_relay.port());
    QVERIFY(http.send(octets));
    const HttpResponse reply = http.receive(closesWithinMs);
    QVERIFY2(reply.closed || reply.status >= 400, qPrintable(QString::number(reply.status)));
}

void TestRelayHostile::randomOctets()
{
    QRandomGenerator random(7); // the same octets in every run
    for (int round = 0; round < 100; ++round) {
        RawHttp http(m_relay.port());
        QByteArray octets(random.bounded(1, 3000), Qt::Uninitialized);
        for (char& octet : octets)
            octet = char(random.bounded(256));
        (void)http.send("PUT " + octets + "\r\n\r\n");
    }
}

void TestRelayHostile::hugeHeadersAreCut()
{
    const HttpResponse reply =
        m_relay.ask(request("GET", m_box.path(), m_box.read, {}, {"X-Filler: " + QByteArray(20000, 'x')}));
    QVERIFY2(reply.status == 431 || reply.closed, qPrintable(QString::number(reply.status)));
    const HttpResponse path = m_relay.ask(request("GET", "/v1/m/" + QByteArray(20000, 'a'), m_box.read));
    QVERIFY2(path.status == 414 || path.status == 431 || path.closed, qPrintable(QString::number(path.status)));
}

void TestRelayHostile::endlessHeadersAreCut()
{
    RawHttp http(m_relay.port());
    QVERIFY(http.send("GET /healthz HTTP/1.1\r\nHost: a\r\n"));
    qint64 sent = 0;
    while (sent < 4 * 1024 * 1024 && http.send("X-Filler: " + QByteArray(1000, 'x') + "\r\n"))
        sent += 1012;
    QVERIFY2(sent < 4 * 1024 * 1024, "the relay took four megabytes of headers");
}

void TestRelayHostile::truncatedBodyStoresNothing()
{
    const QByteArray envelope = randomEnvelope(16384);
    for (const qsizetype cut : {1, 8000, 16383}) {
        RawHttp http(m_relay.port());
        QVERIFY(http.send(m_box.put(envelope).chopped(cut)));
        http.socket().disconnectFromHost();
    }
    QCOMPARE(m_relay.ask(m_box.get()).body, QByteArray("\x80"));
}

void TestRelayHostile::overlongBodyIsCut_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("chunked");
    const QByteArray line = "PUT " + m_box.path("x") + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer " + m_box.deposit;
    QTest::newRow("announced") << line + "\r\nContent-Length: 8000000\r\n\r\n" << false;
    QTest::newRow("chunked") << line + "\r\nTransfer-Encoding: chunked\r\n\r\n" << true;
}

void TestRelayHostile::overlongBodyIsCut()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, chunked);
    RawHttp http(m_relay.port());
    QVERIFY(http.send(head));
    const QByteArray piece(4096, 'x');
    qint64 sent = 0;
    while (sent < 8'000'000 && http.send(chunked ? "1000\r\n" + piece + "\r\n" : piece))
        sent += piece.size();
    QVERIFY2(sent < 8'000'000, "the relay took eight megabytes of body");
}

void TestRelayHostile::silentConnectionIsClosed()
{
    RawHttp http(m_relay.port());
    const qint64 took = http.waitForClose(closesWithinMs);
    QVERIFY2(took >= 500, qPrintable(QString::number(took)));
}

qint64 TestRelayHostile::trickle(RawHttp& http)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10000) {
        if (!http.send("x") || http.waitForClose(200) >= 0)
            return timer.elapsed();
    }
    return -1;
}

void TestRelayHostile::trickledHeaderIsClosed()
{
    RawHttp http(m_relay.port());
    QVERIFY(http.send("GET /healthz HTTP/1.1\r\nX-Slow: "));
    const qint64 took = trickle(http);
    QVERIFY2(took >= 500 && took <= closesWithinMs, qPrintable(QString::number(took)));
}

void TestRelayHostile::trickledBodyIsClosed()
{
    RawHttp http(m_relay.port());
    QVERIFY(http.send(m_box.put(randomEnvelope()).chopped(500)));
    const qint64 took = trickle(http);
    QVERIFY2(took >= 500 && took <= closesWithinMs, qPrintable(QString::number(took)));
}

void TestRelayHostile::idleAfterAReplyIsClosed()
{
    RawHttp http(m_relay.port());
    QVERIFY(http.send(request("GET", "/healthz")));
    QCOMPARE(http.receive().status, 200);
    QVERIFY(http.waitForClose(closesWithinMs) >= 500);
}

void TestRelayHostile::waitingReaderOutlivesTheTimeLimit()
{
    RawHttp http(m_relay.port());
    QVERIFY(http.send(m_box.get(requestSeconds + 1)));
    const HttpResponse reply = http.receive(8000);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.elapsedMs >= requestSeconds * 1000);
}

void TestRelayHostile::manySilentConnectionsStarveNoOne()
{
    RelayProcess relay; // with the usual patience, so that the silent ones stay
    QVERIFY(relay.start());
    std::vector<std::unique_ptr<RawHttp>> silent;
    for (int i = 0; i < 300; ++i) {
        silent.push_back(std::make_unique<RawHttp>(relay.port()));
        QVERIFY(silent.back()->send("GET /healthz HTTP/1.1\r\nHost: "));
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(relay.ask(request("GET", "/healthz")).status, 200);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestRelayHostile::leavingWhileWaiting()
{
    for (int i = 0; i < 20; ++i) {
        RawHttp http(m_relay.port());
        QVERIFY(http.send(m_box.get(1)));
        http.socket().abort();
    }
    QTest::qWait(1300); // until the relay tries to answer them
}

void TestRelayHostile::memoryStaysBounded()
{
    const qint64 resident = residentKiB();
    QVERIFY2(resident > 0 && resident < 128 * 1024, qPrintable(QString::number(resident)));
}

qint64 TestRelayHostile::residentKiB()
{
    QFile status(u"/proc/%1/status"_s.arg(m_relay.process().processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) // the most it ever had
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayHostile)
#include "tst_relay_hostile.moc"
