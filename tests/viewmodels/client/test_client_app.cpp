// SPDX-License-Identifier: GPL-3.0-or-later
// Which page stands when, and that nothing of the client's outlives the lock.
#include "app/client/app_model.h"
#include "app/client/check_in_model.h"
#include "app/client/done_model.h"
#include "app/client/history_model.h"
#include "app/client/home_model.h"
#include "app/client/pair_model.h"
#include "app/client/record_model.h"
#include "app/client/start_model.h"
#include "app/client/trend_page_model.h"
#include "app/shared/set_up_model.h"
#include "core/base/clock.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace accord;
using app::AppModel;
using app::Look;
using app::UnlockModel;

class TestClientApp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingVaultLeadsToSetUpAndOn();
    void setUpEndsWithPairingOrNot_data();
    void setUpEndsWithPairingOrNot();
    void wrongPassphraseStaysOutside();
    void lockingTakesEverythingAway();
    void backLeadsTowardsHome();
    void thePlaceIsKept();

private:
    static void create(UnlockModel& unlock);

    const base::ManualClock m_clock{QDateTime(QDate(2026, 4, 14), QTime(17, 5))};
};

void TestClientApp::create(UnlockModel& unlock)
{
    unlock.setKdfCost({8 * 1024 * 1024, 1});
    unlock.create(QStringLiteral("Noa"), QStringLiteral("long enough"), QStringLiteral("long enough"));
    QTRY_COMPARE(unlock.state(), UnlockModel::State::Open);
}

void TestClientApp::missingVaultLeadsToSetUpAndOn()
{
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    Look look({});
    AppModel model(unlock, look);
    QCOMPARE(model.page(), AppModel::Page::SetUp);
    QVERIFY(qobject_cast<app::SetUpModel*>(model.pageModel()));
    model.openTrend(); // no session: nowhere to go
    QCOMPARE(model.page(), AppModel::Page::SetUp);
    create(unlock);
    QCOMPARE(model.page(), AppModel::Page::Home);
    QVERIFY(qobject_cast<app::HomeModel*>(model.pageModel()));
}

void TestClientApp::setUpEndsWithPairingOrNot_data()
{
    QTest::addColumn<bool>("pairs");
    QTest::newRow("pairs now") << true;
    QTest::newRow("later, or never") << false;
}

void TestClientApp::setUpEndsWithPairingOrNot()
{
    QFETCH(bool, pairs);
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    unlock.setKdfCost({8 * 1024 * 1024, 1});
    Look look({});
    AppModel model(unlock, look);
    QVERIFY(!model.goBack()); // from its first step only leaving the app is left
    auto* setUp = qobject_cast<app::SetUpModel*>(model.pageModel());
    setUp->sayName(QStringLiteral("Noa"));
    QVERIFY(model.goBack());
    QCOMPARE(setUp->step(), app::SetUpModel::Step::Welcome);
    setUp->sayName(QStringLiteral("Noa"));
    setUp->takeKeys({}, {}, QStringLiteral("long enough"), QStringLiteral("long enough"));
    setUp->goWithoutCode();
    QTRY_COMPARE(model.page(), AppModel::Page::Start);
    QVERIFY(!model.goBack());
    auto* start = qobject_cast<app::StartModel*>(model.pageModel());
    if (pairs) {
        start->pair();
        QCOMPARE(model.page(), AppModel::Page::Pair);
        qobject_cast<app::PairModel*>(model.pageModel())->done();
    } else {
        start->later();
    }
    QCOMPARE(model.page(), AppModel::Page::Home);
}

void TestClientApp::wrongPassphraseStaysOutside()
{
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    Look look({});
    AppModel model(unlock, look);
    create(unlock);
    unlock.lock();
    QCOMPARE(model.page(), AppModel::Page::Unlock);
    unlock.unlock(QStringLiteral("something else"));
    QTRY_COMPARE(unlock.state(), UnlockModel::State::Locked);
    QCOMPARE(model.page(), AppModel::Page::Unlock);
    QVERIFY(!unlock.problem().isEmpty());
}

void TestClientApp::lockingTakesEverythingAway()
{
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    Look look({});
    AppModel model(unlock, look);
    create(unlock);
    qobject_cast<app::HomeModel*>(model.pageModel())->checkIn();
    QPointer<app::CheckInModel> checkIn = qobject_cast<app::CheckInModel*>(model.pageModel());
    QVERIFY(checkIn);
    checkIn->answer(6.5);
    for (int step = 0; step < 5; ++step)
        checkIn->skip();
    checkIn->writeNote(QStringLiteral("still typing"));
    unlock.lock();
    QVERIFY(!checkIn);
    QCOMPARE(model.pageModel(), &unlock);

    unlock.unlock(QStringLiteral("long enough"));
    QTRY_COMPARE(unlock.state(), UnlockModel::State::Open);
    QVERIFY(qobject_cast<app::HomeModel*>(model.pageModel())->hasDraft());
    qobject_cast<app::HomeModel*>(model.pageModel())->checkIn();
    QCOMPARE(qobject_cast<app::CheckInModel*>(model.pageModel())->note(), QStringLiteral("still typing"));

    model.openHome();
    QPointer<QObject> home = model.pageModel();
    qobject_cast<app::HomeModel*>(home.data())->lock(); // the button on the page itself
    QTRY_COMPARE(unlock.state(), UnlockModel::State::Locked);
    QVERIFY(!home);
}

void TestClientApp::backLeadsTowardsHome()
{
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    Look look({});
    AppModel model(unlock, look);
    create(unlock);
    QVERIFY(!model.goBack()); // from Today only leaving the app is left
    model.openSharing();
    QVERIFY(model.onTab());
    QVERIFY(model.goBack());
    QCOMPARE(model.page(), AppModel::Page::Home);
    qobject_cast<app::HomeModel*>(model.pageModel())->checkIn();
    QVERIFY(!model.onTab());
    auto* checkIn = qobject_cast<app::CheckInModel*>(model.pageModel());
    checkIn->answer(5);
    checkIn->next();
    QVERIFY(model.goBack());
    QCOMPARE(model.page(), AppModel::Page::CheckIn);
    QVERIFY(model.goBack());
    QCOMPARE(model.page(), AppModel::Page::Home);
}

void TestClientApp::thePlaceIsKept()
{
    const QTemporaryDir folder;
    UnlockModel unlock(folder.filePath(QStringLiteral("vault")), vault::Role::Client, m_clock);
    Look look({});
    AppModel model(unlock, look);
    create(unlock);
    {
        app::CheckInModel checkIn(*unlock.session());
        checkIn.answer(5);
        while (checkIn.kind() != app::CheckInModel::Kind::LookBack)
            checkIn.skip();
        checkIn.finish();
    }
    model.openTrend();
    qobject_cast<app::TrendPageModel*>(model.pageModel())->openHistory();
    QCOMPARE(model.page(), AppModel::Page::History);
    qobject_cast<app::HistoryModel*>(model.pageModel())->open(0);
    QCOMPARE(model.page(), AppModel::Page::Record);
    qobject_cast<app::RecordModel*>(model.pageModel())->change();
    QCOMPARE(model.page(), AppModel::Page::CheckIn);
    qobject_cast<app::CheckInModel*>(model.pageModel())->discard(); // “Leave it as it was”
    QCOMPARE(model.page(), AppModel::Page::Record);
    QVERIFY(model.goBack());
    QCOMPARE(model.page(), AppModel::Page::History);
    QVERIFY(model.goBack());
    QCOMPARE(model.page(), AppModel::Page::Trend);
}

QTEST_GUILESS_MAIN(TestClientApp)
#include "test_client_app.moc"
