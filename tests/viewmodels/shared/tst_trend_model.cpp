// SPDX-License-Identifier: GPL-3.0-or-later
// What the trend shows and says for series of every kind: empty, gapped, dipping, repaired, total only.
#include "app/shared/trend_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace accord;
using app::TrendModel;
using app::TrendReader;
using app::TrendSession;

class TrendModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatHappened_data();
    void saysWhatHappened();
    void titleCountsInWords_data();
    void titleCountsInWords();
    void skippedIsAGapAndNeverZero();
    void showsOnlyTheLastFew();
    void bandAppearsFromEightTotalsOnAndStaysOnTheScale();
    void totalStandsInWhereNothingElseWasShared();
    void tellsWhichPartGrewMost();
    void rowsAreNewestFirstAndReadable();
    void aSessionInWords();
    void unknownSessionsAreEmpty();

private:
    alliance::Constants m_constants;
};

namespace {

const QDate firstDay(2025, 1, 7);

TrendSession session(int number, std::optional<double> bond, std::optional<double> goals, std::optional<double> tasks)
{
    TrendSession made;
    made.date = firstDay.addDays(7 * (number - 1));
    made.score.bond = bond;
    made.score.goals = goals;
    made.score.tasks = tasks;
    int answered = 0;
    double sum = 0;
    for (const auto& value : {bond, goals, tasks}) {
        if (value) {
            sum += *value;
            ++answered;
        }
    }
    if (answered >= 2)
        made.score.total = sum / answered;
    return made;
}

/// All three parts alike, so that the total is the number given; a negative number is a session all skipped.
QList<TrendSession> level(const QList<double>& totals)
{
    QList<TrendSession> sessions;
    for (const double total : totals) {
        const auto value = total < 0 ? std::nullopt : std::optional(total);
        sessions << session(int(sessions.size()) + 1, value, value, value);
    }
    return sessions;
}

} // namespace

void TrendModelTest::initTestCase()
{
    const auto questionnaire = alliance::standardQuestionnaire();
    QVERIFY(questionnaire);
    m_constants = questionnaire->constants;
}

void TrendModelTest::saysWhatHappened_data()
{
    QTest::addColumn<QList<double>>("totals");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("therapist");
    using L = QList<double>;
    const auto row = [](const char* name, const L& totals, const char* client, const char* therapist) {
        QTest::newRow(name) << totals << QString::fromUtf8(client) << QString::fromUtf8(therapist);
    };
    row("none", {}, "After your first check-in, your line begins here.", "No check-in yet.");
    row("one", {7}, "One session so far. With the second, a line begins.", "One session so far.");
    row("all skipped", {-1, -1, -1}, "Too few answers for a score so far. Skipping is fine.",
        "No score shared so far.");
    row("two alike", {7, 7}, "No dip so far.", "No drop so far.");
    row("much the same", {7, 7.2, 7, 7.1, 7, 7.2}, "Things have stayed much the same.",
        "No drop; much the same as in the first sessions.");
    row("risen", {5.5, 6, 6.2, 6.6, 7, 7.4}, "Your ratings have risen since the first sessions.",
        "No drop; up by 1.1 since the first sessions.");
    row("lower, but never a drop", {8, 8.1, 8, 7.4, 7.5, 7.0, 7.1, 6.9, 7.0, 6.9},
        "Your ratings are lower than in the first sessions.", "No drop; down by 1.1 since the first sessions.");
    row("dip at the last", {7, 7.2, 7, 7.1, 7, 7.2, 5},
        "Things dipped at session 7. Dips are normal, and worth talking about.",
        "A drop at session 7, from 7.1 to 5.0, still open.");
    row("dip, back at the next", {7, 7.2, 7, 7.1, 7, 7.2, 5, 7},
        "Things dipped around session 7 and came back at the next one.",
        "A drop at session 7, from 7.1 to 5.0, back at the next.");
    row("dip, back in two", {7, 7.2, 7, 7.1, 7, 7.2, 5, 5.5, 7},
        "Things dipped around session 7 and came back within two sessions.",
        "A drop at session 7, from 7.1 to 5.0, back after two sessions.");
    row("a skipped session counts as time, not as a score", {7, 7.2, 7, 7.1, 7, 7.2, 5, -1, 7},
        "Things dipped around session 7 and came back within two sessions.",
        "A drop at session 7, from 7.1 to 5.0, back after two sessions.");
    row("dip, not back", {7, 7.2, 7, 7.1, 7, 7.2, 5, 5.1, 4.8, 5},
        "Things dipped around session 7 and have not come back yet. That is worth talking about.",
        "A drop at session 7, from 7.1 to 4.8, not back after three sessions.");
    row("two dips", {7, 7.2, 7, 7.1, 7, 7.2, 5, 7, 7.1, 7, 7.2, 7, 4.5},
        "Things dipped at session 13. Dips are normal, and worth talking about. There was one dip before.",
        "A drop at session 13, from 6.9 to 4.5, still open. One drop before it.");
}

void TrendModelTest::saysWhatHappened()
{
    QFETCH(QList<double>, totals);
    QFETCH(QString, client);
    QFETCH(QString, therapist);
    TrendModel forClient(TrendReader::Client);
    forClient.setSessions(level(totals), m_constants);
    QCOMPARE(forClient.sentence(), client);
    TrendModel forTherapist(TrendReader::Therapist);
    forTherapist.setSessions(level(totals), m_constants);
    QCOMPARE(forTherapist.sentence(), therapist);
    for (const char* word : {"rupture", "failure", "drop"})
        QVERIFY(!forClient.sentence().contains(QLatin1String(word)));
}

void TrendModelTest::titleCountsInWords_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("therapist");
    QTest::newRow("0") << 0 << "Your sessions"
                       << "Sessions";
    QTest::newRow("1") << 1 << "Your first session"
                       << "One session";
    QTest::newRow("2") << 2 << "Your two sessions"
                       << "Two sessions";
    QTest::newRow("12") << 12 << "Your twelve sessions"
                        << "Twelve sessions";
    QTest::newRow("13") << 13 << "Your 13 sessions"
                        << "13 sessions";
}

void TrendModelTest::titleCountsInWords()
{
    QFETCH(int, count);
    QFETCH(QString, client);
    QFETCH(QString, therapist);
    TrendModel forClient(TrendReader::Client);
    forClient.setSessions(level(QList<double>(count, 7)), m_constants);
    QCOMPARE(forClient.title(), client);
    TrendModel forTherapist(TrendReader::Therapist);
    forTherapist.setSessions(level(QList<double>(count, 7)), m_constants);
    QCOMPARE(forTherapist.title(), therapist);
}

void TrendModelTest::skippedIsAGapAndNeverZero()
{
    TrendModel model(TrendReader::Client);
    model.setSessions({session(1, 6, {}, 5), session(2, 7, {}, 6), session(3, {}, 4, 7), session(4, 8, 5, {})},
                      m_constants);
    const QList<QList<QPointF>> bond{{{1, 6}, {2, 7}}, {{4, 8}}};
    const QList<QList<QPointF>> goals{{{3, 4}, {4, 5}}};
    const QList<QList<QPointF>> tasks{{{1, 5}, {2, 6}, {3, 7}}};
    QCOMPARE(model.bondRuns(), bond);
    QCOMPARE(model.goalsRuns(), goals);
    QCOMPARE(model.tasksRuns(), tasks);
    QVERIFY(model.totalRuns().isEmpty());
}

void TrendModelTest::showsOnlyTheLastFew()
{
    TrendModel model(TrendReader::Client);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSessions(level({7, 7.2, 7, 7.1, 7, 7.2, 5, 5.5, 7, 7, 7, 7}), m_constants);
    QCOMPARE(model.dropSessions(), QList<int>{7});
    const QString sentence = model.sentence();

    QSignalSpy changed(&model, &TrendModel::changed);
    model.setLastCount(5);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.firstNumber(), 8);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.bondRuns().first().first(), QPointF(8, 5.5));
    QVERIFY(model.dropSessions().isEmpty());
    QCOMPARE(model.sentence(), sentence); // the story stays whole
    QCOMPARE(model.title(), QStringLiteral("Your twelve sessions"));

    model.setLastCount(50);
    QCOMPARE(model.firstNumber(), 1);
    model.setLastCount(-4);
    QCOMPARE(model.lastCount(), 0);
    QCOMPARE(model.rowCount(), 12);
}

void TrendModelTest::bandAppearsFromEightTotalsOnAndStaysOnTheScale()
{
    TrendModel model(TrendReader::Therapist);
    model.setSessions(level({7, 8, 7, 8, 7, 8, 7}), m_constants);
    QVERIFY(!model.hasBand());
    model.setSessions(level({7, 8, 7, 8, 7, 8, 7, 8}), m_constants);
    QVERIFY(model.hasBand());
    QVERIFY(qAbs(model.bandLower() - (7.5 - 3 / 1.128)) < 1e-9);
    QCOMPARE(model.bandUpper(), 10.0); // 10.16 cut off
}

void TrendModelTest::totalStandsInWhereNothingElseWasShared()
{
    QList<TrendSession> sessions;
    for (const double total : {6.0, 7.0}) {
        TrendSession made;
        made.date = firstDay.addDays(7 * sessions.size());
        made.score.total = total;
        sessions << made;
    }
    TrendModel model(TrendReader::Therapist);
    model.setSessions(sessions, m_constants);
    const QList<QList<QPointF>> line{{{1, 6}, {2, 7}}};
    QCOMPARE(model.totalRuns(), line);
    QVERIFY(model.bondRuns().isEmpty());
    QCOMPARE(model.sessionValues(2), QStringLiteral("Working together 7.0"));
}

void TrendModelTest::tellsWhichPartGrewMost()
{
    QList<TrendSession> sessions;
    for (int number = 1; number <= 6; ++number)
        sessions << session(number, 7, 5 + 0.4 * number, 6.5);
    TrendModel model(TrendReader::Client);
    model.setSessions(sessions, m_constants);
    QVERIFY2(model.sentence().endsWith(QStringLiteral("Agreement on goals has grown the most.")),
             qPrintable(model.sentence()));
    // Two that grew alike: neither is named.
    for (TrendSession& made : sessions)
        made.score.tasks = made.score.goals;
    model.setSessions(sessions, m_constants);
    QVERIFY(!model.sentence().contains(QStringLiteral("the most")));
}

void TrendModelTest::rowsAreNewestFirstAndReadable()
{
    QList<TrendSession> sessions{session(1, 6.04, {}, 5), session(2, 7, 5.25, 6)};
    sessions.last().note = QStringLiteral("We talked past each other.");
    TrendModel client(TrendReader::Client);
    client.setSessions(sessions, m_constants);
    QCOMPARE(client.rowCount(), 2);
    QCOMPARE(client.columnCount(), 8);
    const auto cell = [](const TrendModel& model, int row, const char* name) {
        return model.data(model.index(row, 0), model.roleNames().key(name)).toString();
    };
    QCOMPARE(cell(client, 0, "number"), QStringLiteral("2"));
    QCOMPARE(cell(client, 0, "note"), QStringLiteral("We talked past each other."));
    QCOMPARE(cell(client, 1, "bond"), QStringLiteral("6.0"));
    QCOMPARE(cell(client, 1, "goals"), QStringLiteral("skipped"));
    QCOMPARE(cell(client, 1, "date"), QStringLiteral("7 January"));
    QCOMPARE(client.data(client.index(0, 2), Qt::DisplayRole).toString(), QStringLiteral("7.0"));
    TrendModel therapist(TrendReader::Therapist);
    therapist.setSessions(sessions, m_constants);
    QCOMPARE(cell(therapist, 1, "goals"), QString());
}

void TrendModelTest::aSessionInWords()
{
    QList<TrendSession> sessions{session(1, 6, 4.8, 5.1), session(60, 7, {}, 6)};
    TrendModel client(TrendReader::Client);
    client.setSessions(sessions, m_constants);
    QCOMPARE(client.sessionTitle(1), QStringLiteral("Session 1 · 7 January 2025")); // not the newest session's year
    QCOMPARE(client.sessionTitle(2), QStringLiteral("Session 2 · 24 February"));
    QCOMPARE(client.sessionValues(1), QStringLiteral("Bond 6.0 · Goals 4.8 · Tasks 5.1"));
    QCOMPARE(client.sessionValues(2), QStringLiteral("Bond 7.0 · Goals skipped · Tasks 6.0"));
    TrendModel therapist(TrendReader::Therapist);
    therapist.setSessions(sessions, m_constants);
    QCOMPARE(therapist.sessionValues(2), QStringLiteral("Bond 7.0 · Tasks 6.0"));
}

void TrendModelTest::unknownSessionsAreEmpty()
{
    TrendModel model(TrendReader::Client);
    QCOMPARE(model.sessionTitle(1), QString());
    QCOMPARE(model.rowCount(), 0);
    model.setSessions(level({7, 7}), m_constants);
    for (const int number : {-1, 0, 3}) {
        QCOMPARE(model.sessionTitle(number), QString());
        QCOMPARE(model.sessionValues(number), QString());
        QCOMPARE(model.sessionNote(number), QString());
    }
}

QTEST_GUILESS_MAIN(TrendModelTest)
#include "tst_trend_model.moc"
