// SPDX-License-Identifier: GPL-3.0-or-later
// One side lost what came after its backup: what the other side still knows is said again, and both end alike.
#include "core/seal/goal_bodies.h"
#include "core/sync/confirming.h"
#include "core/sync/consenting.h"
#include "core/sync/letters.h"
#include "core/sync/negotiating.h"
#include "core/sync/records_duty.h"
#include "tests/support/people.h"
#include "tests/support/restored.h"

using namespace accord;
using consent::Field;
using sync::Leaving;

namespace {

QList<alliance::Goal> goalsOf(vault::Vault& vault, base::ChannelId channel)
{
    QList<alliance::Goal> goals;
    const auto views = sync::goals(vault, channel);
    if (!views)
        qFatal("goals failed: %s", qPrintable(views.error().detail));
    for (const sync::GoalView& view : *views)
        goals << view.goal;
    return goals;
}

} // namespace

class TestAfterRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClientGetsTheirOwnGoalsBack()
    {
        test::People people;
        people.syncBoth();
        const test::Kept backup(people.client);
        const auto goal = sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"),
                                            Leaving::Now);
        QVERIFY(goal);
        people.syncBoth();
        QVERIFY(sync::agreeToGoal(*people.therapist, people.clock, people.therapistChannel, goal->goal, 80));
        QVERIFY(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 7));
        people.syncBoth();

        backup.bringBack(people.client, people.clock);
        QVERIFY(goalsOf(*people.client, people.clientChannel).isEmpty());
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        // Anything the client's app says shows that it lives another life.
        QVERIFY(sync::setCadence(*people.client, people.clock, people.clientChannel, 14));
        people.syncBoth();
        const auto here = goalsOf(*people.client, people.clientChannel);
        QCOMPARE(here.size(), 1);
        QVERIFY(here == goalsOf(*people.therapist, people.therapistChannel));
        QCOMPARE(*sync::cadence(*people.client, people.clientChannel),
                 *sync::cadence(*people.therapist, people.therapistChannel));
        // What comes next counts on both sides.
        QVERIFY(sync::agreeToGoal(*people.client, people.clock, people.clientChannel, goal->goal, 60, Leaving::Now));
        people.syncBoth();
        QCOMPARE(goalsOf(*people.therapist, people.therapistChannel).first().clientTenths, std::optional(60));
    }

    void aTherapistRestoredFromBeforeARevocationHearsItAgain()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth();
        const test::Kept backup(people.therapist); // with the summary
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::Goals, {}, {}}));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());

        backup.bringBack(people.therapist, people.clock);
        QCOMPARE(people.received().size(), 1); // it knows no better
        QVERIFY(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 7));
        people.syncBoth();
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        const auto heard = people.therapist->read(
            [&](vault::Transaction& t) { return t.heardConsents.find(people.therapistChannel); });
        QVERIFY((*heard).has_value());
        QCOMPARE((*heard)->standing, consent::Fields(Field::Goals));
    }

    void aRevocationOfASecondLifeReachesWhatTheFirstShared()
    {
        test::People people;
        people.syncBoth();
        const test::Kept backup(people.client);
        people.clock.advance(3600);
        backup.bringBack(people.client, people.clock);
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        for (int i = 0; i < 4; ++i)
            people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 4);

        people.clock.advance(24 * 3600);
        backup.bringBack(people.client, people.clock); // the same again: the phone was lost
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());

        // And a revocation of an earlier life refuses nothing of a later one's.
        people.clock.advance(24 * 3600);
        backup.bringBack(people.client, people.clock);
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        people.share(people.checkIn(7, 7, 7), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
    }

    void oneCannotBeMadeToSayWhatOneNeverSaid()
    {
        test::People people;
        people.syncBoth();
        // The therapist's app claims a step of the client's; the client's vault is the one it always was.
        alliance::GoalEvent forged;
        forged.goal = alliance::GoalId::create();
        forged.order = {1, alliance::Side::Client, base::MessageId::create()};
        forged.text = QStringLiteral("I never said that");
        forged.at = QDateTime(QDate(2026, 4, 14), QTime(10, 0), Qt::UTC);
        const auto sent = people.therapist->write([&](vault::Transaction& t) {
            const auto channel = t.channels.find(people.therapistChannel);
            return sync::queueLetter(
                       t, *people.therapist, people.clock, *channel, seal::Kind::GoalProposal,
                       seal::encodeGoalProposalBody({{forged.order.id, seal::Author::Client, 1, forged.at},
                                                     forged.goal.bytes(),
                                                     {},
                                                     forged.text}))
                .sealed;
        });
        QVERIFY(sent);
        const auto received = sync::receive(*people.client, people.clock, *sent);
        QVERIFY(!received);
        QCOMPARE(received.error().code, sync::Cause(sync::Error::UnexpectedMessage));
        QVERIFY(goalsOf(*people.client, people.clientChannel).isEmpty());
    }

    void goalsStayHereUntilConsentIsConfirmed()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel,
                                    {Field::GoalWords | Field::Bond, {}, {}}));
        people.syncBoth();
        test::restore(people.client, people.clock);
        const auto refused =
            sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"));
        QCOMPARE(refused.error().code, sync::Cause(sync::Error::ConsentUnconfirmed));
        vault::CheckIn made;
        made.id = base::CheckInId::create();
        made.sessionDate = people.clock.today();
        made.finishedAt = people.clock.now();
        made.channel = people.clientChannel;
        made.questionnaire = sync::questionnaireName(people.questionnaire);
        made.answers = {{QStringLiteral("bond"), 6.0}};
        const auto done = sync::finishCheckIn(*people.client, people.clock, people.questionnaire, made);
        QVERIFY(done && !done->shared); // stored, not shared
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"))->left);
        people.syncBoth();
        QCOMPARE(goalsOf(*people.therapist, people.therapistChannel).size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestAfterRestore)
#include "test_after_restore.moc"
