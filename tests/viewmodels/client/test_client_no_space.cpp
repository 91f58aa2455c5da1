// SPDX-License-Identifier: GPL-3.0-or-later
// A full device while checking in: said in plain words, and what was answered before is there afterwards.
#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "core/sync/consenting.h"
#include "core/sync/pairing.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/viewmodels/client/client_fixture.h"

#include <QSignalSpy>
#include <QTemporaryFile>

using namespace accord;
using app::CheckInModel;
using vault::testing::fillStorageWhile;
using vault::testing::storageIsFine;

class TestClientNoSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets() && m_full.open()); }
    void cleanup() { storageIsFine(); }

    void aFinishedCheckInStaysADraft()
    {
        test::Fixture fixture;
        fixture.open();
        {
            CheckInModel model(fixture.session());
            QSignalSpy finished(&model, &CheckInModel::finished);
            answerAll(model);
            fillStorageWhile(m_full.fileName());
            model.finish();
            QVERIFY(finished.isEmpty());
            QVERIFY2(model.problem().contains(QStringLiteral("full")), qPrintable(model.problem()));
            QVERIFY2(model.problem().contains(QStringLiteral("draft")), qPrintable(model.problem()));
            QVERIFY(fixture.checkIns().isEmpty());
            QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(6.5));
        }
        storageIsFine();
        fixture.open(); // the app was closed meanwhile, and there is room again
        CheckInModel again(fixture.session());
        QCOMPARE(again.kind(), CheckInModel::Kind::LookBack);
        QSignalSpy finished(&again, &CheckInModel::finished);
        again.finish();
        QCOMPARE(finished.size(), 1);
        QVERIFY(again.problem().isEmpty());
        QCOMPARE(fixture.checkIns().size(), 1);
        QCOMPARE(fixture.checkIns().first().answers.value(QStringLiteral("bond")), std::optional(6.5));
        QVERIFY(!fixture.draft());
    }

    void anAnswerThatCannotBeKeptIsSaid()
    {
        test::Fixture fixture;
        fixture.open();
        CheckInModel model(fixture.session());
        model.answer(6.5);
        model.next();
        fillStorageWhile(m_full.fileName());
        model.answer(4);
        QVERIFY(!model.problem().isEmpty());
        QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(6.5)); // the one before is there
        storageIsFine();
        model.answer(4.1);
        QVERIFY(model.problem().isEmpty());
        QCOMPARE(fixture.draft()->answers.value(QStringLiteral("goals")), std::optional(4.1));
    }

    void closingTriesAgainAndSaysWhatWouldBeLost()
    {
        test::Fixture fixture;
        fixture.open();
        CheckInModel model(fixture.session());
        model.answer(6.5);
        fillStorageWhile(m_full.fileName());
        model.answer(4);
        QSignalSpy closed(&model, &CheckInModel::closed);
        model.close();
        QCOMPARE(closed.size(), 0);
        QVERIFY2(model.problem().contains(QStringLiteral("not kept")), qPrintable(model.problem()));
        storageIsFine();
        model.close(); // there is room again
        QCOMPARE(closed.size(), 1);
        QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(4.0));
    }

    void closingTwiceLeaves()
    {
        test::Fixture fixture;
        fixture.open();
        {
            CheckInModel model(fixture.session());
            model.answer(6.5);
            fillStorageWhile(m_full.fileName());
            model.answer(4);
            QSignalSpy closed(&model, &CheckInModel::closed);
            model.close();
            model.close();
            QCOMPARE(closed.size(), 1);
        }
        storageIsFine();
        QCOMPARE(fixture.draft()->answers.value(QStringLiteral("bond")), std::optional(6.5));
    }

    void anArrangedShareThatFailsIsTriedAgain()
    {
        test::Fixture fixture;
        fixture.open();
        const auto partner = fixture.partner(QStringLiteral("Dr Weiss"));
        const auto channel = sync::accept(fixture.session().vault(), fixture.clock, partner->invite())->channel;
        QVERIFY(partner->exchange(fixture.session().vault()));
        sync::StandingTerms terms;
        terms.fields = consent::Field::Bond;
        QVERIFY(sync::grantStanding(fixture.session().vault(), fixture.clock, channel, terms));
        const base::CheckInId checkIn = finished(fixture);
        {
            app::DoneModel done(fixture.session(), checkIn, true);
            QSignalSpy left(&done, &app::DoneModel::left);
            QSignalSpy undoEnds(&done, &app::DoneModel::canUndoChanged);
            fillStorageWhile(m_full.fileName());
            done.later();
            QCOMPARE(left.size(), 0);
            QCOMPARE(undoEnds.size(), 1);
            QVERIFY(!done.problem().isEmpty());
            done.later(); // it was said: nobody is held here
            QCOMPARE(left.size(), 1);
            storageIsFine();
        }
        QVERIFY2(*sync::delivery(fixture.session().vault(), checkIn), "shared as arranged when the page went");
    }

private:
    QTemporaryFile m_full; ///< there for as long as the tests run

    static base::CheckInId finished(test::Fixture& fixture)
    {
        CheckInModel model(fixture.session());
        answerAll(model);
        model.finish();
        return fixture.checkIns().first().id;
    }

    static void answerAll(CheckInModel& model)
    {
        model.answer(6.5);
        while (model.kind() == CheckInModel::Kind::Scale) {
            if (model.answered())
                model.next();
            else
                model.skip();
        }
        model.next();
    }
};

QTEST_GUILESS_MAIN(TestClientNoSpace)
#include "test_client_no_space.moc"
