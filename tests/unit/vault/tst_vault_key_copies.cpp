// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring has two copies: either is enough, and what was changed is changed in both.
#include "tests/unit/vault/house.h"

#include <QFile>
#include <QTest>
#include <sodium.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

/// What ends every version of the keyring.
QByteArray closingHash(const QByteArray& content)
{
    QByteArray hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), 32,
                       reinterpret_cast<const unsigned char*>(content.constData()), size_t(content.size()), nullptr, 0);
    return hash;
}

} // namespace

class TestVaultKeyCopies : public QObject
{
    Q_OBJECT

private slots:
    void whatWasRemovedIsInNoCopy();
    void eitherCopyIsEnough_data();
    void eitherCopyIsEnough();
    void aLostCopyIsMadeAgain();
    void aStaleCopyNeverWins();
    void aLaterVersionIsNotPassedOver();
};

void TestVaultKeyCopies::whatWasRemovedIsInNoCopy()
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

void TestVaultKeyCopies::eitherCopyIsEnough_data()
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

void TestVaultKeyCopies::eitherCopyIsEnough()
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

void TestVaultKeyCopies::aLostCopyIsMadeAgain()
{
    for (const char* lost : {"keyring", "keyring.copy"}) {
        House house;
        REQUIRE_DONE(house.build());
        QVERIFY(QFile::remove(house.place.file(lost)));
        REQUIRE_DONE(house.open(words()));
        QVERIFY(house.copiesAreAlike());
    }
}

void TestVaultKeyCopies::aStaleCopyNeverWins()
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

void TestVaultKeyCopies::aLaterVersionIsNotPassedOver()
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

QTEST_GUILESS_MAIN(TestVaultKeyCopies)
#include "tst_vault_key_copies.moc"
