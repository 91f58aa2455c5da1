// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's side: summaries in any order, merged on reading, taken out by a revocation.
#include "tests/unit/vault/fixture.h"

#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;
using consent::Field;

class TestVaultReceived : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void putRefusesWhatBreaksTheRules();
    void marksOnAnUnknownSummary();
    void aSummaryComesBackAsItWas();
    void laterFieldsAreLaidOverEarlierOnes_data();
    void laterFieldsAreLaidOverEarlierOnes();
    void aNewFieldMakesItUnseenAgain();
    void aCorrectionHidesWhatItCorrects_data();
    void aCorrectionHidesWhatItCorrects();
    void theyAreOrderedBySession();
    void aRevocationTakesOutWhatCameBeforeIt();
    void channelsAreApart();

private:
    template <typename Function>
    auto write(Function&& function)
    {
        return (*m_opened)->write(std::forward<Function>(function));
    }
    template <typename Function>
    auto done(Function&& function)
    {
        return (*m_opened)->write(std::forward<Function>(function)).value();
    }
    auto put(const ReceivedSummary& summary)
    {
        return write([&](Transaction& t) { t.received.put(summary); });
    }
    QList<ReceivedSummary> all()
    {
        return done([&](Transaction& t) { return t.received.of(m_channel); });
    }

    std::unique_ptr<Place> m_place;
    Result<std::unique_ptr<Vault>> m_opened;
    base::ChannelId m_channel;
};

void TestVaultReceived::init()
{
    m_place = std::make_unique<Place>();
    m_opened = m_place->create(Role::Therapist);
    REQUIRE_DONE(m_opened);
    const Channel channel = someChannel();
    m_channel = channel.id;
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(channel, someReceiveKey()); }));
}

void TestVaultReceived::cleanup()
{
    const auto report = (*m_opened)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    m_opened->reset();
    m_place.reset();
}

void TestVaultReceived::putRefusesWhatBreaksTheRules()
{
    const ReceivedSummary first = someSummary(m_channel);
    REQUIRE_DONE(put(first));
    REQUIRE_ERROR(put(first), Error::Conflict);
    const auto refused = [&](auto change) {
        ReceivedSummary summary = someSummary(m_channel);
        change(summary);
        return put(summary);
    };
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.message = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.channel = base::ChannelId::create(); }), Error::Conflict);
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.summary.checkIn = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.summary.corrects = r.summary.checkIn; }), Error::Conflict);
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.summary.sessionDate = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](ReceivedSummary& r) { r.sequence = ~quint64(0); }), Error::Conflict);
    QCOMPARE(all().size(), 1);
}

void TestVaultReceived::marksOnAnUnknownSummary()
{
    const auto unknown = base::CheckInId::create();
    REQUIRE_DONE(write([&](Transaction& t) { t.received.setSeen(m_channel, unknown, instant()); }));
    REQUIRE_ERROR(write([&](Transaction& t) { t.received.setDiscussed(m_channel, unknown, QDate(2026, 3, 8)); }),
                  Error::NotFound);
    QVERIFY(!done([&](Transaction& t) { return t.received.find(m_channel, unknown); }));
}

void TestVaultReceived::aSummaryComesBackAsItWas()
{
    ReceivedSummary sent = someSummary(m_channel, 9);
    sent.consentVersion = 4;
    sent.summary.note = QStringLiteral("for you");
    sent.summary.corrects = base::CheckInId::create();
    sent.seenAt = instant(5); // not stored by put
    sent.discussedOn = QDate(2026, 3, 8);
    REQUIRE_DONE(put(sent));
    m_opened->reset();
    m_opened = m_place->open();
    REQUIRE_DONE(m_opened);
    const auto found = done([&](Transaction& t) { return t.received.find(m_channel, sent.summary.checkIn); });
    QVERIFY(found.has_value());
    QVERIFY(found->summary == sent.summary);
    QVERIFY(found->channel == m_channel && found->message == sent.message);
    QCOMPARE(found->consentVersion, quint64(4));
    QCOMPARE(found->sequence, quint64(9));
    QCOMPARE(found->receivedAt, sent.receivedAt);
    QVERIFY(!found->seenAt && !found->discussedOn);
}

void TestVaultReceived::laterFieldsAreLaidOverEarlierOnes_data()
{
    QTest::addColumn<bool>("inOrder");
    QTest::newRow("in order") << true;
    QTest::newRow("the later one first") << false;
}

void TestVaultReceived::laterFieldsAreLaidOverEarlierOnes()
{
    QFETCH(bool, inOrder);
    ReceivedSummary earlier = someSummary(m_channel, 1);
    earlier.summary.note = QStringLiteral("first wording");
    earlier.summary.values = {{Field::Bond, 7.5}, {Field::Goals, 6.0}};
    ReceivedSummary later = someSummary(m_channel, 2);
    later.summary.checkIn = earlier.summary.checkIn;
    later.summary.values = {{Field::Goals, std::nullopt}, {Field::Total, 6.5}};
    later.consentVersion = 2;
    later.receivedAt = instant(1000);
    REQUIRE_DONE(put(inOrder ? earlier : later));
    REQUIRE_DONE(put(inOrder ? later : earlier));

    QCOMPARE(all().size(), 1);
    const ReceivedSummary joined = all().first();
    const QMap<Field, std::optional<double>> expected{
        {Field::Bond, 7.5}, {Field::Goals, std::nullopt}, {Field::Total, 6.5}};
    QVERIFY(joined.summary.values == expected);
    QVERIFY(joined.summary.note == QStringLiteral("first wording"));
    QVERIFY(joined.message == later.message);
    QCOMPARE(joined.consentVersion, quint64(2));
    QCOMPARE(joined.sequence, quint64(2));
    QCOMPARE(joined.receivedAt, later.receivedAt);
}

void TestVaultReceived::aNewFieldMakesItUnseenAgain()
{
    const ReceivedSummary first = someSummary(m_channel, 1);
    const auto checkIn = first.summary.checkIn;
    REQUIRE_DONE(put(first));
    REQUIRE_DONE(write([&](Transaction& t) {
        t.received.setSeen(m_channel, checkIn, instant(5));
        t.received.setSeen(m_channel, checkIn, instant(9)); // first time wins
        t.received.setDiscussed(m_channel, checkIn, QDate(2026, 3, 7));
        t.received.setDiscussed(m_channel, checkIn, QDate(2026, 3, 8));
    }));
    ReceivedSummary same = someSummary(m_channel, 2);
    same.summary = first.summary;
    REQUIRE_DONE(put(same));
    QVERIFY(all().first().seenAt == instant(5));
    ReceivedSummary more = someSummary(m_channel, 3);
    more.summary = first.summary;
    more.summary.note = QStringLiteral("and this");
    REQUIRE_DONE(put(more));
    QVERIFY(!all().first().seenAt);
    QVERIFY(all().first().discussedOn == QDate(2026, 3, 8));
    REQUIRE_DONE(write([&](Transaction& t) { t.received.setSeen(m_channel, checkIn, instant(20)); }));
    QVERIFY(all().first().seenAt == instant(20));
}

void TestVaultReceived::aCorrectionHidesWhatItCorrects_data()
{
    QTest::addColumn<QList<int>>("arrival");
    QList<int> order{0, 1, 2};
    do
        QTest::addRow("%d %d %d", order[0], order[1], order[2]) << order;
    while (std::next_permutation(order.begin(), order.end()));
}

void TestVaultReceived::aCorrectionHidesWhatItCorrects()
{
    QFETCH(QList<int>, arrival);
    QList<ReceivedSummary> chain{someSummary(m_channel, 1), someSummary(m_channel, 2), someSummary(m_channel, 3)};
    chain[1].summary.corrects = chain[0].summary.checkIn;
    chain[2].summary.corrects = chain[1].summary.checkIn;
    for (const int i : arrival)
        REQUIRE_DONE(put(chain.at(i)));
    QCOMPARE(all().size(), 1);
    QVERIFY(all().first().summary == chain[2].summary);
}

void TestVaultReceived::theyAreOrderedBySession()
{
    QList<ReceivedSummary> expected{someSummary(m_channel, 4), someSummary(m_channel, 3), someSummary(m_channel, 2),
                                    someSummary(m_channel, 1)};
    expected[0].summary.sessionDate = QDate(2026, 1, 1);
    expected[3].summary.sessionDate = QDate(2026, 9, 1);
    for (const int i : {3, 1, 0, 2}) // of the two on one day, 1 arrives before 2
        REQUIRE_DONE(put(expected.at(i)));
    const auto found = all();
    QCOMPARE(found.size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(found.at(i).message == expected.at(i).message);
}

void TestVaultReceived::aRevocationTakesOutWhatCameBeforeIt()
{
    ReceivedSummary old = someSummary(m_channel, 1);
    ReceivedSummary gone = someSummary(m_channel, 2);
    gone.consentVersion = 2;
    ReceivedSummary stays = someSummary(m_channel, 3);
    stays.summary.checkIn = old.summary.checkIn;
    stays.summary.values = {{Field::Overall, 9.0}};
    stays.consentVersion = 3;
    for (const ReceivedSummary& summary : {stays, old, gone})
        REQUIRE_DONE(put(summary));
    REQUIRE_DONE(write([&](Transaction& t) {
        t.received.setDiscussed(m_channel, gone.summary.checkIn, QDate(2026, 3, 8));
        t.received.setDiscussed(m_channel, stays.summary.checkIn, QDate(2026, 3, 8));
    }));
    QCOMPARE(done([&](Transaction& t) { return t.received.removeUpTo(m_channel, 2); }), 2);
    QCOMPARE(done([&](Transaction& t) { return t.received.removeUpTo(m_channel, 2); }), 0);
    const auto found = all();
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().summary == stays.summary); // nothing of what was shared before shows through
    QVERIFY(found.first().discussedOn == QDate(2026, 3, 8));
    QVERIFY(!done([&](Transaction& t) { return t.received.find(m_channel, gone.summary.checkIn); }));
}

void TestVaultReceived::channelsAreApart()
{
    const Channel other = someChannel();
    const ReceivedSummary here = someSummary(m_channel);
    ReceivedSummary there = here; // the same ids, from another sender
    there.channel = other.id;
    there.summary.corrects = base::CheckInId::create();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(other, someReceiveKey()); }));
    REQUIRE_DONE(put(here));
    REQUIRE_DONE(put(there));
    REQUIRE_DONE(write([&](Transaction& t) { t.received.setSeen(other.id, here.summary.checkIn, instant()); }));
    QCOMPARE(done([&](Transaction& t) { return t.received.removeUpTo(other.id, 99); }), 1);
    QCOMPARE(all().size(), 1);
    QVERIFY(all().first().summary == here.summary);
    QVERIFY(!all().first().seenAt);
}

QTEST_GUILESS_MAIN(TestVaultReceived)
#include "tst_vault_received.moc"
