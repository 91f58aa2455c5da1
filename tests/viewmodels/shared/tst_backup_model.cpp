// SPDX-License-Identifier: GPL-3.0-or-later
// From an open vault to a file, and from the file to another device.
#include "app/shared/backup_model.h"
#include "app/shared/set_up_model.h"
#include "app/shared/unlock_model.h"
#include "app/shared/wording/explain.h"
#include "tests/support/people.h"
#include "tests/viewmodels/shared/chooser.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace accord;
using namespace Qt::StringLiterals;
using app::BackupModel;
using app::SetUpModel;
using app::UnlockModel;
using Place = BackupModel::Place;
using State = UnlockModel::State;
using Step = SetUpModel::Step;

namespace {

const QString words = u"words for the file"_s;
const QString fresh = u"words for the new one"_s;

/// A paired client with a check-in, opened as the app does, and a place for files.
struct Desk
{
    Desk()
    {
        people.share(people.checkIn(6, 5, 7, u"a note"_s), consent::Field::Bond);
        people.syncBoth();
        people.client.reset();
        unlock =
            std::make_unique<UnlockModel>(people.directory.filePath(u"client"_s), vault::Role::Client, people.clock);
        unlock->unlock(u"correct horse battery"_s);
        if (!QTest::qWaitFor([this] { return unlock->state() == State::Open; }))
            qFatal("not opened");
    }
    [[nodiscard]] std::unique_ptr<BackupModel> model()
    {
        return std::make_unique<BackupModel>(*unlock->session(), chooser, test::cheapCost);
    }
    [[nodiscard]] QString file(const QString& name = u"mine.backup"_s) const { return files.filePath(name); }
    /// A backup of all this, where file() is.
    void backUp()
    {
        const auto made = model();
        made->make(words, words);
        chooser.answer(file());
        QTRY_VERIFY(!made->isWorking());
        QVERIFY2(made->problem().isEmpty(), qPrintable(made->problem()));
    }

    test::People people;
    QTemporaryDir files;
    test::Chooser chooser;
    std::unique_ptr<UnlockModel> unlock;
};

/// Another device: nothing there yet.
struct NewDevice
{
    explicit NewDevice(vault::Role role = vault::Role::Client) : unlock(folder.filePath(u"vault"_s), role, clock)
    {
        unlock.setKdfCost(test::cheapCost);
        setUp = std::make_unique<SetUpModel>(unlock, &chooser);
        setUp->restore();
    }
    void choose(const QString& path)
    {
        setUp->chooseBackup();
        chooser.answer(path);
    }
    void open(const QString& passphrase)
    {
        setUp->openBackup(passphrase);
        QTRY_VERIFY(!setUp->isLooking());
    }

    QTemporaryDir folder;
    base::ManualClock clock{QDateTime(QDate(2026, 4, 20), QTime(10, 0), Qt::UTC)};
    test::Chooser chooser;
    UnlockModel unlock;
    std::unique_ptr<SetUpModel> setUp;
};

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class BackupModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void makesAWholeFile()
    {
        Desk desk;
        const auto model = desk.model();
        QVERIFY(model->lastText().isEmpty());
        model->make(words, words);
        QCOMPARE(desk.chooser.proposed, u"accord-2026-04-14.backup"_s);
        desk.chooser.answer(desk.file());
        QVERIFY(model->isWorking());
        QTRY_VERIFY(!model->isWorking());
        QVERIFY(model->said().contains(u"mine.backup"_s));
        QVERIFY(!model->lastText().isEmpty());
        const auto inside = vault::lookIntoBackup(desk.file(), SecretBytes::copyOf(words.toUtf8()));
        QVERIFY(inside);
        QCOMPARE(inside->checkIns, 1);
        QVERIFY(!contents(desk.file()).contains("a note"));
    }

    void wrongInputAsksForNothing()
    {
        Desk desk;
        const auto model = desk.model();
        model->make(u"short"_s, u"short"_s);
        QCOMPARE(model->problemAt(), Place::Passphrase);
        model->make(words, words + u'x');
        QCOMPARE(model->problemAt(), Place::PassphraseAgain);
        QVERIFY(!desk.chooser.isAsking());
    }

    void cancelledLeavesNoFile()
    {
        Desk desk;
        const auto model = desk.model();
        model->make(words, words);
        desk.chooser.answer(desk.file());
        model->cancel();
        QTRY_VERIFY(!model->isWorking());
        QVERIFY(!model->said().isEmpty() && model->problem().isEmpty());
        QVERIFY(QDir(desk.files.path()).isEmpty());
        QCOMPARE(model->lastText(), QString());
    }

    void goingInTheMiddleLeavesNoFile()
    {
        Desk desk;
        auto model = desk.model();
        model->make(words, words);
        desk.chooser.answer(desk.file());
        model.reset(); // as locking does
        QVERIFY(QDir(desk.files.path()).isEmpty());
    }

    void aPlaceThatCannotBeIsSaid()
    {
        Desk desk;
        const auto model = desk.model();
        model->make(words, words);
        desk.chooser.answer(u"/proc/nowhere/mine.backup"_s);
        QTRY_VERIFY(!model->isWorking());
        QVERIFY(!model->problem().isEmpty());
        QVERIFY(model->said().isEmpty());
    }

    void anotherDeviceOpensItByNewWays()
    {
        Desk desk;
        desk.backUp();
        NewDevice device;
        QVERIFY(device.setUp->canRestore());
        device.setUp->openBackup(words);
        QCOMPARE(device.setUp->problemAt(), SetUpModel::Place::BackupFile); // which?
        device.choose(desk.file());
        QCOMPARE(device.setUp->backupFile(), u"mine.backup"_s);
        device.open(u"not these words"_s);
        QCOMPARE(device.setUp->problemAt(), SetUpModel::Place::BackupPassphrase);
        QVERIFY(!device.setUp->restores());
        device.open(words);
        QVERIFY(device.setUp->restores());
        QVERIFY2(device.setUp->backupText().contains(u'1'), qPrintable(device.setUp->backupText()));
        device.setUp->takeBackup();
        device.setUp->takeKeys({}, {}, fresh, fresh);
        const QString code = device.setUp->code();
        device.setUp->wroteItDown();
        device.setUp->checkCode(code);
        QTRY_COMPARE(device.unlock.state(), State::Open);
        QCOMPARE(device.unlock.session()->vault().name(), u"Kim A."_s);
        const auto found = device.unlock.session()->vault().read(
            [](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->first().note, u"a note"_s);
        device.unlock.lock();
        device.unlock.unlock(u"correct horse battery"_s); // what opened the old one
        QTRY_COMPARE(device.unlock.trouble(), UnlockModel::Trouble::Secret);
        device.unlock.setWay(UnlockModel::Way::RecoveryCode);
        device.unlock.open(code);
        QTRY_COMPARE(device.unlock.state(), State::Open);
    }

    void whatIsNoBackupIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter") << QByteArray("Dear Noa");
        QTest::newRow("nothing") << QByteArray();
    }
    void whatIsNoBackupIsNamed()
    {
        QFETCH(QByteArray, bytes);
        NewDevice device;
        const QString path = device.folder.filePath(u"letter"_s);
        put(path, bytes);
        device.choose(path);
        device.open(words);
        QCOMPARE(device.setUp->problemAt(), SetUpModel::Place::BackupFile);
        QVERIFY(!device.setUp->restores());
    }

    void aFileCutShortMakesNoVault()
    {
        Desk desk;
        desk.backUp();
        const QByteArray whole = contents(desk.file());
        put(desk.file(u"short"_s), whole.left(whole.size() - 100)); // its beginning is sound
        NewDevice device;
        device.choose(desk.file(u"short"_s));
        device.open(words);
        QVERIFY(device.setUp->restores());
        device.setUp->takeBackup();
        device.setUp->takeKeys({}, {}, fresh, fresh);
        device.setUp->goWithoutCode();
        QTRY_VERIFY(!device.setUp->problem().isEmpty());
        QCOMPARE(device.setUp->problem(), app::explain(vault::Error::BackupDamaged));
        QCOMPARE(device.unlock.state(), State::NoVault);
        QVERIFY(QDir(device.folder.path()).isEmpty());
        device.setUp->back(); // and the way to another file is open
        device.setUp->back();
        QCOMPARE(device.setUp->step(), Step::Backup);
        device.choose(desk.file());
        QVERIFY(!device.setUp->restores());
        device.open(words);
        QVERIFY(device.setUp->restores());
    }

    void restoringCanBeCancelled()
    {
        Desk desk;
        desk.backUp();
        NewDevice device;
        device.choose(desk.file());
        device.open(words);
        device.setUp->takeBackup();
        device.setUp->takeKeys({}, {}, fresh, fresh);
        device.setUp->goWithoutCode();
        device.setUp->cancel();
        QTRY_COMPARE(device.unlock.state(), State::NoVault);
        QVERIFY(QDir(device.folder.path()).isEmpty());
        device.setUp->goWithoutCode(); // and once more, to the end
        QTRY_COMPARE(device.unlock.state(), State::Open);
    }

    void theOtherAppsBackupIsRefused()
    {
        Desk desk;
        desk.backUp();
        NewDevice device(vault::Role::Therapist);
        device.choose(desk.file());
        device.open(words);
        QCOMPARE(device.setUp->problem(), app::explain(sync::Error::WrongRole));
        QVERIFY(!device.setUp->restores());
    }

    void beginningAnewAfterAllForgetsTheFile()
    {
        Desk desk;
        desk.backUp();
        NewDevice device;
        device.choose(desk.file());
        device.open(words);
        QVERIFY(device.setUp->back());
        QCOMPARE(device.setUp->step(), Step::Welcome);
        QVERIFY(!device.setUp->restores());
        device.setUp->sayName(u"Noa"_s);
        device.setUp->takeKeys({}, {}, fresh, fresh);
        device.setUp->goWithoutCode();
        QTRY_COMPARE(device.unlock.state(), State::Open);
        QCOMPARE(device.unlock.session()->vault().name(), u"Noa"_s);
    }
};

QTEST_GUILESS_MAIN(BackupModelTest)
#include "tst_backup_model.moc"
