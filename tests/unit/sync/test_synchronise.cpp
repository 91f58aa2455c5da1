// SPDX-License-Identifier: GPL-3.0-or-later
// Relays that fail, lose answers, repeat, reorder and lie: every letter takes effect exactly once, or waits.
#include "core/seal/envelope.h"
#include "core/sync/closing.h"
#include "core/sync/discussing.h"
#include "tests/support/people.h"

#include <algorithm>
#include <random>

using namespace accord;
using consent::Field;
using sync::Cause;
using sync::Error;

class TestSynchronise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRelayThatIsDownIsReportedAndNothingIsLost()
    {
        test::People people;
        people.relay.fault = [](int) { return std::optional(Error::RelayUnreachable); };
        const auto report = people.syncClient();
        QCOMPARE(report.waiting, 1); // the reply
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.troubles.first().failure.code, Cause(Error::RelayUnreachable));
        people.relay.fault = {};
        QCOMPARE(people.syncClient().waiting, 0);
    }

    void anyOneRequestMayFailOrLoseItsAnswer()
    {
        // Each request of the whole conversation in turn: first refused, then done but unheard of.
        for (int way = 0; way < 2; ++way) {
            for (int failing = 3; failing < 40; ++failing) {
                test::People people;
                const auto id = people.checkIn(6.8, 5.2, 7.0);
                people.share(id, Field::Bond);
                if (way == 0)
                    people.relay.fault = [=](int request) {
                        return request == failing ? std::optional(Error::RelayTimedOut) : std::nullopt;
                    };
                else
                    people.relay.loseAnswer = [=](int request) { return request == failing; };
                people.syncBoth();
                people.syncBoth();
                QCOMPARE(people.received().size(), 1);
                QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::Arrived));
                for (const auto& mailbox : people.relay.mailboxes)
                    QVERIFY(mailbox.letters.isEmpty());
                if (people.relay.requests < failing)
                    break;
            }
        }
    }

    void twoFullMailboxesDoNotWaitForEachOther()
    {
        test::People people;
        people.syncBoth();
        people.relay.mostLetters = 4;
        QList<base::CheckInId> ids;
        for (int i = 0; i < 20; ++i) {
            ids << people.checkIn(i % 10, 5, 5);
            people.share(ids.last(), Field::Bond);
        }
        QCOMPARE(people.syncClient().troubles.first().failure.code, Cause(Error::RelayFull));
        for (int round = 0; round < 20; ++round) { // so many come that the answers fill the other one, too
            people.syncTherapist();
            people.syncClient();
        }
        QCOMPARE(people.received().size(), 20);
        for (const base::CheckInId& id : std::as_const(ids))
            QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::Arrived));
        QVERIFY(people.syncClient().troubles.isEmpty());
    }

    void repeatedAndShuffledLettersHaveOneEffect()
    {
        std::mt19937 random(7);
        const int rounds = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? 50 : 3;
        for (int round = 0; round < rounds; ++round) {
            test::People people;
            people.syncBoth();
            QList<base::CheckInId> ids;
            QList<QByteArray> letters;
            for (int i = 0; i < 8; ++i) {
                ids << people.checkIn(i, i, i);
                letters << people.share(ids.last(), Field::Bond | Field::Total).sealed;
            }
            QVERIFY(people.client->write([&](vault::Transaction& t) {
                for (const auto& letter : t.outbox.queued(people.clientChannel))
                    t.outbox.setRelayed(letter.id);
            }));
            letters += letters;
            std::shuffle(letters.begin(), letters.end(), random);
            int applied = 0;
            for (const QByteArray& letter : letters)
                applied += sync::receive(*people.therapist, people.clock, letter)->effect == sync::Effect::Applied;
            QCOMPARE(applied, 8);
            QCOMPARE(people.received().size(), 8);
            people.syncBoth();
            for (const auto& id : ids)
                QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::Arrived));
        }
    }

    void garbageInAMailboxIsRemovedAndDoesNotStopTheRest()
    {
        test::People people;
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.syncBoth();
        people.share(id, Field::Bond);
        people.syncClient();
        for (auto& mailbox : people.relay.mailboxes) {
            if (mailbox.letters.isEmpty())
                continue;
            QByteArray flipped = mailbox.letters.first();
            flipped[100] = char(flipped.at(100) ^ 1);
            mailbox.letters.prepend(flipped);
            mailbox.letters.prepend(QByteArray(512, 'x'));
            mailbox.letters.prepend(QByteArray());
        }
        const auto report = people.syncTherapist();
        QCOMPARE(report.unreadable, 3);
        QCOMPARE(report.received, 1);
        QCOMPARE(people.received().size(), 1);
    }

    void aLetterForAnotherChannelIsRefused()
    {
        test::People one;
        test::People two;
        one.syncBoth();
        two.syncBoth();
        const auto shared = one.share(one.checkIn(6.8, 5.2, 7.0), Field::Bond);
        QCOMPARE(sync::receive(*two.therapist, two.clock, shared.sealed).error().code, Cause(Error::ForeignEnvelope));
        QVERIFY(two.received().isEmpty());
        // Its own sender can't take it in either.
        QCOMPARE(sync::receive(*one.client, one.clock, shared.sealed).error().code, Cause(seal::Error::WrongDirection));
    }

    void aSummaryThatOvertakesItsReplyWaits()
    {
        test::People people;
        const auto shared = people.share(people.checkIn(6.8, 5.2, 7.0), Field::Bond);
        // Only the summary has come so far; the therapist's app does not know this client yet.
        for (auto& mailbox : people.relay.mailboxes) {
            if (mailbox.deposit == seal::deriveMailbox(secretOf(people), seal::Direction::ToTherapist).depositToken)
                mailbox.letters << shared.sealed;
        }
        const auto early = people.syncTherapist();
        QCOMPARE(early.unreadable, 0);
        QVERIFY(people.received().isEmpty());
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
    }

    void receiveKeysRotateAndOldOnesGo()
    {
        test::People people;
        people.syncBoth();
        const auto keys = [&] {
            return *people.therapist->read(
                [&](vault::Transaction& t) { return t.channels.receiveKeys(people.therapistChannel).size(); });
        };
        QCOMPARE(keys(), size_t(1));
        // Sealed to the first key, and kept back: without its bytes it is not sent again either.
        const auto early = people.share(people.checkIn(5, 5, 5), Field::Bond);
        QVERIFY(people.client->write(
            [&](vault::Transaction& t) { t.outbox.setRelayed(early.message, vault::Bytes::Drop); }));
        for (int week = 1; week <= 8; ++week) {
            people.clock.advance(7 * 24 * 3600);
            people.share(people.checkIn(6, 6, 6), Field::Bond);
            people.syncBoth();
            QVERIFY(keys() <= 6);
            QCOMPARE(people.received().size(), week + (week > 3 ? 1 : 0));
            if (week == 3) {
                // Within 31 days of its key's end it still opens.
                QVERIFY(sync::receive(*people.therapist, people.clock, early.sealed));
                people.syncBoth();
            }
        }
        // Long after: nothing on this device can open what the first key opened.
        QCOMPARE(sync::receive(*people.therapist, people.clock, early.sealed).error().code,
                 Cause(seal::Error::WrongReceiveKey));
    }

    void receiveKeysGoWithoutLettersToo()
    {
        test::People people;
        people.syncBoth();
        const auto keys = [&] {
            return *people.therapist->read(
                [&](vault::Transaction& t) { return t.channels.receiveKeys(people.therapistChannel).size(); });
        };
        people.clock.advance(8 * 24 * 3600);
        people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth(); // the therapist's app acknowledges, and announces a second key
        QCOMPARE(keys(), size_t(2));
        people.clock.advance(30 * 24 * 3600);
        QVERIFY(sync::retireKeys(*people.therapist, people.clock));
        QCOMPARE(keys(), size_t(2));
        people.clock.advance(2 * 24 * 3600);
        QVERIFY(sync::retireKeys(*people.therapist, people.clock));
        QCOMPARE(keys(), size_t(1));
        QVERIFY(sync::closeChannel(*people.therapist, people.clock, people.therapistChannel));
        people.clock.advance(89 * 24 * 3600);
        people.syncBoth();
        QCOMPARE(keys(), size_t(1));
        people.clock.advance(2 * 24 * 3600);
        people.syncBoth();
        QCOMPARE(keys(), size_t(0));
    }

    void everyOtherBitOfALetterIsGuarded()
    {
        test::People people;
        people.syncBoth();
        const auto shared = people.share(people.checkIn(6.8, 5.2, 7.0), Field::Bond);
        for (qsizetype byte = 0; byte < shared.sealed.size(); ++byte) {
            QByteArray flipped = shared.sealed;
            flipped[byte] = char(flipped.at(byte) ^ (1 << (byte % 8)));
            QVERIFY(!sync::receive(*people.therapist, people.clock, flipped));
        }
        for (qsizetype length = 0; length < shared.sealed.size(); length += 7)
            QVERIFY(!sync::receive(*people.therapist, people.clock, shared.sealed.left(length)));
        QVERIFY(people.received().isEmpty());
        QVERIFY(sync::receive(*people.therapist, people.clock, shared.sealed));
    }

private:
    static SecretBytes secretOf(test::People& people)
    {
        return *people.client->read(
            [&](vault::Transaction& t) { return t.channels.find(people.clientChannel)->invitationSecret.clone(); });
    }
};

QTEST_APPLESS_MAIN(TestSynchronise)
#include "test_synchronise.moc"
