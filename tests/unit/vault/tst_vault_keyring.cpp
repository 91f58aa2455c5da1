// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring's bytes: whatever is done to them, there is one typed answer, and never a key.
#include "core/vault/keyring.h"
#include "tests/unit/vault/fixture.h"

#include <QTest>
#include <sodium.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

// Offsets of FORMAT.md.
constexpr qsizetype versionAt = 8;
constexpr qsizetype keyCheckAt = 10;
constexpr qsizetype wrongPinsAt = 26;
constexpr qsizetype countAt = 27;
constexpr qsizetype slotAt = 28;
constexpr qsizetype slotSize = 98;
constexpr qsizetype saltAt = slotAt + 10;
constexpr qsizetype checksumSize = 32;

/// The bytes with a closing hash that fits them again: what someone who means it would write.
QByteArray mended(QByteArray bytes)
{
    bytes.chop(checksumSize);
    QByteArray hash(checksumSize, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char*>(bytes.constData()), size_t(bytes.size()), nullptr, 0);
    return bytes + hash;
}

QByteArray withByte(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

QByteArray flipped(const QByteArray& bytes, qsizetype at, int bit)
{
    return withByte(bytes, at, char(bytes.at(at) ^ (1 << bit)));
}

Result<SecretBytes> unlocking(const QByteArray& bytes, const SecretBytes& with)
{
    const auto keyring = Keyring::decode(bytes);
    if (!keyring)
        return tl::unexpected(keyring.error());
    return keyring->unlock(with);
}

} // namespace

class TestVaultKeyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void everyTruncationIsRefused();
    void everyFlippedBitIsRefused();
    void everyFlippedBitIsRefusedByOpenToo();
    void mendedChangesNeverGiveTheKey();
    void costsAreBoundedBeforeTheyAreSpent_data();
    void costsAreBoundedBeforeTheyAreSpent();
    void aCostOutOfBoundsMakesNoSlot();
    void structureIsExact();
    void aSlotCannotMoveToAnotherKeyring();
    void aSlotWithAnotherKeyIsDamaged();
    void theEmptyPassphraseIsRefused();
    void theRightPassphraseGivesTheKey();
    void changingThePassphraseKeepsTheKey();
    void otherSlotsAreKept();
    void everySlotIsItsOwn();
    void threeWaysIn();
    void theWaysAreNotEachOthers();
    void aPinNeedsBothHalves();
    void aPinAloneIsRefused();
    void thePinsKeyIsWhatTheFormatSays();
    void oneLastingWayStays();
    void wrongPinsAreCountedToTen();
    void nothingChangedOpensInAnotherKind();

private:
    Keyring allThree() const;

    SecretBytes m_key;
    SecretBytes m_device;
    QByteArray m_bytes;
};

void TestVaultKeyring::initTestCase()
{
    QVERIFY(initialiseSecrets());
    m_key = SecretBytes::random(databaseKeySize);
    m_device = SecretBytes::random(Keyring::deviceKeySize);
    Keyring keyring = Keyring::around(m_key);
    REQUIRE_DONE(keyring.setPassphrase(m_key, passphrase(), cheapCost));
    m_bytes = keyring.encode();
    QCOMPARE(m_bytes.size(), slotAt + slotSize + checksumSize);
}

void TestVaultKeyring::everyTruncationIsRefused()
{
    for (qsizetype size = 0; size < m_bytes.size(); ++size)
        REQUIRE_ERROR(unlocking(m_bytes.first(size), passphrase()), size < 8 ? Error::NotAVault : Error::Damaged);
    REQUIRE_ERROR(unlocking(m_bytes + '\0', passphrase()), Error::Damaged);
    REQUIRE_ERROR(unlocking(m_bytes + m_bytes, passphrase()), Error::Damaged);
    // And with a hash that fits what is left.
    for (qsizetype size = slotAt + checksumSize; size < m_bytes.size(); ++size)
        REQUIRE_ERROR(unlocking(mended(m_bytes.first(size)), passphrase()), Error::Damaged);
}

void TestVaultKeyring::everyFlippedBitIsRefused()
{
    for (qsizetype at = 0; at < m_bytes.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit)
            REQUIRE_ERROR(unlocking(flipped(m_bytes, at, bit), passphrase()),
                          at < 8 ? Error::NotAVault : Error::Damaged);
    }
}

void TestVaultKeyring::everyFlippedBitIsRefusedByOpenToo()
{
    const Place place;
    REQUIRE_DONE(place.create());
    const QByteArray whole = readFile(place.file("keyring"));
    const auto writeBoth = [&](const QByteArray& bytes) {
        writeFile(place.file("keyring"), bytes);
        writeFile(place.file("keyring.copy"), bytes);
    };
    for (qsizetype at = 0; at < whole.size(); ++at) {
        writeBoth(flipped(whole, at, int(at % 8)));
        REQUIRE_ERROR(place.open(), Error::Damaged); // a database lies beside it, so it was a vault
        writeBoth(whole.first(at));
        REQUIRE_ERROR(place.open(), Error::Damaged);
    }
    writeBoth(QByteArray(5'000'000, 'x'));
    REQUIRE_ERROR(place.open(), Error::Damaged);
    writeBoth(whole);
    REQUIRE_DONE(place.open());
}

void TestVaultKeyring::mendedChangesNeverGiveTheKey()
{
    for (qsizetype at = 8; at < m_bytes.size() - checksumSize; ++at) {
        // Of the cost only the lowest bit: the higher ones ask for up to a gigabyte each.
        const auto outcome = unlocking(mended(flipped(m_bytes, at, 0)), passphrase());
        QVERIFY(!outcome);
        const Error error = outcome.error().code;
        if (at < keyCheckAt)
            QVERIFY(error == Error::TooNew || error == Error::Damaged);
        else if (at < wrongPinsAt || at >= saltAt)
            QCOMPARE(int(error), int(Error::WrongPassphrase));
        else
            QVERIFY(error == Error::WrongPassphrase || error == Error::Damaged);
    }
}

void TestVaultKeyring::costsAreBoundedBeforeTheyAreSpent_data()
{
    QTest::addColumn<QByteArray>("cost"); // memory in KiB and passes, big-endian
    QTest::newRow("memory 0") << QByteArray::fromHex("0000000000000001");
    QTest::newRow("memory 8191 KiB") << QByteArray::fromHex("00001fff00000001");
    QTest::newRow("memory 1 GiB and 1 KiB") << QByteArray::fromHex("0010000100000001");
    QTest::newRow("memory 4 TiB") << QByteArray::fromHex("ffffffff00000001");
    QTest::newRow("passes 0") << QByteArray::fromHex("0000200000000000");
    QTest::newRow("passes 11") << QByteArray::fromHex("000020000000000b");
    QTest::newRow("passes 4294967295") << QByteArray::fromHex("00002000ffffffff");
}

void TestVaultKeyring::costsAreBoundedBeforeTheyAreSpent()
{
    QFETCH(QByteArray, cost);
    QByteArray bytes = m_bytes;
    REQUIRE_ERROR(Keyring::decode(mended(bytes.replace(slotAt + 2, 8, cost))), Error::Damaged);
}

void TestVaultKeyring::aCostOutOfBoundsMakesNoSlot()
{
    // What decode() would refuse must not be written: it would lock its owner out.
    constexpr quint64 mebibyte = 1024 * 1024;
    for (const KdfCost& cost : {KdfCost{0, 1}, KdfCost{7 * mebibyte, 1}, KdfCost{8 * mebibyte + 1, 1},
                                KdfCost{1025 * mebibyte, 1}, KdfCost{8 * mebibyte, 0}, KdfCost{8 * mebibyte, 11}}) {
        auto keyring = Keyring::decode(m_bytes);
        REQUIRE_DONE(keyring);
        REQUIRE_ERROR(keyring->setPassphrase(m_key, passphrase("another"), cost), Error::Conflict);
        REQUIRE_ERROR(keyring->setRecoveryCode(m_key, SecretBytes::random(16), cost), Error::Conflict);
        REQUIRE_ERROR(keyring->setPin(m_key, passphrase("493817"), m_device, cost), Error::Conflict);
        QCOMPARE(keyring->encode(), m_bytes);
    }
}

void TestVaultKeyring::structureIsExact()
{
    const auto decoded = [&](qsizetype at, char value) {
        return Keyring::decode(mended(withByte(m_bytes, at, value)));
    };
    REQUIRE_ERROR(decoded(versionAt + 1, 2), Error::TooNew);
    REQUIRE_ERROR(decoded(versionAt, 1), Error::TooNew);
    REQUIRE_ERROR(decoded(versionAt + 1, 0), Error::Damaged);
    REQUIRE_ERROR(decoded(wrongPinsAt, 1), Error::Damaged); // no PIN slot to be wrong about
    REQUIRE_ERROR(decoded(slotAt, 1), Error::Damaged);      // a PIN alone
    REQUIRE_ERROR(decoded(countAt, 0), Error::Damaged);
    REQUIRE_ERROR(decoded(countAt, 2), Error::Damaged);
    REQUIRE_ERROR(decoded(slotAt, 0), Error::Damaged);
    REQUIRE_ERROR(decoded(slotAt, 4), Error::Damaged);
    REQUIRE_ERROR(decoded(slotAt + 1, 2), Error::Damaged);
    // Two slots of one kind.
    QByteArray twice = withByte(m_bytes, countAt, 2);
    REQUIRE_ERROR(Keyring::decode(mended(twice.insert(slotAt, m_bytes.mid(slotAt, slotSize)))), Error::Damaged);
}

void TestVaultKeyring::aSlotCannotMoveToAnotherKeyring()
{
    const SecretBytes otherKey = SecretBytes::random(databaseKeySize);
    Keyring other = Keyring::around(otherKey);
    REQUIRE_DONE(other.setPassphrase(otherKey, passphrase(), cheapCost));
    QByteArray bytes = other.encode();
    REQUIRE_ERROR(unlocking(mended(bytes.replace(slotAt, slotSize, m_bytes.mid(slotAt, slotSize))), passphrase()),
                  Error::WrongPassphrase);
}

void TestVaultKeyring::aSlotWithAnotherKeyIsDamaged()
{
    // Wrapped properly, bound to this keyring, and yet not its key: only a broken writer does that.
    const QByteArray salt(16, 's');
    const QByteArray nonce(24, 'n');
    const QByteArray header = m_bytes.mid(slotAt, 10) + salt;
    const QByteArray bound = m_bytes.first(keyCheckAt + 16) + header;
    const SecretBytes pass = passphrase();
    SecretBytes wrapping(32);
    const auto bytesOf = [](const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); };
    QCOMPARE(crypto_pwhash(wrapping.data(), 32, pass.view().data(), pass.size(), bytesOf(salt), cheapCost.passes,
                           cheapCost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13),
             0);
    QByteArray wrapped(48, '\0');
    const SecretBytes stranger = SecretBytes::random(databaseKeySize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(wrapped.data()), nullptr,
                                               stranger.data(), stranger.size(), bytesOf(bound), size_t(bound.size()),
                                               nullptr, bytesOf(nonce), wrapping.data());
    QByteArray bytes = m_bytes;
    REQUIRE_ERROR(unlocking(mended(bytes.replace(slotAt, slotSize, header + nonce + wrapped)), pass), Error::Damaged);
}

void TestVaultKeyring::theEmptyPassphraseIsRefused()
{
    Keyring keyring = Keyring::around(m_key);
    REQUIRE_ERROR(keyring.setPassphrase(m_key, SecretBytes(), cheapCost), Error::EmptyPassphrase);
    REQUIRE_ERROR(unlocking(m_bytes, SecretBytes()), Error::EmptyPassphrase);
}

void TestVaultKeyring::theRightPassphraseGivesTheKey()
{
    const auto key = unlocking(m_bytes, passphrase());
    REQUIRE_DONE(key);
    QVERIFY(key->equals(m_key.view()));
    QCOMPARE(Keyring::decode(m_bytes)->encode(), m_bytes);
    REQUIRE_ERROR(unlocking(m_bytes, passphrase("wrong")), Error::WrongPassphrase);
}

void TestVaultKeyring::changingThePassphraseKeepsTheKey()
{
    auto keyring = Keyring::decode(m_bytes);
    REQUIRE_DONE(keyring);
    REQUIRE_DONE(keyring->setPassphrase(m_key, passphrase("another one"), KdfCost{cheapCost.memoryBytes, 2}));
    const QByteArray bytes = keyring->encode();
    REQUIRE_ERROR(unlocking(bytes, passphrase()), Error::WrongPassphrase);
    const auto key = unlocking(bytes, passphrase("another one"));
    REQUIRE_DONE(key);
    QVERIFY(key->equals(m_key.view()));
}

void TestVaultKeyring::otherSlotsAreKept()
{
    // Slots of the other kinds, on both sides of the passphrase's, and three wrong PINs.
    const QByteArray slot = m_bytes.mid(slotAt, slotSize);
    QByteArray bytes = withByte(withByte(m_bytes, countAt, 3), wrongPinsAt, 3);
    bytes.insert(slotAt, withByte(slot, 0, 1));
    bytes.insert(slotAt + 2 * slotSize, withByte(slot, 0, 3));
    bytes = mended(bytes);
    QCOMPARE(bytes.size(), Keyring::maximumSize);
    const auto key = unlocking(bytes, passphrase());
    REQUIRE_DONE(key);
    QVERIFY(key->equals(m_key.view()));

    auto keyring = Keyring::decode(bytes);
    REQUIRE_DONE(keyring);
    QCOMPARE(keyring->encode(), bytes);
    REQUIRE_DONE(keyring->setPassphrase(m_key, passphrase("another one"), cheapCost));
    const QByteArray changed = keyring->encode();
    QCOMPARE(changed.first(slotAt + slotSize), bytes.first(slotAt + slotSize));
    QCOMPARE(changed.mid(slotAt + 2 * slotSize, slotSize), bytes.mid(slotAt + 2 * slotSize, slotSize));
    REQUIRE_DONE(unlocking(changed, passphrase("another one")));

    // Without the passphrase's slot there is nothing a passphrase could open.
    bytes = mended(withByte(m_bytes, slotAt, 3));
    REQUIRE_ERROR(unlocking(bytes, passphrase()), Error::WrongPassphrase);
}

void TestVaultKeyring::everySlotIsItsOwn()
{
    Keyring again = Keyring::around(m_key);
    REQUIRE_DONE(again.setPassphrase(m_key, passphrase(), cheapCost));
    const QByteArray bytes = again.encode();
    QCOMPARE(bytes.first(slotAt + 10), m_bytes.first(slotAt + 10)); // the same key and cost
    QVERIFY(bytes.mid(saltAt, 16) != m_bytes.mid(saltAt, 16));
    QVERIFY(bytes.mid(saltAt + 16, 24) != m_bytes.mid(saltAt + 16, 24));
    QVERIFY(bytes.mid(saltAt + 40, 48) != m_bytes.mid(saltAt + 40, 48));
}

Keyring TestVaultKeyring::allThree() const
{
    Keyring keyring = Keyring::around(m_key);
    const auto all = keyring.setPassphrase(m_key, passphrase(), cheapCost)
                         .and_then([&] { return keyring.setRecoveryCode(m_key, passphrase("code"), cheapCost); })
                         .and_then([&] { return keyring.setPin(m_key, passphrase("246810"), m_device, cheapCost); });
    return all ? keyring : Keyring();
}

void TestVaultKeyring::threeWaysIn()
{
    const Keyring made = allThree();
    const QByteArray bytes = made.encode();
    QCOMPARE(bytes.size(), Keyring::maximumSize);
    const auto keyring = Keyring::decode(bytes);
    REQUIRE_DONE(keyring);
    QCOMPARE(keyring->encode(), bytes);
    for (const SlotKind kind : {SlotKind::DeviceAndPin, SlotKind::Passphrase, SlotKind::RecoveryCode})
        QVERIFY(keyring->has(kind));
    const auto byPassphrase = keyring->unlock(passphrase());
    const auto byCode = keyring->unlockWithRecoveryCode(passphrase("code"));
    const auto byPin = keyring->unlockWithPin(passphrase("246810"), m_device);
    for (const auto* key : {&byPassphrase, &byCode, &byPin}) {
        REQUIRE_DONE(*key);
        QVERIFY((*key)->equals(m_key.view()));
    }
}

void TestVaultKeyring::theWaysAreNotEachOthers()
{
    const Keyring keyring = allThree();
    for (const char* text : {"code", "246810", "wrong"})
        REQUIRE_ERROR(keyring.unlock(passphrase(text)), Error::WrongPassphrase);
    for (const char* text : {"correct horse battery staple", "246810", "wrong"})
        REQUIRE_ERROR(keyring.unlockWithRecoveryCode(passphrase(text)), Error::WrongRecoveryCode);
    for (const char* text : {"correct horse battery staple", "code", "246811"})
        REQUIRE_ERROR(keyring.unlockWithPin(passphrase(text), m_device), Error::WrongPin);
    REQUIRE_ERROR(keyring.unlockWithRecoveryCode(SecretBytes()), Error::EmptyPassphrase);
    REQUIRE_ERROR(keyring.unlockWithPin(SecretBytes(), m_device), Error::EmptyPassphrase);
    const auto bare = Keyring::decode(m_bytes);
    REQUIRE_ERROR(bare->unlockWithRecoveryCode(passphrase("code")), Error::NoSuchWay);
    REQUIRE_ERROR(bare->unlockWithPin(passphrase("246810"), m_device), Error::NoSuchWay);
}

void TestVaultKeyring::aPinNeedsBothHalves()
{
    Keyring keyring = allThree();
    REQUIRE_ERROR(keyring.unlockWithPin(passphrase("246810"), SecretBytes::random(32)), Error::WrongPin);
    const QString entry = keyring.deviceEntry();
    QVERIFY(!entry.isEmpty());
    REQUIRE_DONE(keyring.setPin(m_key, passphrase("246810"), m_device, cheapCost));
    QVERIFY(keyring.deviceEntry() != entry); // every PIN has its own
    REQUIRE_DONE(keyring.remove(SlotKind::DeviceAndPin));
    QCOMPARE(keyring.deviceEntry(), QString());
}

void TestVaultKeyring::aPinAloneIsRefused()
{
    Keyring keyring = Keyring::around(m_key);
    REQUIRE_ERROR(keyring.setPin(m_key, passphrase("246810"), m_device, cheapCost), Error::LastWay);
    REQUIRE_DONE(keyring.setRecoveryCode(m_key, passphrase("code"), cheapCost));
    REQUIRE_DONE(keyring.setPin(m_key, passphrase("246810"), m_device, cheapCost));
    REQUIRE_DONE(Keyring::decode(keyring.encode()));
}

void TestVaultKeyring::thePinsKeyIsWhatTheFormatSays()
{
    // Step by step as FORMAT.md has it, with nothing of keyring.cpp.
    const QByteArray bytes = allThree().encode();
    const auto bytesOf = [](QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); };
    const QByteArray slot = bytes.mid(slotAt, slotSize); // kind 1 is first
    const SecretBytes pin = passphrase("246810");
    QByteArray derived(32, '\0');
    QCOMPARE(crypto_pwhash(reinterpret_cast<unsigned char*>(derived.data()), 32, pin.view().data(), pin.size(),
                           bytesOf(slot) + 10, cheapCost.passes, cheapCost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13),
             0);
    const QByteArray input = "accord vault 1 device and PIN" + derived;
    unsigned char wrapping[32];
    crypto_generichash(wrapping, 32, bytesOf(input), size_t(input.size()), m_device.data(), 32);
    const QByteArray bound = bytes.first(keyCheckAt + 16) + slot.first(26);
    unsigned char key[32];
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(key, nullptr, nullptr, bytesOf(slot) + 50, 48, bytesOf(bound),
                                                        size_t(bound.size()), bytesOf(slot) + 26, wrapping),
             0);
    QVERIFY(m_key.equals(QByteArrayView(key, 32)));
}

void TestVaultKeyring::oneLastingWayStays()
{
    Keyring keyring = allThree();
    REQUIRE_DONE(keyring.remove(SlotKind::Passphrase));
    REQUIRE_ERROR(keyring.remove(SlotKind::Passphrase), Error::NoSuchWay);
    REQUIRE_ERROR(keyring.remove(SlotKind::RecoveryCode), Error::LastWay); // there is still a PIN: not enough
    REQUIRE_DONE(keyring.setPassphrase(m_key, passphrase("a new one"), cheapCost));
    REQUIRE_DONE(keyring.remove(SlotKind::RecoveryCode));
    REQUIRE_ERROR(keyring.remove(SlotKind::Passphrase), Error::LastWay);
    REQUIRE_DONE(keyring.remove(SlotKind::DeviceAndPin));
    REQUIRE_ERROR(keyring.remove(SlotKind::Passphrase), Error::LastWay);
    REQUIRE_DONE(unlocking(keyring.encode(), passphrase("a new one")));
}

void TestVaultKeyring::wrongPinsAreCountedToTen()
{
    Keyring keyring = allThree();
    for (int count = 1; count <= 12; ++count) {
        keyring.countPin();
        QCOMPARE(keyring.wrongPins(), std::min(count, 10));
        const auto again = Keyring::decode(keyring.encode());
        REQUIRE_DONE(again);
        QCOMPARE(again->wrongPins(), std::min(count, 10));
    }
    REQUIRE_ERROR(Keyring::decode(mended(withByte(keyring.encode(), wrongPinsAt, 11))), Error::Damaged);
    REQUIRE_DONE(keyring.setPin(m_key, passphrase("135790"), m_device, cheapCost)); // a new PIN starts anew
    QCOMPARE(keyring.wrongPins(), 0);
    keyring.countPin();
    REQUIRE_DONE(keyring.remove(SlotKind::DeviceAndPin));
    QCOMPARE(keyring.wrongPins(), 0);
    REQUIRE_DONE(Keyring::decode(keyring.encode()));
}

void TestVaultKeyring::nothingChangedOpensInAnotherKind()
{
    // A slot's kind is bound to it: a recovery code's slot that says it is a passphrase's is none.
    QByteArray bytes = allThree().encode();
    const QByteArray pin = bytes.mid(slotAt, slotSize);
    const QByteArray words = bytes.mid(slotAt + slotSize, slotSize);
    const QByteArray code = bytes.mid(slotAt + 2 * slotSize, slotSize);
    const auto with = [&](const QByteArray& slot, char kind) {
        QByteArray one = withByte(bytes, countAt, 1).first(slotAt) + withByte(slot, 0, kind) + QByteArray(32, '\0');
        return Keyring::decode(mended(one));
    };
    REQUIRE_ERROR(with(code, 2)->unlock(passphrase("code")), Error::WrongPassphrase);
    REQUIRE_ERROR(with(words, 3)->unlockWithRecoveryCode(passphrase()), Error::WrongRecoveryCode);
    REQUIRE_ERROR(with(pin, 2)->unlock(passphrase("246810")), Error::WrongPassphrase);
    REQUIRE_DONE(with(words, 2)->unlock(passphrase())); // the control
}

QTEST_GUILESS_MAIN(TestVaultKeyring)
#include "tst_vault_keyring.moc"
