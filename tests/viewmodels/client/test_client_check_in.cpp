// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in: nothing is lost when the app goes, skipped is skipped, and the finish is one step.
#include "app/client/check_in_model.h"
#include "app/client/home_model.h"
#include "core/sync/pairing.h"
#include "tests/viewmodels/client/client_fixture.h"

#include <QSignalSpy>
#include <limits>

using namespace accord;
using accord::app::CheckInModel;

class TestClientCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnsweredAtFirst();
    void answersOutOfRangeArePassedOver();
    void nextWaitsForAnAnswer();
    void everyAnswerIsInTheDraftAtOnce();
    void draftSurvivesReopening();
    void typedWordsAreSavedWhenThePageGoes();
    void skippedIsStoredAsSkipped();
    void backAndChangeLeadWhereTheySay();
    void finishIsOneStep();
    void finishThatFailsKeepsTheDraft();
    void closingUnansweredLeavesNoDraft();
    void noteThatIsTooLongWaits();
    void sessionDayCanBeEarlierNeverLater();
    void correctionReplacesAndLeavesTheOriginal();
    void severalTherapistsCanBeChosenFrom();
    void draftOfAnotherQuestionnaireIsNotTakenUp();
    void anotherDraftIsAskedAbout();
    void aDraftCanBeLetGo();
    void untouchedCorrectionLeavesNoDraft();
    void todayNamesTheDraft();

private:
    static void skipAll(CheckInModel& model);
};

void TestClientCheckIn::skipAll(CheckInModel& model)
{
    for (int step = 0; step < model.steps(); ++step)
        model.skip();
}

void TestClientCheckIn::nothingIsAnsweredAtFirst()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    QCOMPARE(model.kind(), CheckInModel::Kind::Scale);
    QCOMPARE(model.step(), 1);
    QCOMPARE(model.steps(), 6);
    QVERIFY(!model.answered());
    QVERIFY(!model.canGoOn());
    QVERIFY(!fixture.draft());
}

void TestClientCheckIn::answersOutOfRangeArePassedOver()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    for (const double value :
         {-0.1, 10.1, 11.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        model.answer(value);
        QVERIFY(!model.answered());
    }
    QVERIFY(!fixture.draft());
    model.answer(0);
    QVERIFY(model.answered());
    QCOMPARE(model.value(), 0.0);
}

void TestClientCheckIn::nextWaitsForAnAnswer()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    model.next();
    QCOMPARE(model.step(), 1);
    model.answer(4.2);
    model.next();
    QCOMPARE(model.step(), 2);
    QVERIFY(!model.answered());
}

void TestClientCheckIn::everyAnswerIsInTheDraftAtOnce()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    model.answer(4.2);
    QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(4.2));
    model.answer(4.7);
    QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(4.7));
    QCOMPARE(fixture.draft()->page, 0);
}

void TestClientCheckIn::draftSurvivesReopening()
{
    test::Fixture fixture;
    auto* first = new CheckInModel(fixture.open());
    first->answer(6.8);
    first->next();
    first->skip();
    first->answer(3);
    // As if killed: the model is never told; only its destructor's help is allowed for, and it has nothing to add.
    delete first;
    fixture.close();

    CheckInModel again(fixture.open());
    QCOMPARE(again.step(), 3);
    QVERIFY(again.answered());
    QCOMPARE(again.value(), 3.0);
    QVERIFY(app::HomeModel(fixture.session()).hasDraft());
    const QList<app::AnswerRow> rows = again.rows();
    QVERIFY(rows.at(0).answered);
    QCOMPARE(rows.at(0).place, 0.68);
    QVERIFY(!rows.at(1).answered);
}

void TestClientCheckIn::typedWordsAreSavedWhenThePageGoes()
{
    test::Fixture fixture;
    {
        CheckInModel model(fixture.open());
        for (int step = 0; step < 5; ++step)
            model.skip();
        QCOMPARE(model.kind(), CheckInModel::Kind::Text);
        model.writeNote(QStringLiteral("Half a sent"));
    }
    QCOMPARE(fixture.draft()->note, QStringLiteral("Half a sent"));

    CheckInModel model(fixture.session());
    model.writeNote(QStringLiteral("Half a sentence"));
    QTRY_COMPARE(fixture.draft()->note, QStringLiteral("Half a sentence"));
}

void TestClientCheckIn::skippedIsStoredAsSkipped()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    model.answer(5);
    model.next();
    model.answer(9); // answered, then skipped after all
    model.skip();
    for (int step = 2; step < model.steps(); ++step)
        model.skip();
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.finish();
    const alliance::Answers answers = fixture.checkIns().first().answers;
    QCOMPARE(answers.value(QStringLiteral("bond")), std::optional(5.0));
    for (const char* const linkId : {"goals", "tasks", "overall", "room"}) {
        QVERIFY(answers.contains(QLatin1String(linkId)));
        QVERIFY(!answers.value(QLatin1String(linkId)).has_value());
    }
}

void TestClientCheckIn::backAndChangeLeadWhereTheySay()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    const QSignalSpy closed(&model, &CheckInModel::closed);
    model.answer(5);
    model.next();
    model.back();
    QCOMPARE(model.step(), 1);
    QCOMPARE(model.value(), 5.0);
    model.skip();
    skipAll(model);
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.change(2);
    QCOMPARE(model.step(), 3);
    model.answer(8);
    model.next();
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.change(1);
    model.back();
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.change(99);
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    QCOMPARE(closed.count(), 0);
}

void TestClientCheckIn::finishIsOneStep()
{
    test::Fixture fixture;
    app::Session& session = fixture.open();
    const QSignalSpy changed(&session, &app::Session::recordsChanged);
    CheckInModel model(session);
    const QSignalSpy finished(&model, &CheckInModel::finished);
    model.answer(5);
    model.next();
    skipAll(model);
    model.writeNote(QStringLiteral("unseen")); // not on the note's page any more, but typed all the same
    model.finish();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!fixture.draft());
    QCOMPARE(fixture.checkIns().size(), 1);
    const vault::CheckIn checkIn = fixture.checkIns().first();
    QCOMPARE(checkIn.id, finished.first().first().value<base::CheckInId>());
    QCOMPARE(checkIn.sessionDate, QDate(2026, 4, 14));
    QCOMPARE(checkIn.finishedAt, fixture.clock.now());
    QVERIFY(!checkIn.questionnaire.isEmpty());
}

void TestClientCheckIn::finishThatFailsKeepsTheDraft()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    const QSignalSpy finished(&model, &CheckInModel::finished);
    model.answer(5);
    skipAll(model);
    // The same id is already taken, so the insert is refused and the whole step rolled back.
    const vault::Draft draft = *fixture.draft();
    QVERIFY(fixture.session().vault().write([&](vault::Transaction& transaction) {
        transaction.checkIns.insert(
            {draft.id, draft.sessionDate, fixture.clock.now(), {}, draft.questionnaire, {}, {}, {}});
    }));
    model.finish();
    QCOMPARE(finished.count(), 0);
    QVERIFY(!model.problem().isEmpty());
    QVERIFY(fixture.draft());
    QCOMPARE(fixture.draft()->answers, draft.answers);
}

void TestClientCheckIn::closingUnansweredLeavesNoDraft()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    const QSignalSpy closed(&model, &CheckInModel::closed);
    model.setDaysAgo(1);
    QVERIFY(fixture.draft());
    model.close();
    QCOMPARE(closed.count(), 1);
    QVERIFY(!fixture.draft());

    CheckInModel second(fixture.session());
    second.answer(2);
    second.close();
    QVERIFY(fixture.draft());
}

void TestClientCheckIn::noteThatIsTooLongWaits()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    for (int step = 0; step < 5; ++step)
        model.skip();
    model.writeNote(QString(2001, QLatin1Char('x')));
    QCOMPARE(model.noteRoom(), -1);
    QVERIFY(!model.canGoOn());
    model.next();
    QCOMPARE(model.kind(), CheckInModel::Kind::Text);
    model.writeNote(QString(2000, QLatin1Char('x')));
    model.next();
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
}

void TestClientCheckIn::sessionDayCanBeEarlierNeverLater()
{
    test::Fixture fixture;
    CheckInModel model(fixture.open());
    model.setDaysAgo(-3);
    QCOMPARE(model.daysAgo(), 0);
    model.setDaysAgo(1);
    QVERIFY(model.sessionText().contains(QStringLiteral("yesterday")));
    model.setDaysAgo(1000);
    QCOMPARE(model.daysAgo(), CheckInModel::mostDaysAgo);
    model.setDaysAgo(2);
    model.answer(5);
    skipAll(model);
    model.finish();
    QCOMPARE(fixture.checkIns().first().sessionDate, QDate(2026, 4, 12));
}

void TestClientCheckIn::correctionReplacesAndLeavesTheOriginal()
{
    test::Fixture fixture;
    fixture.open();
    const base::CheckInId original = fixture.add({{QStringLiteral("bond"), 3.0}}, QStringLiteral("first words"));
    CheckInModel model(fixture.session(), original);
    QVERIFY(model.correcting());
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.change(0);
    QCOMPARE(model.value(), 3.0);
    model.answer(8);
    model.next();
    model.finish();
    QCOMPARE(fixture.checkIns().size(), 1);
    QCOMPARE(fixture.checkIns().first().corrects, std::optional(original));
    QCOMPARE(fixture.checkIns().first().note, QStringLiteral("first words"));
    const auto kept = fixture.session().vault().read(
        [&](vault::Transaction& transaction) { return transaction.checkIns.find(original); });
    QCOMPARE(kept->value().answers.value(QStringLiteral("bond")), std::optional(3.0));
}

void TestClientCheckIn::anotherDraftIsAskedAbout()
{
    test::Fixture fixture;
    fixture.open();
    const base::CheckInId original = fixture.add({{QStringLiteral("bond"), 3.0}}, {}, QDate(2026, 4, 7));
    {
        CheckInModel model(fixture.session());
        model.answer(5);
        model.close();
    }
    {
        CheckInModel model(fixture.session(), original);
        QCOMPARE(model.kind(), CheckInModel::Kind::Ask);
        QVERIFY2(model.draftText().contains(QStringLiteral("today")), qPrintable(model.draftText()));
        QVERIFY2(model.letGoText().contains(QStringLiteral("7 April")), qPrintable(model.letGoText()));
        QSignalSpy closed(&model, &CheckInModel::closed);
        model.back(); // neither
        QCOMPARE(closed.count(), 1);
        QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(5.0));
        model.goOnWithDraft();
        QCOMPARE(model.kind(), CheckInModel::Kind::Scale);
        QVERIFY(!model.correcting());
        QCOMPARE(model.value(), 5.0);
    }
    CheckInModel model(fixture.session(), original);
    model.letDraftGo();
    QVERIFY(!fixture.draft());
    QVERIFY(model.correcting());
    QCOMPARE(model.kind(), CheckInModel::Kind::LookBack);
    model.change(0);
    QCOMPARE(model.value(), 3.0);
    QCOMPARE(CheckInModel(fixture.session(), original).kind(), CheckInModel::Kind::Scale); // its own is gone on with
}

void TestClientCheckIn::aDraftCanBeLetGo()
{
    test::Fixture fixture;
    fixture.open();
    {
        CheckInModel model(fixture.session());
        model.answer(5);
        model.close();
    }
    CheckInModel model(fixture.session(), {}, nullptr, CheckInModel::Start::Anew);
    QCOMPARE(model.kind(), CheckInModel::Kind::Ask);
    QVERIFY(fixture.draft());
    model.letDraftGo();
    QVERIFY(!fixture.draft());
    QCOMPARE(model.kind(), CheckInModel::Kind::Scale);
    QVERIFY(!model.answered());
    model.close();
    QVERIFY(!fixture.draft());
}

void TestClientCheckIn::untouchedCorrectionLeavesNoDraft()
{
    test::Fixture fixture;
    fixture.open();
    const base::CheckInId original = fixture.add({{QStringLiteral("bond"), 3.0}});
    {
        CheckInModel model(fixture.session(), original);
        model.change(0); // looked at
        model.back();
        model.close();
        QVERIFY(!fixture.draft());
    }
    CheckInModel model(fixture.session(), original);
    model.change(0);
    model.answer(4);
    model.close();
    QVERIFY(fixture.draft());
}

void TestClientCheckIn::todayNamesTheDraft()
{
    test::Fixture fixture;
    fixture.open();
    app::HomeModel home(fixture.session());
    QCOMPARE(home.checkInText(), QStringLiteral("Check in"));
    {
        CheckInModel model(fixture.session());
        model.setDaysAgo(1);
        model.answer(5);
        model.close();
    }
    fixture.session().noteChange();
    QVERIFY2(home.invitation().contains(QStringLiteral("yesterday")), qPrintable(home.invitation()));
    QCOMPARE(home.checkInText(), QStringLiteral("Continue your check-in"));
    const base::CheckInId original = fixture.add({{QStringLiteral("bond"), 3.0}}, {}, QDate(2026, 4, 7));
    CheckInModel model(fixture.session(), original);
    model.letDraftGo();
    model.change(0);
    model.answer(4);
    model.close();
    fixture.session().noteChange();
    QVERIFY2(home.invitation().contains(QStringLiteral("7 April")), qPrintable(home.invitation()));
    QCOMPARE(home.checkInText(), QStringLiteral("Continue your change"));
}

void TestClientCheckIn::severalTherapistsCanBeChosenFrom()
{
    test::Fixture fixture;
    app::Session& session = fixture.open();
    const auto one = fixture.partner(QStringLiteral("Dr Weiss"));
    const auto two = fixture.partner(QStringLiteral("Sam Oduya"));
    QVERIFY(sync::accept(session.vault(), fixture.clock, one->invite()));
    {
        CheckInModel model(session);
        QVERIFY(model.therapistNames().isEmpty()); // with one there is nothing to choose
    }
    QVERIFY(sync::accept(session.vault(), fixture.clock, two->invite()));
    CheckInModel model(session);
    QCOMPARE(model.therapistNames().size(), 2);
    QCOMPARE(model.therapist(), -1);
    model.setTherapist(5);
    QCOMPARE(model.therapist(), -1);
    model.setTherapist(1);
    model.answer(5);
    skipAll(model);
    model.finish();
    QVERIFY(fixture.checkIns().first().channel.has_value());
    QCOMPARE(CheckInModel(session).therapist(), 1); // the next one begins with the same
}

void TestClientCheckIn::draftOfAnotherQuestionnaireIsNotTakenUp()
{
    test::Fixture fixture;
    fixture.open();
    vault::Draft foreign{base::CheckInId::create(),
                         QDate(2026, 4, 1),
                         fixture.clock.now(),
                         {},
                         QStringLiteral("other|1"),
                         {{QStringLiteral("bond"), 77.0}},
                         {},
                         3,
                         {}};
    QVERIFY(
        fixture.session().vault().write([&](vault::Transaction& transaction) { transaction.drafts.save(foreign); }));
    CheckInModel model(fixture.session());
    QCOMPARE(model.step(), 1);
    QVERIFY(!model.answered());
}

QTEST_GUILESS_MAIN(TestClientCheckIn)
#include "test_client_check_in.moc"
