// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload on a real vault: order, reasons, search, what is new, invitations, and who has left.
#include "app/therapist/caseload_model.h"
#include "tests/viewmodels/therapist/open_session.h"

#include "core/sync/discussing.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace accord;
using therapist::CaseloadModel;

namespace {

QVariant at(const CaseloadModel& model, int row, CaseloadModel::Role role)
{
    return model.data(model.index(row), role);
}

QStringList names(const CaseloadModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCountNow(); ++row)
        list << at(model, row, CaseloadModel::NameRole).toString();
    return list;
}

} // namespace

class TestCaseloadModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What is kept from an earlier reading must be what a reading anew would say, whatever changes.
    void aListThatReadsOnlyWhatChangedSaysTheSame()
    {
        test::OpenSession open;
        QList<base::ChannelId> clients;
        for (int client = 0; client < 6; ++client)
            clients << open.addClient(QStringLiteral("Client %1").arg(client), therapist::steadySessions());
        CaseloadModel kept(open.session);
        const auto same = [&] {
            const CaseloadModel anew(open.session);
            for (int row = 0; row < std::max(kept.rowCountNow(), anew.rowCountNow()); ++row)
                for (int role = CaseloadModel::NameRole; role <= CaseloadModel::SpokenRole; ++role)
                    if (role != CaseloadModel::TotalsRole &&
                        kept.data(kept.index(row), role) != anew.data(anew.index(row), role))
                        return false;
            return kept.rowCountNow() == anew.rowCountNow() && kept.unseenCount() == anew.unseenCount();
        };
        QVERIFY(same());
        open.write([&](vault::Transaction& t) { therapist::revoke(t, clients.at(0)); });
        QVERIFY(same());
        open.write([&](vault::Transaction& t) { // gone and come anew: as many as before
            const auto all = t.received.of(clients.at(1));
            t.received.removeUpTo(clients.at(1), 1);
            for (vault::ReceivedSummary one : all) {
                one.message = base::MessageId::create();
                one.summary.values[consent::Field::Bond] = 1.0;
                one.summary.values[consent::Field::Total] = 1.0;
                t.received.put(one);
            }
        });
        QVERIFY(same());
        open.write([&](vault::Transaction& t) {
            t.received.setSeen(clients.at(2), t.received.of(clients.at(2)).last().summary.checkIn, open.clock.now());
        });
        QVERIFY(same());
        open.write([&](vault::Transaction& t) {
            auto channel = t.channels.find(clients.at(3));
            channel->cadenceDays = 1;
            t.channels.update(*channel);
        });
        QVERIFY(same());
        open.write([&](vault::Transaction& t) { therapist::compromise(t, clients.at(4)); });
        QVERIFY(same());
        open.clock.advance(40 * 24 * 60 * 60);
        open.session.noteChange();
        QVERIFY(same());
    }

    void nobodyYet()
    {
        test::OpenSession open;
        const CaseloadModel model(open.session);
        QVERIFY(model.isEmpty());
        QCOMPARE(model.rowCountNow(), 0);
        QVERIFY(model.headline().isEmpty());
        QVERIFY(model.channelAt(0).isNull());
        QVERIFY(model.channelAt(-1).isNull());
        QCOMPARE(model.openedRow(), -1);
    }

    void needComesFirstThenTheLatestSession()
    {
        test::OpenSession open;
        QVERIFY(therapist::addCaseload(open.session.vault(), open.clock));
        const CaseloadModel model(open.session);
        QCOMPARE(names(model), QStringList({"Kim A.", "Jonas R.", "Sofia L.", "Elif Y.", "T. Nowak", "Ana P.",
                                            "M. Okafor", "Invitation"}));
        QCOMPARE(at(model, 0, CaseloadModel::ToneRole).toString(), QStringLiteral("act"));
        QCOMPARE(at(model, 1, CaseloadModel::ToneRole).toString(), QStringLiteral("watch"));
        QCOMPARE(at(model, 2, CaseloadModel::ToneRole).toString(), QStringLiteral("plain"));
        QCOMPARE(model.headline(), QStringLiteral("1 to act on"));
        QCOMPARE(model.headlineTone(), QStringLiteral("act"));
        QCOMPARE(model.clientCount(), 7);
    }

    void everyRowSaysWhy()
    {
        test::OpenSession open;
        QVERIFY(therapist::addCaseload(open.session.vault(), open.clock));
        const CaseloadModel model(open.session);
        const auto reason = [&](int row) { return at(model, row, CaseloadModel::ReasonRole).toString(); };
        QVERIFY2(reason(0).contains(QStringLiteral("rop")), qPrintable(reason(0)));
        QVERIFY2(reason(1).contains(QStringLiteral("bond")), qPrintable(reason(1)));
        QCOMPARE(reason(5), QStringLiteral("Has stopped sharing"));
        QVERIFY(reason(6).contains(QStringLiteral("nothing shared yet")));
        QVERIFY2(reason(7).startsWith(QStringLiteral("Open until")), qPrintable(reason(7)));
        QCOMPARE(at(model, 7, CaseloadModel::KindRole).toString(), QStringLiteral("invitation"));
        QVERIFY(model.isInvitation(7));
        QVERIFY(!model.isInvitation(0));
        QCOMPARE(at(model, 0, CaseloadModel::WhenRole).toString(), QStringLiteral("today"));
        QCOMPARE(at(model, 1, CaseloadModel::WhenRole).toString(), QStringLiteral("yesterday"));
        QVERIFY(at(model, 0, CaseloadModel::SpokenRole).toString().contains(reason(0)));
    }

    void totalsKeepTheirGaps()
    {
        test::OpenSession open;
        const double skipped = std::numeric_limits<double>::quiet_NaN();
        open.addClient(QStringLiteral("Kim"), {{14, 7, 7, 7, {}}, {7, 7, skipped, skipped, {}}, {0, 8, 8, 8, {}}});
        const CaseloadModel model(open.session);
        const auto totals = at(model, 0, CaseloadModel::TotalsRole).value<QList<double>>();
        QCOMPARE(totals.size(), 3);
        QCOMPARE(totals.at(0), 7.0);
        QVERIFY(std::isnan(totals.at(1)));
        QCOMPARE(at(model, 0, CaseloadModel::LastRole).toString(), QStringLiteral("8.0"));
    }

    void whatIsNewStaysNewUntilSeen()
    {
        test::OpenSession open;
        const base::ChannelId channel = open.addClient(QStringLiteral("Kim"), therapist::steadySessions());
        const CaseloadModel model(open.session);
        QVERIFY(at(model, 0, CaseloadModel::UnseenRole).toBool());
        QCOMPARE(model.unseenCount(), 1);
        QCOMPARE(*sync::markSeen(open.session.vault(), open.clock, channel), 7);
        open.session.noteChange();
        QVERIFY(!at(model, 0, CaseloadModel::UnseenRole).toBool());
        QCOMPARE(model.unseenCount(), 0);
    }

    void searchFindsPartsOfNames()
    {
        test::OpenSession open;
        QVERIFY(therapist::addCaseload(open.session.vault(), open.clock));
        CaseloadModel model(open.session);
        model.setSearch(QStringLiteral(" noW "));
        QCOMPARE(names(model), QStringList({"T. Nowak"}));
        QCOMPARE(model.clientCount(), 7);
        model.setSearch(QStringLiteral("invitation"));
        QCOMPARE(model.rowCountNow(), 0);
        QVERIFY(!model.isEmpty());
        model.setSearch({});
        QCOMPARE(model.rowCountNow(), 8);
    }

    void aChangeKeepsTheReadersPlace()
    {
        test::OpenSession open;
        const base::ChannelId first = open.addClient(QStringLiteral("Ada"), therapist::steadySessions());
        open.addClient(QStringLiteral("Ben"), therapist::steadySessions());
        CaseloadModel model(open.session);
        model.setOpened(first);
        QCOMPARE(model.openedRow(), 0);
        QSignalSpy resets(&model, &CaseloadModel::modelReset);
        open.session.noteChange();
        QCOMPARE(resets.count(), 0);
        open.addClient(QStringLiteral("Zoe"), therapist::droppedSessions()); // goes on top
        QCOMPARE(resets.count(), 1);
        QCOMPARE(model.openedRow(), 1);
        QVERIFY(at(model, 1, CaseloadModel::OpenedRole).toBool());
        QVERIFY(!at(model, 0, CaseloadModel::OpenedRole).toBool());
    }

    void invitationsRunOutAndThenLeave()
    {
        test::OpenSession open;
        open.write([&](vault::Transaction& t) { therapist::addInvitation(t, open.clock, 900); });
        CaseloadModel model(open.session);
        QVERIFY(at(model, 0, CaseloadModel::ReasonRole).toString().startsWith(QStringLiteral("Open until")));
        open.clock.advance(901);
        model.refresh();
        QVERIFY(at(model, 0, CaseloadModel::ReasonRole).toString().startsWith(QStringLiteral("Ran out")));
        QCOMPARE(model.clientCount(), 0);
        open.clock.advance(24 * 3600);
        model.refresh();
        QVERIFY(model.isEmpty());
    }

    void anUnsafeLinkIsOnTop()
    {
        test::OpenSession open;
        QVERIFY(therapist::addCaseload(open.session.vault(), open.clock));
        open.write(
            [&](vault::Transaction& t) { therapist::compromise(t, therapist::addInvitation(t, open.clock, 900)); });
        const CaseloadModel model(open.session);
        QCOMPARE(model.actCount(), 2);
        QVERIFY(at(model, 1, CaseloadModel::ReasonRole).toString().contains(QStringLiteral("Two people")));
        QVERIFY(!at(model, 1, CaseloadModel::NameRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCaseloadModel)
#include "tst_caseload_model.moc"
