// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that are lost at the relay, come late, or from a life of a vault that is over: what is meant arrives, what is
// over stays over, and nobody waits for ever in silence.
#include "core/sync/closing.h"
#include "core/sync/confirming.h"
#include "core/sync/lifetimes.h"
#include "core/sync/relay_watch.h"
#include "tests/support/people.h"
#include "tests/support/restored.h"

using namespace accord;
using consent::Field;
using sync::Cause;
using sync::Error;

class TestLateLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRelayLostIsSentAgain()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.share(id, Field::Bond);
        people.syncClient();
        loseAll(people);
        people.clock.advance(6 * sync::secondsOfADay);
        people.syncClient();
        QCOMPARE(waiting(people), 0); // it may well be just slow
        people.clock.advance(sync::secondsOfADay);
        people.syncClient();
        QVERIFY(waiting(people) > 0);
        loseAll(people);
        people.clock.advance(sync::secondsOfADay);
        people.syncClient();
        QCOMPARE(waiting(people), 0); // no more than once a week
        people.clock.advance(6 * sync::secondsOfADay);
        people.syncClient();
        people.syncTherapist();
        QCOMPARE(people.received().size(), 1);
        people.syncClient();
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::Arrived));
        people.clock.advance(8 * sync::secondsOfADay);
        people.syncClient();
        QCOMPARE(waiting(people), 0); // what is confirmed is done with
    }

    void aLostRevocationIsSentAgainAndWhatItTookBackIsNot()
    {
        test::People people;
        people.share(people.checkIn(5, 5, 5), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        people.share(people.checkIn(6.8, 5.2, 7.0), Field::Bond); // relayed and lost, and then taken back
        people.syncClient();
        loseAll(people);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncClient();
        loseAll(people);
        people.clock.advance(7 * sync::secondsOfADay);
        people.syncClient();
        QCOMPARE(waiting(people), 1);
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokeConfirmed);
    }

    void anAnswerThatIsFetchedLateStillPairs()
    {
        test::People people; // accepted in time
        people.syncClient();
        people.clock.advance(3 * sync::secondsOfADay); // the therapist's phone was off over the weekend
        QCOMPARE(sync::watchedLines(*people.therapist, people.clock)->size(), size_t(1));
        QVERIFY(people.syncTherapist().troubles.isEmpty());
        QCOMPARE(stateOf(*people.therapist, people.therapistChannel), vault::ChannelState::Open);
        people.syncClient();
        QCOMPARE(stateOf(*people.client, people.clientChannel), vault::ChannelState::Open);
    }

    void anAnswerThatIsTooLateIsToldOnBothSides()
    {
        test::People people;
        people.syncClient();
        people.clock.advance(sync::inRoomSeconds + sync::answerGraceSeconds - 1);
        QVERIFY(!unanswered(*people.client, people.clientChannel, people.clock));
        people.clock.advance(1);
        QVERIFY(unanswered(*people.client, people.clientChannel, people.clock));
        QVERIFY(people.syncTherapist().troubles.isEmpty()); // nobody waits for it any more, and no request is made
        QCOMPARE(stateOf(*people.therapist, people.therapistChannel), vault::ChannelState::Invited);
        QVERIFY(people.syncClient().troubles.isEmpty());
    }

    void ofTwoLateAnswersNeitherIsTrusted()
    {
        test::People people;
        people.clock.advance(sync::inRoomSeconds - 60);
        const auto link = sync::showInvitation(*people.therapist, people.therapistChannel)->link;
        base::ManualClock slow(people.clock.now());
        people.clock.advance(120);
        const auto copy = test::makeVault(people.directory.filePath(QStringLiteral("fast")), vault::Role::Client,
                                          QStringLiteral("Kim A."), people.clock);
        QVERIFY(sync::accept(*copy, slow, link));
        QVERIFY(sync::synchronise(*copy, slow, people.relay));
        QVERIFY(people.syncTherapist().troubles.isEmpty());
        QCOMPARE(stateOf(*people.therapist, people.therapistChannel), vault::ChannelState::Open);
        // The first client's answer comes as well, and late: of the two, nobody can tell which is the one.
        people.syncClient();
        const auto report = people.syncTherapist();
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.troubles.first().failure.code, Cause(Error::PairingAborted));
        QCOMPARE(stateOf(*people.therapist, people.therapistChannel), vault::ChannelState::Aborted);
        QVERIFY(people.syncTherapist().troubles.isEmpty());
    }

    void anExpiredCopyCanNotHarmAChannelThatWorks()
    {
        test::People people;
        const auto copy = test::makeVault(people.directory.filePath(QStringLiteral("copy")), vault::Role::Client,
                                          QStringLiteral("Somebody"), people.clock);
        const auto link = sync::showInvitation(*people.therapist, people.therapistChannel)->link;
        QVERIFY(sync::accept(*copy, people.clock, link));
        people.syncBoth();
        people.clock.advance(sync::inRoomSeconds);
        QVERIFY(sync::synchronise(*copy, people.clock, people.relay));
        const auto report = people.syncTherapist();
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.troubles.first().failure.code, Cause(Error::InvitationExpired));
        QCOMPARE(stateOf(*people.therapist, people.therapistChannel), vault::ChannelState::Open);
        QVERIFY(people.syncTherapist().troubles.isEmpty()); // said once: it is gone from the relay
    }

    void mailboxesOfWhatIsOverAreBurntOnce()
    {
        test::People people(false);
        const auto invite = [&] {
            return sync::invite(*people.therapist, people.clock, people.relay,
                                {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")},
                                sync::inRoomSeconds);
        };
        QVERIFY(invite()); // nobody answers
        people.pair();
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QCOMPARE(people.relay.mailboxes.size(), 4);
        people.clock.advance(sync::inRoomSeconds + sync::answerGraceSeconds);
        people.relay.fault = [](int) { return std::optional(Error::RelayTimedOut); };
        people.syncTherapist();
        people.relay.fault = {};
        QCOMPARE(people.relay.mailboxes.size(), 4);
        people.syncTherapist();
        QCOMPARE(people.relay.mailboxes.size(), 2); // both of the invitation
        people.clock.advance(90 * sync::secondsOfADay);
        people.syncTherapist();
        QCOMPARE(people.relay.mailboxes.size(), 1);
        people.syncClient();
        QCOMPARE(people.relay.mailboxes.size(), 0);
        const int before = people.relay.requests;
        people.syncBoth();
        QCOMPARE(people.relay.requests, before);
    }

    void whatNobodyFetchesAnyMoreDoesNotWaitForEver()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.therapist, people.clock, people.therapistChannel));
        people.relay.fault = [](int) { return std::optional(Error::RelayUnreachable); };
        QVERIFY(people.syncTherapist().waiting > 0);
        people.relay.fault = {};
        people.clock.advance(91 * sync::secondsOfADay);
        QCOMPARE(people.syncTherapist().waiting, 0);
    }

    void aLetterForNobodyDoesNotLieInAnOpenMailboxForEver()
    {
        test::People people;
        people.syncBoth();
        test::People other;
        other.syncBoth();
        const auto shared = other.share(other.checkIn(5, 5, 5), Field::Bond);
        for (auto& mailbox : people.relay.mailboxes)
            mailbox.letters << shared.sealed;
        QCOMPARE(people.syncTherapist().unreadable, 1);
        const auto report = people.syncTherapist();
        QCOMPARE(report.unreadable, 0);
        QVERIFY(report.troubles.isEmpty());
    }

    void lettersOfTwoLivesAreAnsweredOnce()
    {
        test::People people;
        people.syncBoth();
        QList<QByteArray> earlier;
        QList<QByteArray> later;
        const auto write = [&](QList<QByteArray>& letters) {
            for (int i = 0; i < 3; ++i)
                letters << people.share(people.checkIn(6, 6, 6), Field::Bond).sealed;
        };
        write(earlier);
        test::restore(people.client, people.clock);
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        write(later);
        const auto said = [&] {
            return people.therapist
                ->read([&](vault::Transaction& t) {
                    return t.outbox.ofKind(people.therapistChannel, int(seal::Kind::Records)).size();
                })
                .value();
        };
        const auto before = said();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(sync::receive(*people.therapist, people.clock, later.at(i)));
            QVERIFY(sync::receive(*people.therapist, people.clock, earlier.at(i)));
            QVERIFY(sync::receive(*people.therapist, people.clock, later.first()));
            QVERIFY(sync::receive(*people.therapist, people.clock, earlier.first()));
        }
        QCOMPARE(said(), before + 1);
        QCOMPARE(people.received().size(), 6);
    }

private:
    static void loseAll(test::People& people)
    {
        for (auto& mailbox : people.relay.mailboxes)
            mailbox.letters.clear();
    }
    static int waiting(const test::People& people)
    {
        int letters = 0;
        for (const auto& mailbox : people.relay.mailboxes)
            letters += int(mailbox.letters.size());
        return letters;
    }
    static vault::ChannelState stateOf(vault::Vault& vault, base::ChannelId channel)
    {
        return vault.read([&](vault::Transaction& t) { return t.channels.find(channel)->state; }).value();
    }
    static bool unanswered(vault::Vault& vault, base::ChannelId channel, const base::Clock& clock)
    {
        return vault
            .read([&](vault::Transaction& t) { return sync::isUnanswered(*t.channels.find(channel), clock.now()); })
            .value();
    }
};

QTEST_APPLESS_MAIN(TestLateLetters)
#include "test_late_letters.moc"
