// SPDX-License-Identifier: GPL-3.0-or-later
// Ways into a vault, changed and removed: what it takes, what stays as it was, and a disk that refuses.
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/house.h"

#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultKeyChanges : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { storageIsFine(); }

    void changingAPassphrase();
    void changingAPinOnlyRewraps();
    void aNewRecoveryCodeEndsTheOld();
    void changesNeedAProof();
    void onePermanentWayStays();
    void removingThePin();
    void changesOnARefusingDisk_data();
    void changesOnARefusingDisk();
    void aStoreThatLosesThePinIsNotTrusted();
};

void TestVaultKeyChanges::changingAPassphrase()
{
    House house;
    REQUIRE_DONE(house.build());
    const QByteArray database = readFile(house.place.file("vault.db"));
    {
        auto vault = house.open(words());
        REQUIRE_DONE(vault);
        Keys keys(**vault, &house.store);
        REQUIRE_ERROR(keys.setPassphrase(words("wrong"), passphrase("another"), cheapCost), Error::WrongPassphrase);
        REQUIRE_ERROR(keys.setPassphrase(words(), {}, cheapCost), Error::EmptyPassphrase);
        REQUIRE_DONE(keys.setPassphrase(words(), passphrase("another"), cheapCost));
        // With the recovery code: this is how a forgotten one is replaced.
        REQUIRE_DONE(keys.setPassphrase(paper(house.code), passphrase("a third"), cheapCost));
        REQUIRE_ERROR(keys.setPassphrase(words("another"), passphrase("x"), cheapCost), Error::WrongPassphrase);
    }
    for (const char* gone : {"correct horse battery staple", "another"})
        REQUIRE_ERROR(house.open(words(gone)), Error::WrongPassphrase);
    REQUIRE_DONE(house.open(words("a third")));
    REQUIRE_DONE(house.open(digits()));
    REQUIRE_DONE(house.open(paper(house.code)));
    QVERIFY2(readFile(house.place.file("vault.db")) == database, "changing a passphrase only rewraps");
}

void TestVaultKeyChanges::changingAPinOnlyRewraps()
{
    House house;
    REQUIRE_DONE(house.build());
    const QByteArray before = readFile(house.place.file("keyring"));
    const QString entry = house.store.entries.firstKey();
    {
        auto vault = house.open(digits());
        REQUIRE_DONE(vault);
        REQUIRE_DONE(Keys(**vault, &house.store).setPin(words(), passphrase("135790"), cheapCost));
    }
    const QByteArray after = readFile(house.place.file("keyring"));
    QCOMPARE(after.first(28), before.first(28));                 // the key check: the same database key
    QCOMPARE(after.mid(28 + 98, 196), before.mid(28 + 98, 196)); // the other ways, untouched
    QCOMPARE(house.store.entries.size(), 1);
    QVERIFY(house.store.entries.firstKey() != entry); // the old half is gone
    REQUIRE_ERROR(house.open(digits()), Error::WrongPin);
    REQUIRE_DONE(house.open(digits("135790")));
}

void TestVaultKeyChanges::aNewRecoveryCodeEndsTheOld()
{
    House house;
    REQUIRE_DONE(house.build());
    const SecretBytes fresh = newRecoveryCode();
    {
        auto vault = house.open(digits());
        REQUIRE_DONE(vault);
        REQUIRE_ERROR(Keys(**vault).setRecoveryCode(words(), SecretBytes::random(15)), Error::WrongRecoveryCode);
        REQUIRE_DONE(Keys(**vault).setRecoveryCode(words(), fresh));
    }
    REQUIRE_ERROR(house.open(paper(house.code)), Error::WrongRecoveryCode);
    REQUIRE_DONE(house.open(paper(fresh)));
}

void TestVaultKeyChanges::changesNeedAProof()
{
    House house;
    REQUIRE_DONE(house.build());
    auto vault = house.open(digits());
    REQUIRE_DONE(vault);
    const QByteArray before = readFile(house.place.file("keyring"));
    Keys keys(**vault, &house.store);
    REQUIRE_ERROR(keys.setPassphrase(digits(), passphrase("x"), cheapCost), Error::NoSuchWay);
    REQUIRE_ERROR(keys.setPin(digits(), passphrase("135790"), cheapCost), Error::NoSuchWay);
    REQUIRE_ERROR(keys.setRecoveryCode(digits(), newRecoveryCode()), Error::NoSuchWay);
    REQUIRE_ERROR(keys.setPin(words("wrong"), passphrase("135790"), cheapCost), Error::WrongPassphrase);
    REQUIRE_ERROR(keys.setPin(paper(newRecoveryCode()), passphrase("135790"), cheapCost), Error::WrongRecoveryCode);
    REQUIRE_ERROR(keys.remove(words(), SlotKind::Passphrase), Error::LastWay); // prove with the one that stays
    REQUIRE_ERROR(keys.remove(digits(), SlotKind::Passphrase), Error::NoSuchWay);
    QCOMPARE(readFile(house.place.file("keyring")), before);
    QCOMPARE(house.store.entries.size(), 1);
}

void TestVaultKeyChanges::onePermanentWayStays()
{
    House house;
    REQUIRE_DONE(house.build());
    {
        auto vault = house.open(words());
        REQUIRE_DONE(vault);
        Keys keys(**vault, &house.store);
        REQUIRE_DONE(keys.remove(paper(house.code), SlotKind::Passphrase));
        REQUIRE_ERROR(keys.remove(paper(house.code), SlotKind::RecoveryCode), Error::LastWay);
        REQUIRE_ERROR(keys.remove(words(), SlotKind::RecoveryCode), Error::WrongPassphrase);
        const auto ways = keys.ways();
        REQUIRE_DONE(ways);
        QVERIFY(ways->pin && !ways->passphrase && ways->recoveryCode);
    }
    REQUIRE_ERROR(house.open(words()), Error::WrongPassphrase);
    REQUIRE_DONE(house.open(digits()));
    REQUIRE_DONE(house.open(paper(house.code)));
}

void TestVaultKeyChanges::removingThePin()
{
    House house;
    REQUIRE_DONE(house.build());
    const QByteArray beforehand = readFile(house.place.file("keyring"));
    {
        auto vault = house.open(words());
        REQUIRE_DONE(vault);
        Keys keys(**vault, &house.store);
        REQUIRE_DONE(keys.removePin());
        REQUIRE_ERROR(keys.removePin(), Error::NoSuchWay);
    }
    QVERIFY(house.store.entries.isEmpty());
    REQUIRE_ERROR(house.open(digits()), Error::NoSuchWay);
    writeFile(house.place.file("keyring"), beforehand);
    REQUIRE_ERROR(house.open(digits()), Error::KeyStoreForgot); // an old file alone does not bring it back

    // A store that does not let go: the slot is gone all the same.
    House other;
    REQUIRE_DONE(other.build());
    {
        auto vault = other.open(words());
        REQUIRE_DONE(vault);
        other.store.removeFails = KeyStoreError::CouldNotDelete;
        REQUIRE_DONE(Keys(**vault, &other.store).removePin());
    }
    REQUIRE_ERROR(other.open(digits()), Error::NoSuchWay);
}

void TestVaultKeyChanges::changesOnARefusingDisk_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("full") << ENOSPC;
    QTest::newRow("broken") << EIO;
}

void TestVaultKeyChanges::changesOnARefusingDisk()
{
    QFETCH(int, code);
    // At whichever call: the old passphrase opens, or the new one, never neither; and done means done.
    int failed = 0;
    for (int call = 1; call <= 8; ++call) {
        House house;
        auto vault = house.build();
        REQUIRE_DONE(vault);
        failStorageFrom(call, code);
        const auto changed = Keys(**vault, &house.store).setPassphrase(words(), passphrase("another"), cheapCost);
        storageIsFine();
        vault->reset();
        const bool before = house.open(words()).has_value();
        const bool after = house.open(words("another")).has_value();
        QVERIFY2(before != after, "exactly one of them opens");
        QVERIFY(!changed || after);
        if (!changed) {
            QCOMPARE(int(changed.error().code), int(code == ENOSPC ? Error::DiskFull : Error::Io));
            ++failed;
        }
        QVERIFY(house.copiesAreAlike()); // opening has put them right
        REQUIRE_DONE(house.open(digits()));
    }
    QVERIFY(failed >= 4 && failed < 8);
}

void TestVaultKeyChanges::aStoreThatLosesThePinIsNotTrusted()
{
    House house;
    auto vault = house.build();
    REQUIRE_DONE(vault);
    const QByteArray before = readFile(house.place.file("keyring"));
    house.store.keepsSomethingElse = true;
    REQUIRE_ERROR(Keys(**vault, &house.store).setPin(words(), passphrase("135790"), cheapCost), Error::KeyStoreForgot);
    QCOMPARE(readFile(house.place.file("keyring")), before);
    QCOMPARE(house.store.entries.size(), 1);
    vault->reset();
    REQUIRE_DONE(house.open(digits())); // the PIN there was still works
}

QTEST_GUILESS_MAIN(TestVaultKeyChanges)
#include "tst_vault_key_changes.moc"
