// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing leaves without consent, what leaves is what was previewed, and what is revoked is gone.
#include "core/seal/envelope.h"
#include "core/sync/discussing.h"
#include "tests/support/people.h"

using namespace accord;
using consent::Field;
using consent::Fields;
using sync::Cause;
using sync::ConsentStanding;
using sync::Delivery;
using sync::Error;

class TestSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatArrivesIsWhatWasPreviewed()
    {
        test::People people;
        const auto id = people.checkIn(6.8, 5.2, 7.0, QStringLiteral("We talked past each other."));
        const auto preview = sync::preview(*people.client, people.questionnaire, id, people.clientChannel,
                                           Field::Bond | Field::Overall | Field::Note);
        QCOMPARE(preview->therapistName, QStringLiteral("Dr Amara Weiss"));
        QVERIFY(sync::share(*people.client, people.clock, *preview));
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QVERIFY(people.received().first().summary == preview->summary);
        QVERIFY(!people.received().first().summary.values.contains(Field::Goals));
        QVERIFY(people.received().first().summary.values.contains(Field::Overall)); // skipped, and said so
        QVERIFY(!people.received().first().summary.values.value(Field::Overall).has_value());
    }

    void anOrdinarySummaryFitsTheSmallestEnvelope()
    {
        test::People people;
        const auto id = people.checkIn(6.8, 5.2, 7.0, QString(120, u'a'));
        QCOMPARE(people.share(id, Fields(0x7f)).sealed.size(), seal::EnvelopeSizes.front());
    }

    void nothingAllowedIsNothingShared()
    {
        test::People people;
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        QCOMPARE(sync::preview(*people.client, people.questionnaire, id, people.clientChannel, {}).error().code,
                 Cause(consent::Error::NothingToSend));
        QCOMPARE(sync::preview(*people.client, people.questionnaire, base::CheckInId::create(), people.clientChannel,
                               Field::Bond)
                     .error()
                     .code,
                 Cause(Error::NoSuchCheckIn));
        QCOMPARE(sync::preview(*people.client, people.questionnaire, id, base::ChannelId::create(), Field::Bond)
                     .error()
                     .code,
                 Cause(Error::NoSuchChannel));
        QCOMPARE(*sync::delivery(*people.client, id), std::nullopt);
    }

    void aNoteCanBeWithheldAndReleasedLater()
    {
        test::People people;
        const auto id = people.checkIn(6.8, 5.2, 7.0, QStringLiteral("It was about my sister."));
        people.share(id, Field::Bond);
        people.syncBoth();
        QVERIFY(!people.received().first().summary.note);
        people.share(id, Field::Note);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(*people.received().first().summary.note, QStringLiteral("It was about my sister."));
        QCOMPARE(people.received().first().summary.values.value(Field::Bond), std::optional(6.8));
    }

    void deliveryIsToldStepByStep()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.share(id, Field::Bond);
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(Delivery::Waiting));
        QCOMPARE(*sync::delivery(*people.client, id, people.clientChannel), std::optional(Delivery::Waiting));
        QVERIFY(!(*sync::delivery(*people.client, id, base::ChannelId::create())).has_value()); // somebody else
        people.syncClient();
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(Delivery::OnTheWay));
        people.syncTherapist();
        people.syncClient();
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(Delivery::Arrived));

        QCOMPARE(*sync::markSeen(*people.therapist, people.clock, people.therapistChannel), 1);
        QCOMPARE(*sync::markSeen(*people.therapist, people.clock, people.therapistChannel), 0);
        QVERIFY(sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel, id, QDate(2026, 4, 21)));
        people.syncBoth();
        const auto feedback = *people.client->read([&](vault::Transaction& t) { return t.checkIns.feedback(id); });
        QVERIFY(feedback.seenAt.has_value());
        QCOMPARE(feedback.discussedOn, std::optional(QDate(2026, 4, 21)));
    }

    void theDaySaidLastCountsInWhateverOrderTheWordsArrive()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.share(id, Field::Bond);
        people.syncBoth();
        const QDate first = people.clock.today();
        for (const QDate& day : {first, first.addDays(-1)}) // put right within the same second
            QVERIFY(sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel, id, day));
        QList<vault::Outgoing> letters = *people.therapist->read([&](vault::Transaction& t) {
            return t.outbox.ofKind(people.therapistChannel, int(seal::Kind::Discussed));
        });
        QCOMPARE(letters.size(), 2);
        for (const int letter : {1, 0, 1})
            QVERIFY(sync::receive(*people.client, people.clock, letters.at(letter).sealed));
        const auto feedback = people.client->read([&](vault::Transaction& t) { return t.checkIns.feedback(id); });
        QVERIFY(feedback->discussedOn == first.addDays(-1));
    }

    void onlyWhatArrivedCanBeDiscussed()
    {
        test::People people;
        people.syncBoth();
        QCOMPARE(sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel,
                                     base::CheckInId::create(), people.clock.today())
                     .error()
                     .code,
                 Cause(Error::NoSuchCheckIn));
    }

    void revokingWithdrawsWhatIsQueuedAndRemovesWhatArrived()
    {
        test::People people;
        const auto first = people.checkIn(6.8, 5.2, 7.0);
        people.share(first, Field::Bond);
        people.syncBoth();
        const auto second = people.checkIn(5.0, 5.2, 7.0);
        people.share(second, Field::Bond);
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::Shared);

        QCOMPARE(*sync::revoke(*people.client, people.clock, people.clientChannel), 1);
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokedHere);
        QCOMPARE(*sync::delivery(*people.client, second), std::nullopt); // it never left
        QCOMPARE(people.received().size(), 1);
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmed);
    }

    void aSummaryThatArrivesAfterItsRevocationIsRefused()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        const auto shared = people.share(id, Field::Bond);
        // It left as a file that lies somewhere while the revocation goes by relay.
        QVERIFY(people.client->write([&](vault::Transaction& t) { t.outbox.setRelayed(shared.message); }));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        const auto late = sync::receive(*people.therapist, people.clock, shared.sealed);
        QCOMPARE(late->effect, sync::Effect::RefusedRevoked);
        QVERIFY(people.received().isEmpty());
        people.syncBoth();
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(Delivery::Refused));
        // And it stays refused however often it comes.
        QVERIFY(sync::receive(*people.therapist, people.clock, shared.sealed));
        QVERIFY(people.received().isEmpty());
    }

    void aNewConsentAfterARevocationCounts()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0, QStringLiteral("then"));
        people.share(id, Field::Bond | Field::Note);
        people.syncBoth();
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.share(id, Field::Goals);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(consent::fieldsOf(people.received().first().summary), Fields(Field::Goals)); // nothing from before
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::Shared);
    }

    void aRevocationThatOvertakesOrFollowsRemovesExactlyWhatCameBefore()
    {
        // The revocation arrives last: what was shared after it must stay.
        test::People people;
        people.syncBoth();
        const auto before = people.checkIn(6.8, 5.2, 7.0);
        const auto after = people.checkIn(6.0, 6.0, 6.0);
        const auto sharedBefore = people.share(before, Field::Bond);
        QVERIFY(sync::receive(*people.therapist, people.clock, sharedBefore.sealed));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        const auto sharedAfter = people.share(after, Field::Bond);
        QVERIFY(sync::receive(*people.therapist, people.clock, sharedAfter.sealed));
        QCOMPARE(people.received().size(), 2);
        people.syncBoth(); // brings the revocation
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(people.received().first().summary.checkIn, after);
    }
};

QTEST_APPLESS_MAIN(TestSharing)
#include "test_sharing.moc"
