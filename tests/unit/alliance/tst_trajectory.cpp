// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a drop, and how concern is weighed, session by session.
#include "series.h"
#include <QTest>

using namespace accord::alliance;
using namespace accord::alliance::test;

Q_DECLARE_METATYPE(QList<double>)

class TestTrajectory : public QObject
{
    Q_OBJECT

private slots:
    void states_data();
    void states();
    void levels_data();
    void levels();
    void episodeNumbers();
    void concern_data();
    void concern();
    void lowTwiceNeedsNeighbours();
    void standing();
    void oneSessionAndNone();
    void manyOnOneDay();
    void partsOnly();
    void names();
};

void TestTrajectory::states_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<QString>("states");
    const auto row = [](const char* name, const QList<double>& totals, const char* states) {
        QTest::newRow(name) << totals << QString::fromLatin1(states);
    };
    row("steady", {8, 8, 8}, "none none none");
    row("open", {8, 6}, "none open");
    row("repaired at half-way", {8, 6, 7}, "none open repaired");
    row("just short of half-way", {8, 6, 6.999999}, "none open open");
    row("dust short is equal", {8, 6, 7 - 1e-10}, "none open repaired");
    row("a speck short", {8, 6, 7 - 1.1e-9}, "none open open");
    row("said at that session only", {8, 6, 7, 7}, "none open repaired none");
    row("after repair, a session without a total", {8, 6, 7, none, 7}, "none open repaired none none");
    row("unrepaired at the third later total", {8, 6, 6, 6, 6}, "none open open open unrepaired");
    row("still unrepaired", {8, 6, 6, 6, 6, 6}, "none open open open unrepaired unrepaired");
    row("repaired after all", {8, 6, 6, 6, 6, 6, 7}, "none open open open unrepaired unrepaired repaired");
    row("repaired at the third", {8, 6, 6, 6, 7}, "none open open open repaired");
    row("gaps leave it", {8, 6, none, none, none, 6}, "none open open open open open");
    row("gaps leave it unrepaired", {8, 6, 6, 6, 6, none}, "none open open open unrepaired unrepaired");
    // The trough goes down to 4, so half-way to 8 is 6.
    row("a lower trough lowers half-way", {8, 6, 4, 6}, "none open open repaired");
    row("the trough is kept", {8, 4, 5, 5.9, 6}, "none open open open repaired");
    row("repair is judged before lowering", {8, 6, 5, 6.4}, "none open open open");
    // 9 -> 7 is a drop while one is open: no second episode, the first level stays.
    row("only one at a time", {9, 5, 6.9, 4, 6.5}, "none open open open repaired");
    // At the fourth session 10 -> 8 is reliable too, but that session repairs (half-way from 5 to 9 is 7).
    row("a repairing session opens none", {9, 5, 6, 10, 8}, "none open open repaired open");
    row("repairs although it is a drop itself", {9, 3, 5.9, 8, 6.1}, "none open open repaired open");
    row("drop right after repair", {8, 6, 8, 6}, "none open repaired open");
}

void TestTrajectory::states()
{
    QFETCH(QList<double>, totals);
    QFETCH(QString, states);
    QStringList found;
    for (const SessionReport& report : reports(totals))
        found << id(report.episode.state);
    QCOMPARE(found.join(u' '), states);
}

void TestTrajectory::levels_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<double>("levelBefore");
    QTest::addColumn<bool>("soft");
    QTest::newRow("last") << QList<double>{8, 6} << 8.0 << true;
    QTest::newRow("reliable") << QList<double>{8.5, 8, 6} << 8.0 << false;
    QTest::newRow("own baseline") << QList<double>{7.5, 8.5, 7.5, 8.5, 8, 6} << 8.0 << false;
    QTest::newRow("slow") << QList<double>{9, 8.2, 7.6, 7.2} << 9.0 << false;
    QTest::newRow("highest of reliable and slow") << QList<double>{9, 8.9, 8.8, 7} << 9.0 << false;
    QTest::newRow("highest of own baseline and slow") << QList<double>{7, 7, 9, 8.5, 8, 5} << 9.0 << false;
    QTest::newRow("after a steady start") << QList<double>{9, 9, 9, 9, 9, 7} << 9.0 << false;
}

void TestTrajectory::levels()
{
    QFETCH(QList<double>, totals);
    QFETCH(double, levelBefore);
    QFETCH(bool, soft);
    const QList<SessionReport> all = reports(totals);
    for (const SessionReport& report : all) {
        if (!report.episode.isOpen())
            continue;
        QVERIFY(qAbs(report.episode.levelBefore - levelBefore) < 1e-9);
        QCOMPARE(report.episode.soft, soft);
        QCOMPARE(report.episode.began, report.session);
        QCOMPARE(report.episode.trough, totals.at(report.session - 1));
        return;
    }
    QFAIL("no drop");
}

void TestTrajectory::episodeNumbers()
{
    const QList<SessionReport> all = reports({none, 8, 6, none, 5, 6, 5.5});
    const Episode open{EpisodeState::Open, 3, 8, 6, 0, true};
    QCOMPARE(all[2].episode, open);
    QCOMPARE(all[3].episode, open);
    QCOMPARE(all[4].episode, (Episode{EpisodeState::Open, 3, 8, 5, 1, true}));
    QCOMPARE(all[5].episode, (Episode{EpisodeState::Open, 3, 8, 5, 2, true}));
    QCOMPARE(all[6].episode, (Episode{EpisodeState::Unrepaired, 3, 8, 5, 3, true}));
    QCOMPARE(all[6].episode.repairLevel(), 6.5);
    QCOMPARE(all[0].episode, Episode());
}

void TestTrajectory::concern_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<QString>("concern");
    QTest::addColumn<QString>("reasons");
    const auto row = [](const char* name, const QList<double>& totals, const char* concern, const char* reasons) {
        QTest::newRow(name) << totals << QString::fromLatin1(concern) << QString::fromLatin1(reasons);
    };
    row("steady", {8, 8}, "none", "");
    row("no total ever", {none, none}, "none", "");
    row("low once", {5}, "watch", "low");
    row("low twice", {5, 5}, "act", "low_twice low");
    row("low, not low, low", {5, 6, 5.5}, "watch", "low");
    row("soft drop", {9, 7}, "watch", "soft_drop drop_from_last");
    row("soft drop goes on", {9, 7, 7}, "watch", "soft_drop");
    row("soft drop, nothing said since", {9, 7, none}, "watch", "soft_drop");
    row("soft drop unrepaired", {9, 7, 7, 7, 7}, "act", "unrepaired slow_decline");
    row("a harder drop while a soft one is open", {9, 8, 6}, "watch", "soft_drop reliable_drop");
    row("reliable drop", {9, 9, 7}, "act", "open_drop reliable_drop");
    row("reliable drop goes on", {9, 9, 7, 7.5}, "act", "open_drop");
    row("reliable drop unrepaired", {9, 9, 7, 7.5, 7.4, 7.5}, "act", "unrepaired");
    row("repaired", {9, 9, 7, 8}, "none", "");
    row("own baseline", {9, 9, 9, 9, 9, 7.5}, "act", "open_drop own_baseline_drop");
    row("slow decline", {9, 8.2, 7.6, 7.2}, "act", "open_drop slow_decline");
    row("ceiling is no concern", {10, 10, 10, 10, 10}, "none", "");
}

void TestTrajectory::concern()
{
    QFETCH(QList<double>, totals);
    QFETCH(QString, concern);
    QFETCH(QString, reasons);
    const SessionReport report = lastReport(totals);
    QStringList found;
    for (const Reason reason : report.reasons)
        found << id(reason);
    QCOMPARE(found.join(u' '), reasons);
    QCOMPARE(id(report.concern), concern);
}

void TestTrajectory::lowTwiceNeedsNeighbours()
{
    Trajectory trajectory(constants());
    QCOMPARE(trajectory.add(parts(4, 8, 8, 7)).concern, Concern::Watch);
    QCOMPARE(trajectory.add(parts(8, 8, 4, none)).concern, Concern::Act); // low again, by another part
    QCOMPARE(trajectory.add(parts(none, none, none)).concern, Concern::None);
    QCOMPARE(trajectory.add(parts(4, 8, 8, 7)).concern, Concern::Watch); // a session lies between
}

void TestTrajectory::standing()
{
    const QDate day(2024, 3, 1);
    Trajectory trajectory(constants());
    QCOMPARE(trajectory.standing(7, day), SessionReport()); // nobody is late for a first check-in
    SessionPoint first = point(8);
    first.date = day;
    trajectory.add(first);
    QCOMPARE(trajectory.standing(std::nullopt, day.addDays(99)), trajectory.latest());
    QCOMPARE(trajectory.standing(7, day.addDays(10)), trajectory.latest());
    const SessionReport late = trajectory.standing(7, day.addDays(11));
    QCOMPARE(ids(late), QStringList("overdue"));
    QCOMPARE(late.concern, Concern::Watch);
    QCOMPARE(late.reasons, QList<Reason>({Reason::Overdue}));
    QVERIFY(trajectory.latest().raised.isEmpty()); // asking changes nothing

    SessionPoint second = point(none);
    second.date = day.addDays(7);
    trajectory.add(second);
    QCOMPARE(trajectory.standing(7, day.addDays(17)).concern, Concern::None); // counts from any session
    QCOMPARE(trajectory.standing(7, day.addDays(18)).concern, Concern::Watch);

    const QList<SessionReport> all = analyze({first, second}, constants(), 7, day.addDays(18));
    QVERIFY(all.first().raised.isEmpty());
    QCOMPARE(ids(all.last()), QStringList("overdue"));

    // Overdue never weakens what is worse already.
    SessionPoint third = point(3);
    third.date = day.addDays(14);
    trajectory.add(third);
    SessionPoint fourth = third;
    trajectory.add(fourth);
    QCOMPARE(trajectory.standing(7, day.addDays(90)).concern, Concern::Act);
    QCOMPARE(trajectory.standing(7, day.addDays(90)).reasons.last(), Reason::Overdue);
}

void TestTrajectory::oneSessionAndNone()
{
    QVERIFY(analyze({}, constants(), 7, QDate(2024, 1, 1)).isEmpty());
    const SessionReport only = lastReport({8});
    QCOMPARE(only.session, 1);
    QVERIFY(only.raised.isEmpty());
    QCOMPARE(only.episode.state, EpisodeState::None);
}

void TestTrajectory::manyOnOneDay()
{
    QList<SessionPoint> sameDay = points({8, 8, 8, 6, 6, 6, 6});
    for (SessionPoint& session : sameDay)
        session.date = QDate(2024, 1, 1);
    QCOMPARE(analyze(sameDay, constants(), std::nullopt, {}), reports({8, 8, 8, 6, 6, 6, 6}));
    QCOMPARE(analyze(sameDay, constants(), std::nullopt, {}).last().session, 7);
}

void TestTrajectory::partsOnly()
{
    // A therapist who was sent totals only still sees drops; one who was sent bond and goals only sees the gap.
    QCOMPARE(ids(lastReport({8, 8, 6})), QStringList("reliable_drop"));
    Trajectory trajectory(constants());
    QCOMPARE(ids(trajectory.add(parts(9, 6, none))), QStringList("warm_but_unaligned"));
    QCOMPARE(trajectory.latest().concern, Concern::Watch);
    QCOMPARE(trajectory.latest().reasons, QList<Reason>({Reason::WarmButUnaligned}));
}

void TestTrajectory::names()
{
    QCOMPARE(id(EpisodeState::None), u"none"_qs);
    QCOMPARE(id(EpisodeState::Unrepaired), u"unrepaired"_qs);
    QCOMPARE(id(Reason::Overdue), u"overdue"_qs);
    QCOMPARE(id(Reason::WarmButUnaligned), u"warm_but_unaligned"_qs);
    QCOMPARE(level(Reason::LowTwice), Concern::Act);
    QCOMPARE(level(Reason::SoftDrop), Concern::Watch);
    QVERIFY(Concern::None < Concern::Watch && Concern::Watch < Concern::Act);
}

QTEST_GUILESS_MAIN(TestTrajectory)
#include "tst_trajectory.moc"
