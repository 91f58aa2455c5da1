// SPDX-License-Identifier: GPL-3.0-or-later
// The card "For today": concern, what changed, the rule, and words to open the talk.
#include "app/therapist/briefing.h"

#include "core/alliance/questionnaire.h"

#include <QTest>

using namespace accord;
using therapist::Briefing;

namespace {

const QDate day(2026, 4, 16);

alliance::Score parts(std::optional<double> bond, std::optional<double> goals, std::optional<double> tasks)
{
    alliance::Score score;
    score.bond = bond;
    score.goals = goals;
    score.tasks = tasks;
    if (bond && goals && tasks)
        score.total = (*bond + *goals + *tasks) / 3;
    return score;
}

QList<alliance::SessionPoint> points(const QList<alliance::Score>& scores)
{
    QList<alliance::SessionPoint> list;
    for (qsizetype k = 0; k < scores.size(); ++k)
        list.append({day.addDays(7 * (k - scores.size())), scores.at(k)});
    return list;
}

Briefing briefOn(const QList<alliance::Score>& scores, std::optional<int> cadence = std::nullopt)
{
    return therapist::brief(points(scores), alliance::standardQuestionnaire()->constants, cadence, day);
}

} // namespace

class TestBriefing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidOfNobody()
    {
        const Briefing briefing = briefOn({});
        QVERIFY(!briefing.known);
        QVERIFY(briefing.pill.isEmpty() && briefing.change.isEmpty() && briefing.openers.isEmpty());
    }

    void anUnrepairedDropNamesItsPartAndItsRule()
    {
        QList<alliance::Score> scores(8, parts(8, 8, 8));
        scores << parts(6, 4, 6) << parts(6, 4.5, 6) << parts(6, 4.5, 6) << parts(6, 4.5, 6);
        const Briefing briefing = briefOn(scores);
        QCOMPARE(briefing.concern, alliance::Concern::Act);
        QVERIFY2(briefing.change.contains(QStringLiteral("session 9")), qPrintable(briefing.change));
        QVERIFY2(briefing.change.contains(QStringLiteral("Agreement on goals fell most")), qPrintable(briefing.change));
        QVERIFY2(briefing.rule.contains(QStringLiteral("8.0")), qPrintable(briefing.rule));
        QVERIFY2(briefing.restsOn.contains(QStringLiteral("12")), qPrintable(briefing.restsOn));
        QCOMPARE(briefing.openers.size(), 3);
        QVERIFY(briefing.pill.startsWith(QStringLiteral("Act")));
        QVERIFY(!briefing.reason.isEmpty());
    }

    void aDropInAllPartsAlikeNamesNone()
    {
        QList<alliance::Score> scores(8, parts(8, 8, 8));
        scores << parts(5, 5, 5);
        QVERIFY(!briefOn(scores).change.contains(QStringLiteral("fell most")));
    }

    void aDropWithoutPartsStillSpeaks()
    {
        QList<alliance::Score> scores(8);
        for (alliance::Score& score : scores)
            score.total = 8;
        scores.append(alliance::Score{});
        scores.last().total = 5;
        const Briefing briefing = briefOn(scores);
        QCOMPARE(briefing.concern, alliance::Concern::Act);
        QVERIFY(!briefing.change.contains(QStringLiteral("fell most")));
        QCOMPARE(briefing.openers.size(), 3);
    }

    void warmButUnalignedIsSaid()
    {
        const Briefing briefing = briefOn({parts(8, 7, 7), parts(8.6, 5.9, 7)});
        QCOMPARE(briefing.concern, alliance::Concern::Watch);
        QVERIFY2(briefing.change.contains(QStringLiteral("8.6")) && briefing.change.contains(QStringLiteral("5.9")),
                 qPrintable(briefing.change));
        QVERIFY(briefing.pill.startsWith(QStringLiteral("Watch")));
    }

    void lowTwiceSaysSo()
    {
        const Briefing briefing = briefOn({parts(5.5, 5.5, 5.5), parts(5.4, 5.5, 5.5)});
        QCOMPARE(briefing.concern, alliance::Concern::Act);
        QVERIFY2(briefing.change.contains(QStringLiteral("before was low too")), qPrintable(briefing.change));
    }

    void repairIsNewsAndNoConcern()
    {
        QList<alliance::Score> scores(6, parts(8, 8, 8));
        scores << parts(6, 6, 6) << parts(7.8, 7.8, 7.8);
        const Briefing briefing = briefOn(scores);
        QCOMPARE(briefing.concern, alliance::Concern::None);
        QVERIFY2(briefing.change.contains(QStringLiteral("repaired")), qPrintable(briefing.change));
        QVERIFY(briefing.rule.isEmpty());
    }

    void steadyComparesWithBefore()
    {
        const Briefing briefing = briefOn({parts(7, 7, 7), parts(7.5, 7.5, 7.5), parts(8, 8, 8), parts(7.6, 7.6, 7.6)});
        QCOMPARE(briefing.concern, alliance::Concern::None);
        QVERIFY2(briefing.change.contains(QStringLiteral("7.6")) && briefing.change.contains(QStringLiteral("7.5")),
                 qPrintable(briefing.change));
        QCOMPARE(briefing.openers.size(), 3);
    }

    void oneSessionAloneIsNotJudged()
    {
        const Briefing briefing = briefOn({parts(7, 7, 7)});
        QCOMPARE(briefing.concern, alliance::Concern::None);
        QVERIFY2(briefing.change.contains(QStringLiteral("first")), qPrintable(briefing.change));
    }

    void aSessionWithoutATotalIsSaidToBeOne()
    {
        const Briefing briefing = briefOn({parts(7, 7, 7), parts(7, std::nullopt, std::nullopt)});
        QVERIFY2(briefing.change.contains(QStringLiteral("no alliance score")), qPrintable(briefing.change));
    }

    void overdueCountsDays()
    {
        const Briefing briefing = briefOn({parts(8, 8, 8), parts(8, 8, 8), parts(8, 8, 8)}, 3);
        QCOMPARE(briefing.concern, alliance::Concern::Watch);
        QVERIFY2(briefing.change.contains(QLatin1Char('7')), qPrintable(briefing.change));
    }
};

QTEST_GUILESS_MAIN(TestBriefing)
#include "tst_briefing.moc"
