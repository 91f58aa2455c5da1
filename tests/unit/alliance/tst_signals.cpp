// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule at, just under and just over its boundary, with its numbers, threshold and what it rests on.
#include "series.h"
#include <QTest>

using namespace accord::alliance;
using namespace accord::alliance::test;

Q_DECLARE_METATYPE(QList<double>)

namespace {
// Worked by hand from sd 1.5 and r .85: sem = 1.5 * sqrt(.15), sdiff = sem * sqrt(2), 1.96 * sdiff.
constexpr double sem = 0.580947501931113;
constexpr double sdiff = 0.821583836257749;
constexpr double reliableFall = 1.610304319065188;
constexpr double nudge = 1e-6;   // clearly on one side
constexpr double dust = 1e-10;   // rounding: still "equal on paper"
constexpr double speck = 1.1e-9; // just beyond rounding
} // namespace

class TestSignals : public QObject
{
    Q_OBJECT

private slots:
    void workedConstants();
    void rule_data();
    void rule();
    void lowParts_data();
    void lowParts();
    void lowSaysWhatIsLow();
    void warm_data();
    void warm();
    void overdue_data();
    void overdue();
    void numbers();
    void slowDeclineTakesTheWidestWindow();
    void roundingIsExact();
    void emptyValues();
    void namesAndTexts();
};

void TestSignals::workedConstants()
{
    QVERIFY(qAbs(constants().sem() - sem) < 1e-12);
    QVERIFY(qAbs(constants().sdiff() - sdiff) < 1e-12);
    QVERIFY(qAbs(1.96 * constants().sdiff() - reliableFall) < 1e-12);
}

void TestSignals::rule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<bool>("raised");
    const auto row = [](const char* name, const char* rule, const QList<double>& totals, bool raised) {
        QTest::newRow(name) << QString::fromLatin1(rule) << totals << raised;
    };

    row("low: under", "low", {6.0 - nudge}, true);
    row("low: a speck under", "low", {6.0 - speck}, true);
    row("low: dust under is equal", "low", {6.0 - dust}, false);
    row("low: nearly a billionth under is equal", "low", {6.0 - 0.98e-9}, false);
    row("low: at", "low", {6.0}, false);
    row("low: over", "low", {6.1}, false);
    row("low: zero", "low", {0}, true);
    row("low: no total", "low", {none}, false);
    row("low: an earlier one does not count", "low", {1, 9}, false);

    row("last: at", "drop_from_last", {8, 7}, true);
    row("last: dust short is equal", "drop_from_last", {8, 7 + dust}, true);
    row("last: a speck short", "drop_from_last", {8, 7 + speck}, false);
    row("last: over", "drop_from_last", {8, 2}, true);
    row("last: rise", "drop_from_last", {7, 8}, false);
    row("last: equal on paper", "drop_from_last", {8.3, 7.3}, true);
    row("last: one session", "drop_from_last", {1}, false);
    row("last: third session", "drop_from_last", {8, 8, 6}, false);
    row("last: second total after a gap", "drop_from_last", {none, 8, none, 7}, true);
    row("last: no total now", "drop_from_last", {8, none}, false);

    row("reliable: at, m = 2", "reliable_drop", {8, 8, 8 - reliableFall}, true);
    row("reliable: short, m = 2", "reliable_drop", {8, 8, 8 - reliableFall + nudge}, false);
    row("reliable: dust short is equal", "reliable_drop", {8, 8, 8 - reliableFall + dust}, true);
    row("reliable: just beyond rounding", "reliable_drop", {8, 8, 8 - reliableFall + 2e-9}, false);
    row("reliable: m = 1", "reliable_drop", {8, 2}, false);
    row("reliable: m = 3", "reliable_drop", {8, 8, 8, 6}, true);
    row("reliable: m = 4", "reliable_drop", {8, 8, 8, 8, 6}, true);
    row("reliable: m = 5", "reliable_drop", {8, 8, 8, 8, 8, 2}, false);
    row("reliable: only from the one before", "reliable_drop", {9, 7, 7 - reliableFall + nudge}, false);
    row("reliable: from the last total, over a gap", "reliable_drop", {8, 9, none, 9 - reliableFall}, true);
    row("reliable: rise", "reliable_drop", {5, 5, 9}, false);

    row("own: at the floor of sem is not under", "own_baseline_drop", {8, 8, 8, 8, 8, 8 - 2 * sem}, false);
    row("own: dust under is equal", "own_baseline_drop", {8, 8, 8, 8, 8, 8 - 2 * sem - dust}, false);
    row("own: a speck under", "own_baseline_drop", {8, 8, 8, 8, 8, 8 - 2 * sem - speck}, true);
    row("own: m = 4", "own_baseline_drop", {8, 8, 8, 8, 1}, false);
    row("own: m = 6", "own_baseline_drop", {8, 8, 8, 8, 8, 8, 6}, true);
    row("own: own spread at", "own_baseline_drop", {6, 10, 6, 10, 8, 4}, false);
    row("own: own spread under", "own_baseline_drop", {6, 10, 6, 10, 8, 4 - nudge}, true);
    row("own: not the last five only", "own_baseline_drop", {2, 8, 8, 8, 8, 8, 5}, false);
    row("own: gaps do not count", "own_baseline_drop", {8, none, 8, 8, none, 8, 1}, false);
    row("own: over", "own_baseline_drop", {8, 8, 8, 8, 8, 10}, false);

    row("slow: w = 4, at", "slow_decline", {8, 7.5, 7, 8 - reliableFall}, true);
    row("slow: w = 4, short", "slow_decline", {8, 7.5, 7, 8 - reliableFall + nudge}, false);
    row("slow: w = 4, dust short is equal", "slow_decline", {8, 7.5, 7, 8 - reliableFall + dust}, true);
    row("slow: three are too few", "slow_decline", {9, 7, 5}, false);
    row("slow: flat steps", "slow_decline", {9, 7, 7, 7}, true);
    row("slow: a step up", "slow_decline", {9, 7, 7 + nudge, 7}, false);
    row("slow: dust up is flat", "slow_decline", {9, 7, 7 + dust, 7}, true);
    row("slow: a step up within the last four", "slow_decline", {9, 8.5, 7, 7.1, 6}, false);
    row("slow: first step of five is up, four hold", "slow_decline", {7, 9, 8.5, 8, 7}, true);
    row("slow: only w = 5 falls enough", "slow_decline", {8, 7.6, 7.2, 6.8, 6.38}, true);
    row("slow: only w = 6 falls enough", "slow_decline", {8, 7.67, 7.34, 7.01, 6.68, 6.38}, true);
    row("slow: w = 7 would, six do not", "slow_decline", {8, 7.73, 7.46, 7.19, 6.92, 6.65, 6.38}, false);
    row("slow: over gaps", "slow_decline", {9, none, 8, none, 7, 6}, true);
    row("slow: all equal", "slow_decline", {7, 7, 7, 7, 7, 7}, false);

    row("ceiling: five at", "ceiling", {9.8, 9.8, 9.8, 9.8, 9.8}, true);
    row("ceiling: four", "ceiling", {10, 10, 10, 10}, false);
    row("ceiling: first of five short", "ceiling", {9.8 - nudge, 10, 10, 10, 10}, false);
    row("ceiling: second of five short", "ceiling", {10, 9.7, 10, 10, 10}, false);
    row("ceiling: fourth of five short", "ceiling", {10, 10, 10, 9.7, 10}, false);
    row("ceiling: last short", "ceiling", {10, 10, 10, 10, 9.8 - nudge}, false);
    row("ceiling: dust short is equal", "ceiling", {10, 10, 10, 10, 9.8 - dust}, true);
    row("ceiling: sixth back is too long ago", "ceiling", {2, 10, 10, 10, 10, 10}, true);
    row("ceiling: over a gap", "ceiling", {10, 10, none, 10, 10, 10}, true);
    row("ceiling: no total now", "ceiling", {10, 10, 10, 10, none}, false);
}

void TestSignals::rule()
{
    QFETCH(QString, rule);
    QFETCH(QList<double>, totals);
    QFETCH(bool, raised);
    QCOMPARE(ids(lastReport(totals)).contains(rule), raised);
}

void TestSignals::lowParts_data()
{
    QTest::addColumn<double>("total");
    QTest::addColumn<double>("bond");
    QTest::addColumn<double>("goals");
    QTest::addColumn<double>("tasks");
    QTest::addColumn<bool>("raised");
    QTest::newRow("all at their cut-offs") << 6.0 << 5.0 << 5.0 << 5.0 << false;
    QTest::newRow("bond under") << 8.0 << 5.0 - nudge << 9.0 << 9.0 << true;
    QTest::newRow("goals under") << 8.0 << 5.0 << 5.0 - nudge << 9.0 << true;
    QTest::newRow("tasks under") << 8.0 << 5.0 << 9.0 << 5.0 - nudge << true;
    QTest::newRow("dust under is equal") << 8.0 << 5.0 - dust << 9.0 << 9.0 << false;
    QTest::newRow("dimension under, no total") << none << 4.0 << none << none << true;
    QTest::newRow("nothing known") << none << none << none << none << false;
}

void TestSignals::lowParts()
{
    QFETCH(double, total);
    QFETCH(double, bond);
    QFETCH(double, goals);
    QFETCH(double, tasks);
    QFETCH(bool, raised);
    Trajectory trajectory(constants());
    QCOMPARE(find(trajectory.add(parts(bond, goals, tasks, total)), RuleId::Low).has_value(), raised);

    // Overall and room are reported apart: however low, they are no signal.
    SessionPoint apart;
    apart.score.overall = 0;
    apart.score.other = 0;
    QVERIFY(trajectory.add(apart).raised.isEmpty());
}

void TestSignals::lowSaysWhatIsLow()
{
    const auto of = [](double bond, double goals, double tasks, double total) {
        return low(parts(bond, goals, tasks, total).score, constants()).value();
    };
    const Signal total = of(4, 3, 9, 5.3);
    QCOMPARE(total.aspect, Aspect::Total);
    QCOMPARE(total.threshold, 6.0);
    QCOMPARE(total.sessions, 1);
    QCOMPARE(total.numbers, QList<Number>({{Quantity::Total, 5.3},
                                           {Quantity::Bond, 4},
                                           {Quantity::Goals, 3},
                                           {Quantity::TotalCutOff, 6},
                                           {Quantity::DimensionCutOff, 5}}));
    QCOMPARE(of(4, 9, 9, 7).aspect, Aspect::Bond);
    QCOMPARE(of(4, 3, 9, 7).aspect, Aspect::Goals);
    QCOMPARE(of(4, 3, 2, 7).aspect, Aspect::Tasks);
    QCOMPARE(of(3, 4, 4, 7).aspect, Aspect::Bond);
    QCOMPARE(of(3, 3, 3, 7).aspect, Aspect::Bond);
    QCOMPARE(of(9, 3, 3, 7).aspect, Aspect::Goals);
    QCOMPARE(of(9, 3, 2.9, 7).aspect, Aspect::Tasks);
    QCOMPARE(of(4, 9, 9, 7).threshold, 5.0);
    QCOMPARE(of(4, 9, 9, 7).number(Quantity::Total), std::nullopt);
}

void TestSignals::warm_data()
{
    QTest::addColumn<double>("bond");
    QTest::addColumn<double>("goals");
    QTest::addColumn<double>("tasks");
    QTest::addColumn<QString>("about"); // empty: not raised
    QTest::newRow("both at their boundaries") << 7.0 << 5.0 << 9.0 << "goals";
    QTest::newRow("bond just under 7") << 7.0 - nudge << 4.0 << 9.0 << "";
    QTest::newRow("bond dust under 7 is equal") << 7.0 - dust << 4.0 << 9.0 << "goals";
    QTest::newRow("gap just under 2") << 7.0 << 5.0 + nudge << 9.0 << "";
    QTest::newRow("gap dust under 2 is equal") << 7.0 << 5.0 + dust << 9.0 << "goals";
    QTest::newRow("tasks lower") << 9.0 << 8.0 << 7.0 << "tasks";
    QTest::newRow("goals lower") << 9.0 << 6.0 << 7.0 << "goals";
    QTest::newRow("a tie is about goals") << 9.0 << 6.0 << 6.0 << "goals";
    QTest::newRow("goals only") << 9.0 << 6.0 << none << "goals";
    QTest::newRow("tasks only") << 9.0 << none << 6.0 << "tasks";
    QTest::newRow("bond only") << 9.0 << none << none << "";
    QTest::newRow("no bond") << none << 1.0 << 1.0 << "";
    QTest::newRow("agreement over bond") << 7.0 << 9.5 << 9.5 << "";
}

void TestSignals::warm()
{
    QFETCH(double, bond);
    QFETCH(double, goals);
    QFETCH(double, tasks);
    QFETCH(QString, about);
    const MaybeSignal signal = warmButUnaligned(parts(bond, goals, tasks).score);
    QCOMPARE(signal.has_value(), !about.isEmpty());
    if (!signal)
        return;
    const bool aboutGoals = about == u"goals"_qs;
    QCOMPARE(signal->aspect, aboutGoals ? Aspect::Goals : Aspect::Tasks);
    QCOMPARE(signal->number(aboutGoals ? Quantity::Goals : Quantity::Tasks), aboutGoals ? goals : tasks);
    QCOMPARE(signal->number(aboutGoals ? Quantity::Tasks : Quantity::Goals), std::nullopt);
    QCOMPARE(signal->number(Quantity::Bond), bond);
    QCOMPARE(signal->number(Quantity::Gap), bond - (aboutGoals ? goals : tasks));
    QCOMPARE(signal->threshold, 2.0);
    QCOMPARE(signal->sessions, 1);
}

void TestSignals::overdue_data()
{
    QTest::addColumn<int>("cadence");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("raised");
    QTest::newRow("weekly, 10 days") << 7 << 10 << false;
    QTest::newRow("weekly, 11 days") << 7 << 11 << true;
    QTest::newRow("every 8, at 12") << 8 << 12 << false;
    QTest::newRow("every 8, 13") << 8 << 13 << true;
    QTest::newRow("daily, next day") << 1 << 1 << false;
    QTest::newRow("daily, second day") << 1 << 2 << true;
    QTest::newRow("same day") << 7 << 0 << false;
    QTest::newRow("before the session") << 7 << -30 << false;
    QTest::newRow("no cadence") << 0 << 300 << false;
    QTest::newRow("negative cadence") << -7 << 300 << false;
}

void TestSignals::overdue()
{
    QFETCH(int, cadence);
    QFETCH(int, days);
    QFETCH(bool, raised);
    const QDate last(2024, 2, 20); // a leap February lies between
    const MaybeSignal signal = accord::alliance::overdue(last, cadence, last.addDays(days));
    QCOMPARE(signal.has_value(), raised);
    QVERIFY(!accord::alliance::overdue({}, 7, last));
    QVERIFY(!accord::alliance::overdue(last, 7, {}));
    if (!signal)
        return;
    QCOMPARE(signal->number(Quantity::Days), double(days));
    QCOMPARE(signal->number(Quantity::CadenceDays), double(cadence));
    QCOMPARE(signal->threshold, 1.5 * cadence);
    QCOMPARE(signal->sessions, 1);
    QCOMPARE(signal->aspect, Aspect::Session);
}

void TestSignals::numbers()
{
    const auto close = [](std::optional<double> a, double b) { return a && qAbs(*a - b) < 1e-9; };

    const Signal soft = find(lastReport({8, 6.5}), RuleId::DropFromLast).value();
    QCOMPARE(soft.numbers, QList<Number>({{Quantity::Total, 6.5}, {Quantity::LevelBefore, 8}, {Quantity::Fall, 1.5}}));
    QCOMPARE(soft.threshold, 1.0);
    QCOMPARE(soft.sessions, 2);

    const Signal reliable = find(lastReport({9, 8, 6}), RuleId::ReliableDrop).value();
    QVERIFY(close(reliable.number(Quantity::Total), 6));
    QVERIFY(close(reliable.number(Quantity::LevelBefore), 8));
    QVERIFY(close(reliable.number(Quantity::Fall), 2));
    QVERIFY(close(reliable.number(Quantity::ChangeIndex), -2 / sdiff));
    QVERIFY(close(reliable.number(Quantity::DifferenceError), sdiff));
    QCOMPARE(reliable.threshold, -1.96);
    QCOMPARE(reliable.sessions, 2);

    const Signal own = find(lastReport({6, 10, 6, 10, 8, 3}), RuleId::OwnBaselineDrop).value();
    QVERIFY(close(own.number(Quantity::Total), 3));
    QVERIFY(close(own.number(Quantity::LevelBefore), 8));
    QVERIFY(close(own.number(Quantity::Fall), 5));
    QVERIFY(close(own.number(Quantity::BaselineSpread), 2));
    QVERIFY(close(own.threshold, 4));
    QCOMPARE(own.sessions, 6);

    const Signal slow = find(lastReport({9, 8, 7, 6.5}), RuleId::SlowDecline).value();
    QVERIFY(close(slow.number(Quantity::Total), 6.5));
    QVERIFY(close(slow.number(Quantity::LevelBefore), 9));
    QVERIFY(close(slow.number(Quantity::Fall), 2.5));
    QVERIFY(close(slow.number(Quantity::DifferenceError), sdiff));
    QVERIFY(close(slow.threshold, reliableFall));
    QCOMPARE(slow.sessions, 4);

    const Signal top = find(lastReport({9.8, 9.9, 10, 9.8, 9.9}), RuleId::Ceiling).value();
    QCOMPARE(top.numbers, QList<Number>({{Quantity::Total, 9.9}}));
    QCOMPARE(top.threshold, 9.8);
    QCOMPARE(top.sessions, 5);
}

void TestSignals::slowDeclineTakesTheWidestWindow()
{
    const auto window = [](const QList<double>& totals) {
        return find(lastReport(totals), RuleId::SlowDecline).value();
    };
    QCOMPARE(window({9, 8.9, 8.8, 8, 7, 6}).sessions, 6);
    QCOMPARE(window({9, 8.9, 8.8, 8, 7, 6}).number(Quantity::LevelBefore), 9.0);
    QCOMPARE(window({9.5, 9, 8.9, 8.8, 8, 7, 6}).sessions, 6); // never seven
    QCOMPARE(window({9, 9, 9, 9, 9, 9, 9, 7}).sessions, 6);    // nor where all of them are equal
    QCOMPARE(window({9.5, 9, 8.9, 8.8, 8, 7, 6}).number(Quantity::LevelBefore), 9.0);
    QCOMPARE(window({8, 9, 8.9, 8.8, 8, 6}).sessions, 5);
    QCOMPARE(window({8, 8.5, 9, 8.8, 8, 6}).sessions, 4);
    QCOMPARE(window({8, 8.5, 9, 8.8, 8, 6}).number(Quantity::LevelBefore), 9.0);
}

/// Exactly the allowance apart still counts as equal.
void TestSignals::roundingIsExact()
{
    QVERIFY(!isBelow(6 - rounding, 6) && isBelow(6 - 1.01 * rounding, 6));
    QVERIFY(isAtMost(6 + rounding, 6) && !isAtMost(6 + 1.01 * rounding, 6));
    QVERIFY(isAtLeast(6 - rounding, 6) && !isAtLeast(6 - 1.01 * rounding, 6));
    QVERIFY(!isBelow(6, 6) && isAtMost(6, 6) && isAtLeast(6, 6));
}

void TestSignals::emptyValues()
{
    const Signal signal;
    QVERIFY(signal.rule == RuleId::Low && signal.aspect == Aspect::Session && signal.numbers.isEmpty());
    QCOMPARE(signal.threshold, 0.0);
    QCOMPARE(signal.sessions, 0);
    const Episode episode;
    QVERIFY(episode.state == EpisodeState::None && !episode.isOpen() && !episode.soft);
    QCOMPARE(episode.began, 0);
    QCOMPARE(episode.levelBefore, 0.0);
    QCOMPARE(episode.trough, 0.0);
    QCOMPARE(episode.laterTotals, 0);
    const SessionReport report;
    QVERIFY(report.session == 0 && report.concern == Concern::None && report.reasons.isEmpty());
    QCOMPARE(History().count(), 0);
}

void TestSignals::namesAndTexts()
{
    QCOMPARE(id(RuleId::Overdue), u"overdue"_qs);
    QCOMPARE(id(RuleId::WarmButUnaligned), u"warm_but_unaligned"_qs);
    const QList<RuleId> drops = {RuleId::DropFromLast, RuleId::ReliableDrop, RuleId::OwnBaselineDrop,
                                 RuleId::SlowDecline};
    for (const RuleId rule : {RuleId::Low, RuleId::DropFromLast, RuleId::ReliableDrop, RuleId::OwnBaselineDrop,
                              RuleId::SlowDecline, RuleId::WarmButUnaligned, RuleId::Ceiling, RuleId::Overdue})
        QCOMPARE(isDrop(rule), drops.contains(rule));

    const TextIds plain = Signal{RuleId::ReliableDrop, Aspect::Total, {}, 0, 2}.texts();
    QCOMPARE(plain.therapist, u"reliable_drop.therapist"_qs);
    QCOMPARE(plain.client, u"reliable_drop.client"_qs);
    QCOMPARE(plain.openers,
             QStringList({"reliable_drop.opener.1", "reliable_drop.opener.2", "reliable_drop.opener.3"}));
    QCOMPARE((Signal{RuleId::Low, Aspect::Goals, {}, 0, 1}.texts().client), u"low.goals.client"_qs);
    QCOMPARE((Signal{RuleId::Low, Aspect::Total, {}, 0, 1}.texts().client), u"low.total.client"_qs);
    QCOMPARE((Signal{RuleId::WarmButUnaligned, Aspect::Tasks, {}, 0, 1}.texts().therapist),
             u"warm_but_unaligned.tasks.therapist"_qs);
}

QTEST_GUILESS_MAIN(TestSignals)
#include "tst_signals.moc"
