// SPDX-License-Identifier: GPL-3.0-or-later
// Relays that never forget, mailboxes that are gone, letters that went another way as well: what matters arrives, and a
// round ends.
#include "core/sync/closing.h"
#include "core/sync/discussing.h"
#include "core/sync/hand_carriers.h"
#include "core/sync/hand_over.h"
#include "core/sync/leaving.h"
#include "tests/support/people.h"

using namespace accord;
using consent::Field;
using sync::Cause;
using sync::Error;

class TestLostLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasShownAsACodeStillGoesByRelay()
    {
        test::People people;
        const auto id = shareAndSync(people);
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        sync::FileCarrier file(people.directory.filePath(QStringLiteral("letters")));
        QCOMPARE(*sync::handOver(*people.client, people.clientChannel, file), 1); // and nobody ever reads it
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokedHere);
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokeConfirmed);

        // The same for a summary that leaves as a file; and what comes both ways is taken in once.
        const auto preview = sync::preview(*people.client, people.questionnaire, id, people.clientChannel, Field::Bond);
        const auto shared = sync::share(*people.client, people.clock, *preview, true);
        QVERIFY(shared);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(sync::receive(*people.therapist, people.clock, shared->sealed)->effect, sync::Effect::Duplicate);
        people.syncBoth();
        QCOMPARE(*sync::delivery(*people.client, id), std::optional(sync::Delivery::Arrived));
    }

    void acknowledgementsKeepNothingOnceTheyLeft()
    {
        test::People people;
        shareAndSync(people);
        const auto answers = *people.therapist->read(
            [&](vault::Transaction& t) { return t.outbox.ofKind(people.therapistChannel, int(seal::Kind::Ack)); });
        QVERIFY(!answers.isEmpty());
        for (const vault::Outgoing& answer : answers)
            QVERIFY(answer.state == vault::OutgoingState::Relayed && answer.sealed.isEmpty());
    }

    void whoLeftForGoodIsStillHeard()
    {
        test::People people;
        const auto id = shareAndSync(people);
        QVERIFY(
            sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel, id, people.clock.today()));
        QVERIFY(sync::takeLeave(*people.client, people.clock, people.relay));
        // What she has to say finds no mailbox any more. The revocation lies in hers.
        const auto report = people.syncTherapist();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(report.received > 0, true);
    }

    void whatNobodyWillReadIsNotOfferedForEver()
    {
        test::People people;
        const auto id = shareAndSync(people);
        QVERIFY(
            sync::markDiscussed(*people.therapist, people.clock, people.therapistChannel, id, people.clock.today()));
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel));
        QVERIFY(sync::takeLeave(*people.client, people.clock, people.relay));
        people.syncTherapist();
        QVERIFY(people.received().isEmpty());
        const auto report = people.syncTherapist();
        QVERIFY(report.troubles.isEmpty());
        QCOMPARE(report.waiting, 0);
    }

    void aRevocationIsNotGivenUpForARefusal()
    {
        test::People people;
        shareAndSync(people);
        QVERIFY(sync::closeChannel(*people.client, people.clock, people.clientChannel));
        people.relay.fault = [](int) { return std::optional(Error::RelayRefused); }; // a proxy that was set up wrong
        people.syncClient();
        people.relay.fault = {};
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokeConfirmed);
    }

    void aRevocationThatCanNotLeaveIsRefused()
    {
        test::People people;
        shareAndSync(people);
        QVERIFY(sync::closeChannel(*people.therapist, people.clock, people.therapistChannel));
        people.syncBoth();
        const auto revoked = [&] { return sync::revoke(*people.client, people.clock, people.clientChannel); };
        people.clock.advance(qint64(89) * 24 * 3600);
        QVERIFY(revoked());
        people.syncBoth();
        QVERIFY(people.received().isEmpty());
        people.clock.advance(qint64(2) * 24 * 3600);
        const auto late = revoked();
        QVERIFY(!late);
        QCOMPARE(late.error().code, Cause(Error::ClosedLongAgo));
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), sync::ConsentStanding::RevokeConfirmed);
    }

    void twoRepliesByHandAreToldAsWhatTheyAre()
    {
        test::People people;
        const auto link = sync::showInvitation(*people.therapist, people.therapistChannel)->link;
        const auto another = sync::invite(*people.therapist, people.clock, people.relay, {}, sync::remoteSeconds);
        QVERIFY(another);
        QList<QByteArray> letters;
        for (const QString& invitation : {link, another->link}) {
            const auto other = test::makeVault(people.directory.filePath(QString::number(letters.size())),
                                               vault::Role::Client, QStringLiteral("Somebody"), people.clock);
            letters << sync::accept(*other, people.clock, invitation)->sealedReply;
        }
        people.syncBoth();
        sync::FileCarrier file(people.directory.filePath(QStringLiteral("letters")));
        int taken = 0;
        QVERIFY(file.deliver(letters, taken));
        const auto read = sync::takeIn(*people.therapist, people.clock, file);
        QVERIFY(read);
        QCOMPARE(read->letters.size(), 1);
        QCOMPARE(read->refused.size(), 1);
        QCOMPARE(read->refused.first().code, Cause(Error::PairingAborted));
    }

    void aRelayThatDoesNotForgetEndsTheRound()
    {
        test::People people;
        shareAndSync(people);
        people.share(people.checkIn(7, 7, 7), Field::Bond);
        people.relay.forgets = false;
        people.syncClient();
        const int before = people.relay.requests;
        people.relay.fault = [before](int request) { // else this test would never end, without the cure
            return request > before + 500 ? std::optional(Error::RelayUnreachable) : std::nullopt;
        };
        const auto report = people.syncTherapist();
        QVERIFY(people.relay.requests - before < 20);
        QCOMPARE(people.received().size(), 2);
        QVERIFY(report.troubles.isEmpty());
        QVERIFY(report.repeated > 0);
        // The other way to go on for ever: each time some other rubbish.
        people.relay.forgets = true;
        for (auto& mailbox : people.relay.mailboxes)
            mailbox.letters.clear();
        EndlessRelay endless(people.relay);
        const auto rubbish = sync::synchronise(*people.therapist, people.clock, endless);
        QVERIFY(rubbish);
        QVERIFY(endless.fetched < 5);
        QVERIFY(rubbish->unreadable > 0);
    }

private:
    /// Has another letter each time, which nobody wrote.
    class EndlessRelay final : public sync::Relay
    {
    public:
        explicit EndlessRelay(test::MemoryRelay& relay) : m_relay(relay) {}
        sync::Result<void> createMailbox(const QString& url, const QString& token,
                                         const seal::MailboxAccess& mailbox) override
        {
            return m_relay.createMailbox(url, token, mailbox);
        }
        sync::Result<void> put(const QString& url, const seal::MailboxAccess& mailbox,
                               const QByteArray& letter) override
        {
            return m_relay.put(url, mailbox, letter);
        }
        sync::Result<QList<QByteArray>> fetch(const QString&, const seal::MailboxAccess&, int) override
        {
            if (++fetched > 500)
                return base::fail(Cause(Error::RelayUnreachable));
            return QList<QByteArray>{QByteArray::number(fetched).rightJustified(512, '0')};
        }
        sync::Result<void> remove(const QString& url, const seal::MailboxAccess& mailbox,
                                  const QByteArray& letter) override
        {
            return m_relay.remove(url, mailbox, letter);
        }
        sync::Result<void> burn(const QString& url, const seal::MailboxAccess& mailbox) override
        {
            return m_relay.burn(url, mailbox);
        }
        int fetched = 0;

    private:
        test::MemoryRelay& m_relay;
    };

    static base::CheckInId shareAndSync(test::People& people)
    {
        const auto id = people.checkIn(6.8, 5.2, 7.0);
        people.share(id, Field::Bond);
        people.syncBoth();
        if (people.received().size() != 1)
            qFatal("the summary did not arrive");
        return id;
    }
};

QTEST_APPLESS_MAIN(TestLostLetters)
#include "test_lost_letters.moc"
