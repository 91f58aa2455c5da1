// SPDX-License-Identifier: GPL-3.0-or-later
// Ways into a vault, made, used, changed and removed on a real folder: with a key store that fails in every way, on a
// disk that refuses, and with one copy of the keyring damaged.
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"
#include "tests/support/fake_key_store.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QFile>
#include <QTest>
#include <cerrno>
#include <sodium.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;
using accord::testing::everyKeyStoreError;
using accord::testing::FakeKeyStore;

namespace {

constexpr qsizetype wrongPinsAt = 26;
constexpr auto pin = "246810";

Credential words(const char* text = "correct horse battery staple")
{
    return Credential::passphrase(passphrase(text));
}
Credential digits(const char* text = pin)
{
    return Credential::pin(passphrase(text));
}
Credential paper(const SecretBytes& code)
{
    return Credential::recoveryCode(code.clone());
}

/// What ends every version of the keyring.
QByteArray closingHash(const QByteArray& content)
{
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(content.constData()), size_t(content.size()), nullptr, 0);
    return hash;
}

/// A vault with all three ways.
struct House
{
    Place place;
    FakeKeyStore store;
    SecretBytes code = newRecoveryCode();

    Result<std::unique_ptr<Vault>> build()
    {
        FirstKeys keys;
        keys.passphrase = passphrase();
        keys.recoveryCode = code.clone();
        keys.pin = passphrase(pin);
        keys.store = &store;
        return Vault::create({place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys, place.clock);
    }
    Result<std::unique_ptr<Vault>> open(const Credential& with)
    {
        return Vault::open(place.vaultPath(), with, &store, place.clock);
    }
    int wrongPins(const char* file = "keyring") const { return readFile(place.file(file)).at(wrongPinsAt); }
    bool copiesAreAlike() const { return readFile(place.file("keyring")) == readFile(place.file("keyring.copy")); }
};

} // namespace

class TestVaultKeys : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { storageIsFine(); }

    void everyWayOpens();
    void aVaultWithoutAPassphrase();
    void createRefusesWhatCannotBe();
    void aPinNeedsAKeyStore();
    void aFailingStoreKeepsTheOtherWays();
    void theStoreIsNeverTheOnlyHolder();

    void wrongPinsAreCounted();
    void theTenthWrongPinEndsIt();
    void theTenthMayBeRight();
    void aCountThatCannotBeWrittenIsNoTry();
    void anInterruptedTenthIsCarriedOut();
    void aStoreThatFailsCostsNoTry();

    void changingAPassphrase();
    void changingAPinOnlyRewraps();
    void aNewRecoveryCodeEndsTheOld();
    void changesNeedAProof();
    void onePermanentWayStays();
    void removingThePin();
    void whatWasRemovedIsInNoCopy();
    void changesOnARefusingDisk_data();
    void changesOnARefusingDisk();
    void aStoreThatLosesThePinIsNotTrusted();

    void eitherCopyIsEnough_data();
    void eitherCopyIsEnough();
    void aLostCopyIsMadeAgain();
    void aStaleCopyNeverWins();
    void aLaterVersionIsNotPassedOver();
};

void TestVaultKeys::everyWayOpens()
{
    House house;
    REQUIRE_DONE(house.build());
    QCOMPARE(house.store.entries.size(), 1);
    for (const SlotKind kind : {SlotKind::Passphrase, SlotKind::DeviceAndPin, SlotKind::RecoveryCode}) {
        const auto vault = house.open(kind == SlotKind::Passphrase     ? words()
                                      : kind == SlotKind::DeviceAndPin ? digits()
                                                                       : paper(house.code));
        REQUIRE_DONE(vault);
        QVERIFY(!(*vault)->keyringWasDamaged());
        QCOMPARE((*vault)->name(), QStringLiteral("Sam"));
    }
    const auto ways = waysInto(house.place.vaultPath());
    REQUIRE_DONE(ways);
    QVERIFY(ways->pin && ways->passphrase && ways->recoveryCode);
    QCOMPARE(ways->pinTriesLeft, 10);
    REQUIRE_ERROR(house.open(words("wrong")), Error::WrongPassphrase);
    REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
    REQUIRE_ERROR(house.open(paper(newRecoveryCode())), Error::WrongRecoveryCode);
    REQUIRE_ERROR(house.open(Credential::pin({})), Error::EmptyPassphrase);
    REQUIRE_ERROR(waysInto(house.place.root()), Error::NotAVault);
}

void TestVaultKeys::aVaultWithoutAPassphrase()
{
    House house;
    FirstKeys keys;
    keys.recoveryCode = house.code.clone();
    REQUIRE_DONE(Vault::create({house.place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys,
                               house.place.clock));
    REQUIRE_DONE(house.open(paper(house.code)));
    REQUIRE_ERROR(house.open(words()), Error::WrongPassphrase);
    REQUIRE_ERROR(house.open(digits()), Error::NoSuchWay);
}

void TestVaultKeys::createRefusesWhatCannotBe()
{
    House house;
    const auto attempt = [&](const FirstKeys& keys) {
        return Vault::create({house.place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys,
                             house.place.clock);
    };
    FirstKeys keys;
    REQUIRE_ERROR(attempt(keys), Error::EmptyPassphrase);
    keys.pin = passphrase(pin);
    keys.store = &house.store;
    REQUIRE_ERROR(attempt(keys), Error::EmptyPassphrase); // a PIN alone
    keys.recoveryCode = SecretBytes::random(15);
    REQUIRE_ERROR(attempt(keys), Error::WrongRecoveryCode);
    QCOMPARE(house.store.calls, 0);
    QCOMPARE(namesIn(house.place.root()), QStringList());
}

void TestVaultKeys::aPinNeedsAKeyStore()
{
    House house;
    FirstKeys keys;
    keys.passphrase = passphrase();
    keys.pin = passphrase(pin);
    const NewVault what{house.place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost};
    REQUIRE_ERROR(Vault::create(what, keys, house.place.clock), Error::NoKeyStore);
    keys.store = &house.store;
    for (const KeyStoreError error : everyKeyStoreError) {
        house.store.writeFails = error;
        REQUIRE_ERROR(Vault::create(what, keys, house.place.clock), meaningOf(error));
        house.store.writeFails.reset();
        house.store.readFails = error;
        REQUIRE_ERROR(Vault::create(what, keys, house.place.clock), meaningOf(error));
        house.store.readFails.reset();
        QCOMPARE(namesIn(house.place.root()), QStringList()); // no vault without the PIN that was asked for
        QVERIFY(house.store.entries.isEmpty());
    }
    auto vault = house.place.create();
    REQUIRE_DONE(vault);
    const QByteArray before = readFile(house.place.file("keyring"));
    REQUIRE_ERROR(Keys(**vault).setPin(words(), passphrase(pin), cheapCost), Error::NoKeyStore);
    for (const KeyStoreError error : everyKeyStoreError) {
        house.store.writeFails = error;
        REQUIRE_ERROR(Keys(**vault, &house.store).setPin(words(), passphrase(pin), cheapCost), meaningOf(error));
    }
    QCOMPARE(readFile(house.place.file("keyring")), before);
}

void TestVaultKeys::aFailingStoreKeepsTheOtherWays()
{
    House house;
    REQUIRE_DONE(house.build());
    for (const KeyStoreError error : everyKeyStoreError) {
        house.store.failAll(error);
        REQUIRE_ERROR(house.open(digits()), meaningOf(error));
        REQUIRE_DONE(house.open(words()));
        REQUIRE_DONE(house.open(paper(house.code)));
    }
    house.store.failAll(std::nullopt);
    REQUIRE_DONE(house.open(digits()));
    REQUIRE_ERROR(Vault::open(house.place.vaultPath(), digits(), nullptr, house.place.clock), Error::NoKeyStore);
}

void TestVaultKeys::theStoreIsNeverTheOnlyHolder()
{
    House house;
    REQUIRE_DONE(house.build());
    house.store.entries.clear(); // a new device, another account
    REQUIRE_ERROR(house.open(digits()), Error::KeyStoreForgot);
    auto vault = house.open(words());
    REQUIRE_DONE(vault);
    REQUIRE_DONE(Keys(**vault, &house.store).setPin(words(), passphrase("135790"), cheapCost));
    vault->reset();
    REQUIRE_DONE(house.open(digits("135790")));
    const QString entry = house.store.entries.firstKey();
    for (const QByteArray& foreign : {QByteArray(), QByteArray(31, 'x'), QByteArray(33, 'x')}) {
        house.store.entries[entry] = foreign;
        REQUIRE_ERROR(house.open(digits("135790")), Error::KeyStoreForgot);
    }
    QCOMPARE(house.wrongPins(), 0);
}

void TestVaultKeys::wrongPinsAreCounted()
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

void TestVaultKeys::theTenthWrongPinEndsIt()
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

void TestVaultKeys::theTenthMayBeRight()
{
    House house;
    REQUIRE_DONE(house.build());
    for (int count = 1; count <= 9; ++count)
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
    REQUIRE_DONE(house.open(digits()));
    QCOMPARE(house.wrongPins(), 0);
}

void TestVaultKeys::aCountThatCannotBeWrittenIsNoTry()
{
    // At whichever call to storage the disk refuses: the right PIN opens only if the count was written and synced.
    House house;
    REQUIRE_DONE(house.build());
    int refused = 0;
    for (int call = 1; call <= 6; ++call) { // two files and a folder before judging; the same to set it back
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
    QVERIFY(refused >= 3);
    // And a wrong PIN is never judged for nothing.
    failStorageFrom(1, EIO);
    REQUIRE_ERROR(house.open(digits("000000")), Error::Io);
    storageIsFine();
    QCOMPARE(house.wrongPins(), 0);
}

void TestVaultKeys::anInterruptedTenthIsCarriedOut()
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

void TestVaultKeys::aStoreThatFailsCostsNoTry()
{
    House house;
    REQUIRE_DONE(house.build());
    for (const KeyStoreError error : everyKeyStoreError) {
        house.store.failAll(error);
        REQUIRE_ERROR(house.open(digits("000000")), meaningOf(error));
        QCOMPARE(house.wrongPins(), 0);
    }
}

void TestVaultKeys::changingAPassphrase()
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

void TestVaultKeys::changingAPinOnlyRewraps()
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

void TestVaultKeys::aNewRecoveryCodeEndsTheOld()
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

void TestVaultKeys::changesNeedAProof()
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

void TestVaultKeys::onePermanentWayStays()
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

void TestVaultKeys::removingThePin()
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

void TestVaultKeys::whatWasRemovedIsInNoCopy()
{
    // Damage the newest copy after every kind of change: what was removed must not come back from the other.
    for (const char* damaged : {"keyring", "keyring.copy"}) {
        House house;
        REQUIRE_DONE(house.build());
        {
            auto vault = house.open(words());
            REQUIRE_DONE(vault);
            Keys keys(**vault, &house.store);
            REQUIRE_DONE(keys.removePin());
            REQUIRE_DONE(keys.setPassphrase(words(), passphrase("another"), cheapCost));
            REQUIRE_DONE(keys.remove(words("another"), SlotKind::RecoveryCode));
        }
        writeFile(house.place.file(damaged), "ACCORDKR and nothing of use");
        REQUIRE_ERROR(house.open(digits()), Error::NoSuchWay);
        REQUIRE_ERROR(house.open(words()), Error::WrongPassphrase);
        REQUIRE_ERROR(house.open(paper(house.code)), Error::NoSuchWay);
        REQUIRE_DONE(house.open(words("another")));
        QVERIFY(!namesIn(house.place.vaultPath()).contains(QStringLiteral("keyring.new")));
    }
}

void TestVaultKeys::changesOnARefusingDisk_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("full") << ENOSPC;
    QTest::newRow("broken") << EIO;
}

void TestVaultKeys::changesOnARefusingDisk()
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

void TestVaultKeys::aStoreThatLosesThePinIsNotTrusted()
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

void TestVaultKeys::eitherCopyIsEnough_data()
{
    QTest::addColumn<QString>("damaged");
    QTest::addColumn<QByteArray>("bytes");
    for (const char* name : {"keyring", "keyring.copy"}) {
        QTest::addRow("%s empty", name) << name << QByteArray();
        QTest::addRow("%s cut", name) << name << QByteArray("ACCORDKR\0\1", 10);
        QTest::addRow("%s overwritten", name) << name << QByteArray(354, 'x');
        QTest::addRow("%s endless", name) << name << QByteArray(1'000'000, 'x');
    }
}

void TestVaultKeys::eitherCopyIsEnough()
{
    QFETCH(QString, damaged);
    QFETCH(QByteArray, bytes);
    for (const bool withPin : {true, false}) {
        House house;
        REQUIRE_DONE(house.build());
        REQUIRE_ERROR(house.open(digits("000000")), Error::WrongPin);
        const QByteArray whole = readFile(house.place.file("keyring"));
        writeFile(house.place.file(qPrintable(damaged)), bytes);
        QVERIFY(Vault::isVault(house.place.vaultPath()));
        QCOMPARE(waysInto(house.place.vaultPath())->pinTriesLeft, 9); // no fresh tries from damage
        REQUIRE_ERROR(house.open(words("wrong")), Error::WrongPassphrase);
        QCOMPARE(readFile(house.place.file(qPrintable(damaged))), bytes); // nothing is written for a stranger
        {
            const auto vault = house.open(withPin ? digits() : words());
            REQUIRE_DONE(vault);
            QVERIFY((*vault)->keyringWasDamaged());
        }
        QVERIFY(house.copiesAreAlike());
        QCOMPARE(readFile(house.place.file("keyring")).mid(28, 294), whole.mid(28, 294));
        const auto vault = house.open(words());
        REQUIRE_DONE(vault);
        QVERIFY(!(*vault)->keyringWasDamaged());
    }
}

void TestVaultKeys::aLostCopyIsMadeAgain()
{
    for (const char* lost : {"keyring", "keyring.copy"}) {
        House house;
        REQUIRE_DONE(house.build());
        QVERIFY(QFile::remove(house.place.file(lost)));
        REQUIRE_DONE(house.open(words()));
        QVERIFY(house.copiesAreAlike());
    }
}

void TestVaultKeys::aStaleCopyNeverWins()
{
    // Cut off between the two renames: the first copy is the newer.
    House house;
    REQUIRE_DONE(house.build());
    const QByteArray before = readFile(house.place.file("keyring"));
    {
        auto vault = house.open(words());
        REQUIRE_DONE(vault);
        REQUIRE_DONE(Keys(**vault, &house.store).setPassphrase(words(), passphrase("another"), cheapCost));
    }
    writeFile(house.place.file("keyring.copy"), before);
    writeFile(house.place.file("keyring.new"), before); // and what such an end leaves lying about
    REQUIRE_ERROR(house.open(words()), Error::WrongPassphrase);
    const auto vault = house.open(words("another"));
    REQUIRE_DONE(vault);
    QVERIFY(!(*vault)->keyringWasDamaged()); // nothing was
    QVERIFY(house.copiesAreAlike());
    QVERIFY(!QFile::exists(house.place.file("keyring.new")));
}

void TestVaultKeys::aLaterVersionIsNotPassedOver()
{
    for (const char* later : {"keyring", "keyring.copy"}) {
        House house;
        REQUIRE_DONE(house.build());
        const QString path = house.place.file(later);
        QByteArray bytes = readFile(path);
        bytes[9] = 2;
        const QByteArray content = bytes.chopped(32);
        writeFile(path, content + closingHash(content));
        REQUIRE_ERROR(house.open(words()), Error::TooNew);
        QCOMPARE(readFile(path), content + closingHash(content));
    }
}

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vault_keys.moc"
