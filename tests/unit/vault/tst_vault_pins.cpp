// SPDX-License-Identifier: GPL-3.0-or-later
// The count of wrong PINs: what it costs to guess, to be interrupted, and to be on a disk that refuses.
#include "core/vault/keyring_files.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/house.h"

#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;
using accord::testing::everyKeyStoreError;

class TestVaultPins : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { storageIsFine(); }

    void wrongPinsAreCounted();
    void theTenthWrongPinEndsIt();
    void theTenthMayBeRight();
    void aCountThatCannotBeWrittenIsNoTry();
    void anInterruptedTryIsCounted();
    void aRightPinForgetsAnInterruptedTry();
    void anInterruptedTenthIsCarriedOut();
    void aStoreThatFailsCostsNoTry();
};

void TestVaultPins::wrongPinsAreCounted()
{
    House house;
    REQUIRE_DONE(house.build());
    for (int count = 1; count <= 5; ++count) {
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
        QCOMPARE(house.wrongPins(), count);
        QVERIFY(house.copiesAreAlike());
        QCOMPARE(waysInto(house.place.vaultPath())->pinTriesLeft, 10 - count);
    }
    REQUIRE_ERROR(house.open(words("wrong")), Error::WrongPassphrase); // no PIN, so not counted
    QCOMPARE(house.wrongPins(), 5);
    REQUIRE_DONE(house.open(digits()));
    QCOMPARE(house.wrongPins(), 0);
    for (const bool withCode : {false, true}) {
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
        REQUIRE_DONE(house.open(withCode ? paper(house.code) : words()));
        QCOMPARE(house.wrongPins(), 0);
        QVERIFY(house.copiesAreAlike());
    }
}

void TestVaultPins::theTenthWrongPinEndsIt()
{
    House house;
    REQUIRE_DONE(house.build());
    const QByteArray beforehand = readFile(house.place.file("keyring"));
    for (int count = 1; count <= 9; ++count)
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
    REQUIRE_ERROR(house.open(digits("000000")), Error::PinOver);
    QVERIFY(house.store.entries.isEmpty());
    QVERIFY(house.copiesAreAlike());
    const auto ways = waysInto(house.place.vaultPath());
    REQUIRE_DONE(ways);
    QVERIFY(!ways->pin && ways->passphrase && ways->recoveryCode);
    REQUIRE_ERROR(house.open(digits()), Error::NoSuchWay);
    REQUIRE_DONE(house.open(words()));
    REQUIRE_DONE(house.open(paper(house.code)));
    // Yesterday's file brings the slot back, but the store's half is gone: not even the right PIN opens it.
    writeFile(house.place.file("keyring"), beforehand);
    REQUIRE_ERROR(house.open(digits()), Error::KeyStoreForgot);
}

void TestVaultPins::theTenthMayBeRight()
{
    House house;
    REQUIRE_DONE(house.build());
    for (int count = 1; count <= 9; ++count)
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
    REQUIRE_DONE(house.open(digits()));
    QCOMPARE(house.wrongPins(), 0);
}

void TestVaultPins::aCountThatCannotBeWrittenIsNoTry()
{
    // At whichever call to storage the disk refuses: the right PIN opens only if the count was written and synced.
    House house;
    REQUIRE_DONE(house.build());
    int refused = 0;
    for (int call = 1; call <= 5; ++call) { // a file and its folder before judging; the file to set it back
        failStorageFrom(call, ENOSPC);
        auto outcome = house.open(digits());
        const int failures = storageFailures();
        storageIsFine();
        if (outcome) {
            QVERIFY2(house.wrongPins() > 0 || failures == 0, "opened without having counted");
            outcome->reset();
        } else {
            QCOMPARE(int(outcome.error().code), int(Error::DiskFull));
            ++refused;
        }
        REQUIRE_DONE(house.open(words()));
        QCOMPARE(house.wrongPins(), 0);
    }
    QCOMPARE(refused, 3);
    // And a wrong PIN is never judged for nothing.
    failStorageFrom(1, EIO);
    REQUIRE_ERROR(house.open(digits("000000")), Error::Io);
    storageIsFine();
    QCOMPARE(house.wrongPins(), 0);
}

void TestVaultPins::anInterruptedTryIsCounted()
{
    // Killed while a PIN is judged, again and again: the first copy is ahead by that one try, never by more, so that
    // even with the first copy gone all but one are counted.
    House house;
    REQUIRE_DONE(house.build());
    for (int tries = 1; tries <= 8; ++tries) {
        auto stored = readKeyring(house.place.vaultPath());
        REQUIRE_DONE(stored);
        QCOMPARE(stored->keyring.wrongPins(), tries - 1);
        failStorageFrom(stored->needsWriting ? 6 : 4, EIO); // all that comes after judging, as if there were no after
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
        storageIsFine();
        QCOMPARE(house.wrongPins(), tries);
        QVERIFY(house.wrongPins("keyring.copy") >= tries - 1);
        QCOMPARE(waysInto(house.place.vaultPath())->pinTriesLeft, 10 - tries);
    }
    REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
    QVERIFY(house.copiesAreAlike());
    REQUIRE_ERROR(house.open(digits("000000")), Error::PinOver);
}

void TestVaultPins::aRightPinForgetsAnInterruptedTry()
{
    // What a power cut right after a right PIN may leave: it must not add up to ten.
    House house;
    REQUIRE_DONE(house.build());
    auto keyring = Keyring::decode(readFile(house.place.file("keyring")));
    REQUIRE_DONE(keyring);
    keyring->countPin();
    for (int time = 0; time < 12; ++time) {
        writeFile(house.place.file("keyring"), keyring->encode());
        const auto vault = house.open(digits());
        REQUIRE_DONE(vault);
        QVERIFY(!(*vault)->keyringWasDamaged());
        QCOMPARE(house.wrongPins(), 0);
        QVERIFY(house.copiesAreAlike());
    }
}

void TestVaultPins::anInterruptedTenthIsCarriedOut()
{
    for (const bool withPin : {true, false}) {
        House house;
        REQUIRE_DONE(house.build());
        for (int count = 1; count <= 9; ++count)
            REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
        // The state between the count of ten and its consequence: as the writer leaves it when it is killed there.
        auto keyring = Keyring::decode(readFile(house.place.file("keyring")));
        REQUIRE_DONE(keyring);
        keyring->countPin();
        writeFile(house.place.file("keyring"), keyring->encode());
        writeFile(house.place.file("keyring.copy"), keyring->encode());
        QVERIFY(!waysInto(house.place.vaultPath())->pin);
        if (withPin)
            REQUIRE_ERROR(house.open(digits()), Error::PinOver);
        else
            REQUIRE_DONE(house.open(words()));
        QVERIFY(house.store.entries.isEmpty());
        REQUIRE_ERROR(house.open(digits()), Error::NoSuchWay);
        REQUIRE_DONE(house.open(words()));
    }
}

void TestVaultPins::aStoreThatFailsCostsNoTry()
{
    House house;
    REQUIRE_DONE(house.build());
    for (const KeyStoreError error : everyKeyStoreError) {
        house.store.failAll(error);
        REQUIRE_ERROR(house.open(digits("000000")), meaningOf(error));
        QCOMPARE(house.wrongPins(), 0);
    }
}

QTEST_GUILESS_MAIN(TestVaultPins)
#include "tst_vault_pins.moc"
