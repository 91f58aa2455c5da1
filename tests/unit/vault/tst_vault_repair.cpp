// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged vault goes on from a snapshot, from what still reads, or afresh; what is lost is said, and nothing is
// deleted.
#include "core/vault/repair.h"
#include "core/vault/snapshots.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int checkIns = 120;

Whose whose()
{
    return {Role::Client, QStringLiteral("Given")};
}

/// Enough for every table to have several pages.
void fill(Transaction& t)
{
    const Channel channel = someChannel();
    t.channels.insert(channel, someReceiveKey());
    for (int i = 0; i < checkIns; ++i) {
        CheckIn checkIn = someCheckIn(QDate(2026, 1, 1).addDays(i));
        checkIn.note = QStringLiteral("Note %1 ").arg(i) + QString(400, u'n');
        checkIn.channel = channel.id;
        t.checkIns.insert(checkIn);
        consent::ConsentEvent event;
        event.channel = channel.id;
        event.checkIn = checkIn.id;
        event.at = instant();
        const quint64 version = t.consents.append(event);
        t.receipts.add({channel.id, version, QByteArray(300, 'r')});
        Outgoing summary = someOutgoing(channel.id);
        summary.checkIn = checkIn.id;
        t.outbox.add(summary);
    }
    t.drafts.save(someDraft());
}

void flip(QByteArray& bytes, qsizetype page)
{
    const qsizetype at = page * pageSize + 300;
    bytes[at] = char(bytes.at(at) ^ 1);
}

QStringList damagedFiles(const Place& place)
{
    return namesIn(place.vaultPath()).filter(QStringLiteral(".damaged-"));
}

} // namespace

class TestVaultRepair : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSoundVaultIsNotRepaired();
    void aSnapshotTakesThePlace();
    void snapshotsThatDoNotRead();
    void salvageAfterAnyOnePage();
    void salvageAfterSeveralPages();
    void whatDoesNotReadComesFromTheSnapshot();
    void aHoleIsFound();
    void salvageWithoutTheFirstPage();
    void salvageWhereNothingReads();
    void salvageKeepsWhatItSaysItKeeps();
    void whatWasRevokedDoesNotComeBack();
    void everyTableCanBeSalvaged();
    void anOlderSchemaIsSalvagedToo();
    void afresh();
    void aMissingDatabase();
    void theJournalGoesWithItsDatabase();
    void failingStorageLeavesAWayOn();
    void cancelled();
    void aDamagedKeyringLeavesSettingAside();
    void refusals();

private:
    [[nodiscard]] Result<std::unique_ptr<Repair>> begin() const
    {
        return Repair::begin(m_place->vaultPath(), Credential::passphrase(passphrase()), nullptr);
    }
    void damage(const QList<qsizetype>& pages)
    {
        QByteArray bytes = m_whole;
        for (const qsizetype page : pages)
            flip(bytes, page);
        writeFile(m_place->file("vault.db"), bytes);
    }
    /// Everything that is in a vault, as far as it can be counted.
    [[nodiscard]] static QList<qint64> counted(Vault& vault);

    std::unique_ptr<Place> m_place;
    QByteArray m_whole;
};

void TestVaultRepair::init()
{
    m_place = std::make_unique<Place>();
    {
        auto vault = m_place->create();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) { fill(t); }));
    }
    m_whole = readFile(m_place->file("vault.db"));
    QVERIFY(m_whole.size() > 60 * pageSize);
}

void TestVaultRepair::aSoundVaultIsNotRepaired()
{
    REQUIRE_ERROR(begin(), Error::NotDamaged);
    QCOMPARE(readFile(m_place->file("vault.db")), m_whole);
    REQUIRE_DONE(m_place->open()); // and its lock is free again
}

void TestVaultRepair::aSnapshotTakesThePlace()
{
    damage({1, 2, 3, 4, 5, 6});
    const QByteArray bad = readFile(m_place->file("vault.db"));
    REQUIRE_ERROR(m_place->open(), Error::Damaged);
    QByteArray instance;
    {
        auto repair = begin();
        REQUIRE_DONE(repair);
        QVERIFY(!(*repair)->problems().isEmpty());
        REQUIRE_ERROR(m_place->open(), Error::InUse);
        const auto states = (*repair)->earlierStates();
        QCOMPARE(states.size(), 2); // of the full vault, and of the empty one that was made first
        QVERIFY(states.first().reads);
        QCOMPARE(states.first().checkIns, checkIns);
        QCOMPARE(states.first().channels, 1);
        QCOMPARE(states.first().newestSession, std::optional(QDate(2026, 1, 1).addDays(checkIns - 1)));
        QCOMPARE(states.last().checkIns, 0);
        auto repaired = (*repair)->useEarlierState(1, m_place->clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(damagedFiles(*m_place), QStringList(repaired->damagedFile));
        QCOMPARE(readFile(m_place->vaultPath() + u'/' + repaired->damagedFile), bad);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        REQUIRE_DONE(repaired->vault->read([](Transaction& t) {
            QVERIFY(t.channels.all().front().restoredAt);
            QVERIFY(t.outbox.queued(t.channels.all().front().id).isEmpty());
            QVERIFY(t.drafts.current().has_value());
        }));
        instance = repaired->vault->instance();
    }
    auto again = m_place->open();
    REQUIRE_DONE(again);
    QCOMPARE((*again)->instance(), instance);
    again->reset();

    // A second accident is kept beside the first.
    QByteArray bytes = readFile(m_place->file("vault.db"));
    flip(bytes, 2);
    flip(bytes, 3);
    flip(bytes, 4);
    writeFile(m_place->file("vault.db"), bytes);
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_DONE((*repair)->useEarlierState(1, m_place->clock));
    QCOMPARE(damagedFiles(*m_place).size(), 2);
}

void TestVaultRepair::snapshotsThatDoNotRead()
{
    damage({1, 2, 3});
    QByteArray bytes = readFile(snapshots::pathOf(m_place->vaultPath(), 1));
    flip(bytes, 2);
    writeFile(snapshots::pathOf(m_place->vaultPath(), 1), bytes);
    auto repair = begin();
    REQUIRE_DONE(repair);
    QVERIFY(!(*repair)->earlierStates().first().reads);
    QVERIFY((*repair)->earlierStates().last().reads);
    REQUIRE_ERROR((*repair)->useEarlierState(1, m_place->clock), Error::Damaged);
    REQUIRE_ERROR((*repair)->useEarlierState(3, m_place->clock), Error::NotFound);
    REQUIRE_ERROR((*repair)->useEarlierState(0, m_place->clock), Error::NotFound);
    QVERIFY(damagedFiles(*m_place).isEmpty());
    REQUIRE_DONE((*repair)->useEarlierState(2, m_place->clock));
}

QList<qint64> TestVaultRepair::counted(Vault& vault)
{
    return *vault.read([](Transaction& t) {
        qint64 answers = 0;
        const auto all = t.checkIns.newest();
        for (const CheckIn& checkIn : all)
            answers += checkIn.answers.size();
        const auto channels = t.channels.all();
        const base::ChannelId channel = channels.empty() ? base::ChannelId() : channels.front().id;
        return QList<qint64>{all.size(),
                             answers,
                             qint64(channels.size()),
                             t.consents.all(channel).size(),
                             t.receipts.all().size(),
                             t.outbox.ofKind(channel, 1).size(),
                             t.drafts.current() ? 1 : 0};
    });
}

void TestVaultRepair::salvageAfterAnyOnePage()
{
    const QList<qint64> all{checkIns, checkIns * 4, 1, checkIns, checkIns, checkIns, 1};
    int salvaged = 0;
    for (qsizetype page = 1; page < m_whole.size() / pageSize; page += page < 12 ? 1 : 7) {
        damage({page});
        QFile::remove(snapshots::pathOf(m_place->vaultPath(), 1)); // or nothing would be missing
        auto repair = begin();
        if (!repair) { // nothing uses that page
            QCOMPARE(int(repair.error().code), int(Error::NotDamaged));
            continue;
        }
        const auto report = (*repair)->salvage(whose(), m_place->clock);
        if (!report) {
            // The page of the schema's tables, or of the one channel, can take everything with it; then it is said.
            QCOMPARE(int(report.error().code), int(Error::Damaged));
            continue;
        }
        auto repaired = (*repair)->useSalvaged(m_place->clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        const QList<qint64> left = counted(*repaired->vault);
        QCOMPARE(report->checkIns, left.first());
        for (qsizetype kind = 0; kind < all.size(); ++kind)
            QVERIFY(left.at(kind) <= all.at(kind));
        // No silent loss: whatever is not there is spoken of.
        QVERIFY2(left == all || !report->isWhole(), qPrintable(QString::number(page)));
        ++salvaged;
        repaired->vault.reset();
        for (const QString& name : damagedFiles(*m_place))
            QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + name));
    }
    QVERIFY2(salvaged > 12, qPrintable(QString::number(salvaged)));
}

void TestVaultRepair::salvageAfterSeveralPages()
{
    QRandomGenerator random(20261124);
    const qsizetype pages = m_whole.size() / pageSize;
    for (int round = 0; round < 12; ++round) {
        QList<qsizetype> hit;
        for (int i = 0; i < 2 + round; ++i)
            hit << 1 + random.bounded(int(pages) - 1);
        damage(hit);
        auto repair = begin();
        if (!repair)
            continue;
        const auto report = (*repair)->salvage(whose(), m_place->clock);
        if (!report) {
            QCOMPARE(int(report.error().code), int(Error::Damaged));
            continue;
        }
        auto repaired = (*repair)->useSalvaged(m_place->clock);
        REQUIRE_DONE(repaired);
        QCOMPARE(repaired->vault->check()->problems, QStringList());
        QCOMPARE(counted(*repaired->vault).first(), report->checkIns);
    }
}

void TestVaultRepair::whatDoesNotReadComesFromTheSnapshot()
{
    // Changes since the snapshot, and then a page that does not read.
    {
        auto vault = m_place->open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) {
            CheckIn checkIn = someCheckIn(QDate(2026, 12, 1));
            checkIn.note = QStringLiteral("Since the snapshot");
            t.checkIns.insert(checkIn);
            t.drafts.discard();
        }));
    }
    const QByteArray whole = readFile(m_place->file("vault.db"));
    int filled = 0;
    for (qsizetype page = 1; page < whole.size() / pageSize; page += page < 12 ? 1 : 9) {
        QByteArray bytes = whole;
        flip(bytes, page);
        writeFile(m_place->file("vault.db"), bytes);
        writeFile(snapshots::pathOf(m_place->vaultPath(), 1), m_whole);
        auto repair = begin();
        if (!repair)
            continue;
        const auto report = (*repair)->salvage(whose(), m_place->clock);
        REQUIRE_DONE(report);
        QVERIFY(report->checkIns >= checkIns); // all that the snapshot has, and mostly the new one, too
        QVERIFY(report->checkIns == checkIns + 1 || !report->isWhole());
        for (const SalvagedTable& table : report->tables)
            filled += table.fromEarlier > 0 ? 1 : 0;
    }
    QVERIFY2(filled > 6, qPrintable(QString::number(filled)));
}

void TestVaultRepair::aHoleIsFound()
{
    // A page of zeros passes SQLCipher's own check; where it is the end of a long note nothing else would notice.
    for (qsizetype page = 0; page < m_whole.size() / pageSize; ++page) {
        QByteArray bytes = m_whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeFile(m_place->file("vault.db"), bytes);
        REQUIRE_ERROR(m_place->open(), Error::Damaged);
    }
}

void TestVaultRepair::salvageWithoutTheFirstPage()
{
    damage({0});
    REQUIRE_ERROR(m_place->open(), Error::Damaged);
    auto repair = begin();
    REQUIRE_DONE(repair);
    const auto report = (*repair)->salvage(whose(), m_place->clock); // the snapshots' first page stands in
    REQUIRE_DONE(report);
    QCOMPARE(report->checkIns, checkIns);
    QVERIFY(report->knowsWhose);
    QVERIFY(report->hasDraft);
}

void TestVaultRepair::salvageWhereNothingReads()
{
    writeFile(m_place->file("vault.db"), QByteArray("Dear diary\n").repeated(2000));
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_place->clock), Error::Damaged);
    REQUIRE_ERROR((*repair)->useSalvaged(m_place->clock), Error::NotFound);
    REQUIRE_DONE((*repair)->useEarlierState(1, m_place->clock));
}

void TestVaultRepair::salvageKeepsWhatItSaysItKeeps()
{
    // Cut off at two thirds: the tables' roots lie in front.
    writeFile(m_place->file("vault.db"), m_whole.first(m_whole.size() / pageSize * 2 / 3 * pageSize));
    QVERIFY(QFile::remove(snapshots::pathOf(m_place->vaultPath(), 1)));
    auto repair = begin();
    REQUIRE_DONE(repair);
    const auto report = (*repair)->salvage(whose(), m_place->clock);
    REQUIRE_DONE(report);
    QVERIFY(report->checkIns > 0 && report->checkIns < checkIns);
    QVERIFY(!report->isWhole());
    QVERIFY(report->checkInsLost == 0 || report->checkInsLost <= checkIns - report->checkIns);
    auto repaired = (*repair)->useSalvaged(m_place->clock);
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

void TestVaultRepair::whatWasRevokedDoesNotComeBack()
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

void TestVaultRepair::everyTableCanBeSalvaged()
{
    QCOMPARE(tablesBeyondRescue(m_place->vaultPath(), passphrase()), QStringList());
}

void TestVaultRepair::anOlderSchemaIsSalvagedToo()
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
        REQUIRE_ERROR(Vault::open(path, key(), m_place->clock), Error::Damaged);
        auto repair = Repair::begin(path, Credential::passphrase(key()), nullptr);
        REQUIRE_DONE(repair);
        if (!(*repair)->salvage(whose(), m_place->clock))
            continue; // a page of the schema, and no snapshot to help
        auto repaired = (*repair)->useSalvaged(m_place->clock);
        REQUIRE_DONE(repaired);
        const auto report = repaired->vault->check();
        QCOMPARE(report->problems, QStringList());
        QVERIFY(report->schema > 2);
        ++salvaged;
    }
    QVERIFY(salvaged > 4);
}

void TestVaultRepair::afresh()
{
    damage({1, 2, 3});
    auto repair = begin();
    REQUIRE_DONE(repair);
    auto repaired = (*repair)->startAfresh({Role::Client, QStringLiteral("Sam again")}, m_place->clock);
    REQUIRE_DONE(repaired);
    QCOMPARE(repaired->vault->name(), QStringLiteral("Sam again"));
    QCOMPARE(counted(*repaired->vault).first(), 0);
    repaired->vault.reset();
    REQUIRE_DONE(m_place->open()); // with the passphrase it had
    QCOMPARE(damagedFiles(*m_place).size(), 1);
    QVERIFY(!snapshots::in(m_place->vaultPath()).isEmpty()); // the older ones are there yet
}

void TestVaultRepair::aMissingDatabase()
{
    QVERIFY(QFile::remove(m_place->file("vault.db")));
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_place->clock), Error::Damaged);
    auto repaired = (*repair)->useEarlierState(1, m_place->clock);
    REQUIRE_DONE(repaired);
    QVERIFY(repaired->damagedFile.isEmpty());
    QCOMPARE(counted(*repaired->vault).first(), checkIns);
}

void TestVaultRepair::theJournalGoesWithItsDatabase()
{
    damage({1, 2, 3});
    QVERIFY((*begin())->problems().size() > 0); // whatever there was to roll back is
    const QByteArray journal = QByteArray(3000, 'j');
    auto repair = begin();
    REQUIRE_DONE(repair);
    writeFile(m_place->file("vault.db-journal"), journal);
    auto repaired = (*repair)->useEarlierState(1, m_place->clock);
    REQUIRE_DONE(repaired);
    QCOMPARE(readFile(m_place->vaultPath() + u'/' + repaired->damagedFile + QStringLiteral("-journal")), journal);
    QCOMPARE(repaired->vault->check()->problems, QStringList());
}

void TestVaultRepair::failingStorageLeavesAWayOn()
{
    const QByteArray snapshot = readFile(snapshots::pathOf(m_place->vaultPath(), 1));
    for (int n = 1;; n += n < 20 ? 1 : 5) {
        damage({1, 2, 3});
        const QByteArray bad = readFile(m_place->file("vault.db"));
        auto repair = begin();
        REQUIRE_DONE(repair);
        failStorageFrom(n, n % 2 ? EIO : ENOSPC);
        Result<Repaired> repaired;
        if (n % 3 == 0 && (*repair)->salvage(whose(), m_place->clock))
            repaired = (*repair)->useSalvaged(m_place->clock);
        else
            repaired = (*repair)->useEarlierState(1, m_place->clock);
        const int failures = storageFailures();
        storageIsFine();
        const bool done = repaired.has_value();
        if (done)
            repaired->vault.reset();
        repair->reset();
        // Either the damaged one is still in place, or it is kept under its other name.
        QVERIFY(readFile(m_place->file("vault.db")) == bad || !damagedFiles(*m_place).isEmpty());
        if (!done) {
            auto again = begin();
            if (again)
                REQUIRE_DONE((*again)->useEarlierState(1, m_place->clock));
            else
                QCOMPARE(int(again.error().code), int(Error::NotDamaged)); // only the last sync had failed
        }
        auto vault = m_place->open();
        REQUIRE_DONE(vault);
        QVERIFY(counted(**vault).first() > 0);
        vault->reset();
        if (failures == 0)
            break;
        for (const QString& name : damagedFiles(*m_place))
            QVERIFY(QFile::remove(m_place->vaultPath() + u'/' + name));
        writeFile(snapshots::pathOf(m_place->vaultPath(), 1), snapshot);
        QVERIFY(n < 1000);
    }
}

void TestVaultRepair::cancelled()
{
    damage({1, 2, 3});
    const QByteArray bad = readFile(m_place->file("vault.db"));
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR((*repair)->salvage(whose(), m_place->clock, [](double share) { return share < 0.5; }),
                  Error::Cancelled);
    REQUIRE_ERROR((*repair)->useSalvaged(m_place->clock), Error::NotFound);
    repair->reset();
    QCOMPARE(readFile(m_place->file("vault.db")), bad);
    QVERIFY(namesIn(m_place->vaultPath()).filter(QStringLiteral("work")).isEmpty());
}

void TestVaultRepair::aDamagedKeyringLeavesSettingAside()
{
    REQUIRE_ERROR(setAside(m_place->root(), m_place->clock), Error::NotAVault);
    for (const char* name : {"keyring", "keyring.copy"})
        writeFile(m_place->file(name), "ACCORDKR and then nothing of use");
    REQUIRE_ERROR(begin(), Error::Damaged);
    const auto aside = setAside(m_place->vaultPath(), m_place->clock);
    REQUIRE_DONE(aside);
    QVERIFY(!QFileInfo::exists(m_place->vaultPath()));
    QCOMPARE(readFile(*aside + QStringLiteral("/vault.db")), m_whole);
    REQUIRE_DONE(m_place->create());
}

void TestVaultRepair::refusals()
{
    damage({1, 2, 3});
    const QByteArray bad = readFile(m_place->file("vault.db"));
    const auto with = [&](const char* text) {
        return Repair::begin(m_place->vaultPath(), Credential::passphrase(passphrase(text)), nullptr);
    };
    REQUIRE_ERROR(with("wrong"), Error::WrongPassphrase);
    REQUIRE_ERROR(with(""), Error::EmptyPassphrase);
    REQUIRE_ERROR(Repair::begin(m_place->root(), Credential::passphrase(passphrase()), nullptr), Error::NotAVault);
    auto repair = begin();
    REQUIRE_DONE(repair);
    REQUIRE_ERROR(begin(), Error::InUse);
    REQUIRE_ERROR(setAside(m_place->vaultPath(), m_place->clock), Error::InUse);
    REQUIRE_ERROR((*repair)->startAfresh({Role::Client, QStringLiteral(" ")}, m_place->clock), Error::Conflict);
    REQUIRE_ERROR((*repair)->salvage({Role::Client, QString()}, m_place->clock), Error::Conflict);
    QCOMPARE(readFile(m_place->file("vault.db")), bad);
}

QTEST_GUILESS_MAIN(TestVaultRepair)
#include "tst_vault_repair.moc"
