// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing: nothing by default, exactly the preview, what comes back, and taking it all back.
#include "app/client/done_model.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/record_model.h"
#include "app/client/share_model.h"
#include "app/client/sharing_model.h"
#include "app/client/therapist_model.h"
#include "app/client/trend_page_model.h"
#include "core/sync/lifetimes.h"
#include "core/sync/pairing.h"
#include "tests/viewmodels/client/client_fixture.h"

#include <QSignalSpy>

using namespace accord;
using consent::Field;

class TestClientShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsOnAtFirst();
    void previewIsThePayload();
    void lastChoiceIsRememberedPerTherapist();
    void skippedIsSharedAsSkipped();
    void sharedAndShownAtOnce();
    void keptPrivateStaysPrivate();
    void homeFollowsTheDelivery();
    void revokingTakesBack();
    void pairingTellsBadInvitationsApart();
    void scannedInvitationKeepsItsSpaces();
    void donePageAsksWhich();
    void trendIsOldestFirst();

private:
    base::ChannelId pairWith(app::PracticePartner& partner);
    static void switchOn(app::ShareModel& model, Field field);

    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<app::PracticePartner> m_partner;
    const alliance::Answers m_answers{{QStringLiteral("bond"), 6.8},
                                      {QStringLiteral("goals"), 5.2},
                                      {QStringLiteral("tasks"), std::nullopt},
                                      {QStringLiteral("overall"), 7.0},
                                      {QStringLiteral("room"), 9.0}};
};

void TestClientShare::init()
{
    m_partner.reset();
    m_fixture = std::make_unique<test::Fixture>();
    m_fixture->open();
    m_partner = m_fixture->partner(QStringLiteral("Dr Weiss"));
    QVERIFY(m_partner);
}

base::ChannelId TestClientShare::pairWith(app::PracticePartner& partner)
{
    const auto accepted = sync::accept(m_fixture->session().vault(), m_fixture->clock, partner.invite());
    if (!accepted)
        qFatal("not paired: %s", qPrintable(accepted.error().detail));
    if (!partner.exchange(m_fixture->session().vault()))
        qFatal("letters got lost");
    return accepted->channel;
}

void TestClientShare::switchOn(app::ShareModel& model, Field field)
{
    for (int row = 0; row < model.fields()->rowCount(); ++row) {
        if (model.fields()->data(model.fields()->index(row), app::ShareFields::NameRole) == consent::fieldName(field))
            model.set(row, true);
    }
}

void TestClientShare::nothingIsOnAtFirst()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const base::CheckInId checkIn = m_fixture->add(m_answers, QStringLiteral("a secret"));
    app::ShareModel model(m_fixture->session(), checkIn, channel);
    QCOMPARE(model.count(), 0);
    QVERIFY(!model.preview());
    QVERIFY(!model.payload().contains(QStringLiteral("6.8")));
    QVERIFY(!model.payload().contains(QStringLiteral("a secret")));
    const QSignalSpy left(&model, &app::ShareModel::left);
    model.share(); // a press on the quiet button
    QCOMPARE(left.count(), 0);
    QVERIFY(!sync::delivery(m_fixture->session().vault(), checkIn)->has_value());
}

void TestClientShare::previewIsThePayload()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const base::CheckInId checkIn = m_fixture->add(m_answers, QStringLiteral("a secret"));
    app::ShareModel model(m_fixture->session(), checkIn, channel);
    switchOn(model, Field::Bond);
    switchOn(model, Field::Overall);
    QCOMPARE(model.count(), 2);
    QVERIFY(model.payload().contains(QStringLiteral("6.8")));
    QVERIFY(model.payload().contains(QStringLiteral("7.0")));
    QVERIFY(!model.payload().contains(QStringLiteral("5.2")));
    QVERIFY(!model.payload().contains(QStringLiteral("a secret")));
    const consent::Summary shown = *consent::decodeSummary(model.preview()->body);
    QCOMPARE(shown.values.keys(), (QList<Field>{Field::Bond, Field::Overall}));
    model.share();
    const auto letters = m_fixture->session().vault().read(
        [&](vault::Transaction& transaction) { return transaction.outbox.forCheckIn(checkIn); });
    QCOMPARE(letters->size(), 1);
    QVERIFY(model.sealedText().contains(QLocale().toString(letters->first().sealed.size())));
    QVERIFY(m_partner->exchange(m_fixture->session().vault()));
    const auto arrived = m_partner->vault().read([&](vault::Transaction& transaction) {
        const auto channels = transaction.channels.all();
        return transaction.received.of(channels.front().id);
    });
    QCOMPARE(arrived->size(), 1);
    QVERIFY(arrived->first().summary == shown);
}

void TestClientShare::lastChoiceIsRememberedPerTherapist()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const auto other = m_fixture->partner(QStringLiteral("Sam Oduya"));
    const base::ChannelId otherChannel = pairWith(*other);
    {
        app::ShareModel model(m_fixture->session(), m_fixture->add(m_answers), channel);
        switchOn(model, Field::Goals);
        switchOn(model, Field::Room);
        model.share();
    }
    const base::CheckInId next = m_fixture->add(m_answers);
    app::ShareModel model(m_fixture->session(), next, channel);
    QCOMPARE(model.fields()->on(), consent::Fields(Field::Goals) | Field::Room);
    QCOMPARE(model.count(), 2);
    QCOMPARE(app::ShareModel(m_fixture->session(), next, otherChannel).count(), 0);
    QVERIFY(!sync::delivery(m_fixture->session().vault(), next)->has_value()); // remembered, not sent
}

void TestClientShare::sharedAndShownAtOnce()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const base::CheckInId checkIn = m_fixture->add(m_answers);
    app::ShareModel model(m_fixture->session(), checkIn, channel);
    QSignalSpy shown(&model, &app::ShareModel::codeWanted);
    QSignalSpy left(&model, &app::ShareModel::left);
    model.shareAsCode(); // nothing is switched on
    QVERIFY(shown.isEmpty());
    switchOn(model, Field::Bond);
    model.shareAsCode();
    QCOMPARE(shown.count(), 1);
    QCOMPARE(left.count(), 0);
    const auto delivery = sync::delivery(m_fixture->session().vault(), checkIn);
    QVERIFY(delivery && *delivery == sync::Delivery::ToHandOver); // no relay
}

void TestClientShare::skippedIsSharedAsSkipped()
{
    const base::ChannelId channel = pairWith(*m_partner);
    app::ShareModel model(m_fixture->session(), m_fixture->add(m_answers), channel);
    switchOn(model, Field::Tasks);
    QCOMPARE(model.count(), 1);
    QVERIFY(model.preview()->summary.values.contains(Field::Tasks));
    QVERIFY(!model.preview()->summary.values.value(Field::Tasks).has_value());
    QVERIFY(model.payload().contains(QStringLiteral("skipped")));
}

void TestClientShare::keptPrivateStaysPrivate()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const base::CheckInId checkIn = m_fixture->add(m_answers);
    app::HomeModel home(m_fixture->session());
    QVERIFY(home.canShareLast());
    app::ShareModel model(m_fixture->session(), checkIn, channel);
    model.setAll(true);
    QVERIFY(model.allOn());
    model.keepPrivate();
    m_fixture->session().noteChange();
    QVERIFY(!home.canShareLast());
    QCOMPARE(home.lastPill(), QStringLiteral("Private"));
    QVERIFY(!sync::delivery(m_fixture->session().vault(), checkIn)->has_value());
}

void TestClientShare::homeFollowsTheDelivery()
{
    const base::ChannelId channel = pairWith(*m_partner);
    const base::CheckInId checkIn = m_fixture->add(m_answers);
    app::HomeModel home(m_fixture->session());
    QVERIFY(home.question().contains(QStringLiteral("Dr Weiss")));
    app::ShareModel model(m_fixture->session(), checkIn, channel);
    switchOn(model, Field::Bond);
    model.share();
    QCOMPARE(home.lastPill(), QStringLiteral("Ready to show")); // they have no relay: nothing to wait for
    QCOMPARE(home.showLastText(), QStringLiteral("Show it to Dr Weiss"));
    QSignalSpy wanted(&home, &app::HomeModel::codeWanted);
    home.showLast();
    QCOMPARE(wanted.takeFirst().first().value<base::ChannelId>(), channel);
    app::RecordModel record(m_fixture->session(), checkIn);
    QCOMPARE(record.shares().first().pill, QStringLiteral("Ready to show"));
    QSignalSpy asked(&record, &app::RecordModel::codeWanted);
    record.show(0);
    record.show(1); // nobody
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_partner->exchange(m_fixture->session().vault()));
    m_fixture->session().noteChange();
    QCOMPARE(home.lastPill(), QStringLiteral("Arrived"));
    QVERIFY(home.showLastText().isEmpty() && record.shares().first().show.isEmpty());
    QVERIFY(m_partner->discuss(checkIn, QDate(2026, 4, 9)));
    QVERIFY(m_partner->exchange(m_fixture->session().vault()));
    m_fixture->session().noteChange();
    QCOMPARE(home.lastPill(), QStringLiteral("Talked about: 9 April"));
    QVERIFY(home.lastText().contains(QStringLiteral("you talked about it")));
}

void TestClientShare::revokingTakesBack()
{
    const base::ChannelId channel = pairWith(*m_partner);
    {
        app::ShareModel model(m_fixture->session(), m_fixture->add(m_answers), channel);
        switchOn(model, Field::Bond);
        model.share();
    }
    QVERIFY(m_partner->exchange(m_fixture->session().vault()));
    app::TherapistModel model(m_fixture->session(), channel);
    QVERIFY(model.canStop());
    QCOMPARE(model.shared().size(), 1);
    QCOMPARE(model.shared().first().what, QStringLiteral("Bond"));
    QCOMPARE(model.safetyNumber().count(QLatin1Char(' ')), 4);
    model.askToStop();
    QVERIFY(model.asking());
    model.dismiss();
    QVERIFY(!model.asking() && model.canStop());
    model.askToStop();
    model.stopSharing();
    QVERIFY(model.stoppedHere() && !model.canStop() && !model.stopConfirmed());
    QCOMPARE(model.shared().first().status, QStringLiteral("Taken back"));
    QVERIFY(m_partner->exchange(m_fixture->session().vault()));
    m_fixture->session().noteChange();
    QVERIFY(model.stopConfirmed() && !model.stoppedHere());
    const auto left = m_partner->vault().read([&](vault::Transaction& transaction) {
        const auto channels = transaction.channels.all();
        return transaction.received.of(channels.front().id).size();
    });
    QCOMPARE(*left, 0);
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().first().pill, QStringLiteral("Stopped"));
}

void TestClientShare::pairingTellsBadInvitationsApart()
{
    app::PairModel model(m_fixture->session());
    const QString good = m_partner->invite();
    QStringList problems;
    for (const QString& bad : {QStringLiteral("hello"), good.left(good.size() / 2), good + QStringLiteral("AAAA")}) {
        model.setLink(bad);
        QVERIFY(model.problem().isEmpty());
        model.read();
        QCOMPARE(model.stage(), app::PairModel::Stage::Enter);
        QVERIFY(!model.problem().isEmpty());
        QVERIFY(!model.problem().contains(QLatin1Char('\n')));
    }
    QVERIFY(app::SharingModel(m_fixture->session()).empty());
    model.setLink(QStringLiteral("  ") + good.left(20) + QStringLiteral("\n") + good.mid(20) + QStringLiteral("\n"));
    model.read();
    QCOMPARE(model.stage(), app::PairModel::Stage::Confirm);
    QCOMPARE(model.therapistName(), QStringLiteral("Dr Weiss"));
    QVERIFY(app::SharingModel(m_fixture->session()).empty()); // looking stores nothing
    model.accept();
    QCOMPARE(model.stage(), app::PairModel::Stage::Paired);
    QVERIFY(!model.safetyNumber().isEmpty());
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().size(), 1);

    app::PairModel again(m_fixture->session());
    again.setLink(good);
    again.read();
    again.accept();
    QVERIFY(!again.problem().isEmpty());
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().size(), 1);
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().first().pill, QStringLiteral("Being paired"));

    const QString late = m_partner->invite();
    m_fixture->clock.advance(sync::remoteSeconds + 1);
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().first().pill, QStringLiteral("Being paired"));
    m_fixture->clock.advance(sync::answerGraceSeconds);
    QCOMPARE(app::SharingModel(m_fixture->session()).therapists().first().pill, QStringLiteral("No answer"));
    app::PairModel tooLate(m_fixture->session());
    tooLate.setLink(late);
    tooLate.read();
    QCOMPARE(tooLate.stage(), app::PairModel::Stage::Enter);
    QVERIFY(!tooLate.problem().isEmpty());
}

void TestClientShare::scannedInvitationKeepsItsSpaces()
{
    QString code; // a space is a digit of Base45, and nearly every code has one
    for (int tries = 0; tries < 20 && !code.contains(QLatin1Char(' ')); ++tries) {
        QVERIFY(!m_partner->invite().isEmpty());
        const auto newest = m_partner->vault().read(
            [](vault::Transaction& transaction) { return transaction.channels.all().back().id; });
        const auto shown = sync::showInvitation(m_partner->vault(), *newest);
        QVERIFY(shown.has_value());
        code = shown->qrText;
    }
    QVERIFY(code.contains(QLatin1Char(' ')));
    app::PairModel model(m_fixture->session());
    model.setLink(code);
    model.read();
    QCOMPARE(model.stage(), app::PairModel::Stage::Confirm);
    QCOMPARE(model.therapistName(), QStringLiteral("Dr Weiss"));
}

void TestClientShare::donePageAsksWhich()
{
    const base::ChannelId first = pairWith(*m_partner);
    const auto other = m_fixture->partner(QStringLiteral("Sam Oduya"));
    const base::ChannelId second = pairWith(*other);
    const base::CheckInId checkIn = m_fixture->add(m_answers);
    app::DoneModel model(m_fixture->session(), checkIn, true);
    QCOMPARE(model.therapistNames(), (QStringList{QStringLiteral("Dr Weiss"), QStringLiteral("Sam Oduya")}));
    const QSignalSpy wanted(&model, &app::DoneModel::sharingWanted);
    model.share(2);
    QCOMPARE(wanted.count(), 0);
    model.share(1);
    QCOMPARE(wanted.first().at(1).value<base::ChannelId>(), second);
    QVERIFY(first != second);
}

void TestClientShare::trendIsOldestFirst()
{
    app::TrendPageModel empty(m_fixture->session());
    QVERIFY(empty.empty());
    m_fixture->add({{QStringLiteral("bond"), 9.0}}, QStringLiteral("later"), QDate(2026, 4, 14));
    m_fixture->add({{QStringLiteral("bond"), 3.0}}, QStringLiteral("earlier"), QDate(2026, 4, 7));
    m_fixture->session().noteChange();
    QVERIFY(!empty.empty());
    QCOMPARE(empty.selected(), 2);
    QCOMPARE(empty.sessionNote(), QStringLiteral("later"));
    empty.select(1);
    QCOMPARE(empty.sessionNote(), QStringLiteral("earlier"));
    QVERIFY(!empty.hasEarlier() && empty.hasLater());
    empty.select(7);
    QCOMPARE(empty.selected(), 1);
}

QTEST_GUILESS_MAIN(TestClientShare)
#include "test_client_share.moc"
