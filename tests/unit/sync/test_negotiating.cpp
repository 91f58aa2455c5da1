// SPDX-License-Identifier: GPL-3.0-or-later
// Goals and cadence: both sides end with one history, whatever the letters go through.
#include "core/sync/consenting.h"
#include "core/sync/negotiating.h"
#include "tests/support/people.h"

#include <QRandomGenerator>

using namespace accord;
using alliance::GoalState;
using consent::Field;
using sync::Cause;
using sync::Error;
using sync::Leaving;

namespace {

QList<sync::GoalView> goalsOf(vault::Vault& vault, base::ChannelId channel)
{
    const auto goals = sync::goals(vault, channel);
    if (!goals)
        qFatal("goals failed: %s", qPrintable(goals.error().detail));
    return *goals;
}

QList<alliance::Goal> folded(vault::Vault& vault, base::ChannelId channel)
{
    QList<alliance::Goal> goals;
    for (const sync::GoalView& view : goalsOf(vault, channel))
        goals << view.goal;
    return goals;
}

/// Carries letters as badly as carriers may: some not, some twice, in any order; never an altered one.
class BadPost
{
public:
    BadPost(test::People& people, quint32 seed) : m_people(people), m_random(seed) {}

    void carry(bool badly)
    {
        QList<QByteArray> toTherapist = letters(*m_people.client, m_people.clientChannel);
        QList<QByteArray> toClient = letters(*m_people.therapist, m_people.therapistChannel);
        deliver(toTherapist, *m_people.therapist, badly);
        deliver(toClient, *m_people.client, badly);
    }

    int random(int below) { return m_random.bounded(below); }

private:
    static QList<QByteArray> letters(vault::Vault& vault, base::ChannelId channel)
    {
        QList<QByteArray> sealed;
        const auto all = vault.read([&](vault::Transaction& t) { return t.outbox.unsettled(channel, 0, 100'000); });
        for (const vault::Outgoing& letter : *all)
            sealed << letter.sealed;
        return sealed;
    }

    void deliver(QList<QByteArray>& letters, vault::Vault& to, bool badly)
    {
        if (badly) {
            for (qsizetype i = letters.size(); i-- > 0;) {
                if (random(3) == 0)
                    letters.removeAt(i); // later, perhaps
                else if (random(4) == 0)
                    letters << letters.at(i); // twice
            }
            for (qsizetype i = letters.size() - 1; i > 0; --i)
                letters.swapItemsAt(i, random(int(i) + 1));
        }
        for (const auto& received : sync::receiveAll(to, m_people.clock, letters))
            Q_UNUSED(received) // a letter before the reply it depends on waits for another time
    }

    test::People& m_people;
    QRandomGenerator m_random;
};

/// One step of one side's, at random; what can't be done now is a step that is not taken.
void stepAtRandom(test::People& people, BadPost& post)
{
    const bool asClient = post.random(2) == 0;
    vault::Vault& vault = asClient ? *people.client : *people.therapist;
    const base::ChannelId channel = asClient ? people.clientChannel : people.therapistChannel;
    const Leaving leaving = post.random(4) == 0 ? Leaving::IfConsented : Leaving::Now;
    const QList<alliance::Goal> known = folded(vault, channel);
    const auto goal = known.isEmpty() ? alliance::GoalId() : known.at(post.random(int(known.size()))).id;
    const QString words = QStringLiteral("Words %1").arg(post.random(1000));
    switch (known.isEmpty() ? 0 : post.random(8)) {
    case 0:
    case 1:
        (void)sync::proposeGoal(vault, people.clock, channel, words, leaving);
        break;
    case 2:
    case 3:
        (void)sync::counterGoal(vault, people.clock, channel, goal, words, leaving);
        break;
    case 4:
    case 5:
        (void)sync::agreeToGoal(vault, people.clock, channel, goal, post.random(101), leaving);
        break;
    case 6:
        (void)sync::declineGoal(vault, people.clock, channel, goal, leaving);
        break;
    default:
        if (post.random(4) == 0)
            (void)sync::withdrawGoal(vault, people.clock, channel, goal, leaving);
        else
            (void)sync::setCadence(vault, people.clock, channel, post.random(29));
    }
}

} // namespace

class TestNegotiating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalIsAgreedFromBothSides()
    {
        test::People people;
        people.syncBoth();
        const auto made = sync::proposeGoal(*people.client, people.clock, people.clientChannel,
                                            QStringLiteral("  Sleep through the night "), Leaving::Now);
        QVERIFY(made && made->left);
        people.syncBoth();
        const auto there = goalsOf(*people.therapist, people.therapistChannel);
        QCOMPARE(there.size(), 1);
        QCOMPARE(there.first().goal.text, QStringLiteral("Sleep through the night"));
        QCOMPARE(there.first().goal.state, GoalState::Open);
        QVERIFY(sync::counterGoal(*people.therapist, people.clock, people.therapistChannel, made->goal,
                                  QStringLiteral("Sleep six hours")));
        people.syncBoth();
        QVERIFY(sync::agreeToGoal(*people.client, people.clock, people.clientChannel, made->goal, 75, Leaving::Now));
        people.syncBoth();
        const auto here = goalsOf(*people.client, people.clientChannel).first();
        QCOMPARE(here.goal.state, GoalState::Agreed);
        QCOMPARE(here.goal.clientTenths, std::optional(75));
        QCOMPARE(here.goal.history.size(), 3);
        QVERIFY(folded(*people.client, people.clientChannel) == folded(*people.therapist, people.therapistChannel));
    }

    void aClientsWordsStayHereWithoutConsent()
    {
        test::People people;
        people.syncBoth();
        const auto made =
            sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Be less afraid"));
        QVERIFY(made && !made->left);
        QVERIFY(sync::agreeToGoal(*people.client, people.clock, people.clientChannel, made->goal, 100));
        people.syncBoth();
        QVERIFY(goalsOf(*people.therapist, people.therapistChannel).isEmpty());
        QCOMPARE(goalsOf(*people.client, people.clientChannel).first().keptHere, 2);
        QVERIFY(!goalsOf(*people.client, people.clientChannel).first().shared);

        // Released, all of it goes; with a receipt.
        QCOMPARE(*sync::shareGoal(*people.client, people.clock, people.clientChannel, made->goal), 2);
        QCOMPARE(*sync::shareGoal(*people.client, people.clock, people.clientChannel, made->goal), 0);
        people.syncBoth();
        QVERIFY(folded(*people.client, people.clientChannel) == folded(*people.therapist, people.therapistChannel));
        QVERIFY(sync::exportReceipts(*people.client)->contains("goal-words"));
    }

    void aStandingConsentToGoalWordsSendsThem()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel,
                                    {Field::GoalWords, {}, people.clock.today()}));
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Go out"))->left);
        people.clock.advance(2 * 24 * 3600); // past its end
        QVERIFY(!sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Call"))->left);
        people.syncBoth();
        QCOMPARE(goalsOf(*people.therapist, people.therapistChannel).size(), 1);
    }

    void takingConsentBackTakesTheWordsBack()
    {
        test::People people;
        people.syncBoth();
        const auto mine =
            sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Mine"), Leaving::Now);
        const auto theirs =
            sync::proposeGoal(*people.therapist, people.clock, people.therapistChannel, QStringLiteral("Theirs"));
        QVERIFY(mine && theirs);
        people.syncBoth();
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        const auto there = goalsOf(*people.therapist, people.therapistChannel);
        QCOMPARE(there.size(), 1);
        QCOMPARE(there.first().goal.id, theirs->goal);
        QCOMPARE(goalsOf(*people.client, people.clientChannel).size(), 2);
        // And can be given again: the same steps come back.
        QCOMPARE(*sync::shareGoal(*people.client, people.clock, people.clientChannel, mine->goal), 1);
        people.syncBoth();
        QVERIFY(folded(*people.client, people.clientChannel) == folded(*people.therapist, people.therapistChannel));
    }

    void wordsUnderARevokedConsentAreRefusedHoweverLate()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Mine"),
                                  Leaving::Now));
        const auto queued =
            people.client->read([&](vault::Transaction& t) { return t.outbox.queued(people.clientChannel); });
        QCOMPARE(queued->size(), 1);
        QVERIFY(people.client->write([&](vault::Transaction& t) { t.outbox.setRelayed(queued->first().id); }));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        const auto late = sync::receive(*people.therapist, people.clock, queued->first().sealed);
        QCOMPARE(late->effect, sync::Effect::RefusedRevoked);
        QVERIFY(goalsOf(*people.therapist, people.therapistChannel).isEmpty());
    }

    void whatCannotBeIsRefused()
    {
        test::People people;
        people.syncBoth();
        const auto propose = [&](const QString& words) {
            return sync::proposeGoal(*people.therapist, people.clock, people.therapistChannel, words);
        };
        QCOMPARE(propose(QStringLiteral("  ")).error().code, Cause(Error::GoalWords));
        QCOMPARE(propose(QString(301, u'a')).error().code, Cause(Error::GoalWords));
        QCOMPARE(propose(QStringLiteral("a\nb")).error().code, Cause(Error::GoalWords));
        const auto made = propose(QStringLiteral("Sleep"));
        QVERIFY(made);
        QCOMPARE(
            sync::agreeToGoal(*people.therapist, people.clock, people.therapistChannel, made->goal, 101).error().code,
            Cause(Error::GoalWords));
        QVERIFY(sync::withdrawGoal(*people.therapist, people.clock, people.therapistChannel, made->goal));
        QCOMPARE(sync::declineGoal(*people.therapist, people.clock, people.therapistChannel, made->goal).error().code,
                 Cause(Error::GoalSetAside));
        QCOMPARE(sync::declineGoal(*people.therapist, people.clock, people.therapistChannel, alliance::GoalId::create())
                     .error()
                     .code,
                 Cause(Error::NoSuchGoal));
        QCOMPARE(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 366).error().code,
                 Cause(Error::CadenceLength));
    }

    void theLastCadenceHoldsOnBothSides()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 7));
        people.syncBoth();
        QCOMPARE((*sync::cadence(*people.client, people.clientChannel))->days, 7);
        QVERIFY(sync::setCadence(*people.client, people.clock, people.clientChannel, 14));
        people.syncBoth();
        QCOMPARE((*sync::cadence(*people.therapist, people.therapistChannel))->days, 14);
        const auto days = people.therapist->read(
            [&](vault::Transaction& t) { return t.channels.find(people.therapistChannel)->cadenceDays; });
        QCOMPARE(*days, std::optional(14));
        QVERIFY(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 0));
        people.syncBoth();
        QVERIFY(!*sync::cadence(*people.client, people.clientChannel));
    }

    void bothEndAlikeWhateverTheLettersGoThrough_data()
    {
        QTest::addColumn<quint32>("seed");
        const int seeds = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? 2000 : 20;
        for (int seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %d", seed) << quint32(seed);
    }

    void bothEndAlikeWhateverTheLettersGoThrough()
    {
        QFETCH(quint32, seed);
        test::People people;
        BadPost post(people, seed);
        post.carry(false);
        for (int i = 0; i < 40; ++i) {
            stepAtRandom(people, post);
            if (post.random(3) == 0)
                post.carry(true);
            // Keys rotate meanwhile, and no letter outlives the key it is sealed to.
            people.clock.advance(post.random(3) == 0 ? 24 * 3600 : 60);
        }
        for (const sync::GoalView& view : goalsOf(*people.client, people.clientChannel)) {
            if (view.keptHere > 0)
                QVERIFY(sync::shareGoal(*people.client, people.clock, people.clientChannel, view.goal.id));
        }
        for (int round = 0; round < 4; ++round)
            post.carry(false);
        const auto client = folded(*people.client, people.clientChannel);
        QVERIFY(!client.isEmpty());
        QVERIFY(client == folded(*people.therapist, people.therapistChannel));
        QCOMPARE(*sync::cadence(*people.client, people.clientChannel),
                 *sync::cadence(*people.therapist, people.therapistChannel));
    }
};

QTEST_APPLESS_MAIN(TestNegotiating)
#include "test_negotiating.moc"
