// SPDX-License-Identifier: GPL-3.0-or-later
// Inviting and accepting: both sides end with the same safety number, and nothing half-done is left behind.
#include "core/seal/bodies.h"
#include "core/seal/envelope.h"
#include "core/seal/invitation.h"
#include "tests/support/people.h"

using namespace accord;
using sync::Cause;
using sync::Error;

class TestPairing : public QObject
{
    Q_OBJECT

private:
    static QList<vault::ChannelState> states(vault::Vault& vault)
    {
        return *vault.read([](vault::Transaction& t) {
            QList<vault::ChannelState> found;
            for (const vault::Channel& channel : t.channels.all())
                found << channel.state;
            return found;
        });
    }

    static sync::Result<sync::Invited> inviteBy(test::People& people, qint64 seconds = sync::inRoomSeconds)
    {
        return sync::invite(*people.therapist, people.clock, people.relay,
                            {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")}, seconds);
    }

private Q_SLOTS:
    void bothSidesOpenAndAgreeOnTheNumber()
    {
        test::People people;
        people.syncBoth();
        QCOMPARE(states(*people.client), {vault::ChannelState::Open});
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Open});
        const auto ours = sync::safetyNumber(*people.client, people.clientChannel);
        QCOMPARE(*ours, *sync::safetyNumber(*people.therapist, people.therapistChannel));
        QCOMPARE(QString(*ours).remove(u' ').size(), 25);
    }

    void theInvitationCanBeShownAgainUntilItIsAnswered()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        QCOMPARE(sync::showInvitation(*people.therapist, invited->channel)->link, invited->link);
        QVERIFY(sync::accept(*people.client, people.clock, invited->qrText)); // the QR's text works as the link does
        people.syncBoth();
        QCOMPARE(sync::showInvitation(*people.therapist, invited->channel).error().code, Cause(Error::ChannelNotReady));
    }

    void aRelayThatFailsLeavesNoInvitation()
    {
        for (int failing = 1; failing <= 2; ++failing) {
            test::People people(false);
            people.relay.fault = [failing](int request) {
                return request == failing ? std::optional(Error::RelayUnreachable) : std::nullopt;
            };
            QCOMPARE(inviteBy(people).error().code, Cause(Error::RelayUnreachable));
            QVERIFY(states(*people.therapist).isEmpty());
        }
    }

    void anExpiredInvitationIsRefusedOnBothSides()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        people.clock.advance(sync::inRoomSeconds);
        QCOMPARE(sync::accept(*people.client, people.clock, invited->link).error().code,
                 Cause(Error::InvitationExpired));
        QVERIFY(states(*people.client).isEmpty());
        QVERIFY(sync::readInvitation(invited->link, people.clock)->expired);

        // Accepted by an app that does not look at the time: the therapist's app still says no.
        const auto parsed = seal::parseInvitationLink(invited->link);
        const seal::KeyPair identity = seal::generateKeyPair();
        const seal::KeyPair receive = seal::generateKeyPair();
        const QByteArray body = seal::encodeReplyBody({identity.publicKey, receive.publicKey, QStringLiteral("Late")});
        const seal::Payload payload{
            seal::Kind::Reply, base::MessageId::create(), QByteArray(8, 'i'), 1, people.clock.now(), 0, body};
        const auto reply = seal::sealReply(*parsed, seal::encodePayload(payload));
        QVERIFY(reply);
        QCOMPARE(sync::receive(*people.therapist, people.clock, *reply).error().code, Cause(Error::InvitationExpired));
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Invited});
    }

    void oneInvitationIsAcceptedOnceHere()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        QVERIFY(sync::accept(*people.client, people.clock, invited->link));
        QCOMPARE(sync::accept(*people.client, people.clock, invited->link).error().code,
                 Cause(Error::InvitationAlreadyAccepted));
        QCOMPARE(states(*people.client).size(), 1);
    }

    void aSecondReplyFromSomebodyElseAbortsPairing()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        const auto other = test::makeVault(people.directory.filePath(QStringLiteral("other")), vault::Role::Client,
                                           QStringLiteral("Somebody else"), people.clock);
        QVERIFY(sync::accept(*people.client, people.clock, invited->link));
        const auto second = sync::accept(*other, people.clock, invited->link);
        people.syncBoth();
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Open});
        QCOMPARE(sync::receive(*people.therapist, people.clock, second->sealedReply).error().code,
                 Cause(Error::PairingAborted));
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Aborted});
    }

    void afterItsTimeACopyOfTheInvitationCanHarmNothing()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        const auto other = test::makeVault(people.directory.filePath(QStringLiteral("other")), vault::Role::Client,
                                           QStringLiteral("Somebody else"), people.clock);
        QVERIFY(sync::accept(*people.client, people.clock, invited->link));
        const auto second = sync::accept(*other, people.clock, invited->link);
        people.syncBoth();
        people.clock.advance(sync::inRoomSeconds);
        QVERIFY(!sync::receive(*people.therapist, people.clock, second->sealedReply));
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Open});
    }

    void linksThatAreNoneChangeNothing_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("see you on Tuesday");
        QTest::newRow("web") << QStringLiteral("https://example.org/accord");
        QTest::newRow("bare") << QStringLiteral("accord:");
        QTest::newRow("not base64") << QStringLiteral("accord:%%%%");
    }
    void linksThatAreNoneChangeNothing()
    {
        QFETCH(QString, link);
        test::People people(false);
        QVERIFY(!sync::accept(*people.client, people.clock, link));
        QVERIFY(!sync::readInvitation(link, people.clock));
        QVERIFY(states(*people.client).isEmpty());
    }

    void everyTruncationOfALinkIsRefused()
    {
        test::People people(false);
        const QString link = inviteBy(people)->link;
        for (qsizetype length = 0; length < link.size(); ++length)
            QVERIFY(!sync::accept(*people.client, people.clock, link.left(length)));
        QVERIFY(states(*people.client).isEmpty());
    }

    void rolesAreNotMixedUp()
    {
        test::People people(false);
        const auto invited = inviteBy(people);
        QCOMPARE(sync::accept(*people.therapist, people.clock, invited->link).error().code, Cause(Error::WrongRole));
        QCOMPARE(sync::invite(*people.client, people.clock, people.relay, {}, 60).error().code,
                 Cause(Error::WrongRole));
    }

    void withoutARelayTheReplyTravelsByHand()
    {
        test::People people(false);
        const auto invited = sync::invite(*people.therapist, people.clock, people.relay, {}, sync::inRoomSeconds);
        const auto accepted = sync::accept(*people.client, people.clock, invited->link);
        QCOMPARE(people.relay.requests, 0);
        QVERIFY(sync::receive(*people.therapist, people.clock, accepted->sealedReply));
        QCOMPARE(states(*people.therapist), {vault::ChannelState::Open});
    }
};

QTEST_APPLESS_MAIN(TestPairing)
#include "test_pairing.moc"
