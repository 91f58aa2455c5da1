// SPDX-License-Identifier: GPL-3.0-or-later
// The wire as core/mailbox/API.md tells it: every request, every status code, against the real relay.
#include "tests/system/relay/relay_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace accord::testing {

class TestRelayWire : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void createsAMailbox();
    void refusesBadAccess_data();
    void refusesBadAccess();
    void refusesBadCreation_data();
    void refusesBadCreation();
    void storesReadsAcknowledges();
    void depositTokenWithdraws();
    void burns();
    void aDamagedAcknowledgementBurnsNothing();
    void refusesBadEnvelopes_data();
    void refusesBadEnvelopes();
    void refusesAMegabyteUnread();
    void unknownAndForbiddenLookTheSame_data();
    void unknownAndForbiddenLookTheSame();
    void refusesBadWait_data();
    void refusesBadWait();
    void refusesOtherMethods_data();
    void refusesOtherMethods();
    void quotaIs64();
    void quotaIs512KiB();
    void depositsAreRateLimited();
    void manyRequestsOnOneConnection();
    void healthAndMetricsStayHome();

private:
    /// A fresh mailbox for a test of its own.
    TestMailbox mailbox();
    static QByteArray causeIn(const HttpResponse& response);

    RelayProcess m_relay;
    QByteArray m_access;
    int m_number = 0;
};

void TestRelayWire::initTestCase()
{
    QVERIFY(m_relay.start());
    m_access = m_relay.addToken(u"Dr. Gray"_s);
    QCOMPARE(m_access.size(), 64);
}

void TestRelayWire::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
    // No address, id or token in the log: after all these requests there is nothing in it at all.
    QCOMPARE(m_relay.process().readAllStandardError(), QByteArray());
    QCOMPARE(m_relay.process().readAllStandardOutput(), QByteArray());
}

TestMailbox TestRelayWire::mailbox()
{
    const TestMailbox made = makeTestMailbox(++m_number);
    if (!m_relay.create(made, m_access))
        QTest::qFail("no mailbox", __FILE__, __LINE__);
    return made;
}

QByteArray TestRelayWire::causeIn(const HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object().value("error"_L1).toString().toUtf8();
}

void TestRelayWire::createsAMailbox()
{
    const TestMailbox made = makeTestMailbox(1'000'000);
    const QByteArray post = request("POST", "/v1/mailboxes", m_access, made.json());
    QCOMPARE(m_relay.ask(post).status, 201);
    QCOMPARE(m_relay.ask(post).status, 200);
    TestMailbox other = made;
    other.read = other.deposit;
    const HttpResponse conflict = m_relay.ask(request("POST", "/v1/mailboxes", m_access, other.json()));
    QCOMPARE(conflict.status, 409);
    QVERIFY(!causeIn(conflict).isEmpty());
}

void TestRelayWire::refusesBadAccess_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << QByteArray("Bearer " + QByteArray(64, 'a'));
    QTest::newRow("short") << QByteArray("Bearer abc");
    QTest::newRow("basic") << QByteArray("Basic " + QByteArray(64, 'a'));
}

void TestRelayWire::refusesBadAccess()
{
    QFETCH(QByteArray, authorization);
    QList<QByteArray> more;
    if (!authorization.isEmpty())
        more.append("Authorization: " + authorization);
    const HttpResponse refused =
        m_relay.ask(request("POST", "/v1/mailboxes", {}, makeTestMailbox(1'000'001).json(), more));
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.header("WWW-Authenticate"), "Bearer");
    QVERIFY(!causeIn(refused).isEmpty());
}

void TestRelayWire::refusesBadCreation_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = makeTestMailbox(1'000'002).json();
    QTest::newRow("empty") << QByteArray() << 400;
    QTest::newRow("garbage") << QByteArray("\xff\xfe\0garbage", 10) << 400;
    QTest::newRow("truncated") << good.chopped(1) << 400;
    QTest::newRow("upper case") << good.toUpper() << 400;
    QTest::newRow("one key more") << good.chopped(1) + ",\"x\":1}" << 400;
    QTest::newRow("too long") << good.leftJustified(1025) << 413;
}

void TestRelayWire::refusesBadCreation()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const HttpResponse refused = m_relay.ask(request("POST", "/v1/mailboxes", m_access, body));
    QCOMPARE(refused.status, status);
    QVERIFY(!causeIn(refused).isEmpty());
}

void TestRelayWire::storesReadsAcknowledges()
{
    const TestMailbox box = mailbox();
    QList<QByteArray> envelopes;
    for (const qsizetype size : {16384, 512, 4096, 1024}) {
        envelopes.append(randomEnvelope(size));
        QCOMPARE(m_relay.ask(box.put(envelopes.last())).status, 201);
        QCOMPARE(m_relay.ask(box.put(envelopes.last())).status, 200);
    }
    const HttpResponse all = m_relay.ask(box.get());
    QCOMPARE(all.status, 200);
    QCOMPARE(all.header("Content-Type"), "application/cbor");
    QCOMPARE(all.header("Cache-Control"), "no-store");
    QCOMPARE(envelopesIn(all), envelopes);

    const HttpResponse acknowledged = m_relay.ask(box.acknowledge(envelopes.first()));
    QCOMPARE(acknowledged.status, 204);
    QVERIFY(acknowledged.body.isEmpty());
    QCOMPARE(m_relay.ask(box.acknowledge(envelopes.first())).status, 204);
    QCOMPARE(m_relay.ask(box.put(envelopes.first())).status, 200); // a late copy: tombstoned
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), envelopes.mid(1));
}

void TestRelayWire::depositTokenWithdraws()
{
    const TestMailbox box = mailbox();
    const QByteArray envelope = randomEnvelope();
    QCOMPARE(m_relay.ask(box.put(envelope)).status, 201);
    QCOMPARE(m_relay.ask(request("DELETE", box.path(envelope), box.deposit)).status, 204);
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
    const QByteArray never = randomEnvelope();
    QCOMPARE(m_relay.ask(request("DELETE", box.path(never), box.deposit)).status, 204);
    QCOMPARE(m_relay.ask(box.put(never)).status, 200);
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

void TestRelayWire::burns()
{
    const TestMailbox box = mailbox();
    QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 201);
    QCOMPARE(m_relay.ask(request("DELETE", box.path(), box.deposit)).status, 404);
    QCOMPARE(m_relay.ask(request("DELETE", box.path(), box.read)).status, 204);
    QCOMPARE(m_relay.ask(box.get()).status, 404);
    QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 404);
}

void TestRelayWire::aDamagedAcknowledgementBurnsNothing()
{
    // Whichever bit of its address is wrong: the worst that may happen is nothing.
    const TestMailbox box = mailbox();
    const QByteArray kept = randomEnvelope();
    QCOMPARE(m_relay.ask(box.put(kept)).status, 201);
    const QByteArray sound = box.acknowledge(randomEnvelope());
    const qsizetype start = sound.indexOf('/');
    const qsizetype end = sound.indexOf(' ', start);
    for (qsizetype bit = start * 8; bit < end * 8; ++bit) {
        QByteArray damaged = sound;
        damaged[bit / 8] = char(damaged.at(bit / 8) ^ (1 << bit % 8));
        (void)m_relay.ask(damaged);
    }
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), QList<QByteArray>{kept});
    QCOMPARE(m_relay.ask(request("DELETE", box.path() + "?x=1", box.read)).status, 400);
    QCOMPARE(m_relay.ask(request("GET", box.path() + "?wait=0&x=1", box.read)).status, 400);
}

void TestRelayWire::refusesBadEnvelopes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("rightHash");
    QTest::addColumn<int>("status");
    QTest::newRow("wrong hash") << 512 << false << 400;
    QTest::newRow("empty") << 0 << true << 400;
    QTest::newRow("511") << 511 << true << 400;
    QTest::newRow("513") << 513 << true << 400;
    QTest::newRow("16383") << 16383 << true << 400;
    QTest::newRow("16385") << 16385 << true << 413;
    QTest::newRow("64 KiB") << 65536 << true << 413;
}

void TestRelayWire::refusesBadEnvelopes()
{
    QFETCH(int, size);
    QFETCH(bool, rightHash);
    QFETCH(int, status);
    const TestMailbox box = mailbox();
    const QByteArray envelope(size, 'x');
    const QByteArray path = rightHash ? box.path(envelope) : box.path("something else");
    const HttpResponse refused = m_relay.ask(request("PUT", path, box.deposit, envelope));
    QCOMPARE(refused.status, status);
    QVERIFY(!causeIn(refused).isEmpty());
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

/// Only the head is sent: the reply must not wait for a body that nobody will read.
void TestRelayWire::refusesAMegabyteUnread()
{
    const TestMailbox box = mailbox();
    const QByteArray envelope(1024 * 1024, 'x');
    QByteArray head = request("PUT", box.path(envelope), box.deposit, envelope);
    head.chop(envelope.size());
    const HttpResponse refused = m_relay.ask(head);
    QCOMPARE(refused.status, 413);
    QVERIFY(!causeIn(refused).isEmpty());
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

void TestRelayWire::unknownAndForbiddenLookTheSame_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("withHash");
    QTest::newRow("deposit") << QByteArray("PUT") << true;
    QTest::newRow("remove") << QByteArray("DELETE") << true;
    QTest::newRow("read") << QByteArray("GET") << false;
    QTest::newRow("burn") << QByteArray("DELETE") << false;
}

void TestRelayWire::unknownAndForbiddenLookTheSame()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, withHash);
    const TestMailbox known = mailbox();
    const TestMailbox unknown = makeTestMailbox(2'000'000);
    const QByteArray envelope = randomEnvelope();
    const QByteArray body = method == "PUT" ? envelope : QByteArray();
    const auto pathOf = [&](const TestMailbox& box) { return withHash ? box.path(envelope) : box.path(); };
    const QByteArray wrong(64, 'f');
    QList<HttpResponse> replies;
    for (const QByteArray& token : {wrong, QByteArray(), QByteArray("short"), m_access})
        for (const TestMailbox& box : {known, unknown})
            replies.append(m_relay.ask(request(method, pathOf(box), token, body)));
    replies.append(m_relay.ask(request(method, pathOf(known).toUpper().replace("/V1/M/", "/v1/m/"), wrong, body)));
    replies.append(m_relay.ask(request(method, pathOf(known) + "00", wrong, body)));
    const auto withoutDate = [](QByteArray head) {
        const qsizetype at = head.indexOf("Date:");
        return head.remove(at, head.indexOf("\r\n", at) - at);
    };
    for (const HttpResponse& reply : replies) {
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.body, replies.first().body);
        QCOMPARE(withoutDate(reply.head), withoutDate(replies.first().head));
    }
    QCOMPARE(m_relay.ask(known.get()).body, QByteArray("\x80"));
}

void TestRelayWire::refusesBadWait_data()
{
    QTest::addColumn<QByteArray>("wait");
    for (const char* wait : {"-1", "abc", "", "1.5", "99999999999999999999"})
        QTest::newRow(wait) << QByteArray(wait);
}

void TestRelayWire::refusesBadWait()
{
    QFETCH(QByteArray, wait);
    const TestMailbox box = mailbox();
    QCOMPARE(m_relay.ask(request("GET", box.path() + "?wait=" + wait, box.read)).status, 400);
}

void TestRelayWire::refusesOtherMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    const TestMailbox box = makeTestMailbox(2'000'001);
    QTest::newRow("GET mailboxes") << QByteArray("GET") << QByteArray("/v1/mailboxes") << QByteArray("POST");
    QTest::newRow("PATCH mailbox") << QByteArray("PATCH") << box.path() << QByteArray("GET, PUT, POST, DELETE");
    QTest::newRow("GET envelope") << QByteArray("GET") << box.path("x") << QByteArray("PUT, DELETE");
    QTest::newRow("OPTIONS envelope") << QByteArray("OPTIONS") << box.path("x") << QByteArray("PUT, DELETE");
    QTest::newRow("DELETE healthz") << QByteArray("DELETE") << QByteArray("/healthz") << QByteArray("GET");
    QTest::newRow("DELETE metrics") << QByteArray("DELETE") << QByteArray("/metrics") << QByteArray("GET");
}

void TestRelayWire::refusesOtherMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);
    const HttpResponse refused = m_relay.ask(request(method, path, QByteArray(64, 'f')));
    QCOMPARE(refused.status, 405);
    QCOMPARE(refused.header("Allow"), allowed);
    QCOMPARE(m_relay.ask(request("GET", "/somewhere")).status, 404);
}

void TestRelayWire::quotaIs64()
{
    const TestMailbox box = mailbox();
    const QByteArray first = randomEnvelope();
    QCOMPARE(m_relay.ask(box.put(first)).status, 201);
    for (int i = 1; i < 64; ++i)
        QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 201);
    const HttpResponse full = m_relay.ask(box.put(randomEnvelope()));
    QCOMPARE(full.status, 429);
    QVERIFY(causeIn(full).contains("full"));
    QVERIFY(full.header("Retry-After").toInt() > 0);
    QCOMPARE(envelopesIn(m_relay.ask(box.get())).size(), 64);
    QCOMPARE(m_relay.ask(box.acknowledge(first)).status, 204);
    QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 201);
}

void TestRelayWire::quotaIs512KiB()
{
    const TestMailbox box = mailbox();
    for (int i = 0; i < 32; ++i)
        QCOMPARE(m_relay.ask(box.put(randomEnvelope(16384))).status, 201);
    QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 429);
    QCOMPARE(envelopesIn(m_relay.ask(box.get())).size(), 32);
}

void TestRelayWire::depositsAreRateLimited()
{
    const TestMailbox box = mailbox();
    const QByteArray envelope = randomEnvelope();
    RawHttp http(m_relay.port());
    int limited = 0;
    for (int i = 0; i < 1000 && limited == 0; ++i) {
        QVERIFY(http.send(box.put(envelope)));
        const HttpResponse reply = http.receive();
        QVERIFY(reply.status == 201 || reply.status == 200 || reply.status == 429);
        if (reply.status == 429) {
            QVERIFY(causeIn(reply).contains("too many"));
            limited = i;
        }
    }
    QVERIFY(limited >= 128);
    QCOMPARE(m_relay.ask(mailbox().put(envelope)).status, 201); // other mailboxes are not concerned
}

void TestRelayWire::manyRequestsOnOneConnection()
{
    const TestMailbox box = mailbox();
    RawHttp http(m_relay.port());
    for (int i = 0; i < 20; ++i) {
        const QByteArray envelope = randomEnvelope(i % 2 ? 512 : 16384);
        QVERIFY(http.send(box.put(envelope)));
        QCOMPARE(http.receive().status, 201);
        QVERIFY(http.send(box.get()));
        QCOMPARE(envelopesIn(http.receive()), QList<QByteArray>{envelope});
        QVERIFY(http.send(box.acknowledge(envelope)));
        QCOMPARE(http.receive().status, 204);
    }
    // Two requests in one packet.
    QVERIFY(http.send(box.get() + box.get()));
    QCOMPARE(http.receive().status, 200);
}

void TestRelayWire::healthAndMetricsStayHome()
{
    const HttpResponse health = m_relay.ask(request("GET", "/healthz"));
    QCOMPARE(health.status, 200);
    const HttpResponse metrics = m_relay.ask(request("GET", "/metrics"));
    QCOMPARE(metrics.status, 200);
    QVERIFY(metrics.body.contains("\naccord_relay_mailboxes "));
    for (int number = 1; number <= m_number; ++number)
        QVERIFY(!metrics.body.contains(makeTestMailbox(number).id));
    // A proxy passes requests of the whole world on from loopback.
    for (const char* header : {"X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7", "Via: 1.1 proxy"}) {
        QCOMPARE(m_relay.ask(request("GET", "/healthz", {}, {}, {header})).status, 404);
        QCOMPARE(m_relay.ask(request("GET", "/metrics", {}, {}, {header})).status, 404);
    }
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayWire)
#include "tst_relay_wire.moc"
