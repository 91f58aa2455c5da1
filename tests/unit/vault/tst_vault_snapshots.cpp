// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots are taken when something changed, read, rotate by the day, and never come from what is damaged; the ballast
// lets a revocation through on a full disk.
#include "core/vault/snapshots.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QFileInfo>
#include <QTest>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr qint64 hour = 3600;

/// As if what the snapshot holds had last been changed so long ago.
void makeOlder(const QString& path, qint64 seconds)
{
    struct stat found;
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    struct timespec times[2] = {found.st_atim, found.st_mtim};
    times[1].tv_sec -= seconds;
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
}

void addOne(const Place& place)
{
    auto vault = place.open();
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }));
}

qint64 checkInsIn(const Place& place, int number)
{
    const Place copy;
    (void)copy.create();
    for (const char* name : {"keyring", "keyring.copy"})
        writeFile(copy.file(name), readFile(place.file(name)));
    writeFile(copy.file("vault.db"), readFile(snapshots::pathOf(place.vaultPath(), number)));
    auto vault = copy.open();
    return vault ? *(*vault)->read([](Transaction& t) { return t.checkIns.count(); }) : -1;
}

} // namespace

class TestVaultSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void closingTakesOneIfSomethingChanged();
    void theyRotateByTheDay();
    void aKilledSessionIsCaughtUpAtTheNextOpening();
    void aSnapshotIsEncryptedAndPrivate();
    void damageIsNeverSnapshot();
    void whatARevocationRemovesIsInNoSnapshot();
    void failingStorageCostsNoVault();
    void theBallastIsKept();
    void aRevocationPassesOnAFullDisk();
};

void TestVaultSnapshots::closingTakesOneIfSomethingChanged()
{
    const Place place;
    REQUIRE_DONE(place.create());
    addOne(place);
    QCOMPARE(checkInsIn(place, 1), 1);
    const QByteArray before = readFile(snapshots::pathOf(place.vaultPath(), 1));
    {
        auto vault = place.open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->read([](Transaction& t) { return t.checkIns.count(); }));
        REQUIRE_DONE((*vault)->check());
    }
    QCOMPARE(readFile(snapshots::pathOf(place.vaultPath(), 1)), before);
    QVERIFY(snapshots::isCurrent(place.vaultPath()));
}

void TestVaultSnapshots::theyRotateByTheDay()
{
    const Place place;
    REQUIRE_DONE(place.create()); // leaves one of an empty vault, which the first check-in moves to the second place
    addOne(place);
    addOne(place);
    addOne(place);
    QCOMPARE(snapshots::in(place.vaultPath()).size(), 2);
    QCOMPARE(checkInsIn(place, 1), 3);
    QCOMPARE(checkInsIn(place, 2), 0);
    makeOlder(snapshots::pathOf(place.vaultPath(), 2), 23 * hour);
    addOne(place);
    QCOMPARE(checkInsIn(place, 1), 4);
    QCOMPARE(checkInsIn(place, 2), 0);
    makeOlder(snapshots::pathOf(place.vaultPath(), 2), 2 * hour);
    addOne(place);
    QCOMPARE(checkInsIn(place, 1), 5);
    QCOMPARE(checkInsIn(place, 2), 4);
    QCOMPARE(checkInsIn(place, 3), 0);
    makeOlder(snapshots::pathOf(place.vaultPath(), 2), 25 * hour);
    addOne(place);
    const auto all = snapshots::in(place.vaultPath());
    QCOMPARE(all.size(), 3);
    QVERIFY(all.at(0).changedAt > all.at(1).changedAt && all.at(1).changedAt > all.at(2).changedAt);
    QCOMPARE(checkInsIn(place, 1), 6);
    QCOMPARE(checkInsIn(place, 2), 5);
    QCOMPARE(checkInsIn(place, 3), 4);
}

void TestVaultSnapshots::aKilledSessionIsCaughtUpAtTheNextOpening()
{
    const Place place;
    REQUIRE_DONE(place.create());
    addOne(place);
    const QByteArray older = readFile(snapshots::pathOf(place.vaultPath(), 1));
    addOne(place);
    writeFile(snapshots::pathOf(place.vaultPath(), 1), older); // as a program leaves it that was killed
    REQUIRE_DONE(place.open());
    QCOMPARE(checkInsIn(place, 1), 2);
}

void TestVaultSnapshots::aSnapshotIsEncryptedAndPrivate()
{
    const Place place;
    REQUIRE_DONE(place.create());
    addOne(place);
    const QString path = snapshots::pathOf(place.vaultPath(), 1);
    QCOMPARE(readFile(path), readFile(place.file("vault.db")));
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
}

void TestVaultSnapshots::damageIsNeverSnapshot()
{
    const Place place;
    REQUIRE_DONE(place.create());
    addOne(place);
    const QByteArray good = readFile(place.file("vault.db"));
    QVERIFY(good.size() > 10 * 4096);
    for (qsizetype page = 0; page < good.size() / 4096; ++page) {
        QByteArray bad = good;
        bad[page * 4096 + 200] = char(bad.at(page * 4096 + 200) ^ 4);
        writeFile(place.file("vault.db"), bad);
        const auto opened = place.open();
        if (opened) // a page that nothing uses
            QCOMPARE(*(*opened)->read([](Transaction& t) { return t.checkIns.count(); }), 1);
        else
            QCOMPARE(int(opened.error().code), int(Error::Damaged));
        if (!opened) {
            QCOMPARE(readFile(snapshots::pathOf(place.vaultPath(), 1)), good);
            QCOMPARE(readFile(place.file("vault.db")), bad);
        }
    }
}

void TestVaultSnapshots::whatARevocationRemovesIsInNoSnapshot()
{
    const Place place;
    const Channel channel = someChannel();
    {
        auto vault = place.create(Role::Therapist);
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([&](Transaction& t) {
            t.channels.insert(channel, someReceiveKey());
            t.received.put(someSummary(channel.id));
        }));
    }
    makeOlder(snapshots::pathOf(place.vaultPath(), 1), 50 * hour);
    makeOlder(snapshots::pathOf(place.vaultPath(), 2), 100 * hour);
    addOne(place); // moves both down
    QCOMPARE(snapshots::in(place.vaultPath()).size(), 3);
    auto vault = place.open();
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([&](Transaction& t) { t.received.removeUpTo(channel.id, 9); }));
    QCOMPARE(snapshots::in(place.vaultPath()).size(), 1);
    const Place copy;
    REQUIRE_DONE(copy.create());
    for (const char* name : {"keyring", "keyring.copy"})
        writeFile(copy.file(name), readFile(place.file(name)));
    writeFile(copy.file("vault.db"), readFile(snapshots::pathOf(place.vaultPath(), 1)));
    auto earlier = copy.open();
    REQUIRE_DONE(earlier);
    QVERIFY((*earlier)->read([&](Transaction& t) { return t.received.of(channel.id); })->isEmpty());
    vault->reset();
    addOne(place);
    QCOMPARE(snapshots::in(place.vaultPath()).size(), 2); // from now on as ever
}

void TestVaultSnapshots::failingStorageCostsNoVault()
{
    for (int n = 1;; ++n) {
        const Place place;
        REQUIRE_DONE(place.create());
        auto vault = place.open();
        REQUIRE_DONE(vault);
        REQUIRE_DONE((*vault)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }));
        failStorageFrom(n, n % 2 ? EIO : ENOSPC);
        vault->reset(); // takes the snapshot
        const bool clean = storageFailures() == 0;
        storageIsFine();
        for (const snapshots::Snapshot& snapshot : snapshots::in(place.vaultPath()))
            QVERIFY(checkInsIn(place, snapshot.number) >= 0);
        QVERIFY(!namesIn(place.vaultPath()).contains(QStringLiteral("work-snapshot.db")));
        addOne(place);
        QCOMPARE(checkInsIn(place, 1), 2);
        if (clean)
            break;
        QVERIFY(n < 200);
    }
}

void TestVaultSnapshots::theBallastIsKept()
{
    const Place place;
    REQUIRE_DONE(place.create());
    QCOMPARE(QFileInfo(place.file("ballast")).size(), 1024 * 1024);
    writeFile(place.file("ballast"), "cut off");
    REQUIRE_DONE(place.open());
    QCOMPARE(QFileInfo(place.file("ballast")).size(), 1024 * 1024);
    QVERIFY(QFile::remove(place.file("ballast")));
    REQUIRE_DONE(place.open());
    QCOMPARE(QFileInfo(place.file("ballast")).size(), 1024 * 1024);
}

void TestVaultSnapshots::aRevocationPassesOnAFullDisk()
{
    const Place place;
    REQUIRE_DONE(place.create());
    auto vault = place.open();
    REQUIRE_DONE(vault);
    REQUIRE_DONE((*vault)->write([](Transaction& t) { t.drafts.save(someDraft()); }));
    const auto insert = [](Transaction& t) { t.checkIns.insert(someCheckIn()); };

    fillStorageWhile(place.file("ballast")); // full as long as the ballast is there
    REQUIRE_ERROR((*vault)->write(insert), Error::DiskFull);
    QVERIFY(QFile::exists(place.file("ballast"))); // not for the everyday
    REQUIRE_DONE((*vault)->write(insert, Vault::Urgency::Vital));
    QVERIFY(!QFile::exists(place.file("ballast")));
    storageIsFine();
    QCOMPARE(*(*vault)->read([](Transaction& t) { return t.checkIns.count(); }), 1);
    QVERIFY((*vault)->read([](Transaction& t) { return t.drafts.current(); })->has_value()); // kept throughout
    vault->reset();
    QVERIFY(QFile::exists(place.file("ballast")));

    // Nothing left to give up: refused, and whole.
    auto again = place.open();
    REQUIRE_DONE(again);
    fillStorageWhile(place.file("vault.db"));
    REQUIRE_ERROR((*again)->write(insert, Vault::Urgency::Vital), Error::DiskFull);
    storageIsFine();
    QCOMPARE(*(*again)->read([](Transaction& t) { return t.checkIns.count(); }), 1);
}

QTEST_GUILESS_MAIN(TestVaultSnapshots)
#include "tst_vault_snapshots.moc"
