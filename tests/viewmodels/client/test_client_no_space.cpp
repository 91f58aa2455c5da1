// SPDX-License-Identifier: GPL-3.0-or-later
// A full device while checking in: said in plain words, and what was answered before is there afterwards.
#include "app/client/check_in_model.h"
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

private:
    QTemporaryFile m_full; ///< there for as long as the tests run

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
