// SPDX-License-Identifier: GPL-3.0-or-later
// What still reads of a damaged vault is kept, what does not comes from a snapshot or is said to be lost.
#include "core/vault/snapshots.h"
#include "tests/unit/vault/full_vault.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultSalvage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_full = std::make_unique<FullVault>(); }
    void salvageAfterAnyOnePage();
    void salvageAfterSeveralPages();
    void whatDoesNotReadComesFromTheSnapshot();
    void salvageWithoutTheFirstPage();
    void salvageWithoutItsSchema();
    void salvageWhereNothingReads();
    void salvageKeepsWhatItSaysItKeeps();
    void whatWasRevokedDoesNotComeBack();
    void everyTableCanBeSalvaged();
    void anOlderSchemaIsSalvagedToo();

private:
    std::unique_ptr<FullVault> m_full;
};

void TestVaultSalvage::salvageAfterAnyOnePage()
{
    const QList<qint64> all{FullVault::checkIns, FullVault::checkIns * 4, 1, FullVault::checkIns,
                            FullVault::checkIns, FullVault::checkIns,     1};
    int salvaged = 0;
    for (qsizetype page = 1; page < m_full->whole.size() / pageSize; page += page < 12 ? 1 : 7) {
        m_full->damage({page});
        QFile::remove(snapshots::pathOf(m_full->place.vaultPath(), 1)); // or nothing would be missing
        auto repair = m_full->begin();
        if (!repair) { // nothing uses that page
            QCOMPARE(int(repair.error().code), int(Error::NotDamaged));
            continue;
        }
        const auto report = (*repair)->salvage(whose(), m_full->place.clock);
        if (!report) {
            // The page of the schema's tables, or of the one channel, can take everything with it; then it is said.
            QCOMPARE(int(report.error().code), int(Error::Damaged));
            continue;
        }
        auto repaired = (*repair)->useSalvaged(m_full->place.clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        const QList<qint64> left = FullVault::counted(*repaired->vault);
        QCOMPARE(report->checkIns, left.first());
        for (qsizetype kind = 0; kind < all.size(); ++kind)
            QVERIFY(left.at(kind) <= all.at(kind));
        // No silent loss: whatever is not there is spoken of.
        QVERIFY2(left == all || !report->isWhole(), qPrintable(QString::number(page)));
        ++salvaged;
        repaired->vault.reset();
        for (const QString& name : damagedFiles(m_full->place))
            QVERIFY(QFile::remove(m_full->place.vaultPath() + u'/' + name));
    }
    QVERIFY2(salvaged > 12, qPrintable(QString::number(salvaged)));
}

void TestVaultSalvage::salvageAfterSeveralPages()
{
    QRandomGenerator random(20261124);
    const qsizetype pages = m_full->whole.size() / pageSize;
    for (int round = 0; round < 12; ++round) {
        QList<qsizetype> hit;
        for (int i = 0; i < 2 + round; ++i)
            hit << 1 + random.bounded(int(pages) - 1);
        m_full->damage(hit);
        auto repair = m_full->begin();
        if (!repair)
            continue;
        const auto report = (*repair)->salvage(whose(), m_full->place.clock);
        if (!report) {
            QCOMPARE(int(report.error().code), int(Error::Damaged));
            continue;
        }
        auto repaired = (*repair)->useSalvaged(m_full->place.clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        QCOMPARE(FullVault::counted(*repaired->vault).first(), report->checkIns);
    }
}

void TestVaultSalvage::whatDoesNotReadComesFromTheSnapshot()
{
    // Changes since the snapshot, and then a page that does not read.
    {
        auto vault = m_full->place.open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) {
            CheckIn checkIn = someCheckIn(QDate(2026, 12, 1));
            checkIn.note = QStringLiteral("Since the snapshot");
            t.checkIns.insert(checkIn);
            t.drafts.discard();
        }));
    }
    const QByteArray whole = readFile(m_full->place.file("vault.db"));
    int filled = 0;
    for (qsizetype page = 1; page < whole.size() / pageSize; page += page < 12 ? 1 : 9) {
        QByteArray bytes = whole;
        flip(bytes, page);
        writeFile(m_full->place.file("vault.db"), bytes);
        writeFile(snapshots::pathOf(m_full->place.vaultPath(), 1), m_full->whole);
        auto repair = m_full->begin();
        if (!repair)
            continue;
        const auto report = (*repair)->salvage(whose(), m_full->place.clock);
        REQUIRE_DONE(report);
        QVERIFY(report->checkIns >= FullVault::checkIns); // all that the snapshot has, and mostly the new one, too
        QVERIFY(report->checkIns == FullVault::checkIns + 1 || !report->isWhole());
        for (const SalvagedTable& table : report->tables)
            filled += table.fromEarlier > 0 ? 1 : 0;
    }
    QVERIFY2(filled > 6, qPrintable(QString::number(filled)));
}

void TestVaultSalvage::salvageWithoutTheFirstPage()
{
    m_full->damage({0});
    REQUIRE_ERROR(m_full->place.open(), Error::Damaged);
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    const auto report = (*repair)->salvage(whose(), m_full->place.clock); // the snapshots' first page stands in
    REQUIRE_DONE(report);
    QCOMPARE(report->checkIns, FullVault::checkIns);
    QVERIFY(report->knowsWhose);
    QVERIFY(report->hasDraft);
}

void TestVaultSalvage::salvageWithoutItsSchema()
{
    const QString directory = m_full->place.vaultPath();
    const QByteArray full = readFile(snapshots::pathOf(directory, 1));
    const QByteArray empty = readFile(snapshots::pathOf(directory, 2));
    {
        auto vault = m_full->place.open(); // what no snapshot has
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) { t.checkIns.insert(someCheckIn(QDate(2026, 12, 1))); }));
    }
    m_full->whole = readFile(m_full->place.file("vault.db"));
    const auto salvaged = [&](const QList<qsizetype>& pages, const QByteArray& snapshot) {
        m_full->damage(pages);
        for (int number = 1; number <= 3; ++number)
            QFile::remove(snapshots::pathOf(directory, number));
        if (!snapshot.isEmpty())
            writeFile(snapshots::pathOf(directory, 1), snapshot);
        const auto repair = m_full->begin();
        return repair ? (*repair)->salvage(whose(), m_full->place.clock) : tl::unexpected(repair.error());
    };
    // The pages without which nothing reads, if there is no snapshot: the first, and the schema's.
    QList<qsizetype> vital;
    for (qsizetype page = 0; page < 24; ++page) {
        if (const auto report = salvaged({page}, {}); !report && report.error().code == Error::Damaged)
            vital << page;
    }
    QVERIFY2(vital.size() > 2, qPrintable(QString::number(vital.size())));
    REQUIRE_ERROR(salvaged(vital, {}), Error::Damaged);
    // All of them at once, from the snapshot: nothing is lost but what may lie on pages it does not know of.
    auto report = salvaged(vital, full);
    REQUIRE_DONE(report);
    QVERIFY(report->checkIns >= FullVault::checkIns);
    QVERIFY(report->checkIns == FullVault::checkIns + 1 || !report->isWhole());
    QVERIFY(report->knowsWhose);
    // A snapshot of the vault when it was new knows where the tables begin, and of few pages: then that is said.
    report = salvaged(vital, empty);
    QVERIFY(!report || !report->isWhole());
    // And some of what the schema leads to is damaged, too.
    report = salvaged(vital + QList<qsizetype>{m_full->whole.size() / pageSize - 3}, full);
    REQUIRE_DONE(report);
    QVERIFY(report->checkIns >= FullVault::checkIns && !report->isWhole());
}

void TestVaultSalvage::salvageWhereNothingReads()
{
    writeFile(m_full->place.file("vault.db"), QByteArray("Dear diary\n").repeated(2000));
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_full->place.clock), Error::Damaged);
    REQUIRE_ERROR((*repair)->useSalvaged(m_full->place.clock), Error::NotFound);
    REQUIRE_DONE((*repair)->useEarlierState(1, m_full->place.clock));
}

void TestVaultSalvage::salvageKeepsWhatItSaysItKeeps()
{
    // Cut off at two thirds: the tables' roots lie in front.
    writeFile(m_full->place.file("vault.db"), m_full->whole.first(m_full->whole.size() / pageSize * 2 / 3 * pageSize));
    QVERIFY(QFile::remove(snapshots::pathOf(m_full->place.vaultPath(), 1)));
    auto repair = m_full->begin();
    REQUIRE_DONE(repair);
    const auto report = (*repair)->salvage(whose(), m_full->place.clock);
    REQUIRE_DONE(report);
    QVERIFY(report->checkIns > 0 && report->checkIns < FullVault::checkIns);
    QVERIFY(!report->isWhole());
    QVERIFY(report->checkInsLost == 0 || report->checkInsLost <= FullVault::checkIns - report->checkIns);
    auto repaired = (*repair)->useSalvaged(m_full->place.clock);
    REQUIRE_DONE(repaired);
    REQUIRE_DONE(repaired->vault->read([&](Transaction& t) {
        qint64 incomplete = 0;
        for (const CheckIn& checkIn : t.checkIns.newest()) {
            const int number = int(QDate(2026, 1, 1).daysTo(checkIn.sessionDate));
            QVERIFY(checkIn.note.startsWith(QStringLiteral("Note %1 ").arg(number)));
            incomplete += checkIn.answers.size() < 4 ? 1 : 0;
            for (auto answer = checkIn.answers.cbegin(); answer != checkIn.answers.cend(); ++answer)
                QCOMPARE(answer.value(), someCheckIn().answers.value(answer.key()));
        }
        QCOMPARE(report->checkInsIncomplete, incomplete);
    }));
}

void TestVaultSalvage::whatWasRevokedDoesNotComeBack()
{
    const Place place;
    Channel channel = someChannel();
    channel.revokedBelow = 0;
    const auto open = [&] { return std::move(*place.open()); };
    {
        auto vault = place.create(Role::Therapist);
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([&](Transaction& t) {
            t.channels.insert(channel, someReceiveKey());
            for (quint64 i = 1; i <= 30; ++i)
                t.received.put(someSummary(channel.id, i));
            ReceivedSummary kept = someSummary(channel.id, 99);
            kept.underDuty = true;
            t.received.put(kept);
        }));
    }
    const QByteArray before = readFile(snapshots::pathOf(place.vaultPath(), 1));
    REQUIRE_DONE(open()->write([&](Transaction& t) {
        channel.revokedBelow = 2;
        t.channels.update(channel);
        (void)t.received.keepUpTo(channel.id, 1, instant());
        QCOMPARE(t.received.removeUpTo(channel.id, 1), 30);
    }));
    const QByteArray whole = readFile(place.file("vault.db"));
    int filled = 0;
    for (qsizetype page = 8; page < whole.size() / pageSize; ++page) {
        QByteArray bytes = whole;
        flip(bytes, page);
        writeFile(place.file("vault.db"), bytes);
        writeFile(snapshots::pathOf(place.vaultPath(), 1), before); // as if it had not been replaced yet
        auto repair = Repair::begin(place.vaultPath(), Credential::passphrase(passphrase()), nullptr);
        if (!repair)
            continue;
        const auto report = (*repair)->salvage({Role::Therapist, QStringLiteral("T")}, place.clock);
        if (!report)
            continue;
        for (const SalvagedTable& table : report->tables)
            filled += table.fromEarlier > 0 ? 1 : 0;
        auto repaired = (*repair)->useSalvaged(place.clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        REQUIRE_DONE(repaired->vault->read([&](Transaction& t) {
            const auto found = t.channels.find(channel.id);
            if (!found || found->revokedBelow != 2)
                return; // the word itself was on that page
            QCOMPARE(t.received.of(channel.id).size(), 0);
            QCOMPARE(t.received.keptByDuty(channel.id).size(), 1);
        }));
    }
    QVERIFY(filled > 0);
}

void TestVaultSalvage::everyTableCanBeSalvaged()
{
    QCOMPARE(tablesBeyondRescue(m_full->place.vaultPath(), passphrase()), QStringList());
}

void TestVaultSalvage::anOlderSchemaIsSalvagedToo()
{
    const QString from = QStringLiteral(ACCORD_TEST_DATA "/vaults/version2/client/");
    QTemporaryDir folder;
    const QByteArray database = readFile(from + QStringLiteral("vault.db"));
    int salvaged = 0;
    for (qsizetype page = 4; page < database.size() / pageSize; page += 3) {
        const QString path = folder.filePath(QString::number(page));
        QVERIFY(QDir().mkpath(path));
        writeFile(path + QStringLiteral("/keyring"), readFile(from + QStringLiteral("keyring")));
        QByteArray bytes = database;
        flip(bytes, page);
        writeFile(path + QStringLiteral("/vault.db"), bytes);
        const auto key = [] { return passphrase("correct horse battery"); };
        REQUIRE_ERROR(Vault::open(path, key(), m_full->place.clock), Error::Damaged);
        auto repair = Repair::begin(path, Credential::passphrase(key()), nullptr);
        REQUIRE_DONE(repair);
        if (!(*repair)->salvage(whose(), m_full->place.clock))
            continue; // a page of the schema, and no snapshot to help
        auto repaired = (*repair)->useSalvaged(m_full->place.clock);
        REQUIRE_DONE(repaired);
        const auto report = repaired->vault->check();
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->schema > 2);
        ++salvaged;
    }
    QVERIFY(salvaged > 4);
}

QTEST_GUILESS_MAIN(TestVaultSalvage)
#include "tst_vault_salvage.moc"
