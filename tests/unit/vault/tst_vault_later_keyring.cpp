// SPDX-License-Identifier: GPL-3.0-or-later
// A keyring that a later version made, and made longer, is too new; it is not called damaged, and not written over.
#include "core/vault/keyring.h"
#include "core/vault/unlocking.h"
#include "tests/unit/vault/fixture.h"

#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

/// As FORMAT.md promises of every version: magic, version, whatever, and the hash of it all.
QByteArray laterKeyring(qsizetype size)
{
    QByteArray bytes("ACCORDKR\0\2", 10);
    bytes.append(QByteArray(size - bytes.size() - 32, 'l'));
    return bytes + blake2b(bytes, 32);
}

} // namespace

class TestVaultLaterKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongerOneIsTooNew_data()
    {
        QTest::addColumn<bool>("inFirst");
        QTest::addColumn<bool>("inSecond");
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {Keyring::maximumSize + 1, qsizetype(64 * 1024)}) {
            QTest::addRow("both, %lld bytes", qlonglong(size)) << true << true << size;
            QTest::addRow("the first, %lld bytes", qlonglong(size)) << true << false << size;
            QTest::addRow("the copy, %lld bytes", qlonglong(size)) << false << true << size;
        }
    }

    void aLongerOneIsTooNew()
    {
        QFETCH(bool, inFirst);
        QFETCH(bool, inSecond);
        QFETCH(qsizetype, size);
        const Place place;
        REQUIRE_DONE(place.create());
        const QByteArray later = laterKeyring(size);
        if (inFirst)
            writeFile(place.file("keyring"), later);
        if (inSecond)
            writeFile(place.file("keyring.copy"), later);
        const QByteArray first = readFile(place.file("keyring"));
        const QByteArray second = readFile(place.file("keyring.copy"));
        REQUIRE_ERROR(place.open(), Error::TooNew);
        REQUIRE_ERROR(waysInto(place.vaultPath()), Error::TooNew);
        QVERIFY(readFile(place.file("keyring")) == first && readFile(place.file("keyring.copy")) == second);
    }

    void lengthAloneIsNoSignOfIt()
    {
        const Place place;
        REQUIRE_DONE(place.create());
        QByteArray broken = laterKeyring(1000);
        broken[500] = 'x';
        for (const QByteArray& bytes : {broken, laterKeyring(64 * 1024 + 1), laterKeyring(1'000'000)}) {
            writeFile(place.file("keyring"), bytes);
            writeFile(place.file("keyring.copy"), bytes);
            REQUIRE_ERROR(place.open(), Error::Damaged);
        }
    }
};

QTEST_GUILESS_MAIN(TestVaultLaterKeyring)
#include "tst_vault_later_keyring.moc"
