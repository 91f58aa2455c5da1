// SPDX-License-Identifier: GPL-3.0-or-later
// When an open vault locks itself, and when the screen is covered.
#include "app/shared/auto_lock.h"
#include "app/shared/lock_choices.h"
#include "core/secret/secret.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using namespace Qt::StringLiterals;
using app::AutoLock;
using app::UnlockModel;
using State = UnlockModel::State;

class AutoLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }
    void init();
    void twoMinutesAreUsual();
    void locksOnComingBackAfterASleep_data();
    void locksOnComingBackAfterASleep();
    void atOnceIsAtOnce();
    void nothingRunsInFrontOrWhileLocked();
    void coversInTheBackgroundOnly();
    void theCoverCanBeSwitchedOff();
    void askingForAFileIsNoBackground();
    void theWayBackFromAFileIsNoBackground();
    void choicesArePartOfTheVault();
    void nonsenseIsTheUsual();

private:
    void choose(const app::LockChoices& choices);

    std::unique_ptr<QTemporaryDir> m_folder;
    base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
    std::unique_ptr<UnlockModel> m_unlock;
    std::unique_ptr<AutoLock> m_lock;
};

void AutoLockTest::init()
{
    m_lock.reset();
    m_unlock.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.set(QDateTime(QDate(2026, 4, 14), QTime(17, 5)));
    m_unlock = std::make_unique<UnlockModel>(m_folder->filePath(u"vault"_s), vault::Role::Client, m_clock);
    m_unlock->setKdfCost({quint64(8) * 1024 * 1024, 1});
    m_lock = std::make_unique<AutoLock>(*m_unlock);
    m_unlock->create(u"Noa"_s, u"long enough"_s, u"long enough"_s);
    QTRY_COMPARE(m_unlock->state(), State::Open);
}

void AutoLockTest::choose(const app::LockChoices& choices)
{
    QVERIFY(m_unlock->session()->vault().write(
        [&](vault::Transaction& transaction) { app::setLockChoices(transaction, choices); }));
    m_lock->readChoices();
}

void AutoLockTest::twoMinutesAreUsual()
{
    m_lock->setActive(false);
    QVERIFY(m_lock->isWaiting());
    m_clock.advance(119);
    m_lock->setActive(true);
    QCOMPARE(m_unlock->state(), State::Open);
    m_lock->setActive(false);
    m_clock.advance(120);
    m_lock->setActive(true);
    QCOMPARE(m_unlock->state(), State::Locked);
}

void AutoLockTest::locksOnComingBackAfterASleep_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("secondsAway");
    QTest::addColumn<bool>("locks");
    QTest::newRow("one, a little before") << 1 << 59 << false;
    QTest::newRow("one, over") << 1 << 61 << true;
    QTest::newRow("five, before") << 5 << 299 << false;
    QTest::newRow("five, over") << 5 << 300 << true;
    QTest::newRow("fifteen, before") << 15 << 899 << false;
    QTest::newRow("fifteen, a night") << 15 << 8 * 3600 << true;
    QTest::newRow("a clock set back counts as long enough") << 15 << -60 << true;
}

void AutoLockTest::locksOnComingBackAfterASleep()
{
    QFETCH(int, minutes);
    QFETCH(int, secondsAway);
    QFETCH(bool, locks);
    choose({minutes, true});
    m_lock->setActive(false);
    m_clock.advance(secondsAway);
    m_lock->setActive(true);
    QCOMPARE(m_unlock->state(), locks ? State::Locked : State::Open);
}

void AutoLockTest::atOnceIsAtOnce()
{
    choose({0, true});
    m_lock->setActive(false);
    QTRY_COMPARE(m_unlock->state(), State::Locked);
}

void AutoLockTest::nothingRunsInFrontOrWhileLocked()
{
    QVERIFY(!m_lock->isWaiting());
    m_lock->setActive(false);
    QVERIFY(m_lock->isWaiting());
    m_lock->setActive(true);
    QVERIFY(!m_lock->isWaiting());
    m_unlock->lock();
    m_lock->setActive(false);
    QVERIFY(!m_lock->isWaiting());
    m_clock.advance(10000);
    m_unlock->unlock(u"long enough"_s); // opened in the background: the time begins now
    QTRY_COMPARE(m_unlock->state(), State::Open);
    QVERIFY(m_lock->isWaiting());
    m_lock->setActive(true);
    QCOMPARE(m_unlock->state(), State::Open);
}

void AutoLockTest::coversInTheBackgroundOnly()
{
    QSignalSpy told(m_lock.get(), &AutoLock::coveredChanged);
    QVERIFY(!m_lock->isCovered());
    m_lock->setActive(false);
    QVERIFY(m_lock->isCovered());
    m_lock->setActive(true);
    QVERIFY(!m_lock->isCovered());
    QCOMPARE(told.size(), 2);
    m_lock->setActive(false);
    m_unlock->lock(); // nothing to hide any more
    QVERIFY(!m_lock->isCovered());
}

void AutoLockTest::theCoverCanBeSwitchedOff()
{
    choose({5, false});
    m_lock->setActive(false);
    QVERIFY(!m_lock->isCovered());
    QVERIFY(m_lock->isWaiting()); // it locks all the same
}

void AutoLockTest::askingForAFileIsNoBackground()
{
    choose({0, true});
    m_lock->setHeld(true);
    m_lock->setActive(false);
    QTest::qWait(20);
    QCOMPARE(m_unlock->state(), State::Open);
    QVERIFY(!m_lock->isCovered());
    m_lock->setActive(true);
    m_lock->setHeld(false);
    QCOMPARE(m_unlock->state(), State::Open);
    m_lock->setHeld(true);
    m_lock->setActive(false);
    m_lock->setHeld(false); // answered, but the person went on to something else
    QTRY_COMPARE_WITH_TIMEOUT(m_unlock->state(), State::Locked, 20'000);
}

void AutoLockTest::theWayBackFromAFileIsNoBackground()
{
    choose({0, true});
    m_lock->setHeld(true);
    m_lock->setActive(false);
    m_lock->setHeld(false); // a system tells the answer before it brings the app forward
    QTest::qWait(20);
    QCOMPARE(m_unlock->state(), State::Open);
    QVERIFY(!m_lock->isCovered());
    m_lock->setActive(true);
    QTest::qWait(20);
    QCOMPARE(m_unlock->state(), State::Open);
    m_lock->setActive(false); // and from then on it counts again
    QTRY_COMPARE(m_unlock->state(), State::Locked);
}

void AutoLockTest::choicesArePartOfTheVault()
{
    choose({15, false});
    m_unlock->lock();
    m_unlock->unlock(u"long enough"_s);
    QTRY_COMPARE(m_unlock->state(), State::Open);
    m_lock->setActive(false);
    QVERIFY(!m_lock->isCovered());
    m_clock.advance(14 * 60);
    m_lock->setActive(true);
    QCOMPARE(m_unlock->state(), State::Open);
}

void AutoLockTest::nonsenseIsTheUsual()
{
    const auto kept = m_unlock->session()->vault().write([](vault::Transaction& transaction) {
        transaction.settings.set(u"lock/minutes"_s, u"1000000"_s);
        return app::lockChoices(transaction).minutes;
    });
    QVERIFY(kept);
    QCOMPARE(*kept, 2);
}

QTEST_GUILESS_MAIN(AutoLockTest)
#include "tst_auto_lock.moc"
