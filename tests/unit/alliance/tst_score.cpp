// SPDX-License-Identifier: GPL-3.0-or-later
// Answers are checked and scored: ranges, reversed items, skipped items, missing totals, other questionnaires.
#include "core/alliance/score.h"
#include <QFile>
#include <QTest>
#include <cmath>
#include <limits>

using namespace accord::alliance;

namespace {

Questionnaire fromFile(const QString& name)
{
    QFile file(QStringLiteral(ACCORD_TEST_DATA "/questionnaires/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data");
    const auto loaded = loadQuestionnaire(file.readAll());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

bool near(std::optional<double> a, double b)
{
    return a && std::abs(*a - b) < 1e-12;
}

std::optional<Error> refusal(const Questionnaire& questionnaire, const QString& linkId, double value)
{
    const auto checked = checkAnswers(questionnaire, {{linkId, value}});
    return checked ? std::nullopt : std::optional(checked.error().code);
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private slots:
    void refusals_data();
    void refusals();
    void refusalNamesTheItemOnly();
    void ownQuestionnaire();
    void skipped_data();
    void skipped();
    void fourLines();
    void twelveInterleaved();
    void twoThirdsOfTwelve();
    void fiveWithOneReversed();
    void dimensionUsesUnscoredItems();
};

void TestScore::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("linkId");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("error"); // -1: accepted
    const double infinite = std::numeric_limits<double>::infinity();
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const QString lines = u"four-lines.json"_qs;
    const QString choices = u"twelve-interleaved.json"_qs;
    const QString steps = u"five-reversed.json"_qs;
    QTest::newRow("minimum") << lines << "warmth" << 0.0 << -1;
    QTest::newRow("maximum") << lines << "warmth" << 10.0 << -1;
    QTest::newRow("between") << lines << "warmth" << 7.5 << -1;
    QTest::newRow("just below") << lines << "warmth" << -1e-9 << int(Error::OutOfRange);
    QTest::newRow("just above") << lines << "warmth" << 10.0 + 1e-9 << int(Error::OutOfRange);
    QTest::newRow("eleven") << lines << "warmth" << 11.0 << int(Error::OutOfRange);
    QTest::newRow("NaN") << lines << "warmth" << nan << int(Error::NotANumber);
    QTest::newRow("infinite") << lines << "warmth" << infinite << int(Error::NotANumber);
    QTest::newRow("minus infinite") << lines << "warmth" << -infinite << int(Error::NotANumber);
    QTest::newRow("unknown") << lines << "warmht" << 5.0 << int(Error::UnknownItem);
    QTest::newRow("free text is not rated") << steps << "words" << 5.0 << int(Error::UnknownItem);
    QTest::newRow("an option") << choices << "i01" << 3.0 << -1;
    QTest::newRow("between options") << choices << "i01" << 3.5 << int(Error::NotAnOption);
    QTest::newRow("no option") << choices << "i01" << 0.0 << int(Error::OutOfRange);
    QTest::newRow("a step") << steps << "s1" << 7.0 << -1;
    QTest::newRow("between steps") << steps << "s1" << 6.5 << int(Error::NotAnOption);
    QTest::newRow("step too high") << steps << "s1" << 8.0 << int(Error::OutOfRange);
}

void TestScore::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, linkId);
    QFETCH(double, value);
    QFETCH(int, error);
    const auto found = refusal(fromFile(file), linkId, value);
    QCOMPARE(found ? int(*found) : -1, error);
}

void TestScore::refusalNamesTheItemOnly()
{
    const auto checked = checkAnswers(*standardQuestionnaire(), {{u"bond"_qs, 5.0}, {u"goals"_qs, 123.0}});
    QVERIFY(!checked);
    QCOMPARE(checked.error().detail, u"goals"_qs);
    QVERIFY(checkAnswers(*standardQuestionnaire(), {{u"bond"_qs, std::nullopt}}));
    QVERIFY(checkAnswers(*standardQuestionnaire(), {}));
    // A skipped answer to an item that does not exist is a mistake all the same.
    QVERIFY(!checkAnswers(*standardQuestionnaire(), {{u"bnod"_qs, std::nullopt}}));
}

void TestScore::ownQuestionnaire()
{
    const Answers answers = {
        {u"bond"_qs, 9.0}, {u"goals"_qs, 6.0}, {u"tasks"_qs, 7.5}, {u"overall"_qs, 2.0}, {u"room"_qs, 1.0}};
    const Score result = score(*standardQuestionnaire(), answers);
    QVERIFY(near(result.total, 7.5)); // overall and room are not in it
    QCOMPARE(value(result, Dimension::Bond), 9.0);
    QCOMPARE(value(result, Dimension::Goals), 6.0);
    QCOMPARE(value(result, Dimension::Tasks), 7.5);
    QCOMPARE(value(result, Dimension::Overall), 2.0);
    QCOMPARE(value(result, Dimension::Other), 1.0);
}

void TestScore::skipped_data()
{
    QTest::addColumn<QStringList>("answered");
    QTest::addColumn<bool>("total");
    QTest::newRow("three of three") << QStringList{"bond", "goals", "tasks"} << true;
    QTest::newRow("two of three") << QStringList{"bond", "tasks"} << true;
    QTest::newRow("one of three") << QStringList{"goals"} << false;
    QTest::newRow("unscored ones do not help") << QStringList{"goals", "overall", "room"} << false;
    QTest::newRow("none") << QStringList{} << false;
}

void TestScore::skipped()
{
    QFETCH(QStringList, answered);
    QFETCH(bool, total);
    Answers answers;
    const Questionnaire questionnaire = *standardQuestionnaire();
    for (const ScaleItem& item : scaleItems(questionnaire))
        answers[item.linkId] = answered.contains(item.linkId) ? std::optional(8.0) : std::nullopt;
    const Score result = score(questionnaire, answers);
    QCOMPARE(result.total, total ? std::optional(8.0) : std::nullopt);
    QCOMPARE(result.bond.has_value(), answered.contains(u"bond"_qs));
    QCOMPARE(result.overall.has_value(), answered.contains(u"overall"_qs));

    // No entry at all is the same as skipped.
    Answers absent;
    for (const QString& linkId : answered)
        absent[linkId] = 8.0;
    QCOMPARE(score(questionnaire, absent), result);
}

void TestScore::fourLines()
{
    const Score result = score(fromFile(u"four-lines.json"_qs),
                               {{u"warmth"_qs, 10.0}, {u"aims"_qs, 0.0}, {u"ways"_qs, 5.0}, {u"whole"_qs, 3.0}});
    QVERIFY(near(result.total, 4.5)); // here overall is scored
    QCOMPARE(result.overall, 3.0);
    QCOMPARE(result.other, std::nullopt);
}

void TestScore::twelveInterleaved()
{
    const Questionnaire questionnaire = fromFile(u"twelve-interleaved.json"_qs);
    QCOMPARE(scaleItems(questionnaire).size(), 12);
    QVERIFY(!questionnaire.constants.sd.isAssumed());
    Answers answers;
    int number = 0;
    for (const ScaleItem& item : scaleItems(questionnaire)) {
        QCOMPARE(item.kind, ScaleKind::Choice);
        QCOMPARE(item.options.size(), 5);
        QCOMPARE(item.lowAnchor, u"Never"_qs);
        QCOMPARE(item.highAnchor, u"Always"_qs);
        // goals, tasks, bond take turns: 2, 3 and 5, and one goals item at 4
        const double byTurn[] = {2, 3, 5};
        answers[item.linkId] = number == 9 ? 4 : byTurn[number % 3];
        ++number;
    }
    QVERIFY(checkAnswers(questionnaire, answers));
    const Score result = score(questionnaire, answers);
    QVERIFY(near(result.goals, (2.5 + 2.5 + 2.5 + 7.5) / 4));
    QVERIFY(near(result.tasks, 5.0));
    QVERIFY(near(result.bond, 10.0));
    QVERIFY(near(result.total, (15.0 + 20.0 + 40.0) / 12));
}

void TestScore::twoThirdsOfTwelve()
{
    const Questionnaire questionnaire = fromFile(u"twelve-interleaved.json"_qs);
    Answers answers;
    for (const ScaleItem& item : scaleItems(questionnaire).first(8))
        answers[item.linkId] = 3;
    QCOMPARE(score(questionnaire, answers).total, 5.0);
    answers[u"i08"_qs] = std::nullopt;
    QCOMPARE(score(questionnaire, answers).total, std::nullopt);
}

void TestScore::fiveWithOneReversed()
{
    const Questionnaire questionnaire = fromFile(u"five-reversed.json"_qs);
    QVERIFY(findScale(questionnaire, u"s2"_qs)->reversed);
    QVERIFY(!findScale(questionnaire, u"s1"_qs)->reversed);
    const Answers answers = {{u"s1"_qs, 7.0}, {u"s2"_qs, 1.0}, {u"s3"_qs, 4.0}, {u"s4"_qs, 1.0}, {u"s5"_qs, 2.5 + 1.5}};
    const Score result = score(questionnaire, answers);
    QCOMPARE(result.bond, 10.0);
    QCOMPARE(result.goals, 5.0);
    QCOMPARE(result.tasks, 2.5);
    QVERIFY(near(result.total, (10 + 10 + 5 + 0 + 5) / 5.0));
    QCOMPARE(rescaled(*findScale(questionnaire, u"s2"_qs), 7), 0.0);
    QCOMPARE(rescaled(*findScale(questionnaire, u"s2"_qs), 2.5), 7.5);
}

void TestScore::dimensionUsesUnscoredItems()
{
    Questionnaire questionnaire = *standardQuestionnaire();
    std::get<ScaleItem>(questionnaire.items[4]).dimension = Dimension::Bond; // room, which is not scored
    const Score result =
        score(questionnaire, {{u"bond"_qs, 10.0}, {u"goals"_qs, 10.0}, {u"tasks"_qs, 10.0}, {u"room"_qs, 0.0}});
    QCOMPARE(result.bond, 5.0);
    QCOMPARE(result.total, 10.0);
}

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
