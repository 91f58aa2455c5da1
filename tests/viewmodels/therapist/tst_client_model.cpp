// SPDX-License-Identifier: GPL-3.0-or-later
// A client's page on a real vault: what arrived and what did not, seen, discussed, revoked.
#include "app/therapist/client_model.h"
#include "tests/viewmodels/therapist/open_session.h"

#include <QTest>

using namespace accord;
using therapist::ClientModel;
using therapist::SharedField;
using therapist::SummariesModel;

namespace {

QVariant at(ClientModel& model, int row, SummariesModel::Role role)
{
    return model.summaries()->data(model.summaries()->index(row), role);
}

QStringList fieldTexts(ClientModel& model, int row)
{
    QStringList texts;
    for (const SharedField& field : at(model, row, SummariesModel::FieldsRole).value<QList<SharedField>>())
        texts << field.text;
    return texts;
}

QList<vault::ReceivedSummary> stored(const test::OpenSession& open, base::ChannelId channel)
{
    return open.session.vault()
        .read([&](const vault::Transaction& t) { return t.received.of(channel); })
        .value_or(QList<vault::ReceivedSummary>());
}

} // namespace

class TestClientModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedShowsNothing()
    {
        test::OpenSession open;
        ClientModel model(open.session);
        QCOMPARE(model.standing(), ClientModel::Standing::Closed);
        QVERIFY(model.name().isEmpty());
        model.markDiscussed(); // nothing to mark: nothing happens
        QVERIFY(model.problem().isEmpty());
        model.open(base::ChannelId::create());
        QCOMPARE(model.standing(), ClientModel::Standing::Closed);
    }

    void partialSummariesSayWhatIsMissing()
    {
        test::OpenSession open;
        const base::ChannelId channel = open.addClient(QStringLiteral("Kim"), {});
        consent::Summary summary;
        summary.checkIn = base::CheckInId::create();
        summary.sessionDate = open.clock.today();
        summary.questionnaire = QStringLiteral("accord-session|1");
        summary.values = {{consent::Field::Bond, 6.84}, {consent::Field::Goals, std::nullopt}};
        open.write([&](vault::Transaction& t) { therapist::addSummary(t, open.clock, channel, summary); });
        ClientModel model(open.session);
        model.open(channel);
        QCOMPARE(model.standing(), ClientModel::Standing::Sharing);
        QCOMPARE(fieldTexts(model, 0),
                 QStringList({"6.8", "skipped", "not shared", "not shared", "not shared", "not shared"}));
        QVERIFY(at(model, 0, SummariesModel::NoteRole).toString().isEmpty());
        QVERIFY(at(model, 0, SummariesModel::NoteStateRole).toString().contains(QStringLiteral("not shared")));
        QVERIFY(at(model, 0, SummariesModel::SpokenRole).toString().contains(QStringLiteral("Goals skipped")));
        QVERIFY2(model.about().startsWith(QStringLiteral("1 session, today · shares bond")), qPrintable(model.about()));
        QVERIFY(!model.about().contains(QStringLiteral("tasks")));
    }

    void theNoteArrivesAsWritten()
    {
        test::OpenSession open;
        const QString note = QStringLiteral("<b>not bold</b> & \u05e9\u05dc\u05d5\u05dd");
        ClientModel model(open.session);
        model.open(open.addClient(QStringLiteral("Kim"), {{0, 7, 7, 7, note}}));
        QCOMPARE(at(model, 0, SummariesModel::NoteRole).toString(), note);
        QVERIFY(at(model, 0, SummariesModel::NoteStateRole).toString().isEmpty());
    }

    void openingMarksSeenAndSoDoesArrivingWhileOpen()
    {
        test::OpenSession open;
        const base::ChannelId kim = open.addClient(QStringLiteral("Kim"), {{7, 7, 7, 7, {}}});
        const base::ChannelId jo = open.addClient(QStringLiteral("Jo"), {{7, 7, 7, 7, {}}});
        ClientModel model(open.session);
        model.open(kim);
        QVERIFY(stored(open, kim).first().seenAt.has_value());
        QVERIFY(!stored(open, jo).first().seenAt.has_value());
        consent::Summary next;
        next.checkIn = base::CheckInId::create();
        next.sessionDate = open.clock.today();
        next.questionnaire = QStringLiteral("accord-session|1");
        next.values = {{consent::Field::Total, 7.0}};
        open.write([&](vault::Transaction& t) { therapist::addSummary(t, open.clock, kim, next); });
        QCOMPARE(stored(open, kim).size(), 2);
        QVERIFY(stored(open, kim).last().seenAt.has_value());
        model.close();
        open.write([&](vault::Transaction& t) {
            consent::Summary unseen = next;
            unseen.checkIn = base::CheckInId::create();
            therapist::addSummary(t, open.clock, kim, unseen);
        });
        QVERIFY(!stored(open, kim).last().seenAt.has_value());
    }

    void seenIsQueuedForTheClientOnce()
    {
        test::OpenSession open;
        const base::ChannelId kim = open.addClient(QStringLiteral("Kim"), therapist::steadySessions());
        ClientModel model(open.session);
        model.open(kim);
        open.session.noteChange();
        open.session.noteChange();
        const auto queued =
            open.session.vault().read([](const vault::Transaction& t) { return t.outbox.queuedCount(); });
        QCOMPARE(*queued, 1);
    }

    void discussedIsKeptAndSaid()
    {
        test::OpenSession open;
        const base::ChannelId kim = open.addClient(QStringLiteral("Kim"), therapist::droppedSessions());
        ClientModel model(open.session);
        model.open(kim);
        QVERIFY(model.canMarkDiscussed());
        QVERIFY(model.discussed().isEmpty());
        model.markDiscussed();
        QVERIFY(model.problem().isEmpty());
        QVERIFY(!model.canMarkDiscussed());
        QCOMPARE(model.discussed(), QStringLiteral("Discussed today"));
        QCOMPARE(stored(open, kim).last().discussedOn, std::optional(open.clock.today()));
        QVERIFY(!stored(open, kim).first().discussedOn.has_value());
        model.markDiscussed(1);
        QVERIFY(at(model, 1, SummariesModel::DiscussedRole).toBool());
        model.markDiscussed(99);
        model.markDiscussed(-1);
        QVERIFY(model.problem().isEmpty());
        open.clock.advance(3 * 24 * 3600);
        open.session.noteChange();
        QCOMPARE(model.discussed(), QStringLiteral("Discussed on 16 April"));
    }

    void newestFirstAPageAtATime()
    {
        test::OpenSession open;
        ClientModel model(open.session);
        model.open(open.addClient(QStringLiteral("Kim"), therapist::droppedSessions()));
        SummariesModel& summaries = *model.summaries();
        QCOMPARE(summaries.rowCountNow(), int(SummariesModel::pageSize));
        QVERIFY(at(model, 0, SummariesModel::TitleRole).toString().startsWith(QStringLiteral("Session 11")));
        QVERIFY(summaries.hasMore());
        summaries.showMore();
        QCOMPARE(summaries.rowCountNow(), 11);
        QVERIFY(!summaries.hasMore());
        QVERIFY(at(model, 10, SummariesModel::TitleRole).toString().startsWith(QStringLiteral("Session 1,")));
        model.open(open.addClient(QStringLiteral("Jo"), therapist::droppedSessions()));
        QCOMPARE(summaries.rowCountNow(), int(SummariesModel::pageSize));
    }

    void theCardAndTheTrendFollowTheClient()
    {
        test::OpenSession open;
        ClientModel model(open.session);
        model.open(open.addClient(QStringLiteral("Kim"), therapist::droppedSessions()));
        QCOMPARE(model.tone(), QStringLiteral("act"));
        QVERIFY(!model.rule().isEmpty());
        QCOMPARE(model.openers().size(), 3);
        QCOMPARE(model.trend()->sessionCount(), 11);
        QVERIFY(model.trend()->dropSessions().contains(9));
        model.open(open.addClient(QStringLiteral("Sofia"), therapist::steadySessions()));
        QCOMPARE(model.tone(), QStringLiteral("plain"));
        QCOMPARE(model.trend()->sessionCount(), 7);
    }

    void revokedTakesEverythingAway()
    {
        test::OpenSession open;
        const base::ChannelId kim = open.addClient(QStringLiteral("Kim"), therapist::droppedSessions());
        ClientModel model(open.session);
        model.open(kim);
        open.write([&](vault::Transaction& t) { therapist::revoke(t, kim); });
        QCOMPARE(model.standing(), ClientModel::Standing::Revoked);
        QCOMPARE(model.emptyTitle(), QStringLiteral("Kim has stopped sharing"));
        QVERIFY(model.emptyText().contains(QStringLiteral("removed")));
        QCOMPARE(model.summaries()->rowCountNow(), 0);
        QCOMPARE(model.trend()->sessionCount(), 0);
        QVERIFY(model.change().isEmpty() && model.newestNote().isEmpty() && model.about().isEmpty());
        QVERIFY(!model.canMarkDiscussed());
    }

    void waitingAndUnsafeHaveTheirWords()
    {
        test::OpenSession open;
        ClientModel model(open.session);
        model.open(open.addClient(QStringLiteral("Kim"), {}));
        QCOMPARE(model.standing(), ClientModel::Standing::Waiting);
        QVERIFY(model.emptyText().contains(QStringLiteral("Kim")));
        base::ChannelId unsafe;
        open.write([&](vault::Transaction& t) {
            unsafe = therapist::addInvitation(t, open.clock, 900);
            therapist::compromise(t, unsafe);
        });
        model.open(unsafe);
        QCOMPARE(model.standing(), ClientModel::Standing::Compromised);
        QVERIFY(!model.emptyTitle().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClientModel)
#include "tst_client_model.moc"
