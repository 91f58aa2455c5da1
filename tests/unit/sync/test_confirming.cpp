// SPDX-License-Identifier: GPL-3.0-or-later
// A restored vault shares nothing until its client has confirmed consent, and what is shared then is accepted.
#include "core/sync/confirming.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"
#include "tests/support/people.h"
#include "tests/support/restored.h"

using namespace accord;
using consent::Field;
using sync::Cause;
using sync::Error;

namespace {

void grantStanding(test::People& people)
{
    consent::ConsentEvent event;
    event.channel = people.clientChannel;
    event.mode = consent::ConsentMode::Standing;
    event.fields = Field::Bond | Field::Note;
    event.at = people.clock.now();
    QVERIFY(people.client->write([&](vault::Transaction& t) { t.consents.append(event); }));
}

Cause whyNotShared(test::People& people, base::CheckInId id)
{
    const auto preview = sync::preview(*people.client, people.questionnaire, id, people.clientChannel, Field::Bond);
    const auto shared = sync::share(*people.client, people.clock, *preview);
    return shared ? Cause(vault::Error::NotFound) : shared.error().code;
}

} // namespace

class TestConfirming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSharedUntilConfirmed()
    {
        test::People people;
        people.syncBoth();
        grantStanding(people);
        const auto waiting = people.checkIn(6.8, 5.2, 7.0);
        people.share(waiting, Field::Bond); // queued, and never sent
        const QByteArray instance = people.client->instance();
        test::restore(people.client, people.clock);
        QVERIFY(people.client->instance() != instance);

        people.syncBoth();
        QCOMPARE(people.received().size(), 0);
        QCOMPARE(*sync::delivery(*people.client, waiting), std::nullopt);
        const auto open = sync::unconfirmed(*people.client);
        QCOMPARE(open->size(), 1);
        QCOMPARE(open->first().therapistName, QStringLiteral("Dr Amara Weiss"));
        QCOMPARE(open->first().restoredAt, people.clock.now());
        QCOMPARE(open->first().standing->fields, Field::Bond | Field::Note);
        const auto later = people.checkIn(6.0, 6.0, 6.0);
        QCOMPARE(whyNotShared(people, later), Cause(Error::ConsentUnconfirmed));
        QCOMPARE(
            people.client->read([&](vault::Transaction& t) { return t.consents.all(people.clientChannel); })->size(),
            2); // a refused share leaves no event

        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        QVERIFY(sync::unconfirmed(*people.client)->isEmpty());
        people.share(later, Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
    }

    void whatWasHandedOverIsNotHandedOverAgain()
    {
        test::People people;
        people.syncBoth();
        QVERIFY(people.client->write([&](vault::Transaction& t) {
            auto channel = *t.channels.find(people.clientChannel);
            channel.relayUrl.clear(); // else it would still be queued, for the relay
            t.channels.update(channel);
        }));
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        const auto preview = sync::preview(*people.client, people.questionnaire, id, people.clientChannel, Field::Bond);
        QVERIFY(sync::share(*people.client, people.clock, *preview, true)); // in a file that may be lost
        test::restore(people.client, people.clock);
        sync::FileCarrier file(people.directory.filePath(QStringLiteral("letters")));
        QCOMPARE(*sync::handOver(*people.client, people.clientChannel, file), 0);
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::OnTheWay)); // still true
    }

    void revokingIsPossibleAtOnceAndConfirms()
    {
        test::People people;
        people.syncBoth();
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.share(id, Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        test::restore(people.client, people.clock);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        QVERIFY(sync::unconfirmed(*people.client)->isEmpty());
        people.syncBoth();
        QCOMPARE(people.received().size(), 0);
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokeConfirmed);
    }

    void aRevocationThatTheRestoreForgotDoesNotRefuseWhatIsConfirmedNow()
    {
        test::People people;
        people.syncBoth();
        grantStanding(people);
        const test::Kept earlier(people.client);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel)); // known to the therapist's app alone
        people.syncBoth();
        earlier.bringBack(people.client, people.clock);
        QVERIFY(sync::confirmConsent(*people.client, people.clock, people.clientChannel));
        people.share(people.checkIn(6.0, 6.0, 6.0), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
    }

    void aTherapistIsNotAsked()
    {
        test::People people;
        people.syncBoth();
        test::restore(people.therapist, people.clock);
        QCOMPARE(sync::unconfirmed(*people.therapist).error().code, Cause(Error::WrongRole));
        people.share(people.checkIn(6.0, 6.0, 6.0), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestConfirming)
#include "test_confirming.moc"
