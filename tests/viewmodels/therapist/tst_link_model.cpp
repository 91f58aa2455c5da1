// SPDX-License-Identifier: GPL-3.0-or-later
// The link with a client: how often they meet, the duty to keep records, a new link in place of an old one, and the
// end.
#include "app/shared/wording/rhythm_words.h"
#include "app/therapist/caseload_model.h"
#include "app/therapist/client_model.h"
#include "app/therapist/duty_model.h"
#include "app/therapist/invite_model.h"
#include "app/therapist/link_model.h"
#include "core/sync/closing.h"
#include "core/sync/negotiating.h"
#include "core/sync/records_duty.h"
#include "tests/viewmodels/therapist/linked_pair.h"

#include <QTest>

using namespace accord;
using therapist::CaseloadModel;
using therapist::ClientModel;
using therapist::DutyModel;
using therapist::InviteModel;
using therapist::LinkModel;

namespace {

QString reason(const CaseloadModel& caseload, int row)
{
    return caseload.data(caseload.index(row), CaseloadModel::ReasonRole).toString();
}

} // namespace

class TestLinkModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rhythmsInWords()
    {
        QCOMPARE(app::rhythmWords(0), QStringLiteral("No rhythm agreed"));
        QCOMPARE(app::rhythmWords(7), QStringLiteral("Every week"));
        QCOMPARE(app::rhythmWords(1), QStringLiteral("Every day"));
    }

    void aRhythmIsAgreedAndAMissingCheckInIsSeen()
    {
        test::LinkedPair pair;
        LinkModel link(pair.open.session);
        CaseloadModel caseload(pair.open.session);
        link.open(pair.channel);
        QVERIFY(link.isUsable());
        QCOMPARE(link.cadenceDays(), 0);
        link.setCadence(14);
        QCOMPARE(link.cadenceDays(), 14);
        QVERIFY(link.cadenceBy().contains(QStringLiteral("you")));
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 8, 8, {}));
        pair.carry();
        const auto there = sync::cadence(pair.client->vault(), pair.client->channel());
        QVERIFY(there && *there);
        QCOMPARE((*there)->days, 14);
        const QString steady = reason(caseload, 0);
        pair.open.clock.advance(22 * 24 * 60 * 60); // more than one and a half times
        pair.open.session.noteChange();
        QVERIFY2(reason(caseload, 0) != steady && caseload.watchCount() == 1, qPrintable(reason(caseload, 0)));

        QVERIFY(sync::setCadence(pair.client->vault(), pair.open.clock, pair.client->channel(), 28));
        pair.carry();
        QCOMPARE(link.cadenceDays(), 28);
        QVERIFY(link.cadenceBy().contains(QStringLiteral("Kim A.")));
        QCOMPARE(reason(caseload, 0), steady);
        link.setCadence(1000);
        QVERIFY(!link.problem().isEmpty());
        QCOMPARE(link.cadenceDays(), 28);
    }

    void withoutTheDutyARevocationRemovesEverything()
    {
        test::LinkedPair pair;
        ClientModel model(pair.open.session);
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 8, 8, QStringLiteral("Between us.")));
        pair.carry();
        model.open(pair.channel);
        QCOMPARE(model.standing(), ClientModel::Standing::Sharing);
        QVERIFY(pair.client->stopSharing());
        pair.carry();
        QCOMPARE(model.standing(), ClientModel::Standing::Revoked);
        QCOMPARE(model.summaries()->rowCountNow(), 0);
        QCOMPARE(model.kept()->rowCountNow(), 0);
        QVERIFY(model.keptText().isEmpty());
        QVERIFY(model.emptyText().startsWith(QStringLiteral("What was shared has been removed")));
        QVERIFY(model.newestNote().isEmpty());
    }

    void theDutyIsToldFirstAndKeepsOnlyWhatWasSharedKnowingIt()
    {
        test::LinkedPair pair;
        DutyModel duty(pair.open.session);
        LinkModel link(pair.open.session);
        ClientModel model(pair.open.session);
        link.open(pair.channel);
        QVERIFY(!duty.keepsRecords());
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 8, 8, QStringLiteral("Before.")));
        pair.carry();
        duty.setKeepsRecords(true);
        QVERIFY(duty.keepsRecords());
        QVERIFY2(link.duty().contains(QStringLiteral("not confirmed")), qPrintable(link.duty()));
        pair.carry();
        const auto heard = sync::heardRecordsDuty(pair.client->vault(), pair.client->channel());
        QVERIFY(heard && *heard && **heard);
        QVERIFY2(link.duty().contains(QStringLiteral("knows")), qPrintable(link.duty()));
        QVERIFY(duty.told().startsWith(QStringLiteral("1 of 1")));
        QVERIFY(pair.client->share(pair.open.clock.today(), 5, 5, 5, QStringLiteral("After.")));
        pair.carry();
        model.open(pair.channel);
        QCOMPARE(model.summaries()->rowCountNow(), 2);
        QVERIFY(pair.client->stopSharing());
        pair.carry();
        QCOMPARE(model.standing(), ClientModel::Standing::Revoked);
        QCOMPARE(model.summaries()->rowCountNow(), 0);
        QCOMPARE(model.kept()->rowCountNow(), 1);
        const QModelIndex kept = model.kept()->index(0);
        QCOMPARE(model.kept()->data(kept, therapist::SummariesModel::NoteRole).toString(), QStringLiteral("After."));
        QVERIFY(model.kept()
                    ->data(kept, therapist::SummariesModel::StatusRole)
                    .toString()
                    .contains(QStringLiteral("kept by duty")));
        QVERIFY(!model.keptText().isEmpty());
        QVERIFY(!model.canMarkDiscussed());
        QCOMPARE(model.trend()->rowCount(), 0); // counted nowhere
        duty.setKeepsRecords(false);
        QVERIFY(!duty.keepsRecords());
        QVERIFY(link.duty().isEmpty());
    }

    void closedHereIsSaidThereAndLeavesTheListWhenTold()
    {
        test::LinkedPair pair;
        LinkModel link(pair.open.session);
        ClientModel model(pair.open.session);
        CaseloadModel caseload(pair.open.session);
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 8, 8, {}));
        pair.carry();
        link.open(pair.channel);
        model.open(pair.channel);
        link.askToClose();
        QVERIFY(link.isAsking());
        link.dismiss();
        QVERIFY(!link.isAsking() && link.isUsable());
        link.askToClose();
        link.close();
        QVERIFY(!link.isAsking() && !link.isUsable());
        pair.carry();
        const auto closed = sync::closed(pair.client->vault(), pair.client->channel());
        QVERIFY(closed && *closed == sync::Closed::ByTheOther);
        QCOMPARE(model.standing(), ClientModel::Standing::Ended);
        QVERIFY(!model.canMarkDiscussed());
        QCOMPARE(caseload.clientCount(), 1);
        QCOMPARE(reason(caseload, 0), QStringLiteral("You closed the link"));
        QCOMPARE(caseload.actCount() + caseload.watchCount(), 0);
        QVERIFY(link.canHide());
        link.hide();
        QCOMPARE(caseload.clientCount(), 0);
    }

    void closedByTheClientIsSaidCalmly()
    {
        test::LinkedPair pair;
        ClientModel model(pair.open.session);
        CaseloadModel caseload(pair.open.session);
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 8, 8, {}));
        pair.carry();
        QVERIFY(sync::closeChannel(pair.client->vault(), pair.open.clock, pair.client->channel()));
        pair.carry();
        model.open(pair.channel);
        QCOMPARE(model.standing(), ClientModel::Standing::Ended);
        QVERIFY(model.emptyTitle().contains(QStringLiteral("Kim A. has closed the link")));
        QCOMPARE(model.summaries()->rowCountNow(), 0); // closing takes consent back
        QCOMPARE(reason(caseload, 0), QStringLiteral("Has closed the link"));
    }

    void aNewPhoneTakesThePlaceOfTheOld()
    {
        test::LinkedPair pair;
        QVERIFY(pair.client->share(pair.open.clock.today(), 8, 7, 6, QStringLiteral("On the old phone.")));
        pair.carry();
        InviteModel invite(pair.open.session, {});
        CaseloadModel caseload(pair.open.session);
        invite.beginInPlaceOf(pair.channel, pair.name);
        QCOMPARE(invite.renews(), pair.name);
        invite.inviteInRoom();
        QTRY_COMPARE(invite.step(), InviteModel::Step::Showing);
        const auto phone = therapist::PracticeClient::make(pair.folder.filePath(QStringLiteral("new phone")), pair.name,
                                                           pair.open.clock);
        QVERIFY(phone && phone->accept(invite.link()));
        const auto reply =
            phone->vault().read([&](vault::Transaction& t) { return t.outbox.queued(phone->channel()); });
        QVERIFY(reply && sync::receive(pair.open.session.vault(), pair.open.clock, reply->first().sealed));
        pair.open.session.noteChange();
        QCOMPARE(invite.step(), InviteModel::Step::Paired);
        QCOMPARE(caseload.clientCount(), 1); // one person, once
        ClientModel model(pair.open.session);
        model.open(invite.channel());
        QCOMPARE(model.standing(), ClientModel::Standing::Sharing);
        QCOMPARE(model.newestNote(), QStringLiteral("On the old phone."));
        invite.begin();
        QVERIFY(invite.renews().isEmpty()); // the next invitation is for somebody else
    }
};

QTEST_MAIN(TestLinkModel)
#include "tst_link_model.moc"
