// SPDX-License-Identifier: GPL-3.0-or-later
// Standing consent, its end and its receipts; the duty to keep records; closing a channel; pairing again.
#include "core/seal/envelope.h"
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/discussing.h"
#include "core/sync/negotiating.h"
#include "core/sync/records_duty.h"
#include "tests/support/people.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace accord;
using consent::Field;
using consent::Fields;
using sync::Cause;
using sync::ConsentStanding;
using sync::Error;

namespace {

vault::CheckIn finished(const test::People& people, double bond, const QString& note)
{
    vault::CheckIn made;
    made.id = base::CheckInId::create();
    made.sessionDate = people.clock.today();
    made.finishedAt = people.clock.now();
    made.channel = people.clientChannel;
    made.questionnaire = sync::questionnaireName(people.questionnaire);
    made.answers = {{QStringLiteral("bond"), bond}, {QStringLiteral("goals"), 5.0}, {QStringLiteral("tasks"), 6.0}};
    made.note = note;
    return made;
}

QJsonArray receiptsOf(vault::Vault& vault)
{
    return QJsonDocument::fromJson(*sync::exportReceipts(vault)).array();
}

} // namespace

class TestConsenting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStandingConsentSharesAFinishedCheckInByItself()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel,
                                    {Field::Bond, Field::Note, std::nullopt}));
        const auto done = sync::finishCheckIn(*people.client, people.clock, people.questionnaire,
                                              finished(people, 6.5, QStringLiteral("only if asked")));
        QVERIFY(done && done->shared);
        QCOMPARE(done->sharedFields, Fields(Field::Bond));
        QCOMPARE(done->proposed, Fields(Field::Note));
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(consent::fieldsOf(people.received().first().summary), Fields(Field::Bond));
        const auto heard = people.therapist->read(
            [&](vault::Transaction& t) { return t.heardConsents.find(people.therapistChannel); });
        QVERIFY((*heard).has_value());
        QCOMPARE((*heard)->standing, Fields(Field::Bond));
        QCOMPARE((*heard)->asks, Fields(Field::Note));
    }

    void itEndsByItselfAndByWord()
    {
        test::People people;
        people.syncBoth();
        const QDate last = people.clock.today().addDays(1);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::Bond, {}, last}));
        QCOMPARE(sync::standingTerms(*people.client, people.clock, people.clientChannel)->until, std::optional(last));
        people.clock.advance(2 * 24 * 3600);
        QCOMPARE(*sync::standingTerms(*people.client, people.clock, people.clientChannel), sync::StandingTerms());
        QVERIFY(
            !sync::finishCheckIn(*people.client, people.clock, people.questionnaire, finished(people, 6, {}))->shared);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::Bond, {}, {}}));
        QVERIFY(
            sync::finishCheckIn(*people.client, people.clock, people.questionnaire, finished(people, 6, {}))->shared);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {}));
        QVERIFY(
            !sync::finishCheckIn(*people.client, people.clock, people.questionnaire, finished(people, 6, {}))->shared);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1); // what was shared stays shared
    }

    void whatMakesNoSenseIsRefused()
    {
        test::People people;
        const auto grant = [&](const sync::StandingTerms& terms) {
            return sync::grantStanding(*people.client, people.clock, people.clientChannel, terms);
        };
        QCOMPARE(grant({Field::Bond, Field::Bond, std::nullopt}).error().code, Cause(consent::Error::OutOfRange));
        QCOMPARE(grant({Field::Bond, {}, people.clock.today().addDays(-1)}).error().code,
                 Cause(consent::Error::OutOfRange));
        QCOMPARE(grant({{}, {}, people.clock.today()}).error().code, Cause(consent::Error::OutOfRange));
        QCOMPARE(sync::grantStanding(*people.therapist, people.clock, people.therapistChannel, {Field::Bond, {}, {}})
                     .error()
                     .code,
                 Cause(Error::WrongRole));
    }

    void everyDecisionHasItsReceipt()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0, QStringLiteral("a secret note"));
        people.share(id, Field::Bond | Field::Note);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel,
                                    {Field::Bond, Field::Note, QDate(2026, 12, 31)}));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        const QJsonArray receipts = receiptsOf(*people.client);
        QCOMPARE(receipts.size(), 3);
        for (const auto& receipt : receipts) {
            for (const char* section :
                 {"receipt_metadata", "record_header", "pii_processing", "party_identification", "event"})
                QVERIFY2(receipt.toObject().contains(QLatin1String(section)), section);
            QVERIFY(!receipt[u"receipt_metadata"][u"receipt_id"].toString().isEmpty());
        }
        QCOMPARE(receipts.at(0)[u"event"].toArray().first()[u"validity_duration"].toString(),
                 QStringLiteral("this once"));
        QCOMPARE(receipts.at(1)[u"event"].toArray().first()[u"validity_duration"].toString(),
                 QStringLiteral("until 2026-12-31"));
        QCOMPARE(receipts.at(2)[u"event"].toArray().first()[u"event_type"].toString(), QStringLiteral("withdrawal"));
        QVERIFY(!sync::exportReceipts(*people.client)->contains("secret")); // what was decided, not what was said
    }

    void revocationIsSeenOnItsWay()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth();
        const auto standing = [&] { return *sync::standing(*people.client, people.clientChannel); };
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        QCOMPARE(standing(), ConsentStanding::RevokedHere);
        people.syncClient();
        QCOMPARE(standing(), ConsentStanding::RevokeOnItsWay);
        people.syncTherapist();
        people.syncClient();
        QCOMPARE(standing(), ConsentStanding::RevokeConfirmed);
    }

    void recordsAreKeptOnlyIfTheClientKnewBefore()
    {
        test::People people;
        people.syncBoth();
        QCOMPARE(*sync::heardRecordsDuty(*people.client, people.clientChannel), std::optional(false));
        const auto before = people.checkIn(6, 6, 6);
        people.share(before, Field::Bond);
        people.syncBoth();
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        people.clock.advance(60);
        people.syncBoth();
        QCOMPARE(*sync::heardRecordsDuty(*people.client, people.clientChannel), std::optional(true));
        const auto after = people.checkIn(7, 7, 7);
        people.share(after, Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 2);

        const auto late = people.share(before, Field::Goals);
        QVERIFY(people.client->write([&](vault::Transaction& t) { t.outbox.setRelayed(late.message); }));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        const auto kept = *people.therapist->read(
            [&](vault::Transaction& t) { return t.received.keptByDuty(people.therapistChannel); });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().summary.checkIn, after);
        QVERIFY(kept.first().withdrawnAt.has_value());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmedKept);
        // New ones under the revoked consent are refused all the same.
        QCOMPARE(sync::receive(*people.therapist, people.clock, late.sealed)->effect, sync::Effect::RefusedRevoked);
    }

    /// A relay may give out letters in any order: what was shared knowing of the duty, before the word that it was
    /// known.
    void whatWasSharedKnowingIsKeptThoughItCameFirst()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        people.clock.advance(60);
        const auto queued = [&](vault::Vault& vault, base::ChannelId channel) {
            return *vault.read([&](vault::Transaction& t) { return t.outbox.queued(channel); });
        };
        const auto word = queued(*people.therapist, people.therapistChannel);
        QCOMPARE(word.size(), 1);
        const auto unaware = people.share(people.checkIn(6, 6, 6), Field::Bond);
        QVERIFY(sync::receive(*people.client, people.clock, word.first().sealed));
        const auto known = queued(*people.client, people.clientChannel).last(); // the acknowledgement
        const auto checkIn = people.checkIn(7, 7, 7);
        const auto aware = people.share(checkIn, Field::Bond);
        for (const QByteArray& sealed : {aware.sealed, unaware.sealed, known.sealed})
            QVERIFY(sync::receive(*people.therapist, people.clock, sealed));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        const auto kept = *people.therapist->read(
            [&](vault::Transaction& t) { return t.received.keptByDuty(people.therapistChannel); });
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().summary.checkIn, checkIn);
    }

    void aTherapistWithoutTheDutyKeepsNothing()
    {
        test::People people;
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        people.syncBoth();
        people.clock.advance(60);
        people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth();
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, false));
        people.clock.advance(60);
        people.syncBoth();
        QCOMPARE(*sync::heardRecordsDuty(*people.client, people.clientChannel), std::optional(false));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmed);
    }

    void aClientClosesTheChannelAndTakesAllBack()
    {
        test::People people;
        people.syncBoth();
        people.share(people.checkIn(6, 6, 6), Field::Bond);
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel));
        QCOMPARE(
            sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("x")).error().code,
            Cause(Error::ChannelClosed));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::closed(*people.therapist, people.therapistChannel), sync::Closed::ByTheOther);
        QCOMPARE(*sync::closed(*people.client, people.clientChannel), sync::Closed::Here);
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmed);
    }

    void aTherapistClosesItAndTheClientCanStillTakeBack()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6, 6, 6);
        people.share(id, Field::Bond);
        people.syncBoth();
        QVERIFY(sync::closeChannel(*people.therapist, people.clock, people.therapistChannel));
        // One summary crosses the closing on its way.
        people.share(people.checkIn(5, 5, 5), Field::Bond);
        people.syncClient();
        people.syncTherapist();
        QCOMPARE(people.received().size(), 1);
        people.syncBoth();
        QCOMPARE(*sync::closed(*people.client, people.clientChannel), sync::Closed::ByTheOther);
        const auto preview =
            sync::preview(*people.client, people.questionnaire, id, people.clientChannel, Field::Goals);
        QCOMPARE(preview.error().code, Cause(Error::ChannelClosed));
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmed);
    }

    void pairingAgainCarriesOverWhatBothHold()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6, 6, 6);
        people.share(id, Field::Bond);
        const auto goal = sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"),
                                            sync::Leaving::Now);
        QVERIFY(goal);
        people.syncBoth();
        QVERIFY(sync::agreeToGoal(*people.therapist, people.clock, people.therapistChannel, goal->goal, 90));
        QVERIFY(sync::setCadence(*people.therapist, people.clock, people.therapistChannel, 7));
        QVERIFY(sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel, id, QDate(2026, 4, 14)));
        people.syncBoth();

        const base::ChannelId oldClient = people.clientChannel;
        const base::ChannelId oldTherapist = people.therapistChannel;
        const auto invited = sync::invite(*people.therapist, people.clock, people.relay,
                                          {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")},
                                          sync::inRoomSeconds, oldTherapist);
        QVERIFY(invited);
        const auto accepted = sync::accept(*people.client, people.clock, invited->link, oldClient);
        QVERIFY(accepted);
        people.therapistChannel = invited->channel;
        people.clientChannel = accepted->channel;
        people.syncBoth();
        QCOMPARE(*sync::closed(*people.therapist, oldTherapist), sync::Closed::Here);
        QCOMPARE(*sync::closed(*people.client, oldClient), sync::Closed::Here);
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(people.received().first().discussedOn, std::optional(QDate(2026, 4, 14)));
        QCOMPARE((*sync::cadence(*people.client, people.clientChannel))->days, 7);
        // Nothing is shared in the new channel until the client says so; then one history again.
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::Nothing);
        QVERIFY(*sync::shareGoal(*people.client, people.clock, people.clientChannel, goal->goal) > 0);
        people.syncBoth();
        const auto here = *sync::goals(*people.client, people.clientChannel);
        const auto there = *sync::goals(*people.therapist, people.therapistChannel);
        QCOMPARE(here.size(), 1);
        QVERIFY(here.first().goal == there.first().goal);
        QCOMPARE(here.first().goal.therapistTenths, std::optional(90));
        // Any revocation removes what moved over, too.
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestConsenting)
#include "test_consenting.moc"
