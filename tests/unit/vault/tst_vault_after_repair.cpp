// SPDX-License-Identifier: GPL-3.0-or-later
// What a repair leaves: every earlier state, nothing that was only half read, and a way on when it failed half-way.
#include "core/vault/database.h"
#include "core/vault/repair.h"
#include "core/vault/snapshots.h"
#include "core/vault/unlocking.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QFileInfo>
#include <QTest>
#include <cerrno>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

int readsBeforeFailure = -1; // of SQLCipher's reads; negative: none fails

QByteArray punched(QByteArray bytes, qsizetype page)
{
    return bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
}

Whose whose()
{
    return {Role::Client, QStringLiteral("Given")};
}

} // namespace

// As failing_io.cpp does it, for reading.
extern "C" ssize_t pread64(int file, void* bytes, size_t size, off_t at)
{
    if (readsBeforeFailure == 0) {
        errno = EIO;
        return -1;
    }
    if (readsBeforeFailure > 0)
        --readsBeforeFailure;
    return syscall(SYS_pread64, file, bytes, size, at);
}

class TestVaultAfterRepair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everySnapshotIsKept_data();
    void everySnapshotIsKept();
    void anEarlierWishToForgetEndsWithItsState();
    void aHoleIsNotTakenForText();
    void aVaultThatDoesNotOpenAfterwards();
    void noDatabaseWithoutAKey();
    void aFailureLeavesTheJournalInItsPlace();

private:
    [[nodiscard]] Result<std::unique_ptr<Repair>> begin() const
    {
        return Repair::begin(m_place->vaultPath(), Credential::passphrase(passphrase()), nullptr);
    }
    void damage() const
    {
        QByteArray bytes = m_whole;
        for (const qsizetype page : {1, 2, 3})
            bytes[page * pageSize + 300] = char(bytes.at(page * pageSize + 300) ^ 1);
        writeFile(m_place->file("vault.db"), bytes);
    }
    [[nodiscard]] QByteArray snapshot(int number) const
    {
        return readFile(snapshots::pathOf(m_place->vaultPath(), number));
    }
    /// The bytes of all that is called so.
    [[nodiscard]] QList<QByteArray> files(const QString& part) const
    {
        QList<QByteArray> found;
        for (const QString& name : namesIn(m_place->vaultPath()).filter(part))
            found << readFile(m_place->vaultPath() + u'/' + name);
        return found;
    }

    std::unique_ptr<Place> m_place;
    QByteArray m_whole;
    base::ChannelId m_channel;
    QByteArray m_receipt;
    QByteArray m_sealed;
};

void TestVaultAfterRepair::init()
{
    m_place = std::make_unique<Place>();
    m_receipt = QByteArray(3000, 'r');
    m_sealed = SecretBytes::random(16384).view().toByteArray();
    {
        auto vault = m_place->create();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([&](Transaction& t) {
            const Channel channel = someChannel();
            m_channel = channel.id;
            t.channels.insert(channel, someReceiveKey());
            CheckIn checkIn = someCheckIn();
            checkIn.note = QString(9000, u'n');
            t.checkIns.insert(checkIn);
            consent::ConsentEvent event;
            event.channel = channel.id;
            event.at = instant();
            t.receipts.add({channel.id, t.consents.append(event), m_receipt});
            Outgoing letter = someOutgoing(channel.id, 4); // a revocation: a restored client keeps it
            letter.sealed = m_sealed;
            t.outbox.add(letter);
        }));
    }
    m_whole = readFile(m_place->file("vault.db"));
}

void TestVaultAfterRepair::everySnapshotIsKept_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("an earlier state") << 0;
    QTest::newRow("salvage") << 1;
    QTest::newRow("afresh") << 2;
}

void TestVaultAfterRepair::everySnapshotIsKept()
{
    QFETCH(int, way);
    writeFile(snapshots::pathOf(m_place->vaultPath(), 3), snapshot(2));
    const QList<QByteArray> before{snapshot(1), snapshot(2), snapshot(3)};
    QVERIFY(before.first() == m_whole);
    damage();
    const QByteArray bad = readFile(m_place->file("vault.db"));
    {
        auto repair = begin();
        REQUIRE_DONE(repair);
        if (way == 0)
            REQUIRE_DONE((*repair)->useEarlierState(2, m_place->clock));
        else if (way == 1 && (*repair)->salvage(whose(), m_place->clock))
            REQUIRE_DONE((*repair)->useSalvaged(m_place->clock));
        else
            REQUIRE_DONE((*repair)->startAfresh(whose(), m_place->clock));
    }
    for (int openings = 0; openings < 3; ++openings) {
        auto vault = m_place->open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }));
    }
    QCOMPARE(files(QStringLiteral(".damaged-")), QList<QByteArray>{bad});
    QVERIFY(files(QStringLiteral("snapshot-1.db.kept-")) == before.mid(0, 1));
    QVERIFY(files(QStringLiteral("snapshot-2.db.kept-")) == before.mid(1, 1));
    QVERIFY(files(QStringLiteral("snapshot-3.db.kept-")) == before.mid(2, 1));
}

void TestVaultAfterRepair::anEarlierWishToForgetEndsWithItsState()
{
    // A revocation was saved, and the program ended before it could forget the snapshots.
    {
        const auto key = unlockKeyring(m_place->vaultPath(), Credential::passphrase(passphrase()), nullptr);
        const auto database = Database::open(m_place->file("vault.db"), key->databaseKey);
        REQUIRE_DONE(database);
        (*database)->execute("INSERT INTO setting (key, value) VALUES ('vault.earlier_states', 'forget')");
    }
    m_whole = readFile(m_place->file("vault.db"));
    writeFile(snapshots::pathOf(m_place->vaultPath(), 1), m_whole);
    const QByteArray second = snapshot(2);
    damage();
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_DONE((*repair)->useEarlierState(1, m_place->clock));
    QVERIFY(files(QStringLiteral("snapshot-")).count(second) > 1); // in its place, and kept
}

void TestVaultAfterRepair::aHoleIsNotTakenForText()
{
    int lostReceipts = 0;
    int lostNotes = 0;
    int lostLetters = 0;
    const QByteArray state = snapshot(1);
    const QByteArray older = snapshot(2);
    for (qsizetype page = 8; page < m_whole.size() / pageSize; ++page) { // behind most of the schema
        for (const bool hasSnapshot : {false, true}) {
            writeFile(m_place->file("vault.db"), punched(m_whole, page));
            writeFile(snapshots::pathOf(m_place->vaultPath(), 2), older);
            if (hasSnapshot)
                writeFile(snapshots::pathOf(m_place->vaultPath(), 1), state);
            else
                QFile::remove(snapshots::pathOf(m_place->vaultPath(), 1));
            auto repair = begin();
            if (!repair)
                continue;
            const auto report = (*repair)->salvage(whose(), m_place->clock);
            if (!report)
                continue; // of the schema
            auto repaired = (*repair)->useSalvaged(m_place->clock);
            REQUIRE_DONE(repaired);
            REQUIRE_DONE(repaired->vault->read([&](Transaction& t) {
                const auto receipts = t.receipts.all();
                const auto checkIns = t.checkIns.newest();
                const auto letters = t.outbox.queued(m_channel);
                for (const StoredReceipt& receipt : receipts)
                    QCOMPARE(receipt.json, m_receipt);
                for (const CheckIn& checkIn : checkIns)
                    QCOMPARE(checkIn.note, QString(9000, u'n'));
                for (const Outgoing& letter : letters)
                    QVERIFY(letter.sealed == m_sealed);
                const bool isWhole = !receipts.isEmpty() && !checkIns.isEmpty() && !letters.isEmpty();
                QVERIFY(isWhole || !report->isWhole());
                QVERIFY(isWhole || !hasSnapshot); // which has what lay in the hole
                lostReceipts += receipts.isEmpty() && !checkIns.isEmpty() ? 1 : 0;
                lostNotes += checkIns.isEmpty() && !receipts.isEmpty() ? 1 : 0;
                lostLetters += letters.isEmpty() && !receipts.isEmpty() && !checkIns.isEmpty() ? 1 : 0;
            }));
        }
    }
    QVERIFY2(lostReceipts > 0 && lostNotes > 0 && lostLetters > 0,
             qPrintable(QStringLiteral("%1 %2 %3").arg(lostReceipts).arg(lostNotes).arg(lostLetters)));
}

void TestVaultAfterRepair::aVaultThatDoesNotOpenAfterwards()
{
    const QByteArray earlier = snapshot(1);
    int afterwards = 0;
    for (int n = 1;; n += 7) {
        damage();
        writeFile(snapshots::pathOf(m_place->vaultPath(), 1), earlier);
        const QByteArray bad = readFile(m_place->file("vault.db"));
        bool done = false;
        {
            auto repair = begin();
            REQUIRE_DONE(repair);
            readsBeforeFailure = n;
            auto repaired = (*repair)->useEarlierState(1, m_place->clock);
            readsBeforeFailure = -1;
            done = repaired.has_value();
            if (!done) {
                REQUIRE_ERROR(m_place->open(), Error::InUse); // the lock is held yet
                const bool isPlaced = readFile(m_place->file("vault.db")) != bad;
                afterwards += isPlaced ? 1 : 0;
                const auto again = isPlaced ? (*repair)->startAfresh(whose(), m_place->clock)
                                            : (*repair)->useEarlierState(1, m_place->clock);
                REQUIRE_DONE(again);
            }
        }
        const auto key = unlockKeyring(m_place->vaultPath(), Credential::passphrase(passphrase()), nullptr);
        QVERIFY(Database::open(m_place->file("vault.db"), key->databaseKey).has_value());
        REQUIRE_DONE(m_place->open());
        for (const QString& name : namesIn(m_place->vaultPath())) {
            if (name.contains(u".damaged-") || name.contains(u".kept-"))
                QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + name));
        }
        if (done)
            break;
        QVERIFY(n < 2000);
    }
    QVERIFY(afterwards > 0);
}

void TestVaultAfterRepair::noDatabaseWithoutAKey()
{
    const QString path = m_place->file("other.db");
    for (const size_t size : {size_t(0), size_t(1), size_t(31), size_t(33), size_t(64)}) {
        writeFile(path, {});
        REQUIRE_ERROR(Database::open(path, SecretBytes(size)), Error::Io);
        QCOMPARE(QFileInfo(path).size(), 0);
        REQUIRE_ERROR(Database::open(m_place->file("vault.db"), SecretBytes(size)), Error::Io);
    }
    const auto database = Database::open(path, SecretBytes(32));
    REQUIRE_DONE(database);
    (*database)->execute("CREATE TABLE something (n INTEGER)");
    QVERIFY_EXCEPTION_THROWN((*database)->changeKey(SecretBytes()), SQLite::Exception);
    (*database)->execute("INSERT INTO something VALUES (1)");
}

void TestVaultAfterRepair::aFailureLeavesTheJournalInItsPlace()
{
    const QByteArray journal(3000, 'j');
    int failed = 0;
    for (int n = 1;; ++n) {
        damage();
        const QByteArray bad = readFile(m_place->file("vault.db"));
        {
            auto repair = begin();
            REQUIRE_DONE(repair);
            writeFile(m_place->file("vault.db-journal"), journal);
            failStorageFrom(n, n % 2 ? EIO : ENOSPC);
            const auto repaired = (*repair)->useEarlierState(2, m_place->clock);
            const int failures = storageFailures();
            storageIsFine();
            const QStringList aside = namesIn(m_place->vaultPath()).filter(QStringLiteral(".damaged-"));
            const QStringList kept = namesIn(m_place->vaultPath()).filter(QStringLiteral(".kept-"));
            if (repaired) {
                QCOMPARE(aside.size(), 2);
                QVERIFY(files(QStringLiteral(".damaged-")).contains(journal));
                if (failures == 0)
                    break;
                QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + aside.first()));
                QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + aside.last()));
                for (const QString& name : kept)
                    QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + name));
            } else {
                QVERIFY(readFile(m_place->file("vault.db")) == bad);
                QVERIFY(readFile(m_place->file("vault.db-journal")) == journal);
                QCOMPARE(aside + kept, QStringList());
                QVERIFY(QFile::remove(m_place->file("vault.db-journal")));
                ++failed;
            }
        }
        QVERIFY(n < 1000);
    }
    QVERIFY(failed > 3);
}

QTEST_GUILESS_MAIN(TestVaultAfterRepair)
#include "tst_vault_after_repair.moc"
