// SPDX-License-Identifier: GPL-3.0-or-later
// How long the store keeps what it has, and that no jump of the clock shortens it.
#include "tests/unit/mailbox/store_fixture.h"

namespace accord::mailbox {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

class TestMailboxLifetime : public QObject, private StoreFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void envelopesAndTombstonesOutlive();
    void prunesInBatches();
    void distrustsAJumpingClock();
    void clockThatFellBackHarmsNothing();
    void clockThatWasAheadIsForgotten();

private:
    void pruneOftenFor(qint64 seconds);
};

void TestMailboxLifetime::init()
{
    setUp();
}
void TestMailboxLifetime::cleanup()
{
    close();
}

void TestMailboxLifetime::pruneOftenFor(qint64 seconds)
{
    for (qint64 left = seconds; left > 0; left -= 12 * hour) {
        m_clock->advance(std::min(left, 12 * hour));
        QVERIFY(m_ask->prune());
    }
}

void TestMailboxLifetime::envelopesAndTombstonesOutlive()
{
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    QVERIFY(m_ask->remove(envelopeOf(2)));
    pruneOftenFor(30 * day);
    QCOMPARE(m_ask->read()->size(), 1);
    pruneOftenFor(hour);
    QCOMPARE(m_ask->read()->size(), 0);
    QCOMPARE(m_ask->totals().tombstones, 1);
    QCOMPARE(m_ask->deposit(envelopeOf(1)), Stored::New); // the sender, not yet acknowledged, tries on
    pruneOftenFor(29 * day + 23 * hour);
    QCOMPARE(m_ask->totals().tombstones, 1);
    pruneOftenFor(hour);
    QCOMPARE(m_ask->totals().tombstones, 0);
    QCOMPARE(m_ask->deposit(envelopeOf(2)), Stored::New);
}

void TestMailboxLifetime::prunesInBatches()
{
    StoreLimits limits;
    limits.prunedAtOnce = 10;
    open(limits);
    QVERIFY(m_ask->prune());
    for (int i = 0; i < 25; ++i)
        QVERIFY(m_ask->deposit(envelopeOf(i)));
    m_clock->advance(31 * day);
    QVERIFY(m_ask->prune()->refused); // off for a month: first the clock must prove itself
    m_clock->advance(day);
    QList<int> batches;
    bool more = true;
    while (more && batches.size() < 10) {
        const auto pruned = m_ask->prune();
        batches.append(pruned->envelopes);
        more = pruned->more;
    }
    QCOMPARE(batches, (QList<int>{10, 10, 5}));
}

void TestMailboxLifetime::distrustsAJumpingClock()
{
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    pruneOftenFor(2 * day);
    m_clock->advance(10 * 365 * day);
    QVERIFY(m_ask->prune()->refused);
    open(); // a restart does not make it trusted
    m_clock->advance(hour);
    QVERIFY(m_ask->prune()->refused);
    QCOMPARE(m_ask->read()->size(), 1);
    m_clock->advance(-10 * 365 * day); // set right
    QVERIFY(m_ask->prune()->refused);
    pruneOftenFor(day);
    QVERIFY(!m_ask->prune()->refused);
    QCOMPARE(m_ask->read()->size(), 1);
}

void TestMailboxLifetime::clockThatFellBackHarmsNothing()
{
    pruneOftenFor(2 * day);
    const QDateTime right = m_clock->now();
    m_clock->set(QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    m_clock->set(right.addSecs(hour));
    pruneOftenFor(2 * day);
    QCOMPARE(m_ask->read()->size(), 1); // not stamped 1970
}

void TestMailboxLifetime::clockThatWasAheadIsForgotten()
{
    pruneOftenFor(2 * day);
    const QDateTime right = m_clock->now();
    m_clock->advance(365 * day);
    QVERIFY(m_ask->deposit(envelopeOf(1)));
    m_clock->set(right);
    pruneOftenFor(31 * day);
    QCOMPARE(m_ask->read()->size(), 0); // not a year late
}

} // namespace accord::mailbox

QTEST_APPLESS_MAIN(accord::mailbox::TestMailboxLifetime)
#include "tst_mailbox_lifetime.moc"
