// SPDX-License-Identifier: GPL-3.0-or-later
// An invitation that two people answered: nothing of it stays, and who was there first is told and can take all back.
#include "core/sync/closing.h"
#include "core/sync/consenting.h"
#include "core/sync/negotiating.h"
#include "core/sync/records_duty.h"
#include "tests/support/people.h"

using namespace accord;
using consent::Field;
using sync::Cause;
using sync::ConsentStanding;
using sync::Error;

namespace {

/// A client and somebody with a copy of the link.
class Copied
{
public:
    Copied() : people(false) { invite(std::nullopt); }

    void invite(std::optional<base::ChannelId> replaces)
    {
        const auto invited = sync::invite(*people.therapist, people.clock, people.relay,
                                          {QString::fromLatin1(test::People::relayUrl), QStringLiteral("t")},
                                          sync::remoteSeconds, replaces);
        const auto accepted = sync::accept(*people.client, people.clock, invited->link,
                                           replaces ? std::optional(people.clientChannel) : std::nullopt);
        people.therapistChannel = invited->channel;
        people.clientChannel = accepted->channel;
        link = invited->link;
        people.syncBoth();
    }

    [[nodiscard]] Cause reply(const QString& name)
    {
        const auto other = test::makeVault(people.directory.filePath(name), vault::Role::Client, name, people.clock);
        const auto accepted = sync::accept(*other, people.clock, link);
        return sync::receive(*people.therapist, people.clock, accepted->sealedReply).error().code;
    }

    [[nodiscard]] vault::ChannelState state() const
    {
        return people.therapist
            ->read([&](vault::Transaction& t) { return t.channels.find(people.therapistChannel)->state; })
            .value();
    }

    test::People people;
    QString link;
};

} // namespace

class TestAborted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatCameStays()
    {
        Copied copied;
        test::People& people = copied.people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        QVERIFY(sync::grantStanding(*people.client, people.clock, people.clientChannel, {Field::GoalWords, {}, {}}));
        QVERIFY(sync::proposeGoal(*people.client, people.clock, people.clientChannel, QStringLiteral("Sleep"))->left);
        people.syncBoth();
        QCOMPARE(people.received().size(), 1);

        QCOMPARE(copied.reply(QStringLiteral("Somebody")), Cause(Error::PairingAborted));
        QCOMPARE(copied.state(), vault::ChannelState::Aborted);
        QVERIFY(people.received().isEmpty());
        QVERIFY(sync::goals(*people.therapist, people.therapistChannel)->isEmpty());
        const auto heard = people.therapist->read(
            [&](vault::Transaction& t) { return t.heardConsents.find(people.therapistChannel); });
        QVERIFY(!heard->has_value());
    }

    void whoWasThereFirstIsToldAndCanTakeAllBack()
    {
        Copied copied;
        test::People& people = copied.people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        QCOMPARE(copied.reply(QStringLiteral("Somebody")), Cause(Error::PairingAborted));
        people.share(people.checkIn(7, 7, 7), Field::Bond); // not knowing
        people.syncBoth();
        QCOMPARE(*sync::closed(*people.client, people.clientChannel), sync::Closed::ByTheOther);
        QVERIFY(people.received().isEmpty());
        QVERIFY(sync::revoke(*people.client, people.clock, people.clientChannel));
        people.syncBoth();
        QCOMPARE(*sync::standing(*people.client, people.clientChannel), ConsentStanding::RevokeConfirmed);
        QCOMPARE(copied.state(), vault::ChannelState::Aborted); // as safe as before
        const auto report = people.syncTherapist();
        QVERIFY(report.troubles.isEmpty());
        QCOMPARE(report.waiting, 0);
    }

    void aThirdReplyChangesNothing()
    {
        Copied copied;
        QCOMPARE(copied.reply(QStringLiteral("Somebody")), Cause(Error::PairingAborted));
        QCOMPARE(copied.reply(QStringLiteral("Another")), Cause(Error::ChannelClosed));
        QCOMPARE(copied.state(), vault::ChannelState::Aborted);
    }

    void noDutyKeepsWhatNobodyKnowsWhoseItIs()
    {
        Copied copied;
        test::People& people = copied.people;
        QVERIFY(sync::setKeepsRecords(*people.therapist, people.clock, true));
        people.syncBoth();
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        QCOMPARE(copied.reply(QStringLiteral("Somebody")), Cause(Error::PairingAborted));
        QVERIFY(people.received().isEmpty());
        QVERIFY(people.therapist
                    ->read([&](vault::Transaction& t) { return t.received.keptByDuty(people.therapistChannel); })
                    ->isEmpty());
    }

    void whatCameBeforeInAnotherChannelStays()
    {
        Copied copied;
        test::People& people = copied.people;
        people.share(people.checkIn(6, 5, 7), Field::Bond);
        people.syncBoth();
        copied.invite(people.therapistChannel); // they pair anew, and that link is copied
        people.share(people.checkIn(8, 8, 8), Field::Bond);
        people.syncBoth();
        QCOMPARE(people.received().size(), 2);
        QCOMPARE(copied.reply(QStringLiteral("Somebody")), Cause(Error::PairingAborted));
        QCOMPARE(people.received().size(), 1);
        QCOMPARE(people.received().first().summary.values.value(Field::Bond), std::optional(6.0));
    }
};

QTEST_GUILESS_MAIN(TestAborted)
#include "test_aborted.moc"
