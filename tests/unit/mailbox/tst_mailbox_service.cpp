// SPDX-License-Identifier: GPL-3.0-or-later
// The rules in front of the store, on a steady clock that only moves when told.
#include "tests/unit/mailbox/mailbox_fixture.h"

#include "core/mailbox/service.h"
#include <QTemporaryDir>
#include <atomic>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

class TestMailboxService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void refusesOtherSizes_data();
    void refusesOtherSizes();
    void refusesAWrongHash();
    void storesTheFourSizes();
    void limitsDepositsPerBearer();
    void limitsNewMailboxes();
    void limitsAddresses();
    void readAnswersAtOnceWhenThereIsSomething();
    void readWithoutWaitIsEmptyAtOnce();
    void waitingReaderWakes();
    void waitingReaderGetsNothingInTime();
    void waitIsCut();
    void wokenForNothingWaitsOn();
    void badTokenDoesNotWait();
    void stopAnswersAllWhoWait();
    void endAnswersAllWhoWait();
    void countsWhatHappens();
    void prunesByItself();

private:
    void open(const ServiceLimits& limits = {});
    Result<Stored> deposit(const QByteArray& envelope, const Token& token = depositToken);
    void waitUntilWaiting(int readers);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<base::ManualClock> m_clock;
    std::unique_ptr<Service> m_service;
    std::atomic<qint64> m_now{0};
};

void TestMailboxService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_unique<base::ManualClock>(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC));
    m_now = 0;
    auto store = SqliteStore::open(m_folder->filePath(u"relay.db"_s), *m_clock);
    QVERIFY(store);
    Asking ask(**store);
    QVERIFY(ask.addAccess(u"Dr. Gray"_s, access));
    QVERIFY(ask.create(newMailbox('m')));
    store->reset();
    open();
}

void TestMailboxService::cleanup()
{
    m_service.reset();
}

void TestMailboxService::open(const ServiceLimits& limits)
{
    m_service.reset();
    auto store = SqliteStore::open(m_folder->filePath(u"relay.db"_s), *m_clock);
    QVERIFY(store);
    m_service = std::make_unique<Service>(std::move(*store), limits, [this] { return m_now.load(); });
}

Result<Stored> TestMailboxService::deposit(const QByteArray& envelope, const Token& token)
{
    Later<Stored> stored;
    m_service->deposit(idOf('m'), hashOf(envelope), token, envelope, stored.done());
    return stored.get();
}

void TestMailboxService::waitUntilWaiting(int readers)
{
    QTRY_COMPARE_WITH_TIMEOUT(m_service->waiting(), readers, 3000);
}

void TestMailboxService::refusesOtherSizes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("error");
    for (const int size : {0, 1, 511, 513, 1023, 2048, 4095, 4097, 8192, 16383})
        QTest::addRow("%d", size) << size << int(Error::WrongSize);
    QTest::newRow("16385") << 16385 << int(Error::TooLarge);
}

void TestMailboxService::refusesOtherSizes()
{
    QFETCH(int, size);
    QFETCH(int, error);
    QVERIFY(failedWith(deposit(QByteArray(size, 'x')), Error(error)));
}

void TestMailboxService::refusesAWrongHash()
{
    Later<Stored> stored;
    m_service->deposit(idOf('m'), hashOf(envelopeOf(2)), depositToken, envelopeOf(1), stored.done());
    QVERIFY(failedWith(stored.get(), Error::WrongHash));
}

void TestMailboxService::storesTheFourSizes()
{
    for (const qsizetype size : {512, 1024, 4096, 16384})
        QCOMPARE(deposit(QByteArray(size, 'x')), Stored::New);
}

void TestMailboxService::limitsDepositsPerBearer()
{
    ServiceLimits limits;
    limits.deposits = {3, 1};
    open(limits);
    for (int i = 0; i < 5; ++i)
        QVERIFY(failedWith(deposit(envelopeOf(i), wrongToken), i < 3 ? Error::NoSuchMailbox : Error::TooMany));
    // The stranger has used up nothing but his own.
    for (int i = 0; i < 3; ++i)
        QCOMPARE(deposit(envelopeOf(i)), Stored::New);
    QVERIFY(failedWith(deposit(envelopeOf(3)), Error::TooMany));
    m_now += 1000;
    QCOMPARE(deposit(envelopeOf(3)), Stored::New);
}

void TestMailboxService::limitsNewMailboxes()
{
    ServiceLimits limits;
    limits.creations = {2, 1};
    open(limits);
    QList<bool> tooMany;
    for (const char mailbox : {'1', '2', '3'}) {
        Later<Stored> stored;
        m_service->createMailbox(access, newMailbox(mailbox), stored.done());
        tooMany.append(failedWith(stored.get(), Error::TooMany));
    }
    QCOMPARE(tooMany, (QList<bool>{false, false, true}));
}

void TestMailboxService::limitsAddresses()
{
    ServiceLimits limits;
    limits.requests = {2, 1};
    open(limits);
    QVERIFY(m_service->admits("a"));
    QVERIFY(m_service->admits("a"));
    QVERIFY(!m_service->admits("a"));
    QVERIFY(m_service->admits("b"));
    m_now += 1000;
    QVERIFY(m_service->admits("a"));
}

void TestMailboxService::readAnswersAtOnceWhenThereIsSomething()
{
    QVERIFY(deposit(envelopeOf(1)));
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), readToken, 55, envelopes.done());
    QCOMPARE(*envelopes.get(), QList<QByteArray>{envelopeOf(1)});
}

void TestMailboxService::readWithoutWaitIsEmptyAtOnce()
{
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), readToken, 0, envelopes.done());
    QVERIFY(envelopes.get()->isEmpty());
    QCOMPARE(m_service->waiting(), 0);
}

void TestMailboxService::waitingReaderWakes()
{
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), readToken, 10, envelopes.done());
    waitUntilWaiting(1);
    m_now += 9999;
    m_service->tick();
    QVERIFY(!envelopes.isReady());
    QVERIFY(deposit(envelopeOf(1)));
    QCOMPARE(*envelopes.get(), QList<QByteArray>{envelopeOf(1)});
    QCOMPARE(m_service->waiting(), 0);
}

void TestMailboxService::waitingReaderGetsNothingInTime()
{
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), readToken, 10, envelopes.done());
    waitUntilWaiting(1);
    m_now += 10000;
    m_service->tick();
    QVERIFY(envelopes.get()->isEmpty());
}

void TestMailboxService::waitIsCut()
{
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), readToken, 1'000'000, envelopes.done());
    waitUntilWaiting(1);
    m_now += 54'999;
    m_service->tick();
    QVERIFY(!envelopes.isReady());
    m_now += 1;
    m_service->tick();
    QVERIFY(envelopes.get()->isEmpty());
}

void TestMailboxService::wokenForNothingWaitsOn()
{
    Later<QList<QByteArray>> first;
    m_service->read(idOf('m'), readToken, 10, first.done());
    waitUntilWaiting(1);
    // Deposit and removal, asked in one breath: the woken reader may find nothing and must then keep waiting.
    const QByteArray envelope = envelopeOf(1);
    Later<Stored> stored;
    Later<void> removed;
    m_service->deposit(idOf('m'), hashOf(envelope), depositToken, envelope, stored.done());
    m_service->remove(idOf('m'), hashOf(envelope), readToken, removed.done());
    QVERIFY(stored.get());
    QVERIFY(removed.get());
    if (!first.isReady())
        QTRY_VERIFY_WITH_TIMEOUT(first.isReady() || m_service->waiting() == 1, 3000);
    QVERIFY(deposit(envelopeOf(2)));
    const auto envelopes = first.get();
    QVERIFY(envelopes);
    QCOMPARE(envelopes->size(), 1);
}

void TestMailboxService::badTokenDoesNotWait()
{
    Later<QList<QByteArray>> envelopes;
    m_service->read(idOf('m'), wrongToken, 55, envelopes.done());
    QVERIFY(failedWith(envelopes.get(), Error::NoSuchMailbox));
}

void TestMailboxService::stopAnswersAllWhoWait()
{
    std::vector<Later<QList<QByteArray>>> readers(3);
    for (auto& reader : readers)
        m_service->read(idOf('m'), readToken, 55, reader.done());
    waitUntilWaiting(3);
    m_service->stopWaiting();
    for (auto& reader : readers)
        QVERIFY(reader.get()->isEmpty());
    Later<QList<QByteArray>> late;
    m_service->read(idOf('m'), readToken, 55, late.done());
    QVERIFY(late.get()->isEmpty());
}

void TestMailboxService::endAnswersAllWhoWait()
{
    Later<QList<QByteArray>> reader;
    Later<Stored> stored;
    const QByteArray envelope = envelopeOf(1);
    m_service->read(idOf('m'), readToken, 55, reader.done());
    m_service->deposit(idOf('m'), hashOf(envelope), depositToken, envelope, stored.done());
    m_service.reset();
    QVERIFY(reader.isReady());
    QVERIFY(stored.isReady());
}

void TestMailboxService::countsWhatHappens()
{
    QVERIFY(deposit(envelopeOf(1)));
    QVERIFY(deposit(envelopeOf(1)));
    QVERIFY(!deposit(envelopeOf(2), wrongToken));
    QVERIFY(!deposit(QByteArray(3, 'x')));
    const Counters& counters = m_service->counters();
    QCOMPARE(counters.deposited.load(), 1);
    QCOMPARE(counters.repeated.load(), 1);
    QCOMPARE(counters.refused.load(), 2);
    QCOMPARE(counters.failed.load(), 0);
}

void TestMailboxService::prunesByItself()
{
    QVERIFY(deposit(envelopeOf(1)));
    const auto outstanding = [this] {
        Later<Totals> totals;
        m_service->totals(totals.done());
        return totals.get().value_or(Totals{}).envelopes;
    };
    for (int halfDays = 0; halfDays <= 62; ++halfDays) {
        QCOMPARE(outstanding(), halfDays <= 60 ? 1 : 0);
        m_clock->advance(12 * 3600);
        m_now += 12 * 3600 * 1000;
        m_service->tick();
    }
}

} // namespace accord::mailbox

QTEST_APPLESS_MAIN(accord::mailbox::TestMailboxService)
#include "tst_mailbox_service.moc"
