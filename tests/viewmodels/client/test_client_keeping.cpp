// SPDX-License-Identifier: GPL-3.0-or-later
// Which page stands when something is wrong with the records, and on the way back from it.
#include "app/client/app_model.h"
#include "app/client/confirm_model.h"
#include "app/client/home_model.h"
#include "app/client/settings_model.h"
#include "app/shared/delete_model.h"
#include "app/shared/key_change_model.h"
#include "app/shared/lock_model.h"
#include "app/shared/repair_model.h"
#include "tests/support/restored.h"
#include "tests/unit/vault/fixture.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QDir>
#include <QFile>

using namespace accord;
using namespace Qt::StringLiterals;
using app::AppModel;
using app::Look;
using app::UnlockModel;
using Page = AppModel::Page;
using State = UnlockModel::State;

namespace {

const QString words = u"correct horse battery"_s;

/// The app's models on a client's vault of People's.
struct App
{
    explicit App(test::People& people)
        : unlock(people.directory.filePath(u"client"_s), vault::Role::Client, people.clock), model(unlock, look)
    {
        model.setFileChooser(&chooser);
    }
    void open()
    {
        unlock.unlock(words);
        QTRY_VERIFY(unlock.state() != State::Working);
    }
    template <typename Model>
    Model* page()
    {
        return qobject_cast<Model*>(model.pageModel());
    }

    test::Chooser chooser;
    UnlockModel unlock;
    Look look{QString()};
    AppModel model;
};

void damage(const test::People& people)
{
    QFile file(people.directory.filePath(u"client/vault.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(900) && file.write(QByteArray(200, 'x')) == 200);
}

} // namespace

class TestClientKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void damageLeadsToWhatCanBeDone()
    {
        test::People people;
        people.checkIn(6, 5, 7);
        people.client.reset();
        damage(people);
        App app(people);
        app.open();
        QCOMPARE(app.model.page(), Page::Damaged);
        QCOMPARE(app.model.pageName(), u"Damaged"_s);
        QTRY_COMPARE(app.page<app::RepairModel>()->stage(), app::RepairModel::Stage::Choose);
        QVERIFY(app.model.goBack()); // and one may leave it at that
        QTRY_COMPARE(app.model.page(), Page::Unlock);
        QVERIFY(app.unlock.problem().isEmpty());
        app.open();
        QTRY_COMPARE(app.page<app::RepairModel>()->stage(), app::RepairModel::Stage::Choose);
        app.page<app::RepairModel>()->useEarlier(0);
        QTRY_COMPARE(app.unlock.state(), State::Open);
        QCOMPARE(app.model.page(), Page::Confirm); // another life of the records: sharing waits for a word
    }

    void afterARestoreNothingIsSharedUnasked()
    {
        test::People people;
        const auto id = people.checkIn(6, 5, 7);
        people.share(id, consent::Field::Bond);
        people.syncBoth();
        test::restore(people.client, people.clock);
        people.client.reset();
        App app(people);
        app.open();
        QCOMPARE(app.model.page(), Page::Confirm);
        auto* confirm = app.page<app::ConfirmModel>();
        QCOMPARE(confirm->rowCount(), 1);
        QCOMPARE(confirm->index(0).data(app::ConfirmModel::NameRole).toString(), u"Dr Amara Weiss"_s);
        QVERIFY(!confirm->index(0).data(app::ConfirmModel::DetailRole).toString().isEmpty());
        confirm->later();
        QCOMPARE(app.model.page(), Page::Home);
        app.unlock.lock();
        app.open();
        QCOMPARE(app.model.page(), Page::Confirm); // it is asked until it is answered
        app.page<app::ConfirmModel>()->confirm(0);
        QCOMPARE(app.model.page(), Page::Home);
        app.unlock.lock();
        app.open();
        QCOMPARE(app.model.page(), Page::Home);
    }

    void stoppingIsAsEasy()
    {
        test::People people;
        people.share(people.checkIn(6, 5, 7), consent::Field::Bond);
        people.syncBoth();
        test::restore(people.client, people.clock);
        people.client.reset();
        App app(people);
        app.open();
        app.page<app::ConfirmModel>()->stop(0);
        QCOMPARE(app.model.page(), Page::Home);
        QCOMPARE(*sync::standing(app.unlock.session()->vault(), people.clientChannel),
                 sync::ConsentStanding::RevokedHere);
    }

    void recordsOfALaterVersionCanBeRead()
    {
        test::People people;
        people.checkIn(6, 5, 7);
        people.client.reset();
        vault::testing::makeNewer(people.directory.filePath(u"client"_s), test::passphrase());
        App app(people);
        app.open();
        QCOMPARE(app.model.page(), Page::ReadOnly);
        app.model.openHome();
        QVERIFY(app.page<app::HomeModel>()->hasLast());
        QVERIFY(app.page<app::HomeModel>()->problem().isEmpty());
        app.page<app::HomeModel>()->openSettings();
        app.page<app::SettingsModel>()->setContacts(u"Mira"_s); // what cannot be kept is said
        QTRY_VERIFY(!app.page<app::SettingsModel>()->problem().isEmpty());
    }

    void contactsAreKeptWholeOrNotAtAll()
    {
        test::People people;
        people.client.reset();
        App app(people);
        app.open();
        app.page<app::HomeModel>()->openSettings();
        app.page<app::SettingsModel>()->setContacts(u"Mira 0123"_s);
        app.page<app::SettingsModel>()->setContacts(u"Mira 01234"_s);
        app.page<app::SettingsModel>()->back(); // right after the last key
        QTRY_COMPARE(app.page<app::HomeModel>()->contacts(), u"Mira 01234"_s);
        app.page<app::HomeModel>()->openSettings();
        app.page<app::SettingsModel>()->setContacts(QString(app::SettingsModel::longestContacts + 3, u'x'));
        QCOMPARE(app.page<app::SettingsModel>()->contactsRoom(), -3); // said, and nothing is cut
        QCOMPARE(app.page<app::SettingsModel>()->contacts().size(), app::SettingsModel::longestContacts + 3);
        app.page<app::SettingsModel>()->back();
        QTRY_COMPARE(app.page<app::HomeModel>()->contacts(), u"Mira 01234"_s);
    }

    void settingsLeadToEveryPageAndBack()
    {
        test::People people;
        people.client.reset();
        App app(people);
        app.open();
        app.page<app::HomeModel>()->openSettings();
        const auto leadsTo = [&app](void (app::SettingsModel::*open)(), Page page) {
            (app.page<app::SettingsModel>()->*open)();
            QCOMPARE(app.model.page(), page);
            QVERIFY(app.model.goBack());
            QCOMPARE(app.model.page(), Page::Settings);
        };
        leadsTo(&app::SettingsModel::openLockPage, Page::Lock);
        leadsTo(&app::SettingsModel::openBackup, Page::Backup);
        leadsTo(&app::SettingsModel::openExport, Page::Export);
        leadsTo(&app::SettingsModel::openDelete, Page::Delete);
        app.page<app::SettingsModel>()->openLockPage();
        app.page<app::LockModel>()->change(app::LockModel::Change::Passphrase);
        QCOMPARE(app.model.page(), Page::KeyChange);
        app.page<app::KeyChangeModel>()->save(words, u"other quiet words"_s, u"other quiet words"_s);
        QTRY_COMPARE(app.model.page(), Page::Lock);
        QVERIFY(!app.page<app::LockModel>()->said().isEmpty());
    }

    void deletingEndsAtTheVeryBeginning()
    {
        test::People people(false);
        people.client.reset();
        App app(people);
        app.open();
        app.page<app::HomeModel>()->openSettings();
        app.page<app::SettingsModel>()->openDelete();
        app.page<app::DeleteModel>()->confirm(app::DeleteModel::word());
        QTRY_COMPARE(app.model.page(), Page::SetUp);
        QVERIFY(!QDir(people.directory.filePath(u"client"_s)).exists());
    }

    void withoutAChooserNoFileIsAskedFor()
    {
        test::People people;
        people.client.reset();
        App app(people);
        app.model.setFileChooser(nullptr);
        app.open();
        app.page<app::HomeModel>()->openSettings();
        app.page<app::SettingsModel>()->openBackup();
        app.page<app::SettingsModel>()->openExport();
        QCOMPARE(app.model.page(), Page::Settings);
    }
};

QTEST_GUILESS_MAIN(TestClientKeeping)
#include "test_client_keeping.moc"
