// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting a vault: all of it or, where somebody is in it, nothing.
#include "core/vault/erasure.h"
#include "core/vault/keyring_files.h"
#include "tests/support/fake_key_store.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QTest>
#include <unistd.h>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void nothingIsLeft()
    {
        const Place place;
        REQUIRE_DONE(place.create());
        REQUIRE_DONE(place.open()); // and closed again: snapshots stand there too
        REQUIRE_DONE(erase(place.vaultPath(), nullptr));
        QVERIFY(namesIn(place.root()).isEmpty());
        REQUIRE_ERROR(erase(place.vaultPath(), nullptr), Error::NotAVault);
        REQUIRE_DONE(place.create()); // one can begin anew at once
    }

    void theKeyStoreLetsGoOfItsHalf_data()
    {
        QTest::addColumn<bool>("silent");
        QTest::newRow("it answers") << false;
        QTest::newRow("it does not") << true;
    }
    void theKeyStoreLetsGoOfItsHalf()
    {
        QFETCH(bool, silent);
        const Place place;
        accord::testing::FakeKeyStore store;
        FirstKeys keys;
        keys.passphrase = passphrase();
        keys.pin = SecretBytes::copyOf("271828");
        keys.store = &store;
        REQUIRE_DONE(
            Vault::create({place.vaultPath(), Role::Client, QStringLiteral("Noa"), cheapCost}, keys, place.clock));
        QCOMPARE(store.entries.size(), 1);
        if (silent)
            store.failAll(KeyStoreError::TimedOut);
        REQUIRE_DONE(erase(place.vaultPath(), &store)); // the keyring is gone: what the store holds opens nothing
        QCOMPARE(store.entries.isEmpty(), !silent);
        QVERIFY(namesIn(place.root()).isEmpty());
    }

    void anOpenVaultIsNotTouched()
    {
        const Place place;
        const auto open = place.create();
        REQUIRE_DONE(open);
        const QStringList before = namesIn(place.vaultPath());
        REQUIRE_ERROR(erase(place.vaultPath(), nullptr), Error::InUse);
        QCOMPARE(namesIn(place.vaultPath()), before);
        REQUIRE_DONE((*open)->write([](Transaction& t) { t.checkIns.insert(someCheckIn()); }));
    }

    void aDamagedVaultCanBeDeleted()
    {
        const Place place;
        REQUIRE_DONE(place.create());
        writeFile(place.file("keyring"), "nonsense");
        QFile::remove(place.file("keyring.copy"));
        REQUIRE_DONE(erase(place.vaultPath(), nullptr));
        QVERIFY(namesIn(place.root()).isEmpty());
    }

    void whatIsNoVaultIsNotDeleted()
    {
        const Place place;
        const QString folder = place.root() + QStringLiteral("/letters");
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + QStringLiteral("/letter.txt"), "dear");
        REQUIRE_ERROR(erase(folder, nullptr), Error::NotAVault);
        QCOMPARE(namesIn(folder), QStringList{QStringLiteral("letter.txt")});
        REQUIRE_ERROR(erase(place.root() + QStringLiteral("/nowhere"), nullptr), Error::NotAVault);
    }

    void theKeysAreBlankBeforeTheyGo()
    {
        // A second name of the same file shows what was written over it.
        const Place place;
        REQUIRE_DONE(place.create());
        const QString kept = place.root() + QStringLiteral("/kept");
        QVERIFY(link(qPrintable(place.file("keyring")), qPrintable(kept)) == 0);
        REQUIRE_DONE(erase(place.vaultPath(), nullptr));
        const QByteArray bytes = readFile(kept);
        QVERIFY(!bytes.isEmpty());
        QCOMPARE(bytes, QByteArray(bytes.size(), '\0'));
    }
};

QTEST_GUILESS_MAIN(TestVaultErasure)
#include "tst_vault_erasure.moc"
