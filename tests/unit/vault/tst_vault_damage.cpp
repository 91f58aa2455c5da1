// SPDX-License-Identifier: GPL-3.0-or-later
// A database that is not what it was: refused as damaged, never as a wrong passphrase, never opened as if empty.
#include "core/vault/repair.h"
#include "core/vault/snapshots.h"
#include "tests/unit/vault/fixture.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr qsizetype pageSize = 4096;

/// A vault with enough in it for every table to have pages of its own.
void fill(Vault& vault)
{
    const auto done = vault.write([](Transaction& t) {
        const Channel channel = someChannel();
        t.channels.insert(channel, someReceiveKey());
        for (int i = 0; i < 40; ++i) {
            CheckIn checkIn = someCheckIn(QDate(2026, 1, 1).addDays(i));
            checkIn.note = QString(1500, u'n');
            t.checkIns.insert(checkIn);
            t.outbox.add(someOutgoing(channel.id));
            t.received.put(someSummary(channel.id, quint64(i)));
        }
    });
    if (!done)
        qFatal("the test cannot fill its vault");
}

void copyTimeOfChange(const QString& from, const QString& to)
{
    struct stat found;
    if (::stat(QFile::encodeName(from).constData(), &found) != 0)
        qFatal("the test cannot look at a file");
    const struct timespec times[2] = {found.st_atim, found.st_mtim};
    if (::utimensat(AT_FDCWD, QFile::encodeName(to).constData(), times, 0) != 0)
        qFatal("the test cannot set a time");
}

} // namespace

class TestVaultDamage : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aDatabaseThatIsNone_data();
    void aDatabaseThatIsNone();
    void everyTruncation();
    void anyDamagedPage();
    void aPageThatGoesBadUnnoticed();
    void anotherVaultsDatabase();
    void aJournalThatIsNone();

private:
    /// What came of opening and reading everything. Damaged, or nothing if all was well; anything else fails the test.
    std::optional<Error> outcome();

    std::unique_ptr<Place> m_place;
    QByteArray m_whole;
};

void TestVaultDamage::init()
{
    m_place = std::make_unique<Place>();
    auto vault = m_place->create();
    REQUIRE_DONE(vault);
    fill(**vault);
    vault->reset();
    m_whole = readFile(m_place->file("vault.db"));
    QVERIFY(m_whole.size() > 20 * pageSize);
    QCOMPARE(m_whole.size() % pageSize, 0);
}

std::optional<Error> TestVaultDamage::outcome()
{
    auto vault = m_place->open();
    if (!vault)
        return vault.error().code;
    const auto report = (*vault)->check();
    if (!report)
        return report.error().code;
    return report->problems.isEmpty() ? std::nullopt : std::optional(Error::Damaged);
}

void TestVaultDamage::aDatabaseThatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("zeros") << QByteArray(8 * pageSize, '\0');
    QTest::newRow("text") << QByteArray("Dear diary\n").repeated(2000);
    QByteArray plain = readFile(QStringLiteral(ACCORD_TEST_DATA "/vaults/plain.sqlite"));
    QTest::newRow("plain SQLite") << plain;
    QTest::newRow("plain SQLite's head alone") << QByteArray("SQLite format 3\0", 16);
}

void TestVaultDamage::aDatabaseThatIsNone()
{
    QFETCH(QByteArray, bytes);
    writeFile(m_place->file("vault.db"), bytes);
    REQUIRE_ERROR(m_place->open(), Error::Damaged);
    QCOMPARE(readFile(m_place->file("vault.db")), bytes); // refused as it is
    REQUIRE_ERROR(Vault::open(m_place->vaultPath(), passphrase("wrong"), m_place->clock), Error::WrongPassphrase);
}

void TestVaultDamage::everyTruncation()
{
    QList<qsizetype> sizes;
    for (qsizetype pages = 0; pages < m_whole.size() / pageSize; ++pages)
        sizes << pages * pageSize << pages * pageSize + 1 << pages * pageSize + pageSize / 2
              << (pages + 1) * pageSize - 1;
    for (const qsizetype size : sizes) {
        writeFile(m_place->file("vault.db"), m_whole.first(size));
        const auto found = outcome();
        QVERIFY2(found == Error::Damaged, qPrintable(QStringLiteral("cut to %1 bytes").arg(size)));
        QCOMPARE(readFile(m_place->file("vault.db")).size(), size); // nothing was added or deleted
    }
    writeFile(m_place->file("vault.db"), m_whole);
    QVERIFY(!outcome());
}

void TestVaultDamage::anyDamagedPage()
{
    QRandomGenerator random(20260301);
    for (qsizetype page = 0; page < m_whole.size() / pageSize; ++page) {
        QByteArray bytes = m_whole;
        const qsizetype at = page * pageSize + random.bounded(int(pageSize) - 32); // the last bytes of a page are spare
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        writeFile(m_place->file("vault.db"), bytes);
        QVERIFY2(outcome() == Error::Damaged, qPrintable(QStringLiteral("a bit of page %1").arg(page + 1)));
        QCOMPARE(readFile(m_place->file("vault.db")), bytes);
    }
}

void TestVaultDamage::aPageThatGoesBadUnnoticed()
{
    // The disk's own fault leaves the time of change as it was, so opening has no reason to read everything. Once
    // somebody has met the page it has, and a repair can begin.
    const QString path = m_place->file("vault.db");
    int met = 0;
    for (qsizetype page = 1; page < m_whole.size() / pageSize; ++page) {
        QByteArray bytes = m_whole;
        bytes[page * pageSize + 300] = char(bytes.at(page * pageSize + 300) ^ 1);
        const QDateTime changed = QFileInfo(snapshots::pathOf(m_place->vaultPath(), 1)).lastModified();
        writeFile(path, bytes);
        copyTimeOfChange(snapshots::pathOf(m_place->vaultPath(), 1), path);
        QVERIFY(snapshots::isCurrent(m_place->vaultPath()));
        {
            const auto vault = m_place->open();
            if (!vault)
                continue; // opening itself needs that page
            const auto read = (*vault)->read([](Transaction& t) { return t.checkIns.newest().size(); });
            if (read)
                continue; // another table's
            QCOMPARE(int(read.error().code), int(Error::Damaged));
            ++met;
        }
        REQUIRE_ERROR(m_place->open(), Error::Damaged);
        REQUIRE_DONE(Repair::begin(m_place->vaultPath(), Credential::passphrase(passphrase()), nullptr));
        QCOMPARE(QFileInfo(snapshots::pathOf(m_place->vaultPath(), 1)).lastModified(), changed); // none of that page
    }
    QVERIFY(met > 5);
}

void TestVaultDamage::anotherVaultsDatabase()
{
    const Place other;
    REQUIRE_DONE(other.create());
    writeFile(m_place->file("vault.db"), readFile(other.file("vault.db")));
    QVERIFY(outcome() == Error::Damaged);
}

void TestVaultDamage::aJournalThatIsNone()
{
    for (const QByteArray& bytes : {QByteArray("x"), QByteArray(3 * pageSize, 'j'), m_whole}) {
        writeFile(m_place->file("vault.db-journal"), bytes);
        QVERIFY(!outcome()); // no rollback can be read from it, so there is nothing to roll back
    }
}

QTEST_GUILESS_MAIN(TestVaultDamage)
#include "tst_vault_damage.moc"
