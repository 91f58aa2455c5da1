// SPDX-License-Identifier: GPL-3.0-or-later
// When a reminder is owed: after restarts, check-ins, missed hours, and clocks that jump.
#include "core/reminder/plan.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>

namespace accord::testing {

using namespace reminder;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { zone("UTC"); }
    void waitsForTheDay();
    void isDueNowWhenMissedALittle();
    void isLetGoWhenMissedLong();
    void comesOnceEach();
    void staysAwayOnADayThatIsDone();
    void keepsItsHourThroughDaylightSaving();
    void skippedHourIsMovedOn();
    void keepsItsHourInAnotherTimeZone();
    void clockSetBackBringsNoSecondOne();
    void neverTwiceInADayNorEarly();
    void textComesBack_data();
    void textComesBack();

private:
    static void zone(const char* name)
    {
        qputenv("TZ", name);
        tzset();
    }
    static QDateTime at(int day, int hour, int minute = 0) // in March 2026; the 3rd is a Tuesday
    {
        return QDateTime(QDate(2026, 3, day), QTime(hour, minute));
    }
    const Plan tuesdaySix{2, QTime(18, 0)};
};

void TestPlan::waitsForTheDay()
{
    QCOMPARE(nextReminder(tuesdaySix, {}, at(2, 9)), at(3, 18));
    QCOMPARE(nextReminder(tuesdaySix, {}, at(3, 17, 59)), at(3, 18));
    QCOMPARE(nextReminder(tuesdaySix, {}, at(4, 9)), at(10, 18));
}

void TestPlan::isDueNowWhenMissedALittle()
{
    QCOMPARE(nextReminder(tuesdaySix, {}, at(3, 18)), at(3, 18));
    QCOMPARE(nextReminder(tuesdaySix, {}, at(4, 6)), at(3, 18)); // twelve hours: still
}

void TestPlan::isLetGoWhenMissedLong()
{
    QCOMPARE(nextReminder(tuesdaySix, {}, at(4, 6).addSecs(1)), at(10, 18));
}

void TestPlan::comesOnceEach()
{
    const History shown{at(3, 18), {}};
    QCOMPARE(nextReminder(tuesdaySix, shown, at(3, 18)), at(10, 18));
    QCOMPARE(nextReminder(tuesdaySix, shown, at(3, 23)), at(10, 18));
}

void TestPlan::staysAwayOnADayThatIsDone()
{
    QCOMPARE(nextReminder(tuesdaySix, {{}, QDate(2026, 3, 3)}, at(3, 17)), at(10, 18));
    QCOMPARE(nextReminder(tuesdaySix, {{}, QDate(2026, 3, 2)}, at(3, 17)), at(3, 18)); // another day's check-in
}

void TestPlan::keepsItsHourThroughDaylightSaving()
{
    zone("Europe/Berlin"); // clocks go forward on 29 March 2026
    const QDateTime before = at(24, 18);
    const QDateTime after = nextReminder(tuesdaySix, {before, {}}, before);
    QCOMPARE(after.time(), QTime(18, 0));
    QCOMPARE(before.secsTo(after), 7 * 86400 - 3600);
}

void TestPlan::skippedHourIsMovedOn()
{
    zone("Europe/Berlin");
    const QDateTime next = nextReminder({7, QTime(2, 30)}, {}, at(28, 12));
    QVERIFY(next.isValid());
    QCOMPARE(next.date(), QDate(2026, 3, 29));
    QVERIFY(next.time() == QTime(3, 30) || next.time() == QTime(1, 30));
}

void TestPlan::keepsItsHourInAnotherTimeZone()
{
    zone("Europe/Berlin");
    QCOMPARE(nextReminder(tuesdaySix, {}, at(3, 12)).toUTC().time(), QTime(17, 0));
    zone("America/New_York");
    QCOMPARE(nextReminder(tuesdaySix, {}, at(3, 12)).toUTC().time(), QTime(23, 0));
}

void TestPlan::clockSetBackBringsNoSecondOne()
{
    QCOMPARE(nextReminder(tuesdaySix, {at(3, 18), {}}, at(3, 17)), at(10, 18));
    QCOMPARE(nextReminder(tuesdaySix, {at(10, 18), {}}, at(3, 12)), at(17, 18)); // the clock had run a week ahead
}

/// Any weeks of an app that is open now and then: what it shows is never early, never twice for one day, never on a day
/// that is done.
void TestPlan::neverTwiceInADayNorEarly()
{
    QRandomGenerator random(20261124);
    for (int round = 0; round < 500; ++round) {
        const Plan plan{1 + int(random.bounded(7)), QTime(int(random.bounded(24)), int(random.bounded(60)))};
        History history;
        QDateTime now = at(1, 0);
        QSet<QDate> shown;
        for (int step = 0; step < 60; ++step) {
            now = now.addSecs(random.bounded(3 * 86400));
            if (random.bounded(5) == 0)
                history.doneOn = now.date();
            const QDateTime due = nextReminder(plan, history, now);
            QVERIFY(due.date().dayOfWeek() == plan.weekday);
            QVERIFY(due.secsTo(now) <= lateBy);
            QVERIFY(now.secsTo(due) <= 15 * 86400);
            if (due > now)
                continue;
            QVERIFY(!shown.contains(due.date()));
            QVERIFY(history.doneOn != due.date());
            shown.insert(due.date());
            history.remindedUpTo = due;
        }
    }
}

void TestPlan::textComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("usual") << QStringLiteral("2 18:30") << true;
    QTest::newRow("bounds") << QStringLiteral("7 00:00") << true;
    for (const char* bad : {"", "2", "0 18:30", "8 18:30", "2 24:00", "2 18:30 ", "2 8:30", "02 18:30", "x 18:30"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestPlan::textComesBack()
{
    QFETCH(QString, text);
    QFETCH(bool, good);
    const std::optional<Plan> plan = parsePlan(text);
    QCOMPARE(plan.has_value(), good);
    if (plan)
        QCOMPARE(toText(*plan), text);
}

} // namespace accord::testing

QTEST_APPLESS_MAIN(accord::testing::TestPlan)
#include "tst_plan.moc"
