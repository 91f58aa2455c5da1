// SPDX-License-Identifier: GPL-3.0-or-later
// Records that do not read, from the screen: every way out, and nothing deleted on any of them.
#include "app/shared/repair_model.h"
#include "app/shared/unlock_model.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace accord;
using namespace accord::vault::testing;
using namespace Qt::StringLiterals;
using app::RepairModel;
using app::UnlockModel;
using Stage = RepairModel::Stage;
using State = UnlockModel::State;

namespace {

/// A vault with three check-ins, a snapshot from before the third, and a damaged database.
struct Wreck
{
    Wreck() : unlock(place.vaultPath(), vault::Role::Client, place.clock)
    {
        place.clock.set(instant());
        add(place.create(), {QDate(2026, 3, 1), QDate(2026, 3, 8)});
        add(place.open(), {QDate(2026, 3, 15)});
    }
    static void add(vault::Result<std::unique_ptr<vault::Vault>> vault, const QList<QDate>& days)
    {
        if (!vault)
            qFatal("no vault: %s", qPrintable(vault.error().detail));
        const auto written = (*vault)->write([&](vault::Transaction& transaction) {
            for (const QDate day : days)
                transaction.checkIns.insert(someCheckIn(day));
        });
        if (!written)
            qFatal("not written");
    }
    void damageDatabase()
    {
        QByteArray bytes = readFile(place.file("vault.db"));
        damaged = bytes.replace(900, 200, QByteArray(200, 'x')); // its first page: nothing opens without it
        writeFile(place.file("vault.db"), damaged);
    }
    void damageKeys()
    {
        writeFile(place.file("keyring"), "nonsense");
        writeFile(place.file("keyring.copy"), "nonsense");
    }
    /// Unlocks, which fails, and looks at what can be done.
    std::unique_ptr<RepairModel> look()
    {
        unlock.unlock(u"correct horse battery staple"_s);
        if (!QTest::qWaitFor([this] { return unlock.state() != State::Working; }))
            qFatal("no end to unlocking");
        if (unlock.trouble() != UnlockModel::Trouble::Damaged)
            qFatal("not damaged: %s", qPrintable(unlock.problem()));
        auto model = std::make_unique<RepairModel>(unlock);
        if (!QTest::qWaitFor([&] { return model->stage() != Stage::Look; }))
            qFatal("no end to looking");
        return model;
    }
    [[nodiscard]] qint64 checkIns()
    {
        return *unlock.session()->vault().read([](vault::Transaction& t) { return t.checkIns.count(); });
    }
    /// The very bytes that were damaged, under whatever name.
    [[nodiscard]] bool isDamagedKept() const
    {
        const QStringList names = namesIn(place.vaultPath());
        return std::any_of(names.begin(), names.end(),
                           [this](const QString& name) { return readFile(place.file(qPrintable(name))) == damaged; });
    }

    Place place;
    QByteArray damaged;
    UnlockModel unlock;
};

} // namespace

class RepairModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void anEarlierStateSaysWhatItHolds()
    {
        Wreck wreck;
        wreck.damageDatabase();
        const auto model = wreck.look();
        QCOMPARE(model->stage(), Stage::Choose);
        QVERIFY(model->hasEarlier());
        const QModelIndex newest = model->index(0);
        QVERIFY(newest.data(RepairModel::UsableRole).toBool());
        QVERIFY(!newest.data(RepairModel::TitleRole).toString().isEmpty());
        const QString detail = newest.data(RepairModel::DetailRole).toString();
        QVERIFY2(detail.contains(u'3') && detail.contains(u"March"_s), qPrintable(detail));
        QVERIFY(wreck.isDamagedKept());
        QCOMPARE(readFile(wreck.place.file("vault.db")), wreck.damaged); // looking changes nothing
    }

    void anEarlierStateIsUsed()
    {
        Wreck wreck;
        wreck.damageDatabase();
        {
            const auto model = wreck.look();
            model->useEarlier(7); // no such row
            QCOMPARE(model->stage(), Stage::Choose);
            model->useEarlier(0);
            QTRY_COMPARE(wreck.unlock.state(), State::Open);
        }
        QVERIFY(wreck.checkIns() >= 2);
        QVERIFY(wreck.isDamagedKept());
        wreck.unlock.lock();
        wreck.unlock.unlock(u"correct horse battery staple"_s); // by the same ways as ever
        QTRY_COMPARE(wreck.unlock.state(), State::Open);
    }

    void whatStillReadsIsShownBeforeItIsUsed()
    {
        Wreck wreck;
        wreck.damageDatabase();
        const auto model = wreck.look();
        model->salvage();
        QTRY_COMPARE(model->stage(), Stage::Salvaged);
        QVERIFY2(model->salvageText().contains(u'3'), qPrintable(model->salvageText()));
        QCOMPARE(readFile(wreck.place.file("vault.db")), wreck.damaged);
        model->back();
        QCOMPARE(model->stage(), Stage::Choose);
        model->salvage();
        QTRY_COMPARE(model->stage(), Stage::Salvaged);
        model->useSalvaged();
        QTRY_COMPARE(wreck.unlock.state(), State::Open);
        QCOMPARE(wreck.checkIns(), 3);
        QVERIFY(wreck.isDamagedKept());
    }

    void aFreshStartTakesTwoWords()
    {
        Wreck wreck;
        wreck.damageDatabase();
        const auto model = wreck.look();
        model->startAfresh(); // not asked for
        QCOMPARE(model->stage(), Stage::Choose);
        model->askForFresh(true);
        model->back();
        QVERIFY(!model->asksForFresh());
        model->askForFresh(true);
        model->startAfresh();
        QTRY_COMPARE(wreck.unlock.state(), State::Open);
        QCOMPARE(wreck.checkIns(), 0);
        QVERIFY(wreck.isDamagedKept());
    }

    void withTheKeysGoneTheFolderIsSetAside()
    {
        Wreck wreck;
        const QByteArray before = readFile(wreck.place.file("vault.db"));
        wreck.damageKeys();
        const auto model = wreck.look();
        QCOMPARE(model->stage(), Stage::KeysGone);
        model->useEarlier(0);
        model->salvage();
        QCOMPARE(model->stage(), Stage::KeysGone);
        model->setAside();
        QTRY_COMPARE(wreck.unlock.state(), State::NoVault);
        const QStringList names = namesIn(wreck.place.root());
        QCOMPARE(names.size(), 1);
        QCOMPARE(readFile(wreck.place.root() + u'/' + names.first() + u"/vault.db"_s), before);
    }

    void leavingChangesNothingAndLetsGo()
    {
        Wreck wreck;
        wreck.damageDatabase();
        {
            const auto model = wreck.look();
            QSignalSpy left(model.get(), &RepairModel::left);
            model->back();
            QCOMPARE(left.size(), 1);
        }
        QCOMPARE(readFile(wreck.place.file("vault.db")), wreck.damaged);
        QVERIFY(wreck.look()); // it can be looked at again
    }

    void goingWhileItLooksIsSafe()
    {
        Wreck wreck;
        wreck.damageDatabase();
        wreck.unlock.unlock(u"correct horse battery staple"_s);
        QTRY_COMPARE(wreck.unlock.trouble(), UnlockModel::Trouble::Damaged);
        {
            const RepairModel model(wreck.unlock);
        }
        QTest::qWait(50);
        QVERIFY(wreck.look());
    }

    void theSecretIsHandedOverOnce()
    {
        Wreck wreck;
        wreck.damageDatabase();
        QVERIFY(wreck.look());
        QVERIFY(wreck.unlock.takeTried().secret.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RepairModelTest)
#include "tst_repair_model.moc"
