// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's steps on goals and cadence: every conflict by name, and the same end from any order of arrival.
#include "core/alliance/negotiation.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace accord;
using namespace accord::alliance;

namespace {

const GoalId goalId = *GoalId::fromString(QStringLiteral("11111111-1111-4111-8111-111111111111"));

base::MessageId idOf(int number)
{
    return *base::MessageId::fromBytes(QByteArray(14, '\x11') + char(number >> 8) + char(number));
}

/// Steps with ids that say which is which.
class Steps
{
public:
    base::MessageId add(quint64 lamport, Side author, GoalStep step, base::MessageId about = {}, QString text = {},
                        int tenths = 0)
    {
        const base::MessageId id = idOf(++m_number);
        list << GoalEvent{goalId, {lamport, author, id}, step, about, std::move(text), tenths, {}};
        return id;
    }
    base::MessageId propose(quint64 lamport, Side author, const char* text)
    {
        return add(lamport, author, GoalStep::Propose, {}, QLatin1String(text));
    }
    base::MessageId counter(quint64 lamport, Side author, base::MessageId about, const char* text)
    {
        return add(lamport, author, GoalStep::Counter, about, QLatin1String(text));
    }
    Goal folded() const { return foldGoal(list).value(); }
    QList<GoalEvent> list;

private:
    int m_number = 0;
};

constexpr Side client = Side::Client;
constexpr Side therapist = Side::Therapist;

} // namespace

class NegotiationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsThatAreNotSound()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        const auto broken = [&](auto&& change) {
            GoalEvent event = s.list.first();
            change(event);
            return !isSound(event);
        };
        QVERIFY(isSound(s.list.first()));
        QVERIFY(broken([](GoalEvent& e) { e.text = QStringLiteral("   "); }));
        QVERIFY(broken([](GoalEvent& e) { e.text = QString(maximumGoalLength + 1, u'x'); }));
        QVERIFY(broken([](GoalEvent& e) { e.goal = {}; }));
        QVERIFY(broken([](GoalEvent& e) { e.order.id = {}; }));
        QVERIFY(broken([](GoalEvent& e) { e.order.lamport = 0; }));
        QVERIFY(broken([](GoalEvent& e) { e.order.lamport = mostLamport + 1; }));
        QVERIFY(broken([&](GoalEvent& e) { e.about = words; }));
        QVERIFY(broken([](GoalEvent& e) { e.tenths = 1; }));
        QVERIFY(broken([](GoalEvent& e) { e.step = GoalStep::Agree; }));
        QVERIFY(broken([](GoalEvent& e) { e.step = GoalStep::Counter; }));
    }

    void soundToTheVeryBounds()
    {
        Steps s;
        const auto words = s.add(mostLamport, client, GoalStep::Propose, {}, QString(300, u'x'));
        s.add(1, therapist, GoalStep::Agree, words, {}, 100);
        QVERIFY(isSound(s.list.at(0)));
        QVERIFY(isSound(s.list.at(1)));
        s.list[1].tenths = 101;
        QVERIFY(!isSound(s.list.at(1)));
        s.list[1].tenths = -1;
        QVERIFY(!isSound(s.list.at(1)));
        QCOMPARE(maximumGoalLength, 300); // the formats say so
        QCOMPARE(mostLamport, 1'000'000'000u);
        QCOMPARE(mostCadenceDays, 365);
    }

    void anAnswerBeforeItsWordsWaits()
    {
        Steps s;
        s.add(2, therapist, GoalStep::Agree, idOf(9), {}, 70);
        QVERIFY(!foldGoal(s.list));
        QVERIFY(!foldGoal({}));
    }

    void aProposalIsOpenAndItsAuthorStandsByIt()
    {
        Steps s;
        s.propose(1, client, "Sleep through");
        const Goal goal = s.folded();
        QCOMPARE(goal.state, GoalState::Open);
        QCOMPARE(goal.text, QStringLiteral("Sleep through"));
        QCOMPARE(goal.proposedBy, client);
        QVERIFY(!goal.clientTenths && !goal.therapistTenths);
    }

    void agreeingWithOnesOwnWordsIsNotAgreement()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        s.add(2, client, GoalStep::Agree, words, {}, 90);
        QCOMPARE(s.folded().state, GoalState::Open);
        QCOMPARE(s.folded().clientTenths, std::optional(90));
        s.add(3, therapist, GoalStep::Agree, words, {}, 75);
        QCOMPARE(s.folded().state, GoalState::Agreed);
        QCOMPARE(s.folded().therapistTenths, std::optional(75));
    }

    void bothCounterAtOnceTheClientsWordsStand()
    {
        Steps s;
        const auto words = s.propose(1, therapist, "Exercise");
        s.counter(2, client, words, "A walk a day");
        s.counter(2, therapist, words, "Exercise twice a week");
        const Goal goal = s.folded();
        QCOMPARE(goal.text, QStringLiteral("A walk a day"));
        QCOMPARE(goal.state, GoalState::Open);
        QCOMPARE(goal.history.size(), 3); // the therapist's words are not lost
    }

    void bothAnswerAtOnce()
    {
        // The therapist declines and the client, at the same time, says how far they stand by it.
        Steps s;
        const auto words = s.propose(1, client, "Quit my job");
        s.add(2, client, GoalStep::Agree, words, {}, 80);
        s.add(2, therapist, GoalStep::Decline, words);
        QCOMPARE(s.folded().state, GoalState::Declined);
        QCOMPARE(s.folded().clientTenths, std::optional(80));
    }

    void counterWhileTheOtherAgrees()
    {
        // The client agrees with words that the therapist is just replacing: the agreement was not about the new ones.
        Steps s;
        const auto words = s.propose(1, therapist, "Exercise");
        s.add(2, client, GoalStep::Agree, words, {}, 60);
        const auto changed = s.counter(2, therapist, words, "Exercise, gently");
        Goal goal = s.folded();
        QCOMPARE(goal.current, changed);
        QCOMPARE(goal.state, GoalState::Open);
        QVERIFY(!goal.clientTenths);
        QCOMPARE(goal.history.size(), 3);
        s.add(3, client, GoalStep::Agree, changed, {}, 70);
        goal = s.folded();
        QCOMPARE(goal.state, GoalState::Agreed);
        QCOMPARE(goal.clientTenths, std::optional(70));
        QCOMPARE(goal.text, QStringLiteral("Exercise, gently"));
    }

    void counterAfterAgreementOpensItAgain()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        s.add(2, therapist, GoalStep::Agree, words, {}, 100);
        s.counter(3, client, words, "Sleep, and rest");
        QCOMPARE(s.folded().state, GoalState::Open);
        QVERIFY(!s.folded().therapistTenths);
    }

    void withdrawWhileTheOtherAgrees()
    {
        for (const quint64 withdrawnAt : {2, 3, 4}) {
            Steps s;
            const auto words = s.propose(1, client, "Sleep");
            s.add(withdrawnAt, client, GoalStep::Withdraw);
            s.add(3, therapist, GoalStep::Agree, words, {}, 100);
            QCOMPARE(s.folded().state, GoalState::Withdrawn);
        }
    }

    void withdrawWhileTheOtherCounters()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        s.add(2, client, GoalStep::Withdraw);
        s.counter(5, therapist, words, "Rest");
        QCOMPARE(s.folded().state, GoalState::Withdrawn);
        QCOMPARE(s.folded().text, QStringLiteral("Rest"));
    }

    void bothWithdraw()
    {
        Steps s;
        s.propose(1, client, "Sleep");
        s.add(2, client, GoalStep::Withdraw);
        s.add(2, therapist, GoalStep::Withdraw);
        QCOMPARE(s.folded().state, GoalState::Withdrawn);
        QCOMPARE(s.folded().history.size(), 3);
    }

    void declineAndThenAgreeIsAChangedMind()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        s.add(2, therapist, GoalStep::Decline, words);
        QCOMPARE(s.folded().state, GoalState::Declined);
        s.add(3, therapist, GoalStep::Agree, words, {}, 50);
        QCOMPARE(s.folded().state, GoalState::Agreed);
    }

    void agreeWhileItsAuthorDeclines()
    {
        Steps s;
        const auto words = s.propose(1, client, "Sleep");
        s.add(2, client, GoalStep::Decline, words);
        s.add(2, therapist, GoalStep::Agree, words, {}, 50);
        QCOMPARE(s.folded().state, GoalState::Declined); // not both stand by it
    }

    void aLateAnswerToOldWordsChangesNothing()
    {
        Steps s;
        const auto old = s.propose(1, client, "Sleep");
        s.counter(2, therapist, old, "Sleep and walk");
        s.add(9, therapist, GoalStep::Decline, old);
        QCOMPARE(s.folded().state, GoalState::Open);
        QCOMPARE(s.folded().history.size(), 3);
    }

    void whicheverCadenceIsLastHolds()
    {
        const CadenceEvent weekly{{1, therapist, idOf(1)}, 7, {}};
        const CadenceEvent fortnightly{{2, client, idOf(2)}, 14, {}};
        const CadenceEvent atOnce{{2, therapist, idOf(3)}, 10, {}};
        QVERIFY(!newestCadence({}));
        QCOMPARE(newestCadence({fortnightly, weekly})->days, 14);
        QCOMPARE(newestCadence({atOnce, fortnightly, weekly})->days, 14); // at the same time: the client's
        QCOMPARE(nextLamport(QList<CadenceEvent>{weekly, fortnightly}), quint64(3));
        QCOMPARE(nextLamport(QList<CadenceEvent>{}), quint64(1));
    }

    void anyInterleavingEndsAlike()
    {
        // Two sides act on what they have seen; letters arrive shuffled, twice, or only when sent again.
        const int rounds = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? 100'000 : 2'000;
        int states[4] = {};
        for (int round = 0; round < rounds; ++round) {
            std::mt19937 random{unsigned(round)};
            const auto pick = [&](size_t below) { return size_t(random() % below); };
            QList<GoalEvent> seen[2];
            QList<GoalEvent> sent[2];
            int number = 0;
            const auto act = [&](int side) {
                const auto goal = foldGoal(seen[side]);
                GoalEvent event;
                event.goal = goalId;
                event.order = {nextLamport(seen[side]), side == 0 ? client : therapist, idOf(++number)};
                if (!goal) {
                    event.text = QStringLiteral("words %1").arg(number);
                } else {
                    event.step = GoalStep(2 + (pick(20) == 0 ? 3 : pick(3)));
                    if (event.step != GoalStep::Withdraw)
                        event.about = goal->current;
                    if (event.step == GoalStep::Counter)
                        event.text = QStringLiteral("words %1").arg(number);
                    if (event.step == GoalStep::Agree)
                        event.tenths = int(pick(101));
                }
                QVERIFY(isSound(event));
                seen[side] << event;
                sent[side] << event;
            };
            act(0);
            for (int step = 0; step < 12; ++step) {
                const int side = int(pick(2));
                if (pick(2) == 0 && (side == 0 || foldGoal(seen[1])))
                    act(side);
                if (const auto& letters = sent[1 - side]; !letters.isEmpty()) // any of them, again and again
                    seen[side] << letters.at(qsizetype(pick(size_t(letters.size()))));
            }
            for (int side : {0, 1}) { // what got lost is sent until it is there, in any order
                QList<GoalEvent> rest = sent[1 - side];
                std::shuffle(rest.begin(), rest.end(), random);
                seen[side] << rest;
                std::shuffle(seen[side].begin(), seen[side].end(), random);
            }
            const auto a = foldGoal(seen[0]);
            const auto b = foldGoal(seen[1]);
            QVERIFY(a && b);
            QVERIFY2(*a == *b, qPrintable(QStringLiteral("round %1").arg(round)));
            QCOMPARE(a->history.size(), sent[0].size() + sent[1].size()); // nothing lost, nothing twice
            ++states[int(a->state)];
        }
        for (const int count : states) // and all of it was seen
            QVERIFY(count > rounds / 100);
    }
};

QTEST_GUILESS_MAIN(NegotiationTest)
#include "tst_negotiation.moc"
