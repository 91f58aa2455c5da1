// SPDX-License-Identifier: GPL-3.0-or-later
// Storage that refuses: at whichever write the disk is full or broken, nothing is half done and the cause is named.
#include "tests/unit/vault/failing_io.h"
#include "tests/unit/vault/fixture.h"

#include <QTest>
#include <cerrno>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr int enough = 500; // more storage calls than any of these flows makes

struct State
{
    qint64 checkIns = 0;
    bool draft = false;
    friend bool operator==(const State&, const State&) = default;
};

Result<State> stateOf(Vault& vault)
{
    return vault.read([](Transaction& t) { return State{t.checkIns.count(), t.drafts.current().has_value()}; });
}

Result<void> finish(Vault& vault)
{
    return vault.write([](Transaction& t) {
        CheckIn checkIn = someCheckIn();
        checkIn.note = QString(9000, u'n'); // several pages
        t.checkIns.insert(checkIn);
        t.drafts.discard();
    });
}

} // namespace

class TestVaultStorage : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { storageIsFine(); }
    void createOnRefusingStorage_data() { faults(); }
    void createOnRefusingStorage();
    void writeOnRefusingStorage_data() { faults(); }
    void writeOnRefusingStorage();

private:
    static void faults();
};

void TestVaultStorage::faults()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forGood");
    QTest::newRow("full for good") << ENOSPC << true;
    QTest::newRow("full once") << ENOSPC << false;
    QTest::newRow("broken for good") << EIO << true;
    QTest::newRow("broken once") << EIO << false;
}

void TestVaultStorage::createOnRefusingStorage()
{
    QFETCH(int, code);
    QFETCH(bool, forGood);
    int named = 0;
    int n = 1;
    for (; n < enough; ++n) {
        const Place place;
        forGood ? failStorageFrom(n, code) : failStorageOnceAt(n, code);
        const auto made = place.create();
        storageIsFine();
        if (storageFailures() == 0)
            break; // every call of the flow has had its turn
        if (made)
            continue; // a refusal SQLite can do without
        QVERIFY(made.error().code == Error::DiskFull || made.error().code == Error::Io);
        named += made.error().code == (code == ENOSPC ? Error::DiskFull : Error::Io) ? 1 : 0;
        if (Vault::isVault(place.vaultPath()))
            REQUIRE_DONE(place.open()); // only the very last sync was refused: whole
        else
            QCOMPARE(namesIn(place.root()), QStringList());
    }
    QVERIFY(n > 10 && n < enough);
    QVERIFY(named > 0);
    qInfo("%d storage calls refused in turn, %d named as what they were", n - 1, named);
}

void TestVaultStorage::writeOnRefusingStorage()
{
    QFETCH(int, code);
    QFETCH(bool, forGood);
    const Place place;
    auto vault = place.create();
    REQUIRE_DONE(vault);
    int named = 0;
    int lastSyncs = 0; // the one place where a refusal cannot be rolled back: Vault::write says so
    int n = 1;
    for (; n < enough; ++n) {
        REQUIRE_DONE((*vault)->write([](Transaction& t) { t.drafts.save(someDraft()); }));
        const auto before = stateOf(**vault);
        REQUIRE_DONE(before);
        forGood ? failStorageFrom(n, code) : failStorageOnceAt(n, code);
        const auto done = finish(**vault);
        storageIsFine();
        if (storageFailures() == 0)
            break;
        const State after{before->checkIns + 1, false};
        const auto now = stateOf(**vault); // at once, with the same connection
        REQUIRE_DONE(now);
        if (done) {
            QVERIFY(*now == after); // a refusal SQLite can do without
        } else {
            const Error error = done.error().code;
            QVERIFY(error == Error::DiskFull || error == Error::Io);
            named += error == (code == ENOSPC ? Error::DiskFull : Error::Io) ? 1 : 0;
            const bool wasTheLastSync = error == Error::Io && *now == after;
            lastSyncs += wasTheLastSync ? 1 : 0;
            QVERIFY2(wasTheLastSync || *now == *before, qPrintable(QStringLiteral("after refusing call %1").arg(n)));
        }
        vault->reset();
        vault = place.open();
        REQUIRE_DONE(vault);
        const auto later = stateOf(**vault);
        REQUIRE_DONE(later);
        QVERIFY2(*later == *now, qPrintable(QStringLiteral("reopened after refusing call %1").arg(n)));
    }
    QVERIFY(n > 5 && n < enough);
    QVERIFY(named > 0);
    QVERIFY(lastSyncs <= 1);
    const auto report = (*vault)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    qInfo("%d storage calls refused in turn, %d named as what they were", n - 1, named);
}

QTEST_GUILESS_MAIN(TestVaultStorage)
#include "tst_vault_storage.moc"
