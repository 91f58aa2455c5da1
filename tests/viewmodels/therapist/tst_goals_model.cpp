// SPDX-License-Identifier: GPL-3.0-or-later
// Goals on the therapist's side, with a client who answers: proposed, reworded, agreed, declined, set aside.
#include "app/therapist/goals_model.h"
#include "core/sync/negotiating.h"
#include "tests/viewmodels/therapist/linked_pair.h"

#include <QSignalSpy>
#include <QTest>

using namespace accord;
using therapist::GoalsModel;
using therapist::GoalStepLine;

namespace {

constexpr auto now = sync::Leaving::Now;

QVariant at(const GoalsModel& model, int row, GoalsModel::Role role)
{
    return model.data(model.index(row), role);
}

QStringList history(const GoalsModel& model, int row)
{
    QStringList steps;
    for (const GoalStepLine& line : at(model, row, GoalsModel::HistoryRole).value<QList<GoalStepLine>>())
        steps << line.what;
    return steps;
}

} // namespace

class TestGoalsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAndNothingCanBeDoneWithoutALink()
    {
        test::OpenSession open;
        GoalsModel model(open.session);
        QVERIFY(!model.isUsable());
        QCOMPARE(model.rowCountNow(), 0);
        QVERIFY(!model.propose(QStringLiteral("Sleep")));
        QVERIFY(!model.problem().isEmpty());
        QVERIFY(!model.agree(0, 5) && !model.decline(-1) && !model.reword(3, QStringLiteral("x")) &&
                !model.setAside(0));
    }

    void proposedRewordedAndAgreedByBoth()
    {
        test::LinkedPair pair;
        GoalsModel model(pair.open.session);
        model.open(pair.channel);
        QVERIFY(model.isUsable());
        QVERIFY(!model.propose(QStringLiteral("   ")));
        QVERIFY(!model.problem().isEmpty());
        QVERIFY(!model.propose(QString(301, u'x')));
        QVERIFY(model.propose(QStringLiteral("Sleep better")));
        QVERIFY(model.problem().isEmpty());
        QCOMPARE(model.rowCountNow(), 1);
        QCOMPARE(at(model, 0, GoalsModel::StateRole).toString(), QStringLiteral("Waits for Kim A."));
        QVERIFY(!at(model, 0, GoalsModel::AsksRole).toBool());
        pair.carry();

        auto& vault = pair.client->vault();
        const auto theirs = sync::goals(vault, pair.client->channel());
        QVERIFY(theirs && theirs->size() == 1);
        const auto goal = theirs->first().goal.id;
        QVERIFY(sync::counterGoal(vault, pair.open.clock, pair.client->channel(), goal,
                                  QStringLiteral("Sleep through three nights a week"), now));
        pair.carry();
        QCOMPARE(at(model, 0, GoalsModel::WordsRole).toString(), QStringLiteral("Sleep through three nights a week"));
        QCOMPARE(at(model, 0, GoalsModel::StateRole).toString(), QStringLiteral("Waits for you"));
        QVERIFY(at(model, 0, GoalsModel::AsksRole).toBool());
        QCOMPARE(model.waitingCount(), 1);
        QVERIFY(model.overview().contains(QStringLiteral("1 waits for you")));

        QVERIFY(model.agree(0, 8.5));
        QCOMPARE(at(model, 0, GoalsModel::StateRole).toString(), QStringLiteral("Agreed"));
        QCOMPARE(at(model, 0, GoalsModel::OwnValueRole).toDouble(), 8.5);
        QCOMPARE(model.waitingCount(), 0);
        pair.carry();
        QVERIFY(sync::agreeToGoal(vault, pair.open.clock, pair.client->channel(), goal, 70, now));
        pair.carry();
        QCOMPARE(at(model, 0, GoalsModel::ClientRole).toString(), QStringLiteral("Kim A. agrees 7.0 of 10"));
        QCOMPARE(model.agreedCount(), 1);
        QCOMPARE(history(model, 0),
                 QStringList({QStringLiteral("You proposed: “Sleep better”"),
                              QStringLiteral("Kim A. would rather say: “Sleep through three nights a week”"),
                              QStringLiteral("You agreed, 8.5 of 10"), QStringLiteral("Kim A. agreed, 7.0 of 10")}));
        // Both sides hold one history.
        const auto here = sync::goals(pair.open.session.vault(), pair.channel);
        const auto there = sync::goals(vault, pair.client->channel());
        QVERIFY(here && there && here->first().goal == there->first().goal);
    }

    void declinedAndSetAsideAndTheOrderOnThePage()
    {
        test::LinkedPair pair;
        GoalsModel model(pair.open.session);
        model.open(pair.channel);
        QVERIFY(model.propose(QStringLiteral("First")));
        QVERIFY(model.propose(QStringLiteral("Second")));
        pair.carry();
        auto& vault = pair.client->vault();
        QVERIFY(sync::proposeGoal(vault, pair.open.clock, pair.client->channel(), QStringLiteral("Mine"), now));
        pair.carry();
        QCOMPARE(model.rowCountNow(), 3);
        QCOMPARE(at(model, 0, GoalsModel::WordsRole).toString(), QStringLiteral("Mine")); // it waits for an answer
        QVERIFY(model.decline(0));
        QVERIFY(!at(model, 0, GoalsModel::AsksRole).toBool());
        pair.carry();
        const int mine = [&] {
            for (int row = 0; row < model.rowCountNow(); ++row)
                if (at(model, row, GoalsModel::WordsRole).toString() == QLatin1String("Mine"))
                    return row;
            return -1;
        }();
        QVERIFY(mine >= 0);
        QCOMPARE(at(model, mine, GoalsModel::StateRole).toString(), QStringLiteral("Not these words"));
        QVERIFY(model.setAside(0));
        const int last = model.rowCountNow() - 1;
        QCOMPARE(at(model, last, GoalsModel::StateRole).toString(), QStringLiteral("Set aside"));
        QVERIFY(!at(model, last, GoalsModel::OpenRole).toBool());
        QVERIFY(!model.reword(last, QStringLiteral("Once more"))); // for good
        QVERIFY(!model.problem().isEmpty());
        QVERIFY(!at(model, 0, GoalsModel::SpokenRole).toString().isEmpty());
    }

    void whatIsWrittenOnThePageSurvivesNews()
    {
        test::LinkedPair pair;
        GoalsModel model(pair.open.session);
        model.open(pair.channel);
        QVERIFY(model.propose(QStringLiteral("First")));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        pair.carry();
        QVERIFY(model.agree(0, 6));
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_MAIN(TestGoalsModel)
#include "tst_goals_model.moc"
