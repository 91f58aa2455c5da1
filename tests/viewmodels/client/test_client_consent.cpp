// SPDX-License-Identifier: GPL-3.0-or-later
// The sharing centre: standing consent part by part, its receipts, the duty said beforehand, stopping and closing.
#include "app/client/check_in_model.h"
#include "app/client/consent_model.h"
#include "app/client/done_model.h"
#include "app/client/receipts_model.h"
#include "app/client/share_model.h"
#include "app/client/sharing_model.h"
#include "app/client/therapist_model.h"
#include "core/sync/inbox.h"
#include "core/sync/pairing.h"
#include "core/sync/records_duty.h"
#include "core/sync/sharing.h"
#include "tests/viewmodels/client/client_fixture.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace accord;
using app::ConsentModel;
using app::ReceiptsModel;
using app::TherapistModel;
using consent::Field;

class TestClientConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAllowedAtFirst();
    void choicesHoldOnlyOnceSaved();
    void alwaysGoesAfterTheUndo();
    void nothingGoesWhenUndone();
    void aChangedAnswerGoesChanged();
    void keptPrivateDoesNotGo();
    void askedIsProposedEachTime();
    void anEndThatHasPassedAllowsNothing();
    void dutyIsSaidBeforehand();
    void everyDecisionHasItsReceipt();
    void receiptsAreSavedToFiles();
    void savedReceiptsAreTheOwnersAlone();
    void stoppingHasThreeVisibleStates();
    void closingEndsEverything();

private:
    void choose(ConsentModel& model, Field field, ConsentModel::Choice choice);
    void grant(Field always, std::optional<Field> ask = {});
    base::CheckInId finish();
    [[nodiscard]] bool exchange() { return m_partner->exchange(session().vault()); }
    [[nodiscard]] std::optional<consent::Summary> arrived(base::CheckInId checkIn);
    [[nodiscard]] app::Session& session() { return m_fixture->session(); }

    std::unique_ptr<test::Fixture> m_fixture;
    std::unique_ptr<app::PracticePartner> m_partner;
    base::ChannelId m_channel;
    base::ChannelId m_theirChannel;
};

void TestClientConsent::init()
{
    m_partner.reset();
    m_fixture = std::make_unique<test::Fixture>();
    m_fixture->open();
    m_partner = m_fixture->partner(QStringLiteral("Dr Weiss"));
    const auto accepted = sync::accept(session().vault(), m_fixture->clock, m_partner->invite());
    QVERIFY(accepted);
    m_channel = accepted->channel;
    QVERIFY(exchange());
    m_theirChannel =
        *m_partner->vault().read([](vault::Transaction& transaction) { return transaction.channels.all().front().id; });
}

void TestClientConsent::choose(ConsentModel& model, Field field, ConsentModel::Choice choice)
{
    const QList<app::ConsentRow> rows = model.rows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).name == consent::fieldName(field))
            model.choose(row, choice);
    }
}

void TestClientConsent::grant(Field always, std::optional<Field> ask)
{
    ConsentModel model(session(), m_channel);
    choose(model, always, ConsentModel::Always);
    if (ask)
        choose(model, *ask, ConsentModel::Ask);
    model.save();
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
}

base::CheckInId TestClientConsent::finish()
{
    app::CheckInModel model(session());
    for (const double value : {6.8, 5.2, 4.4, 7.0, 9.0}) {
        model.answer(value);
        model.next();
    }
    model.writeNote(QStringLiteral("between us"));
    QSignalSpy finished(&model, &app::CheckInModel::finished);
    model.finish();
    return finished.isEmpty() ? base::CheckInId() : finished.first().first().value<base::CheckInId>();
}

std::optional<consent::Summary> TestClientConsent::arrived(base::CheckInId checkIn)
{
    const auto found = m_partner->vault().read(
        [&](vault::Transaction& transaction) { return transaction.received.find(m_theirChannel, checkIn); });
    return *found ? std::optional((*found)->summary) : std::nullopt;
}

void TestClientConsent::nothingIsAllowedAtFirst()
{
    const ConsentModel model(session(), m_channel);
    QCOMPARE(model.therapistName(), QStringLiteral("Dr Weiss"));
    QCOMPARE(model.rows().size(), consent::allFields().size());
    QCOMPARE(model.choices(), QList<int>(consent::allFields().size(), ConsentModel::Off));
    QVERIFY(!model.canSave());
    QVERIFY(!model.endMatters());
}

void TestClientConsent::choicesHoldOnlyOnceSaved()
{
    {
        ConsentModel model(session(), m_channel);
        choose(model, Field::Bond, ConsentModel::Always);
        choose(model, Field::Note, ConsentModel::Ask);
        model.choose(99, ConsentModel::Always); // passed over
        model.choose(0, 7);
        QVERIFY(model.canSave());
        QVERIFY(model.sentence().contains(QStringLiteral("Bond")));
    }
    QVERIFY(!sync::standingTerms(session().vault(), m_fixture->clock, m_channel)->fields);
    grant(Field::Bond, Field::Note);
    const auto terms = sync::standingTerms(session().vault(), m_fixture->clock, m_channel);
    QCOMPARE(terms->fields, consent::Fields(Field::Bond));
    QCOMPARE(terms->asks, consent::Fields(Field::Note));
    ConsentModel again(session(), m_channel);
    QVERIFY(!again.canSave());
    again.chooseEnd(1);
    QVERIFY(again.canSave());
    again.save();
    QCOMPARE(sync::standingTerms(session().vault(), m_fixture->clock, m_channel)->until,
             std::optional(QDate(2026, 7, 14)));
    const ConsentModel third(session(), m_channel);
    QCOMPARE(third.end(), 1);
}

void TestClientConsent::alwaysGoesAfterTheUndo()
{
    grant(Field::Bond);
    const auto checkIn = finish();
    {
        app::DoneModel done(session(), checkIn, true);
        QVERIFY(done.canUndo());
        QVERIFY(done.byItself().contains(QStringLiteral("Bond")));
        QVERIFY(exchange());
        QVERIFY2(!arrived(checkIn), "not while it can be undone");
        done.later();
    }
    QVERIFY(exchange());
    QVERIFY(arrived(checkIn));
    QCOMPARE(consent::fieldsOf(*arrived(checkIn)), consent::Fields(Field::Bond));
}

void TestClientConsent::nothingGoesWhenUndone()
{
    grant(Field::Bond);
    const auto checkIn = finish();
    {
        app::DoneModel done(session(), checkIn, true);
        done.undo();
        QVERIFY2(done.problem().isEmpty(), qPrintable(done.problem()));
    }
    QVERIFY(exchange());
    QVERIFY(!arrived(checkIn));
    QVERIFY(m_fixture->draft());
}

void TestClientConsent::aChangedAnswerGoesChanged()
{
    grant(Field::Bond);
    const auto first = finish();
    {
        app::DoneModel done(session(), first, true);
        auto* timer = done.findChild<QTimer*>();
        QSignalSpy over(&done, &app::DoneModel::canUndoChanged);
        timer->start(0); // the ten seconds are over, and nothing has left yet
        QVERIFY(over.wait());
        QSignalSpy undone(&done, &app::DoneModel::undone);
        QSignalSpy correction(&done, &app::DoneModel::changeWanted);
        done.change();
        QCOMPARE(undone.count(), 1);
        QCOMPARE(correction.count(), 0);
    }
    QVERIFY(exchange());
    QVERIFY(!arrived(first));
    app::CheckInModel model(session());
    QCOMPARE(model.kind(), app::CheckInModel::Kind::LookBack);
    model.change(0);
    model.answer(2);
    model.next();
    QSignalSpy finished(&model, &app::CheckInModel::finished);
    model.finish();
    app::DoneModel(session(), finished.first().first().value<base::CheckInId>(), true).later();
    QVERIFY(exchange());
    QCOMPARE(m_fixture->checkIns().size(), 1);
    const auto summary = arrived(m_fixture->checkIns().first().id);
    QVERIFY(summary);
    QCOMPARE(summary->values.value(Field::Bond), std::optional(2.0));
}

void TestClientConsent::keptPrivateDoesNotGo()
{
    grant(Field::Bond);
    const auto checkIn = finish();
    {
        app::DoneModel done(session(), checkIn, true);
        done.keepPrivate();
    }
    QVERIFY(exchange());
    QVERIFY(!arrived(checkIn));
}

void TestClientConsent::askedIsProposedEachTime()
{
    grant(Field::Bond, Field::Note);
    const auto checkIn = finish();
    const app::ShareModel share(session(), checkIn, m_channel);
    QVERIFY(share.fields()->on().testFlag(Field::Note));
    QVERIFY(!share.fields()->on().testFlag(Field::Goals));
}

void TestClientConsent::anEndThatHasPassedAllowsNothing()
{
    {
        ConsentModel model(session(), m_channel);
        choose(model, Field::Bond, ConsentModel::Always);
        model.chooseEnd(1);
        model.save();
    }
    m_fixture->clock.set(m_fixture->clock.now().addMonths(4));
    const auto checkIn = finish();
    {
        const app::DoneModel done(session(), checkIn, true);
        QVERIFY(done.byItself().isEmpty());
    }
    QVERIFY(exchange());
    QVERIFY(!arrived(checkIn));
    QCOMPARE(ConsentModel(session(), m_channel).choices(), QList<int>(consent::allFields().size(), ConsentModel::Off));
}

void TestClientConsent::dutyIsSaidBeforehand()
{
    const auto checkIn = finish();
    const auto duty = [&] { return app::ShareModel(session(), checkIn, m_channel).duty(); };
    const QString before = duty();
    QVERIFY(sync::setKeepsRecords(m_partner->vault(), m_fixture->clock, true));
    QVERIFY(exchange());
    QVERIFY(duty().contains(QStringLiteral("has to keep records")));
    QVERIFY(duty() != before);
    QVERIFY(ConsentModel(session(), m_channel).duty() == duty());
    QVERIFY(sync::setKeepsRecords(m_partner->vault(), m_fixture->clock, false));
    QVERIFY(exchange());
    QVERIFY(duty().isEmpty());
}

void TestClientConsent::everyDecisionHasItsReceipt()
{
    ReceiptsModel model(session());
    QVERIFY(model.empty());
    grant(Field::Bond, Field::Note);
    m_fixture->clock.advance(60);
    const auto checkIn = finish();
    app::ShareModel share(session(), checkIn, m_channel);
    share.setAll(true);
    share.share();
    m_fixture->clock.advance(60);
    QVERIFY(sync::revoke(session().vault(), m_fixture->clock, m_channel));
    session().noteChange();
    QCOMPARE(model.receipts().size(), 3);
    QCOMPARE(model.receipts().at(0).title, QStringLiteral("Stopped sharing with Dr Weiss"));
    QCOMPARE(model.receipts().at(1).title, QStringLiteral("Shared once with Dr Weiss"));
    QVERIFY(model.receipts().at(2).what.contains(QStringLiteral("Asked each time: Your note")));
    model.open(2);
    QVERIFY(model.openedText().contains(QStringLiteral("ISO/IEC TS 27560")));
    QVERIFY2(!model.openedText().contains(QStringLiteral("between us")), "what was decided, never what was answered");
    model.open(7); // passed over
    QCOMPARE(model.opened(), 2);
    QSignalSpy left(&model, &ReceiptsModel::left);
    model.back();
    QCOMPARE(model.opened(), -1);
    QVERIFY(left.isEmpty());
    model.back();
    QCOMPARE(left.count(), 1);
}

void TestClientConsent::receiptsAreSavedToFiles()
{
    grant(Field::Bond);
    grant(Field::Goals);
    const QTemporaryDir folder;
    test::Chooser chooser;
    ReceiptsModel model(session(), &chooser);
    model.save();
    chooser.cancel();
    QVERIFY(model.saved().isEmpty() && model.problem().isEmpty());
    const QString all = folder.filePath(QStringLiteral("all.json"));
    model.save();
    QCOMPARE(chooser.proposed, QStringLiteral("accord-receipts-2026-04-14.json"));
    chooser.answer(all);
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
    QVERIFY(model.saved().contains(QStringLiteral("all.json")));
    QFile file(all);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), 2);
    model.open(0);
    QVERIFY(model.saved().isEmpty());
    const QString one = folder.filePath(QStringLiteral("one.json"));
    model.save();
    QCOMPARE(chooser.proposed, QStringLiteral("accord-receipt-2026-04-14.json"));
    chooser.answer(one);
    QFile single(one);
    QVERIFY(single.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(single.readAll()).isObject());
    model.save();
    chooser.answer(folder.filePath(QStringLiteral("no/such/folder.json")));
    QVERIFY(!model.problem().isEmpty());
    QVERIFY(model.saved().isEmpty());
}

void TestClientConsent::savedReceiptsAreTheOwnersAlone()
{
    grant(Field::Bond);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("receipts.json"));
    test::Chooser chooser;
    ReceiptsModel receipts(session(), &chooser);
    receipts.save();
    chooser.answer(file);
    QVERIFY(receipts.problem().isEmpty());
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    QVERIFY(!(QFile::permissions(file) & others));
}

void TestClientConsent::stoppingHasThreeVisibleStates()
{
    grant(Field::Bond);
    TherapistModel model(session(), m_channel);
    QVERIFY(model.canStop());
    model.askToStop();
    QVERIFY(model.asking());
    model.stopSharing();
    QVERIFY(model.stoppedHere());
    QCOMPARE(model.revokedPill(), QStringLiteral("Stopped here"));
    const auto queued =
        *session().vault().read([&](vault::Transaction& transaction) { return transaction.outbox.queued(m_channel); });
    QVERIFY(session().vault().write([&](vault::Transaction& transaction) {
        for (const vault::Outgoing& letter : queued)
            transaction.outbox.setRelayed(letter.id);
    }));
    session().noteChange();
    QCOMPARE(model.revokedPill(), QStringLiteral("On its way"));
    for (const vault::Outgoing& letter : queued)
        QVERIFY(sync::receive(m_partner->vault(), m_fixture->clock, letter.sealed));
    QVERIFY(exchange());
    session().noteChange();
    QVERIFY(model.stopConfirmed());
    QCOMPARE(model.revokedPill(), QStringLiteral("Confirmed by Dr Weiss"));
}

void TestClientConsent::closingEndsEverything()
{
    grant(Field::Bond);
    TherapistModel model(session(), m_channel);
    QVERIFY(model.canClose());
    model.askToClose();
    QVERIFY(model.askingToClose());
    model.dismiss();
    QVERIFY(!model.askingToClose());
    model.askToClose();
    model.close();
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
    QVERIFY(model.closed());
    QVERIFY(!model.canClose());
    QVERIFY(exchange());
    session().noteChange();
    const app::SharingModel sharing(session());
    QCOMPARE(sharing.therapists().first().pill, QStringLiteral("Closed"));
    const auto checkIn = finish();
    {
        const app::DoneModel done(session(), checkIn, true);
        QVERIFY(done.therapistNames().isEmpty());
    }
    QVERIFY(exchange());
    QVERIFY(!arrived(checkIn));
}

QTEST_MAIN(TestClientConsent)
#include "test_client_consent.moc"
