// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts: octets, tokens, the wire's two bodies, the clock guard, token buckets, waiting readers.
#include "tests/unit/mailbox/mailbox_fixture.h"

#include "core/mailbox/prune_guard.h"
#include "core/mailbox/rate_limiter.h"
#include "core/mailbox/waiters.h"
#include "core/mailbox/wire.h"
#include <QCborArray>
#include <QCborValue>

namespace accord::mailbox {

class TestMailboxParts : public QObject
{
    Q_OBJECT

private slots:
    void hexIsStrict_data();
    void hexIsStrict();
    void tokensAreHashedAndCompared();
    void newMailboxIsStrict_data();
    void newMailboxIsStrict();
    void newMailboxIsRead();
    void envelopesAreACborArrayOfByteStrings();
    void clockMustRunEvenly();
    void clockJumps_data();
    void clockJumps();
    void bucketEmptiesAndRefills();
    void bucketsAreApart();
    void bucketsAreBounded();
    void waiterWakesOnce();
    void waiterGoesHomeInTime();
    void oldestWaiterMakesRoom();
    void noRoomForMoreWaiters();
    void releasedWaitersStayReleased();
};

void TestMailboxParts::hexIsStrict_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<bool>("good");
    QTest::newRow("good") << QByteArray("00112233445566778899aabbccddeeff") << true;
    QTest::newRow("upper case") << QByteArray("00112233445566778899AABBCCDDEEFF") << false;
    QTest::newRow("short") << QByteArray("00112233445566778899aabbccddeef") << false;
    QTest::newRow("long") << QByteArray("00112233445566778899aabbccddeeff00") << false;
    QTest::newRow("no digit") << QByteArray("00112233445566778899aabbccddeefg") << false;
    QTest::newRow("a NUL inside") << QByteArray("0011223344556677\0"
                                                "8899aabbccddee0",
                                                32)
                                  << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestMailboxParts::hexIsStrict()
{
    QFETCH(QByteArray, hex);
    QFETCH(bool, good);
    const auto id = MailboxId::fromHex(hex);
    QCOMPARE(id.has_value(), good);
    if (good)
        QCOMPARE(id->hex(), hex);
}

void TestMailboxParts::tokensAreHashedAndCompared()
{
    // SHA-256 of 32 zero octets.
    QCOMPARE(hashOf(Token()).hex(), "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925");
    QVERIFY(sameToken(hashOf(depositToken), hashOf(tokenOf('D'))));
    TokenHash last = hashOf(depositToken);
    last.data()[31] ^= 1;
    QVERIFY(!sameToken(hashOf(depositToken), last));
    QVERIFY(!(newToken() == newToken()));
}

void TestMailboxParts::newMailboxIsStrict_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray id = "\"id\":\"" + QByteArray(32, 'a') + "\"";
    const QByteArray deposit = "\"deposit\":\"" + QByteArray(64, 'b') + "\"";
    const QByteArray read = "\"read\":\"" + QByteArray(64, 'c') + "\"";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("id=1");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("truncated") << "{" + id + "," + deposit + "," + read;
    QTest::newRow("no read") << "{" + id + "," + deposit + "}";
    QTest::newRow("a number") << "{\"id\":1," + deposit + "," + read + "}";
    QTest::newRow("one key more") << "{" + id + "," + deposit + "," + read + ",\"name\":\"x\"}";
    QTest::newRow("short hash") << "{" + id + "," + deposit + ",\"read\":\"cc\"}";
    QTest::newRow("something after") << "{" + id + "," + deposit + "," + read + "}x";
}

void TestMailboxParts::newMailboxIsStrict()
{
    QFETCH(QByteArray, json);
    QVERIFY(failedWith(parseNewMailbox(json), Error::Malformed));
}

void TestMailboxParts::newMailboxIsRead()
{
    const auto mailbox = parseNewMailbox("{\"read\":\"" + QByteArray(64, 'c') + "\", \"id\":\"" + QByteArray(32, 'a') +
                                         "\", \"deposit\":\"" + QByteArray(64, 'b') + "\"}");
    QVERIFY(mailbox);
    QCOMPARE(mailbox->id.hex(), QByteArray(32, 'a'));
    QCOMPARE(mailbox->deposit.hex(), QByteArray(64, 'b'));
    QCOMPARE(mailbox->read.hex(), QByteArray(64, 'c'));
}

void TestMailboxParts::envelopesAreACborArrayOfByteStrings()
{
    QCOMPARE(encodeEnvelopes({}), QByteArray("\x80"));
    QCOMPARE(encodeEnvelopes({"ab", "c"}), QByteArray("\x82\x42"
                                                      "ab\x41"
                                                      "c"));
    const QByteArray large(16384, 'x');
    const QCborArray back = QCborValue::fromCbor(encodeEnvelopes(QList<QByteArray>(64, large))).toArray();
    QCOMPARE(back.size(), 64);
    QCOMPARE(back.last().toByteArray(), large);
}

void TestMailboxParts::clockMustRunEvenly()
{
    PruneGuard guard;
    const qint64 start = 1'800'000'000;
    for (qint64 hour = 0; hour < 24; ++hour)
        QVERIFY(!guard.allows(start + hour * 3600));
    QVERIFY(guard.allows(start + 24 * 3600));
    QVERIFY(guard.allows(start + 25 * 3600));
}

void TestMailboxParts::clockJumps_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("an hour on") << qint64(3600) << true;
    QTest::newRow("small step back") << qint64(-PruneGuard::backTolerance) << true;
    QTest::newRow("back") << qint64(-PruneGuard::backTolerance - 1) << false;
    QTest::newRow("two days off") << PruneGuard::longestGap << true;
    QTest::newRow("more than two days") << PruneGuard::longestGap + 1 << false;
    QTest::newRow("ten years on") << qint64(10LL * 365 * 24 * 3600) << false;
    QTest::newRow("back to 1970") << qint64(-1'799'999'999) << false;
}

void TestMailboxParts::clockJumps()
{
    QFETCH(qint64, step);
    QFETCH(bool, trusted);
    PruneGuard guard{1'800'000'000, 1'800'000'000 - 7 * 24 * 3600};
    QCOMPARE(guard.allows(guard.lastSeen + step), trusted);
    if (!trusted)
        QVERIFY(guard.allows(guard.lastSeen + PruneGuard::settle)); // nobody set it right: so it was right
}

void TestMailboxParts::bucketEmptiesAndRefills()
{
    RateLimiter limiter({3, 2});
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.allows("k", 1000));
    QVERIFY(!limiter.allows("k", 1000));
    QVERIFY(!limiter.allows("k", 1499));
    QVERIFY(limiter.allows("k", 1500));
    QVERIFY(!limiter.allows("k", 1501));
    for (int i = 0; i < 3; ++i)
        QVERIFY(limiter.allows("k", 1'000'000)); // and never more than the burst
    QVERIFY(!limiter.allows("k", 1'000'000));
}

void TestMailboxParts::bucketsAreApart()
{
    RateLimiter limiter({1, 1});
    QVERIFY(limiter.allows("a", 0));
    QVERIFY(limiter.allows("b", 0));
    QVERIFY(!limiter.allows("a", 0));
}

void TestMailboxParts::bucketsAreBounded()
{
    RateLimiter limiter({1, 1}, 10);
    for (int i = 0; i < 10; ++i)
        QVERIFY(limiter.allows(QByteArray::number(i), i < 5 ? 0 : 900));
    QCOMPARE(limiter.keys(), 10);
    QVERIFY(limiter.allows("one more", 1000)); // the five that have refilled are dropped
    QCOMPARE(limiter.keys(), 6);
    QVERIFY(!limiter.allows("9", 1000));
    for (int i = 0; i < 100; ++i)
        (void)limiter.allows("k" + QByteArray::number(i), 1000);
    QVERIFY(limiter.keys() <= 10);
}

void TestMailboxParts::waiterWakesOnce()
{
    Waiters waiters(4, 100);
    QList<Wake> woken;
    waiters.add(idOf('a'), 1000, [&](Wake wake) { woken.append(wake); });
    waiters.notify(idOf('b'));
    QVERIFY(woken.isEmpty());
    waiters.notify(idOf('a'));
    waiters.notify(idOf('a'));
    waiters.expire(5000);
    QCOMPARE(woken, QList<Wake>{Wake::Deposit});
    QCOMPARE(waiters.count(), 0);
}

void TestMailboxParts::waiterGoesHomeInTime()
{
    Waiters waiters(4, 100);
    QList<int> home;
    waiters.add(idOf('a'), 1000, [&](Wake wake) { home.append(wake == Wake::TimeUp ? 1 : -1); });
    waiters.add(idOf('a'), 2000, [&](Wake wake) { home.append(wake == Wake::TimeUp ? 2 : -2); });
    waiters.expire(999);
    QVERIFY(home.isEmpty());
    waiters.expire(1000);
    QCOMPARE(home, QList<int>{1});
    QCOMPARE(waiters.count(), 1);
    waiters.expire(2000);
    QCOMPARE(home, (QList<int>{1, 2}));
}

void TestMailboxParts::oldestWaiterMakesRoom()
{
    Waiters waiters(2, 100);
    QList<int> home;
    for (int i = 1; i <= 3; ++i)
        waiters.add(idOf('a'), 1000, [&home, i](Wake) { home.append(i); });
    QCOMPARE(home, QList<int>{1});
    QCOMPARE(waiters.count(), 2);
}

void TestMailboxParts::noRoomForMoreWaiters()
{
    Waiters waiters(2, 2);
    QByteArray home;
    for (const char mailbox : {'a', 'b', 'c'})
        waiters.add(idOf(mailbox), 1000, [&home, mailbox](Wake) { home.append(mailbox); });
    QCOMPARE(home, "c");
    QCOMPARE(waiters.count(), 2);
}

void TestMailboxParts::releasedWaitersStayReleased()
{
    Waiters waiters(2, 10);
    int home = 0;
    waiters.add(idOf('a'), 1000, [&](Wake) { ++home; });
    waiters.releaseAll();
    QCOMPARE(home, 1);
    waiters.add(idOf('a'), 1000, [&](Wake) { ++home; });
    QCOMPARE(home, 2);
    QCOMPARE(waiters.count(), 0);
}

} // namespace accord::mailbox

QTEST_APPLESS_MAIN(accord::mailbox::TestMailboxParts)
#include "tst_mailbox_parts.moc"
