// SPDX-License-Identifier: GPL-3.0-or-later
// Several envelopes in one request: each is judged and stored for itself, and all are durable before the reply.
#include "tests/system/relay/relay_process.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;

namespace accord::testing {

namespace {

QByteArray listOf(const QList<QByteArray>& envelopes)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(envelopes.size()));
    for (const QByteArray& envelope : envelopes)
        writer.append(QCryptographicHash::hash(envelope, QCryptographicHash::Sha256) + envelope);
    writer.endArray();
    return cbor;
}

QByteArray hashesOf(const QList<QByteArray>& envelopes)
{
    QByteArray hashes;
    for (const QByteArray& envelope : envelopes)
        hashes += QCryptographicHash::hash(envelope, QCryptographicHash::Sha256);
    return hashes;
}

QList<int> statusesIn(const HttpResponse& response)
{
    QList<int> statuses;
    const QCborArray list = QCborValue::fromCbor(response.body).toArray();
    for (const auto& status : list)
        statuses << int(status.toInteger());
    return statuses;
}

} // namespace

class TestRelayBatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { QCOMPARE(m_relay.stop(), 0); }
    void storesReadsAndRemovesTogether();
    void eachIsJudgedForItself();
    void whatIsDamagedIsNotStored();
    void theQuotaHoldsWithinOne();
    void theRateHoldsWithinOne();
    void itIsDurableBeforeTheReply();
    void refusesMalformedBodies_data();
    void refusesMalformedBodies();
    void unknownAndForbiddenLookTheSame();

private:
    TestMailbox mailbox();
    HttpResponse putAll(const TestMailbox& box, const QByteArray& body)
    {
        return m_relay.ask(request("PUT", box.path(), box.deposit, body));
    }

    RelayProcess m_relay;
    QByteArray m_access;
    int m_number = 0;
};

void TestRelayBatch::initTestCase()
{
    QVERIFY(m_relay.start());
    m_access = m_relay.addToken(u"Dr. Gray"_s);
}

TestMailbox TestRelayBatch::mailbox()
{
    const TestMailbox made = makeTestMailbox(++m_number);
    if (!m_relay.create(made, m_access))
        QTest::qFail("no mailbox", __FILE__, __LINE__);
    return made;
}

void TestRelayBatch::storesReadsAndRemovesTogether()
{
    const TestMailbox box = mailbox();
    QList<QByteArray> envelopes;
    for (int i = 0; i < 60; ++i)
        envelopes << randomEnvelope(i % 10 == 0 ? 1024 : 512);
    const HttpResponse stored = putAll(box, listOf(envelopes));
    QCOMPARE(stored.status, 200);
    QCOMPARE(stored.header("Content-Type"), "application/cbor");
    QCOMPARE(statusesIn(stored), QList<int>(60, 201));
    QCOMPARE(statusesIn(putAll(box, listOf(envelopes))), QList<int>(60, 200));
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), envelopes); // in their order, once each

    const QByteArray some = hashesOf(envelopes.mid(0, 40));
    QCOMPARE(m_relay.ask(request("POST", box.path(), box.read, some)).status, 204);
    QCOMPARE(m_relay.ask(request("POST", box.path(), box.read, some)).status, 204);
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), envelopes.mid(40));
    QCOMPARE(m_relay.ask(box.put(envelopes.first())).status, 200); // a late copy: tombstoned
    const QByteArray rest = hashesOf(envelopes.mid(40));
    QCOMPARE(m_relay.ask(request("POST", box.path(), box.deposit, rest)).status, 204); // withdrawn
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

void TestRelayBatch::eachIsJudgedForItself()
{
    const TestMailbox box = mailbox();
    const QByteArray good = randomEnvelope();
    const QByteArray large = randomEnvelope(16385);
    QCOMPARE(statusesIn(putAll(box, listOf({randomEnvelope(511), good, large, {}, good}))),
             QList<int>({400, 201, 413, 400, 200}));
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), QList<QByteArray>{good});
}

void TestRelayBatch::whatIsDamagedIsNotStored()
{
    const TestMailbox box = mailbox();
    const QList<QByteArray> envelopes{randomEnvelope(), randomEnvelope()};
    const QByteArray sound = listOf(envelopes);
    for (qsizetype at = 0; at < sound.size(); at += 7) {
        QByteArray damaged = sound;
        damaged[at] = char(damaged.at(at) ^ 4);
        for (const int status : statusesIn(putAll(box, damaged)))
            QVERIFY(status == 400 || status == 201 || status == 200 || status == 429);
        for (const QByteArray& stored : envelopesIn(m_relay.ask(box.get())))
            QVERIFY(envelopes.contains(stored));
    }
}

void TestRelayBatch::theQuotaHoldsWithinOne()
{
    const TestMailbox box = mailbox();
    QList<QByteArray> first;
    QList<QByteArray> second;
    for (int i = 0; i < 64; ++i)
        (i < 60 ? first : second) << randomEnvelope();
    second << randomEnvelope() << randomEnvelope();
    QCOMPARE(statusesIn(putAll(box, listOf(first))), QList<int>(60, 201));
    QCOMPARE(statusesIn(putAll(box, listOf(second))), QList<int>({201, 201, 201, 201, 429, 429}));
    QCOMPARE(envelopesIn(m_relay.ask(box.get())).size(), 64);
}

void TestRelayBatch::theRateHoldsWithinOne()
{
    const TestMailbox box = mailbox();
    const QList<QByteArray> same(64, randomEnvelope());
    int limited = 0;
    for (int i = 0; i < 10; ++i)
        limited += int(statusesIn(putAll(box, listOf(same))).count(429));
    QVERIFY(limited > 300); // 128 at once and a few a second, as one by one
}

void TestRelayBatch::itIsDurableBeforeTheReply()
{
    const TestMailbox box = mailbox();
    const QList<QByteArray> envelopes{randomEnvelope(), randomEnvelope(), randomEnvelope()};
    QCOMPARE(statusesIn(putAll(box, listOf(envelopes))), QList<int>(3, 201));
    m_relay.kill();
    QVERIFY(m_relay.start());
    QCOMPARE(envelopesIn(m_relay.ask(box.get())), envelopes);
    QCOMPARE(m_relay.ask(request("POST", box.path(), box.read, hashesOf(envelopes))).status, 204);
    m_relay.kill();
    QVERIFY(m_relay.start());
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

void TestRelayBatch::refusesMalformedBodies_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = listOf({QByteArray(512, 'a')});
    const auto put = [](const char* name, const QByteArray& body, int status) {
        QTest::newRow(name) << QByteArray("PUT") << body << status;
    };
    put("empty", {}, 400);
    put("no envelope", "\x80", 400);
    put("65", listOf(QList<QByteArray>(65, QByteArray(512, 'a'))), 400);
    put("not a list", QByteArray(512, 'a'), 400);
    put("a map", "\xa0", 400);
    put("of text", QByteArray::fromHex("816161"), 400);
    put("cut", good.chopped(1), 400);
    put("and more", good + '\0', 400);
    put("of unknown length", "\x9f" + good.mid(1) + "\xff", 400);
    put("a length beyond memory", QByteArray::fromHex("815b7fffffffffffffff"), 400);
    put("longer than 64 KiB", listOf(QList<QByteArray>(5, QByteArray(16384, 'a'))), 413);
    QTest::newRow("no hash") << QByteArray("POST") << QByteArray() << 400;
    QTest::newRow("half a hash") << QByteArray("POST") << QByteArray(48, 'h') << 400;
    QTest::newRow("65 hashes") << QByteArray("POST") << QByteArray(65 * 32, 'h') << 413;
}

void TestRelayBatch::refusesMalformedBodies()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const TestMailbox box = mailbox();
    QCOMPARE(m_relay.ask(request(method, box.path(), box.deposit, body)).status, status);
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

void TestRelayBatch::unknownAndForbiddenLookTheSame()
{
    const TestMailbox box = mailbox();
    const QByteArray body = listOf({randomEnvelope(), randomEnvelope()});
    const HttpResponse forbidden = m_relay.ask(request("PUT", box.path(), box.read, body));
    const HttpResponse unknown = m_relay.ask(request("PUT", makeTestMailbox(3'000'000).path(), box.read, body));
    QCOMPARE(forbidden.status, 404);
    QCOMPARE(unknown.status, 404);
    QCOMPARE(forbidden.body, unknown.body);
    QCOMPARE(m_relay.ask(request("POST", box.path(), QByteArray(64, 'f'), QByteArray(32, 'h'))).status, 404);
    QCOMPARE(m_relay.ask(box.get()).body, QByteArray("\x80"));
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayBatch)
#include "tst_relay_batch.moc"
