// SPDX-License-Identifier: GPL-3.0-or-later
// Ways into a vault, made and used on a real folder, with a key store that fails in every way.
#include "tests/unit/vault/house.h"

#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;
using accord::testing::everyKeyStoreError;

class TestVaultKeys : public QObject
{
    Q_OBJECT

private slots:
    void everyWayOpens();
    void aVaultWithoutAPassphrase();
    void createRefusesWhatCannotBe();
    void aPinNeedsAKeyStore();
    void aFailingStoreKeepsTheOtherWays();
    void theStoreIsNeverTheOnlyHolder();
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

QTEST_GUILESS_MAIN(TestVaultKeys)
#include "tst_vault_keys.moc"
