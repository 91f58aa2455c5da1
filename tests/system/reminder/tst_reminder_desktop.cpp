// SPDX-License-Identifier: GPL-3.0-or-later
// A weekly reminder all the way to a desktop over a real message bus: neutral words, once, again after a restart, on
// the person's own clock wherever they travel.
#include "app/client/reminders.h"
#include "core/base/clock.h"
#include "platform/linux/desktop_notifier.h"
#include "tests/system/reminder/played_desktop.h"
#include "tests/system/reminder/private_bus.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <ctime>

using namespace accord;
using namespace Qt::StringLiterals;
using app::Reminders;
using platform::DesktopNotifier;
using test::PlayedDesktop;

namespace {

/// The zone of this process, as the system's settings would change it on a journey.
void goTo(const char* zone)
{
    qputenv("TZ", zone);
    tzset();
}

QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 4, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

class TestReminderDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { goTo("UTC"); }
    void aDesktopIsFoundOrNot();
    void aDesktopThatHangsHoldsNobodyUp();
    void isShownOnceInNeutralWords();
    void followingItLeadsToTheApp();
    void aDayThatIsDoneIsSilentAndTakesItBack();
    void survivesARestart();
    void survivesADesktopThatComesLater();
    void keepsToTheClockOnTheWall();
    void switchedOffLeavesNothing();

private:
    /// The app's side of the bus; a new one is a restart.
    [[nodiscard]] std::unique_ptr<DesktopNotifier> notifier();
    [[nodiscard]] std::unique_ptr<Reminders> reminders(reminder::Notifier& notifier)
    {
        return std::make_unique<Reminders>(m_folder->filePath(u"look.ini"_s), m_clock, notifier);
    }
    /// Tuesdays at 18:30.
    static reminder::Plan tuesdays() { return {2, QTime(18, 30)}; }

    test::PrivateBus m_bus;
    int m_connections = 0;
    std::unique_ptr<QTemporaryDir> m_folder;
    base::ManualClock m_clock{utc(13, 12)};
};

void TestReminderDesktop::init()
{
    goTo("UTC");
    m_clock.set(utc(13, 12)); // a Monday
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<DesktopNotifier> TestReminderDesktop::notifier()
{
    return std::make_unique<DesktopNotifier>(
        QDBusConnection::connectToBus(m_bus.address(), u"app %1"_s.arg(++m_connections)));
}

void TestReminderDesktop::aDesktopIsFoundOrNot()
{
    QVERIFY(!notifier()->isAvailable());
    const PlayedDesktop desktop(m_bus.address());
    QVERIFY(notifier()->isAvailable());
    QVERIFY(!DesktopNotifier(QDBusConnection(u"no such bus"_s)).isAvailable());
}

void TestReminderDesktop::aDesktopThatHangsHoldsNobodyUp()
{
    PlayedDesktop desktop(m_bus.address());
    desktop.service().silent = true;
    QVERIFY(!notifier()->isAvailable()); // after a second, as its header says; the service sleeps for three
    desktop.service().silent = false;
}

void TestReminderDesktop::isShownOnceInNeutralWords()
{
    PlayedDesktop desktop(m_bus.address());
    const auto bus = notifier();
    const auto subject = reminders(*bus);
    subject->setPlan(tuesdays());
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 0); // not yet Tuesday
    m_clock.set(utc(14, 18, 30));
    subject->look();
    QTRY_COMPARE(desktop.service().shown().size(), 1);
    const test::Shown shown = desktop.service().shown().first();
    QCOMPARE(shown.application, u"Accord"_s);
    QCOMPARE(shown.title, u"A moment to check in"_s);
    for (const QString& word : {u"therap"_s, u"session"_s, u"mood"_s, u"client"_s})
        QVERIFY(!(shown.title + shown.text).contains(word, Qt::CaseInsensitive));
    for (int minutes = 1; minutes < 300; minutes += 30) { // and then it is left at that
        m_clock.set(utc(14, 18, 30).addSecs(minutes * 60));
        subject->look();
    }
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 1);
    m_clock.set(utc(21, 18, 31));
    subject->look();
    QTRY_COMPARE(desktop.service().notified(), 2);
    QCOMPARE(desktop.service().shown().size(), 1); // in the place of the last one
}

void TestReminderDesktop::followingItLeadsToTheApp()
{
    PlayedDesktop desktop(m_bus.address());
    const auto bus = notifier();
    const auto subject = reminders(*bus);
    QSignalSpy followed(subject.get(), &Reminders::followed);
    subject->setPlan(tuesdays());
    m_clock.set(utc(14, 18, 30));
    subject->look();
    QTRY_COMPARE(desktop.service().shown().size(), 1);
    const quint32 id = desktop.service().shown().first().id;
    QVERIFY(desktop.service().shown().first().actions.contains(u"default"_s));
    QTest::qWait(50);         // the number has come back to the app
    desktop.click(id + 1000); // somebody else's
    QTest::qWait(50);
    QCOMPARE(followed.size(), 0);
    desktop.click(id);
    QTRY_COMPARE(followed.size(), 1);
}

void TestReminderDesktop::aDayThatIsDoneIsSilentAndTakesItBack()
{
    PlayedDesktop desktop(m_bus.address());
    const auto bus = notifier();
    const auto subject = reminders(*bus);
    subject->setPlan(tuesdays());
    m_clock.set(utc(14, 18, 30));
    subject->look();
    QTRY_COMPARE(desktop.service().shown().size(), 1);
    QTest::qWait(50);
    subject->noteDone();
    QTRY_VERIFY(desktop.service().shown().isEmpty());
    m_clock.set(utc(21, 9)); // next week, done in the morning
    subject->noteDone();
    m_clock.set(utc(21, 19));
    subject->look();
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 1);
}

void TestReminderDesktop::survivesARestart()
{
    PlayedDesktop desktop(m_bus.address());
    {
        const auto bus = notifier();
        reminders(*bus)->setPlan(tuesdays());
    }
    m_clock.set(utc(14, 21)); // started late that evening
    {
        const auto bus = notifier();
        const auto subject = reminders(*bus);
        QCOMPARE(subject->plan(), std::optional(tuesdays()));
        QTRY_COMPARE(desktop.service().notified(), 1);
    }
    m_clock.set(utc(14, 22)); // and once more: it has been said
    {
        const auto bus = notifier();
        const auto subject = reminders(*bus);
        QTest::qWait(50);
        QCOMPARE(desktop.service().notified(), 1);
    }
    m_clock.set(utc(22, 12)); // started on the day after: too late to be worth saying
    {
        const auto bus = notifier();
        const auto subject = reminders(*bus);
        QTest::qWait(50);
        QCOMPARE(desktop.service().notified(), 1);
    }
}

void TestReminderDesktop::survivesADesktopThatComesLater()
{
    const auto bus = notifier();
    const auto subject = reminders(*bus);
    subject->setPlan(tuesdays());
    m_clock.set(utc(14, 18, 30));
    subject->look(); // nobody there to show it
    QTest::qWait(50);
    PlayedDesktop desktop(m_bus.address());
    m_clock.set(utc(21, 18, 30));
    subject->look();
    QTRY_COMPARE(desktop.service().shown().size(), 1);
}

void TestReminderDesktop::keepsToTheClockOnTheWall()
{
    PlayedDesktop desktop(m_bus.address());
    const auto bus = notifier();
    goTo("Europe/Berlin"); // two hours before UTC in April
    const auto subject = reminders(*bus);
    subject->setPlan(tuesdays());
    m_clock.set(utc(14, 16, 29));
    subject->look();
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 0);
    m_clock.set(utc(14, 16, 30)); // 18:30 in Berlin
    subject->look();
    QTRY_COMPARE(desktop.service().notified(), 1);
    goTo("America/New_York"); // the week after, six hours behind
    m_clock.set(utc(21, 16, 30));
    subject->look();
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 1);
    m_clock.set(utc(21, 22, 30)); // 18:30 in New York
    subject->look();
    QTRY_COMPARE(desktop.service().notified(), 2);
}

void TestReminderDesktop::switchedOffLeavesNothing()
{
    PlayedDesktop desktop(m_bus.address());
    const auto bus = notifier();
    {
        const auto subject = reminders(*bus);
        subject->setPlan(tuesdays());
        m_clock.set(utc(14, 18, 30));
        subject->look();
        QTRY_COMPARE(desktop.service().shown().size(), 1);
        QTest::qWait(50);
        subject->setPlan(std::nullopt);
        QTRY_VERIFY(desktop.service().shown().isEmpty());
    }
    m_clock.set(utc(21, 18, 30));
    const auto subject = reminders(*bus);
    QVERIFY(!subject->plan());
    QTest::qWait(50);
    QCOMPARE(desktop.service().notified(), 1);
}

QTEST_GUILESS_MAIN(TestReminderDesktop)
#include "tst_reminder_desktop.moc"
