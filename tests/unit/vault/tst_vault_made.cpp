// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that is in its place is reported as made, with every way in it was to have; one that is not leaves nothing.
#include "core/vault/backup.h"
#include "tests/support/fake_key_store.h"
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <cerrno>
#include <functional>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

FirstKeys keysWithPin(KeyStore& store)
{
    FirstKeys keys;
    keys.passphrase = passphrase();
    keys.pin = passphrase("493817");
    keys.store = &store;
    return keys;
}

} // namespace

class TestVaultMade : public QObject
{
    Q_OBJECT

private:
    using Make = std::function<Result<std::unique_ptr<Vault>>(const FirstKeys&)>;

    /// Lets each write and sync fail in turn, alone.
    static void tryAll(const Place& place, const Make& make)
    {
        for (int n = 1;; ++n) {
            accord::testing::FakeKeyStore store;
            const FirstKeys keys = keysWithPin(store);
            failStorageOnceAt(n, EIO);
            auto made = make(keys);
            const int failures = storageFailures();
            storageIsFine();
            const QByteArray round = QByteArray::number(n);
            QVERIFY2(QFileInfo::exists(place.vaultPath()) == made.has_value(), round.constData());
            QVERIFY2(store.entries.size() == (made ? 1 : 0), round.constData());
            if (made) {
                made->reset();
                REQUIRE_DONE(Vault::open(place.vaultPath(), {SlotKind::DeviceAndPin, passphrase("493817")}, &store,
                                         place.clock));
                QVERIFY(QDir(place.vaultPath()).removeRecursively());
            }
            if (failures == 0)
                return;
            QVERIFY(n < 1000);
        }
    }

private Q_SLOTS:
    void aNewVault()
    {
        const Place place;
        tryAll(place, [&](const FirstKeys& keys) {
            return Vault::create({place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys,
                                 place.clock);
        });
    }

    void aRestoredVault()
    {
        const Place original;
        const QString backup = original.root() + QStringLiteral("/backup");
        {
            auto vault = original.create();
            REQUIRE_DONE(vault);
            REQUIRE_DONE(writeBackup(**vault, {backup, false, passphrase(), cheapCost}, original.clock));
        }
        const Place place;
        tryAll(place, [&](const FirstKeys& keys) -> Result<std::unique_ptr<Vault>> {
            auto restored = restoreBackup(backup, passphrase(), place.vaultPath(), keys, cheapCost, place.clock);
            if (!restored)
                return tl::unexpected(restored.error());
            return std::move(restored->vault);
        });
    }
};

QTEST_GUILESS_MAIN(TestVaultMade)
#include "tst_vault_made.moc"
