// SPDX-License-Identifier: GPL-3.0-or-later
// Properties over random series: the same as a plain reading of the rules, no future, no order, no offset.
#include "reference.h"
#include "series.h"
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace accord::alliance;
using namespace accord::alliance::test;

namespace {

constexpr int seriesCount = 3000;

/// Coarse steps so that boundaries are met often; now and then a gap; levels that wander, jump and stay.
double nextTotal(QRandomGenerator& random, double previous)
{
    const int what = random.bounded(10);
    if (what == 0)
        return none;
    if (what == 1)
        return random.bounded(101) / 10.0;
    if (what <= 4 && previous == previous)
        return previous;
    const double from = previous == previous ? previous : 8.0;
    return std::clamp(from + (random.bounded(31) - 16) / 10.0, 0.0, 10.0);
}

QList<SessionPoint> randomSeries(QRandomGenerator& random)
{
    QList<SessionPoint> series;
    double total = none;
    const int length = 1 + random.bounded(40);
    for (int i = 0; i < length; ++i) {
        total = nextTotal(random, total);
        const auto part = [&] { return random.bounded(5) == 0 ? none : random.bounded(21) / 2.0; };
        series.append(parts(part(), part(), part(), total));
    }
    return series;
}

QList<RuleId> drops(const SessionReport& report)
{
    QList<RuleId> rules;
    for (const Signal& signal : report.raised) {
        if (isDrop(signal.rule))
            rules.append(signal.rule);
    }
    return rules;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private slots:
    void sameAsPlainReading();
    void oneByOneIsTheSameAsAfresh();
    void noFuture();
    void anOffsetChangesNoDrop();
    void orderOfItemsDoesNotMatter();
    void addingIsConstantInSize();
};

void TestProperties::sameAsPlainReading()
{
    QRandomGenerator random(20240301);
    QMap<QString, int> seen;
    for (int i = 0; i < seriesCount; ++i) {
        const QList<SessionPoint> series = randomSeries(random);
        const QList<SessionReport> found = analyze(series, constants(), std::nullopt, {});
        const QList<Plain> expected = plainReading(series, constants());
        for (qsizetype k = 0; k < series.size(); ++k) {
            QCOMPARE(ids(found[k]).join(u' '), expected[k].rules.join(u' '));
            QCOMPARE(id(found[k].episode.state), expected[k].episode);
            QCOMPARE(id(found[k].concern), expected[k].concern);
            for (const QString& rule : expected[k].rules)
                seen[rule] += 1;
            seen[expected[k].episode] += 1;
        }
    }
    // The series must have met everything often enough to mean something.
    for (const char* name : {"low", "drop_from_last", "reliable_drop", "own_baseline_drop", "slow_decline",
                             "warm_but_unaligned", "ceiling", "open", "repaired", "unrepaired"})
        QVERIFY2(seen.value(QString::fromLatin1(name)) >= 50, name);
}

void TestProperties::oneByOneIsTheSameAsAfresh()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 300; ++i) {
        const QList<SessionPoint> series = randomSeries(random);
        Trajectory trajectory(constants());
        for (qsizetype k = 0; k < series.size(); ++k)
            QCOMPARE(trajectory.add(series[k]), analyze(series.first(k + 1), constants(), std::nullopt, {}).last());
    }
}

void TestProperties::noFuture()
{
    QRandomGenerator random(8);
    for (int i = 0; i < 300; ++i) {
        const QList<SessionPoint> past = randomSeries(random);
        QList<SessionPoint> other = past + randomSeries(random);
        const auto alone = analyze(past, constants(), std::nullopt, {});
        QCOMPARE(analyze(other, constants(), std::nullopt, {}).first(alone.size()), alone);
    }
}

void TestProperties::anOffsetChangesNoDrop()
{
    QRandomGenerator random(9);
    for (int i = 0; i < 1000; ++i) {
        QList<SessionPoint> series = randomSeries(random);
        QList<SessionPoint> moved = series;
        for (qsizetype k = 0; k < series.size(); ++k) {
            if (!series[k].score.total)
                continue;
            *series[k].score.total *= 0.8; // leaves room for the offset
            moved[k].score.total = *series[k].score.total + 1.7;
        }
        const auto before = analyze(series, constants(), std::nullopt, {});
        const auto after = analyze(moved, constants(), std::nullopt, {});
        for (qsizetype k = 0; k < series.size(); ++k) {
            QCOMPARE(drops(after[k]), drops(before[k]));
            QCOMPARE(after[k].episode.state, before[k].episode.state);
        }
    }
}

void TestProperties::orderOfItemsDoesNotMatter()
{
    QRandomGenerator random(10);
    Questionnaire questionnaire = standardQuestionnaire().value();
    for (int i = 0; i < 500; ++i) {
        Answers answers;
        for (const ScaleItem& item : scaleItems(questionnaire))
            answers[item.linkId] = maybe(random.bounded(4) == 0 ? none : random.bounded(101) / 10.0);
        const Score before = score(questionnaire, answers);
        std::shuffle(questionnaire.items.begin(), questionnaire.items.end(), random);
        const Score after = score(questionnaire, answers);
        QCOMPARE(after.total.has_value(), before.total.has_value());
        if (before.total)
            QVERIFY(qAbs(*after.total - *before.total) < 1e-12);
        QCOMPARE(after.bond, before.bond);
        QCOMPARE(after.overall, before.overall);
    }
}

void TestProperties::addingIsConstantInSize()
{
    // A series of any length is one value of fixed size: nothing in it owns memory that grows, so a long one is as
    // cheap to extend as a short one. What a report holds is bounded by the number of rules.
    Trajectory trajectory(constants());
    for (int i = 0; i < 200000; ++i)
        trajectory.add(point(8.0 + (i % 7) / 10.0));
    QCOMPARE(trajectory.latest().session, 200000);
    QVERIFY(trajectory.latest().raised.size() <= 8);
    const SessionReport fall = trajectory.add(point(2));
    QCOMPARE(ids(fall), QStringList({"low", "own_baseline_drop"}));
    QVERIFY(qAbs(find(fall, RuleId::OwnBaselineDrop)->number(Quantity::LevelBefore).value() - 8.3) < 1e-4);
    QCOMPARE(find(fall, RuleId::OwnBaselineDrop)->sessions, 200001);
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
