// SPDX-License-Identifier: GPL-3.0-or-later
// Taking leave: what can be reached is called back, and what cannot is told, never passed over.
#include "core/sync/closing.h"
#include "core/sync/leaving.h"
#include "tests/support/people.h"

using namespace accord;
using consent::Field;

class TestLeaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSharedIsTakenAway()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond | Field::Note);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(sync::beforeLeaving(*people.client)->notTold, QStringList{QStringLiteral("Dr Amara Weiss")});
        const auto leave = sync::takeLeave(*people.client, people.clock, people.relay);
        QVERIFY(leave);
        QCOMPARE(leave->told, QStringList{QStringLiteral("Dr Amara Weiss")});
        QVERIFY(leave->notTold.isEmpty());
        QCOMPARE(leave->mailboxes, 1);
        QCOMPARE(leave->mailboxesLeft, 0);
        QCOMPARE(people.relay.mailboxes.size(), 1); // the therapist's own, where the news waits
        QVERIFY(sync::synchronise(*people.therapist, people.clock, people.relay));
        QVERIFY(people.received().isEmpty());
    }

    void whoCannotBeReachedIsNamed()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        people.relay.fault = [](int) { return sync::Error::RelayUnreachable; };
        const auto leave = sync::takeLeave(*people.client, people.clock, people.relay);
        QVERIFY(leave);
        QVERIFY(leave->told.isEmpty());
        QCOMPARE(leave->notTold, QStringList{QStringLiteral("Dr Amara Weiss")});
        QCOMPARE(leave->mailboxesLeft, 1);
        QCOMPARE(people.received().size(), 1); // there as before
        people.relay.fault = nullptr;          // the relay is back: a second try reaches her
        const auto again = sync::takeLeave(*people.client, people.clock, people.relay);
        QVERIFY(again);
        QCOMPARE(again->told, QStringList{QStringLiteral("Dr Amara Weiss")});
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
    }

    void whatWaitsIsNotSent()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 5, 7), Field::Bond); // queued, and then the client leaves
        QVERIFY(sync::takeLeave(*people.client, people.clock, people.relay));
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
    }

    void whoSharedNothingHasNobodyToTell()
    {
        test::People people(false);
        const auto leave = sync::takeLeave(*people.client, people.clock, people.relay);
        QVERIFY(leave);
        QVERIFY(leave->told.isEmpty() && leave->notTold.isEmpty());
        QCOMPARE(leave->mailboxes, 0);
        QCOMPARE(people.relay.requests, 0);
    }

    void aChannelTheTherapistClosedIsNotForgotten()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.therapist, people.clock, people.therapistChannel));
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(sync::beforeLeaving(*people.client)->notTold, QStringList{QStringLiteral("Dr Amara Weiss")});
        QCOMPARE(sync::takeLeave(*people.client, people.clock, people.relay)->told,
                 QStringList{QStringLiteral("Dr Amara Weiss")});
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
    }

    void aChannelThatWasReplacedIsNotForgotten()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        const auto invited = sync::invite(*people.therapist, people.clock, people.relay,
                                          {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")},
                                          sync::inRoomSeconds, people.therapistChannel);
        people.therapistChannel = invited->channel;
        QVERIFY(sync::accept(*people.client, people.clock, invited->link, people.clientChannel));
        people.syncBoth(); // and nothing is shared in the new one
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(sync::beforeLeaving(*people.client)->notTold, QStringList{QStringLiteral("Dr Amara Weiss")}); // once
        const auto leave = sync::takeLeave(*people.client, people.clock, people.relay);
        QCOMPARE(leave->told, QStringList{QStringLiteral("Dr Amara Weiss")});
        QVERIFY(leave->notTold.isEmpty());
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
    }

    void aRevocationThatNeverLeftIsNotForgotten()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel)); // with no network
        QCOMPARE(sync::beforeLeaving(*people.client)->notTold, QStringList{QStringLiteral("Dr Amara Weiss")});
        QCOMPARE(sync::takeLeave(*people.client, people.clock, people.relay)->told,
                 QStringList{QStringLiteral("Dr Amara Weiss")});
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
    }

    void whatIsConfirmedNeedsNoWordAgain()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(sync::beforeLeaving(*people.client)->notTold.isEmpty());
        const auto leave = sync::takeLeave(*people.client, people.clock, people.relay);
        QVERIFY(leave->told.isEmpty() && leave->notTold.isEmpty());
    }

    void theOtherAppIsToldThatNothingMoreComes()
    {
        test::People people;
        people.syncBoth(); // paired, and nothing shared
        QVERIFY(sync::takeLeave(*people.client, people.clock, people.relay));
        people.syncTherapist();
        QCOMPARE(*sync::closed(*people.therapist, people.therapistChannel), sync::Closed::ByTheOther);
    }

    void aTherapistSaysSoToo()
    {
        test::People people;
        people.syncBoth();
        people.relay.fault = [](int) { return sync::Error::RelayUnreachable; };
        auto leave = sync::takeLeave(*people.therapist, people.clock, people.relay);
        QCOMPARE(leave->notTold, QStringList{QStringLiteral("Kim A.")});
        people.relay.fault = nullptr;
        leave = sync::takeLeave(*people.therapist, people.clock, people.relay);
        QCOMPARE(leave->told, QStringList{QStringLiteral("Kim A.")});
        QVERIFY(leave->notTold.isEmpty());
        people.syncClient();
        QCOMPARE(*sync::closed(*people.client, people.clientChannel), sync::Closed::ByTheOther);
    }

    void aTherapistBurnsTheirOwnMailbox()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        const auto leave = sync::takeLeave(*people.therapist, people.clock, people.relay);
        QVERIFY(leave);
        QCOMPARE(leave->told, QStringList{QStringLiteral("Kim A.")});
        QCOMPARE(leave->mailboxes, 1);
        people.share(people.checkIn(7, 7, 7), Field::Bond);
        const auto report = sync::synchronise(*people.client, people.clock, people.relay);
        QVERIFY(report);
        QCOMPARE(*sync::closed(*people.client, people.clientChannel), sync::Closed::ByTheOther);
    }
};

QTEST_GUILESS_MAIN(TestLeaving)
#include "test_leaving.moc"
