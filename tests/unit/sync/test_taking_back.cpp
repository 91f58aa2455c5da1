// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken back never leaves again, is removed wherever it has gone, and is called removed only where it is.
#include "core/seal/bodies.h"
#include "core/sync/consenting.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"
#include "core/sync/letters.h"
#include "core/sync/negotiating.h"
#include "core/sync/records_duty.h"
#include "tests/support/people.h"
#include "tests/support/restored.h"

using namespace accord;
using consent::Field;
using sync::ConsentStanding;
using sync::Leaving;

namespace {

qsizetype kept(test::People& people, base::ChannelId channel)
{
    return people.therapist->read([&](vault::Transaction& t) { return t.received.keptByDuty(channel).size(); }).value();
}

qsizetype goalsAt(vault::Vault& vault, base::ChannelId channel)
{
    return sync::goals(vault, channel).value().size();
}

/// Both pair anew, each side's new channel in place of the old.
void pairAgain(test::People& people)
{
    const auto invited = sync::invite(*people.therapist, people.clock, people.relay,
                                      {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")},
                                      sync::inRoomSeconds, people.therapistChannel);
    people.therapistChannel = invited->channel;
    people.clientChannel = sync::accept(*people.client, people.clock, invited->link, people.clientChannel)->channel;
}

void mustKeepRecords(test::People& people)
{
    people.syncBoth();
    QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
    people.syncBoth();
    people.syncBoth();
    QCOMPARE(sync::heardRecordsDuty(*people.client, people.clientChannel).value(), std::optional(true));
}

QList<vault::Outgoing> lettersOf(vault::Vault& vault, base::ChannelId channel, seal::Kind kind)
{
    return vault.read([&](vault::Transaction& t) { return t.outbox.ofKind(channel, int(kind)); }).value();
}

} // namespace

class TestTakingBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostFileIsNotSentAgainAfterARevocation()
    {
        test::People people;
        mustKeepRecords(people);
        const auto preview = sync::preview(*people.client, people.questionnaire, people.checkIn(6, 5, 7),
                                           people.clientChannel, Field::Bond);
        QVERIFY(sync::share(*people.client, people.clock, *preview, true)); // in a file that is never read
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::GoalWords, {}, {}}));
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep")));
        sync::FileCarrier lost(people.directory.filePath(QStringLiteral("lost.accord")));
        QCOMPARE(sync::handOver(*people.client, people.clientChannel, lost).value(), 3);

        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        sync::FileCarrier file(people.directory.filePath(QStringLiteral("letters.accord")));
        QCOMPARE(sync::handOver(*people.client, people.clientChannel, file).value(), 1); // the revocation
        QVERIFY(sync::takeIn(*people.therapist, people.clock, file));
        QVERIFY(people.received().isEmpty());
        QCOMPARE(kept(people, people.therapistChannel), 0);
        QCOMPARE(goalsAt(*people.therapist, people.therapistChannel), 0);
        // And should the lost file turn up, it finds closed doors.
        QVERIFY(sync::takeIn(*people.therapist, people.clock, lost));
        QVERIFY(people.received().isEmpty());
        QCOMPARE(kept(people, people.therapistChannel), 0);
    }

    void aRevocationInAReplacedChannelFindsWhatMoved()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 5, 7), Field::Bond | Field::Note);
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"),
                                  Leaving::Now));
        people.syncBoth();
        const base::ChannelId old = people.clientChannel;
        pairAgain(people);
        people.syncBoth();
        people.share(people.checkIn(8, 8, 8), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 2);
        QCOMPARE(goalsAt(*people.therapist, people.therapistChannel), 1);

        QVERIFY(sync::revoke(*people.client, people.clock, old));
        people.syncBoth();
        QCOMPARE(*sync::standing(*people.client, old), ConsentStanding::RevokeConfirmed);
        QCOMPARE(people.received().size(), 1); // what was shared in the new one stays
        QCOMPARE(people.received().first().summary.values.value(Field::Bond), std::optional(8.0));
        QCOMPARE(goalsAt(*people.therapist, people.therapistChannel), 0);
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::Shared);
    }

    void itTakesNoMoreThanItsVersionCovers()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        const auto revocation = lettersOf(*people.client, people.clientChannel, seal::Kind::ConsentRevoke).last();
        const auto later = people.share(people.checkIn(7, 7, 7), Field::Bond); // under a later consent
        QVERIFY(sync::receive(*people.therapist, people.clock, later.sealed));
        for (int time = 0; time < 2; ++time) { // moved, and moved on
            pairAgain(people);
            const auto reply = lettersOf(*people.client, people.clientChannel, seal::Kind::Reply).last();
            QVERIFY(sync::receive(*people.therapist, people.clock, reply.sealed));
            QCOMPARE(people.received().size(), 1);
        }
        QVERIFY(sync::receive(*people.therapist, people.clock, revocation.sealed)); // late
        QCOMPARE(people.received().size(), 1);
    }

    void whatMovedIsKeptByDutyAndSaidSo()
    {
        test::People people;
        mustKeepRecords(people);
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        const base::ChannelId old = people.clientChannel;
        pairAgain(people);
        people.syncBoth();
        QVERIFY(sync::revoke(*people.client, people.clock, old));
        people.syncBoth();
        QCOMPARE(*sync::standing(*people.client, old), ConsentStanding::RevokeConfirmedKept);
        QVERIFY(people.received().isEmpty());
        QCOMPARE(kept(people, people.therapistChannel), 1);
    }

    void aSecondRevocationIsNotToldThatAllIsRemoved()
    {
        test::People people;
        mustKeepRecords(people);
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        for (int time = 0; time < 2; ++time) {
            QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
            people.syncBoth();
            QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmedKept);
        }
        QCOMPARE(kept(people, people.therapistChannel), 1);
    }

    void theDutyToKeepRecordsFollowsTheLettersNotTheClock()
    {
        test::People people;
        people.syncBoth();
        people.clock.advance(qint64(366) * 24 * 3600); // a clock that was wrong once
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, false));
        people.syncTherapist();
        people.clock.advance(-qint64(366) * 24 * 3600);
        people.syncBoth();
        QCOMPARE(sync::heardRecordsDuty(*people.client, people.clientChannel).value(), std::optional(false));
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        people.syncBoth();
        QCOMPARE(sync::heardRecordsDuty(*people.client, people.clientChannel).value(), std::optional(true));
    }

    void anOldWordOnTheDutyThatComesLateChangesNothing()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, false));
        const auto words = lettersOf(*people.therapist, people.therapistChannel, seal::Kind::Records);
        for (const qsizetype one : {words.size() - 1, words.size() - 2})
            QVERIFY(sync::receive(*people.client, people.clock, words.at(one).sealed));
        QCOMPARE(sync::heardRecordsDuty(*people.client, people.clientChannel).value(), std::optional(false));
    }

    void endingAStandingConsentIsNotSharing()
    {
        test::People people;
        people.syncBoth();
        const auto standing = [&] { return *sync::standing(*people.client, people.clientChannel); };
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::Bond, {}, {}}));
        QCOMPARE(standing(), ConsentStanding::Shared); // the next check-in goes by itself
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {}));
        QCOMPARE(standing(), ConsentStanding::Nothing); // nothing has gone
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        QCOMPARE(standing(), ConsentStanding::Shared);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        QCOMPARE(standing(), ConsentStanding::RevokedHere);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {}));
        QCOMPARE(standing(), ConsentStanding::RevokedHere);
        people.syncBoth();
        QCOMPARE(standing(), ConsentStanding::RevokeConfirmed);
    }

    void nothingOnItsWayLeavesARestoredVaultUnconfirmed()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel,
                                    {Field::GoalWords | Field::Bond, {}, {}}));
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"))->left);
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        test::restore(people.client, people.clock);
        const QList<sync::GoalView> goals = sync::goals(*people.client, people.clientChannel).value();
        QCOMPARE(goals.size(), 1);
        QVERIFY(!goals.first().shared); // it never left
        people.syncBoth();
        QCOMPARE(goalsAt(*people.therapist, people.therapistChannel), 0);
        QVERIFY(people.received().isEmpty());
        const auto heard = people.therapist->read(
            [&](vault::Transaction& t) { return t.heardConsents.find(people.therapistChannel); });
        QVERIFY(!heard->has_value());
    }
};

QTEST_GUILESS_MAIN(TestTakingBack)
#include "test_taking_back.moc"
