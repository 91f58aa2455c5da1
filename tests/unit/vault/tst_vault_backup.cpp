// SPDX-License-Identifier: GPL-3.0-or-later
// A backup holds everything or is none; a restore makes a whole vault or no trace of one.
#include "core/vault/backup.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr qsizetype headSize = 91;
constexpr qsizetype sealedChunk = 64 * 1024 + 17;

SecretBytes secret(const char* text = "for the backup")
{
    return SecretBytes::copyOf(text);
}

FirstKeys newKeys()
{
    FirstKeys keys;
    keys.passphrase = passphrase("a new one");
    return keys;
}

} // namespace

class TestVaultBackup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingComesBack();
    void aRestoredVaultIsAnotherLife();
    void aBackupIsOneMomentOfAVaultInUse();
    void whatIsInTheWayStays();
    void wrongAndEmptyPassphrases();
    void whatIsNoBackup_data();
    void whatIsNoBackup();
    void everyTruncation();
    void tamperingAnywhere();
    void chunksOutOfTheirPlace();
    void aHeadThatWouldExhaustTheMachine();
    void aDamagedVaultIsNotBackedUp();
    void olderAndNewerDatabases();
    void failingStorageLeavesNothingHalf();
    void cancelledAtEveryStep();
    void noTextOfTheVaultIsInIt();

private:
    [[nodiscard]] Result<Restored> restore(const QString& path, const char* name = "restored",
                                           const Progress& progress = {}) const
    {
        return restoreBackup(path, secret(), m_place->root() + u'/' + QLatin1String(name), newKeys(), cheapCost,
                             m_place->clock, progress);
    }
    [[nodiscard]] Error causeFor(const QByteArray& bytes) const
    {
        const QString path = m_place->root() + QStringLiteral("/altered");
        writeFile(path, bytes);
        const auto restored = restore(path);
        if (restored)
            qFatal("an altered backup was restored");
        if (QFileInfo::exists(m_place->root() + QStringLiteral("/restored")))
            qFatal("a failed restore left something");
        return restored.error().code;
    }

    std::unique_ptr<Place> m_place;
    QString m_path;
    QByteArray m_bytes;
    base::ChannelId m_channel;
};

void TestVaultBackup::initTestCase()
{
    m_place = std::make_unique<Place>();
    auto vault = m_place->create();
    REQUIRE_DONE(vault);
    Channel channel = someChannel();
    m_channel = channel.id;
    REQUIRE_DONE((*vault)->write([&](Transaction& t) {
        t.channels.insert(channel, someReceiveKey());
        for (int i = 0; i < 60; ++i) {
            CheckIn checkIn = someCheckIn(QDate(2026, 1, 1).addDays(i));
            checkIn.note = QStringLiteral("A very particular sentence. ") + QString(1500, u'n');
            checkIn.channel = channel.id;
            t.checkIns.insert(checkIn);
        }
        t.drafts.save(someDraft());
        Outgoing summary = someOutgoing(channel.id);
        summary.checkIn = t.checkIns.newest(1).first().id;
        t.outbox.add(summary);
        t.outbox.add(someOutgoing(channel.id, 2));
        consent::ConsentEvent event;
        event.channel = channel.id;
        event.mode = consent::ConsentMode::Standing;
        event.fields = consent::Field::Bond;
        event.at = instant();
        t.consents.append(event);
    }));
    m_path = m_place->root() + QStringLiteral("/backup");
    const auto made = writeBackup(**vault, {m_path, false, secret(), cheapCost}, m_place->clock);
    REQUIRE_DONE(made);
    QCOMPARE(made->checkIns, 60);
    QCOMPARE(made->madeAt, m_place->clock.now());
    m_bytes = readFile(m_path);
    QVERIFY(m_bytes.size() > headSize + 3 * sealedChunk);
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(m_path).permissions(), ownerOnly);
    for (const QString& name : namesIn(m_place->vaultPath()))
        QVERIFY2(!name.startsWith(u"work"), qPrintable(name));
    QCOMPARE(namesIn(m_place->root()), QStringList({QStringLiteral("backup"), QStringLiteral("vault")}));
}

void TestVaultBackup::everythingComesBack()
{
    const auto seen = lookIntoBackup(m_path, secret());
    REQUIRE_DONE(seen);
    QCOMPARE(seen->checkIns, 60);
    QCOMPARE(int(seen->role), int(Role::Client));
    double last = 0;
    const Place other;
    auto restored =
        restoreBackup(m_path, secret(), other.vaultPath(), newKeys(), cheapCost, other.clock, [&](double share) {
            const bool rises = share >= last && share <= 1.0;
            last = share;
            return rises;
        });
    REQUIRE_DONE(restored);
    QCOMPARE(last, 1.0);
    QCOMPARE(restored->vault->check()->problems, QStringList());
    restored->vault.reset();
    REQUIRE_ERROR(other.open(), Error::WrongPassphrase); // not the old vault's
    auto again = Vault::open(other.vaultPath(), passphrase("a new one"), other.clock);
    REQUIRE_DONE(again);
    auto original = m_place->open();
    REQUIRE_DONE(original);
    REQUIRE_DONE((*again)->read([&](Transaction& t) {
        const auto before = (*original)->read([](Transaction& o) { return o.checkIns.newest(); });
        const QList<CheckIn> now = t.checkIns.newest();
        QCOMPARE(now.size(), before->size());
        for (qsizetype i = 0; i < now.size(); ++i) {
            QCOMPARE(now.at(i).id, before->at(i).id);
            QCOMPARE(now.at(i).answers, before->at(i).answers);
            QCOMPARE(now.at(i).note, before->at(i).note);
        }
        QVERIFY(t.drafts.current().has_value());
        QCOMPARE(t.channels.all().size(), size_t(1));
    }));
}

void TestVaultBackup::aRestoredVaultIsAnotherLife()
{
    auto original = m_place->open();
    REQUIRE_DONE(original);
    const Place other;
    auto restored = restoreBackup(m_path, secret(), other.vaultPath(), newKeys(), cheapCost, other.clock);
    REQUIRE_DONE(restored);
    QVERIFY(restored->vault->instance() != (*original)->instance());
    QCOMPARE(restored->vault->instance().size(), 8);
    REQUIRE_DONE(restored->vault->write([&](Transaction& t) {
        const auto channel = t.channels.find(m_channel);
        QCOMPARE(channel->restoredAt, std::optional(other.clock.now()));
        QCOMPARE(t.outbox.queued(m_channel).size(), 1); // the summary is withdrawn, the other letter stays
        QVERIFY(t.channels.takeSequence(m_channel) > 1'000'000);
        consent::ConsentEvent event;
        event.channel = m_channel;
        event.mode = consent::ConsentMode::ThisCheckIn;
        event.at = instant();
        QVERIFY(t.consents.append(event) > 1'000'000);
        QVERIFY(t.channels.find(m_channel)->restoredAt); // that was not a confirmation
        event.mode = consent::ConsentMode::Standing;
        const quint64 version = t.consents.append(event);
        QVERIFY(!t.channels.find(m_channel)->restoredAt);
        QCOMPARE(t.consents.append(event), version + 1);
    }));
    QVERIFY(!(*original)->read([&](Transaction& t) { return t.channels.find(m_channel)->restoredAt; })->has_value());
}

void TestVaultBackup::aBackupIsOneMomentOfAVaultInUse()
{
    auto vault = m_place->open();
    REQUIRE_DONE(vault);
    const QString path = m_place->root() + QStringLiteral("/moment");
    REQUIRE_DONE(writeBackup(**vault, {path, false, secret(), cheapCost}, m_place->clock, [&](double) {
        return (*vault)->write([](Transaction& t) { t.drafts.save(someDraft()); }).has_value();
    }));
    REQUIRE_DONE(lookIntoBackup(path, secret()));
    QVERIFY(QFile::remove(path));
}

void TestVaultBackup::whatIsInTheWayStays()
{
    auto vault = m_place->open();
    REQUIRE_DONE(vault);
    const QString path = m_place->root() + QStringLiteral("/taken");
    writeFile(path, "something else");
    REQUIRE_ERROR(writeBackup(**vault, {path, false, secret(), cheapCost}, m_place->clock), Error::AlreadyExists);
    QCOMPARE(readFile(path), QByteArray("something else"));
    REQUIRE_ERROR(restoreBackup(m_path, secret(), path, newKeys(), cheapCost, m_place->clock), Error::AlreadyExists);
    REQUIRE_ERROR(restoreBackup(m_path, secret(), m_place->vaultPath(), newKeys(), cheapCost, m_place->clock),
                  Error::AlreadyExists);
    REQUIRE_DONE(writeBackup(**vault, {path, true, secret(), cheapCost}, m_place->clock));
    REQUIRE_DONE(lookIntoBackup(path, secret()));
    QVERIFY(QFile::remove(path));
    REQUIRE_ERROR(writeBackup(**vault, {m_place->root() + QStringLiteral("/no/where"), false, secret(), cheapCost},
                              m_place->clock),
                  Error::Io);
}

void TestVaultBackup::wrongAndEmptyPassphrases()
{
    auto vault = m_place->open();
    REQUIRE_DONE(vault);
    REQUIRE_ERROR(writeBackup(**vault, {m_path + u'2', false, SecretBytes(), cheapCost}, m_place->clock),
                  Error::EmptyPassphrase);
    REQUIRE_ERROR(lookIntoBackup(m_path, SecretBytes()), Error::EmptyPassphrase);
    REQUIRE_ERROR(lookIntoBackup(m_path, secret("for the backuq")), Error::WrongPassphrase);
    REQUIRE_ERROR(lookIntoBackup(m_place->root() + QStringLiteral("/nothing"), secret()), Error::Io);
    REQUIRE_ERROR(restoreBackup(m_path, secret("wrong"), m_place->root() + QStringLiteral("/restored"), newKeys(),
                                cheapCost, m_place->clock),
                  Error::WrongPassphrase);
    REQUIRE_ERROR(restoreBackup(m_path, secret(), m_place->root() + QStringLiteral("/restored"), FirstKeys(), cheapCost,
                                m_place->clock),
                  Error::EmptyPassphrase);
    QVERIFY(!QFileInfo::exists(m_place->root() + QStringLiteral("/restored")));
}

void TestVaultBackup::whatIsNoBackup_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("ACCORDB");
    QTest::newRow("text") << QByteArray("Dear diary\n").repeated(20000);
    QTest::newRow("a keyring") << readFile(m_place->file("keyring"));
    QTest::newRow("a database") << readFile(m_place->file("vault.db"));
}

void TestVaultBackup::whatIsNoBackup()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(int(causeFor(bytes)), int(Error::NotABackup));
}

void TestVaultBackup::everyTruncation()
{
    QList<qsizetype> sizes{8, 9, 50, headSize - 1, headSize, headSize + 1, headSize + 16, headSize + 17};
    for (qsizetype at = headSize; at < m_bytes.size(); at += sealedChunk)
        sizes << at + 1 << at + sealedChunk / 2 << std::min(at + sealedChunk, m_bytes.size()) - 1 << at;
    for (const qsizetype size : sizes)
        QCOMPARE(int(causeFor(m_bytes.first(size))), int(Error::BackupDamaged));
    QCOMPARE(int(causeFor(m_bytes + 'x')), int(Error::BackupDamaged));
    QCOMPARE(int(causeFor(m_bytes + m_bytes)), int(Error::BackupDamaged));
}

void TestVaultBackup::tamperingAnywhere()
{
    QList<qsizetype> places;
    for (qsizetype at = 8; at < headSize; at += 3)
        places << at;
    for (qsizetype at = headSize; at < m_bytes.size(); at += sealedChunk)
        places << at << at + 20 << std::min(at + sealedChunk, m_bytes.size()) - 1; // tag byte, content, code
    for (const qsizetype at : places) {
        QByteArray altered = m_bytes;
        altered[at] = char(altered.at(at) ^ 0x10);
        QCOMPARE(int(causeFor(altered)), int(Error::BackupDamaged));
    }
}

void TestVaultBackup::chunksOutOfTheirPlace()
{
    const QByteArray head = m_bytes.first(headSize);
    const auto chunk = [&](int n) { return m_bytes.sliced(headSize + n * sealedChunk).first(sealedChunk); };
    const QByteArray rest = m_bytes.sliced(headSize + 2 * sealedChunk);
    QCOMPARE(int(causeFor(head + chunk(1) + chunk(0) + rest)), int(Error::BackupDamaged));
    QCOMPARE(int(causeFor(head + chunk(0) + chunk(0) + chunk(1) + rest)), int(Error::BackupDamaged));
    QCOMPARE(int(causeFor(head + chunk(0) + rest)), int(Error::BackupDamaged));
    QCOMPARE(int(causeFor(head + rest)), int(Error::BackupDamaged));
}

void TestVaultBackup::aHeadThatWouldExhaustTheMachine()
{
    // The checksum is no defence: with a right one the bounds still hold.
    QByteArray altered = m_bytes;
    altered.replace(11, 4, QByteArray::fromHex("00400000")); // 4 GiB
    const QByteArray sum = blake2b(altered.first(75), 16);
    altered.replace(75, 16, sum);
    QCOMPARE(int(causeFor(altered)), int(Error::BackupDamaged));
    altered = m_bytes;
    altered.replace(8, 2, QByteArray::fromHex("0002"));
    altered.replace(75, 16, blake2b(altered.first(75), 16));
    QCOMPARE(int(causeFor(altered)), int(Error::TooNew));
}

void TestVaultBackup::aDamagedVaultIsNotBackedUp()
{
    const Place place;
    auto vault = place.create();
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([](Transaction& t) {
        for (int i = 0; i < 50; ++i)
            t.checkIns.insert(someCheckIn(QDate(2026, 1, 1).addDays(i)));
    }));
    QByteArray bytes = readFile(place.file("vault.db"));
    for (qsizetype page = 2; page < bytes.size() / 4096; ++page)
        bytes[page * 4096 + 50] = char(bytes.at(page * 4096 + 50) ^ 1);
    QFile file(place.file("vault.db"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size());
    file.close();
    const QString path = place.root() + QStringLiteral("/backup");
    REQUIRE_ERROR(writeBackup(**vault, {path, false, secret(), cheapCost}, place.clock), Error::Damaged);
    QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
}

void TestVaultBackup::olderAndNewerDatabases()
{
    // What a later program backed up is refused by name; what an earlier one did is migrated (the vault it is of would
    // be).
    const Place place;
    REQUIRE_DONE(place.create());
    makeNewer(place.vaultPath(), passphrase());
    auto vault = place.open();
    REQUIRE_DONE(vault);
    const QString path = place.root() + QStringLiteral("/backup");
    REQUIRE_DONE(writeBackup(**vault, {path, false, secret(), cheapCost}, place.clock));
    const Place other;
    REQUIRE_ERROR(restoreBackup(path, secret(), other.vaultPath(), newKeys(), cheapCost, other.clock), Error::TooNew);
    QCOMPARE(namesIn(other.root()), QStringList());
}

void TestVaultBackup::failingStorageLeavesNothingHalf()
{
    auto vault = m_place->open();
    REQUIRE_DONE(vault);
    const QString path = m_place->root() + QStringLiteral("/failing");
    for (int n = 1;; n += n < 30 ? 1 : 7) {
        failStorageFrom(n, n % 2 ? EIO : ENOSPC);
        const auto made = writeBackup(**vault, {path, false, secret(), cheapCost}, m_place->clock);
        const int failures = storageFailures();
        storageIsFine();
        if (made) {
            QVERIFY(failures == 0 || QFile::exists(path));
            QVERIFY(QFile::remove(path));
            if (failures == 0)
                break;
            continue;
        }
        const Error cause = made.error().code;
        QVERIFY2(cause == Error::Io || cause == Error::DiskFull, qPrintable(made.error().detail));
        // The very last sync may fail after the file is in place, whole.
        if (QFile::exists(path)) {
            REQUIRE_DONE(lookIntoBackup(path, secret()));
            QVERIFY(QFile::remove(path));
        }
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
        QVERIFY(n < 2000);
    }
    for (int n = 1;; n += n < 30 ? 1 : 7) {
        failStorageFrom(n, n % 2 ? EIO : ENOSPC);
        auto restored = restore(m_path);
        const int failures = storageFailures();
        storageIsFine();
        const QString directory = m_place->root() + QStringLiteral("/restored");
        if (!restored) {
            const Error cause = restored.error().code;
            QVERIFY2(cause == Error::Io || cause == Error::DiskFull, qPrintable(restored.error().detail));
        }
        const bool isThere = QFileInfo::exists(directory);
        QVERIFY(isThere || !restored);
        if (isThere) { // then it is whole, even where the last sync failed
            if (restored)
                restored->vault.reset();
            auto again = Vault::open(directory, passphrase("a new one"), m_place->clock);
            REQUIRE_DONE(again);
            QCOMPARE((*again)->check()->checkIns, 60);
            again->reset();
            QVERIFY(QDir(directory).removeRecursively());
        }
        if (failures == 0)
            break;
        QVERIFY(n < 2000);
    }
}

void TestVaultBackup::cancelledAtEveryStep()
{
    auto vault = m_place->open();
    REQUIRE_DONE(vault);
    const QString path = m_place->root() + QStringLiteral("/stopped");
    const auto stopAt = [](int step) { return [step, seen = 0](double) mutable { return ++seen < step; }; };
    for (int step = 1;; ++step) {
        const auto made = writeBackup(**vault, {path, false, secret(), cheapCost}, m_place->clock, stopAt(step));
        if (made)
            break;
        QCOMPARE(int(made.error().code), int(Error::Cancelled));
        QVERIFY(!QFile::exists(path) && !QFile::exists(path + QStringLiteral(".part")));
        QVERIFY(step < 100);
    }
    const QStringList before = namesIn(m_place->root());
    for (int step = 1;; ++step) {
        const auto restored = restore(m_path, "stopped-vault", stopAt(step));
        if (restored)
            break;
        QCOMPARE(int(restored.error().code), int(Error::Cancelled));
        QCOMPARE(namesIn(m_place->root()), before);
        QVERIFY(step < 100);
    }
}

void TestVaultBackup::noTextOfTheVaultIsInIt()
{
    for (const char* text : {"A very particular sentence", "Dr. Ana Roth", "accord-session", "SQLite format 3"})
        QVERIFY(!m_bytes.contains(text));
}

QTEST_GUILESS_MAIN(TestVaultBackup)
#include "tst_vault_backup.moc"
