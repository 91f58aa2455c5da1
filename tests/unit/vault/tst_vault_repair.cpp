// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged vault goes on from a snapshot or afresh, whatever the disk does meanwhile, and nothing is deleted.
#include "core/vault/snapshots.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/full_vault.h"

#include <QFileInfo>
#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultRepair : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_full = std::make_unique<FullVault>(); }
    void aSoundVaultIsNotRepaired();
    void aSnapshotTakesThePlace();
    void snapshotsThatDoNotRead();
    void aHoleIsFound();
    void afresh();
    void aMissingDatabase();
    void theJournalGoesWithItsDatabase();
    void failingStorageLeavesAWayOn();
    void cancelled();
    void aDamagedKeyringLeavesSettingAside();
    void refusals();

private:
    std::unique_ptr<FullVault> m_full;
};

void TestVaultRepair::aSoundVaultIsNotRepaired()
{
    REQUIRE_ERROR(m_full->begin(), Error::NotDamaged);
    QCOMPARE(readFile(m_full->place.file("vault.db")), m_full->whole);
    REQUIRE_DONE(m_full->place.open()); // and its lock is free again
}

void TestVaultRepair::aSnapshotTakesThePlace()
{
    m_full->damage({1, 2, 3, 4, 5, 6});
    const QByteArray bad = readFile(m_full->place.file("vault.db"));
    REQUIRE_ERROR(m_full->place.open(), Error::Damaged);
    QByteArray instance;
    {
        auto repair = m_full->begin();
        REQUIRE_DONE(repair);
        QVERIFY(!(*repair)->problems().isEmpty());
        REQUIRE_ERROR(m_full->place.open(), Error::InUse);
        const auto states = (*repair)->earlierStates();
        QCOMPARE(states.size(), 2); // of the full vault, and of the empty one that was made first
        QVERIFY(states.first().reads);
        QCOMPARE(states.first().checkIns, FullVault::checkIns);
        QCOMPARE(states.first().channels, 1);
        QCOMPARE(states.first().newestSession, std::optional(QDate(2026, 1, 1).addDays(FullVault::checkIns - 1)));
        QCOMPARE(states.last().checkIns, 0);
        auto repaired = (*repair)->useEarlierState(1, m_full->place.clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(damagedFiles(m_full->place), QStringList(repaired->damagedFile));
        QCOMPARE(readFile(m_full->place.vaultPath() + u'/' + repaired->damagedFile), bad);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        REQUIRE_DONE(repaired->vault->read([](Transaction& t) {
            QVERIFY(t.channels.all().front().restoredAt);
            QVERIFY(t.outbox.queued(t.channels.all().front().id).isEmpty());
            QVERIFY(t.drafts.current().has_value());
        }));
        instance = repaired->vault->instance();
    }
    auto again = m_full->place.open();
    REQUIRE_DONE(again);
    QCOMPARE((*again)->instance(), instance);
    again->reset();

    // A second accident is kept beside the first.
    QByteArray bytes = readFile(m_full->place.file("vault.db"));
    flip(bytes, 2);
    flip(bytes, 3);
    flip(bytes, 4);
    writeFile(m_full->place.file("vault.db"), bytes);
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    REQUIRE_DONE((*repair)->useEarlierState(1, m_full->place.clock));
    QCOMPARE(damagedFiles(m_full->place).size(), 2);
}

void TestVaultRepair::snapshotsThatDoNotRead()
{
    m_full->damage({1, 2, 3});
    QByteArray bytes = readFile(snapshots::pathOf(m_full->place.vaultPath(), 1));
    flip(bytes, 2);
    writeFile(snapshots::pathOf(m_full->place.vaultPath(), 1), bytes);
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    QVERIFY(!(*repair)->earlierStates().first().reads);
    QVERIFY((*repair)->earlierStates().last().reads);
    REQUIRE_ERROR((*repair)->useEarlierState(1, m_full->place.clock), Error::Damaged);
    REQUIRE_ERROR((*repair)->useEarlierState(3, m_full->place.clock), Error::NotFound);
    REQUIRE_ERROR((*repair)->useEarlierState(0, m_full->place.clock), Error::NotFound);
    QVERIFY(damagedFiles(m_full->place).isEmpty());
    REQUIRE_DONE((*repair)->useEarlierState(2, m_full->place.clock));
}

void TestVaultRepair::aHoleIsFound()
{
    // A page of zeros passes SQLCipher's own check; where it is the end of a long note nothing else would notice.
    for (qsizetype page = 0; page < m_full->whole.size() / pageSize; ++page) {
        QByteArray bytes = m_full->whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeFile(m_full->place.file("vault.db"), bytes);
        REQUIRE_ERROR(m_full->place.open(), Error::Damaged);
    }
}

void TestVaultRepair::afresh()
{
    m_full->damage({1, 2, 3});
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    auto repaired = (*repair)->startAfresh({Role::Client, QStringLiteral("Sam again")}, m_full->place.clock);
    REQUIRE_DONE(repaired);
    QCOMPARE(repaired->vault->name(), QStringLiteral("Sam again"));
    QCOMPARE(FullVault::counted(*repaired->vault).first(), 0);
    repaired->vault.reset();
    REQUIRE_DONE(m_full->place.open()); // with the passphrase it had
    QCOMPARE(damagedFiles(m_full->place).size(), 1);
    int kept = 0; // the full vault's last state, and the empty one's before
    for (const QString& name : namesIn(m_full->place.vaultPath()).filter(QStringLiteral(".kept-")))
        kept += readFile(m_full->place.vaultPath() + u'/' + name) == m_full->whole ? 1 : 0;
    QCOMPARE(kept, 1);
    QCOMPARE(namesIn(m_full->place.vaultPath()).filter(QStringLiteral(".kept-")).size(), 2);
}

void TestVaultRepair::aMissingDatabase()
{
    QVERIFY(QFile::remove(m_full->place.file("vault.db")));
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_full->place.clock), Error::Damaged);
    auto repaired = (*repair)->useEarlierState(1, m_full->place.clock);
    REQUIRE_DONE(repaired);
    QVERIFY(repaired->damagedFile.isEmpty());
    QCOMPARE(FullVault::counted(*repaired->vault).first(), FullVault::checkIns);
}

void TestVaultRepair::theJournalGoesWithItsDatabase()
{
    m_full->damage({1, 2, 3});
    QVERIFY((*m_full->begin())->problems().size() > 0); // whatever there was to roll back is
    const QByteArray journal = QByteArray(3000, 'j');
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    writeFile(m_full->place.file("vault.db-journal"), journal);
    auto repaired = (*repair)->useEarlierState(1, m_full->place.clock);
    REQUIRE_DONE(repaired);
    QCOMPARE(readFile(m_full->place.vaultPath() + u'/' + repaired->damagedFile + QStringLiteral("-journal")), journal);
    QCOMPARE(repaired->vault->check()->problems, QStringList());
}

void TestVaultRepair::failingStorageLeavesAWayOn()
{
    const QByteArray snapshot = readFile(snapshots::pathOf(m_full->place.vaultPath(), 1));
    for (int n = 1;; n += n < 20 ? 1 : 5) {
        m_full->damage({1, 2, 3});
        const QByteArray bad = readFile(m_full->place.file("vault.db"));
        auto repair = m_full->begin();
        REQUIRE_DONE(repair);
        failStorageFrom(n, n % 2 ? EIO : ENOSPC);
        Result<Repaired> repaired;
        if (n % 3 == 0 && (*repair)->salvage(whose(), m_full->place.clock))
            repaired = (*repair)->useSalvaged(m_full->place.clock);
        else
            repaired = (*repair)->useEarlierState(1, m_full->place.clock);
        const int failures = storageFailures();
        storageIsFine();
        const bool done = repaired.has_value();
        if (done)
            repaired->vault.reset();
        repair->reset();
        // Either the damaged one is still in place, or it is kept under its other name.
        QVERIFY(readFile(m_full->place.file("vault.db")) == bad || !damagedFiles(m_full->place).isEmpty());
        if (!done) {
            auto again = m_full->begin();
            if (again)
                REQUIRE_DONE((*again)->useEarlierState(1, m_full->place.clock));
            else
                QCOMPARE(int(again.error().code), int(Error::NotDamaged)); // only the last sync had failed
        }
        auto vault = m_full->place.open();
        REQUIRE_DONE(vault);
        QVERIFY(FullVault::counted(**vault).first() > 0);
        vault->reset();
        if (failures == 0)
            break;
        for (const QString& name : damagedFiles(m_full->place))
            QVERIFY(QFile::remove(m_full->place.vaultPath() + u'/' + name));
        writeFile(snapshots::pathOf(m_full->place.vaultPath(), 1), snapshot);
        QVERIFY(n < 1000);
    }
}

void TestVaultRepair::cancelled()
{
    m_full->damage({1, 2, 3});
    const QByteArray bad = readFile(m_full->place.file("vault.db"));
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_full->place.clock, [](double share) { return share < 0.5; }),
                  Error::Cancelled);
    REQUIRE_ERROR((*repair)->useSalvaged(m_full->place.clock), Error::NotFound);
    repair->reset();
    QCOMPARE(readFile(m_full->place.file("vault.db")), bad);
    QVERIFY(namesIn(m_full->place.vaultPath()).filter(QStringLiteral("work")).isEmpty());
}

void TestVaultRepair::aDamagedKeyringLeavesSettingAside()
{
    REQUIRE_ERROR(setAside(m_full->place.root(), m_full->place.clock), Error::NotAVault);
    for (const char* name : {"keyring", "keyring.copy"})
        writeFile(m_full->place.file(name), "ACCORDKR and then nothing of use");
    REQUIRE_ERROR(m_full->begin(), Error::Damaged);
    const auto aside = setAside(m_full->place.vaultPath(), m_full->place.clock);
    REQUIRE_DONE(aside);
    QVERIFY(!QFileInfo::exists(m_full->place.vaultPath()));
    QCOMPARE(readFile(*aside + QStringLiteral("/vault.db")), m_full->whole);
    REQUIRE_DONE(m_full->place.create());
}

void TestVaultRepair::refusals()
{
    m_full->damage({1, 2, 3});
    const QByteArray bad = readFile(m_full->place.file("vault.db"));
    const auto with = [&](const char* text) {
        return Repair::begin(m_full->place.vaultPath(), Credential::passphrase(passphrase(text)), nullptr);
    };
    REQUIRE_ERROR(with("wrong"), Error::WrongPassphrase);
    REQUIRE_ERROR(with(""), Error::EmptyPassphrase);
    REQUIRE_ERROR(Repair::begin(m_full->place.root(), Credential::passphrase(passphrase()), nullptr), Error::NotAVault);
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR(m_full->begin(), Error::InUse);
    REQUIRE_ERROR(setAside(m_full->place.vaultPath(), m_full->place.clock), Error::InUse);
    REQUIRE_ERROR((*repair)->startAfresh({Role::Client, QStringLiteral(" ")}, m_full->place.clock), Error::Conflict);
    REQUIRE_ERROR((*repair)->salvage({Role::Client, QString()}, m_full->place.clock), Error::Conflict);
    QCOMPARE(readFile(m_full->place.file("vault.db")), bad);
}

QTEST_GUILESS_MAIN(TestVaultRepair)
#include "tst_vault_repair.moc"
