// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes at one vault without pause: one has it, the others are refused, and every record that one of them
// was told is kept is there in the end.
#include "tests/support/faults/child.h"
#include "tests/system/vault/scene.h"

#include <QTest>
#include <atomic>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace accord;
using namespace accord::test::faults;

namespace {

constexpr int processes = 4;
constexpr int keptWanted = 40;

/// Shared by all of them.
struct Tally
{
    std::atomic<int> holders = 0;
    std::atomic<int> mostHolders = 0;
    std::atomic<int> kept = 0;
    std::atomic<int> refused = 0;
    std::atomic<int> otherwise = 0;
};

void hammer(const Scene& scene, Tally& tally, int number)
{
    while (tally.kept < keptWanted && tally.otherwise == 0) {
        const auto vault = scene.open(scene.client());
        if (!vault) {
            ++(vault.error().code == vault::Error::InUse ? tally.refused : tally.otherwise);
            ::usleep(500);
            continue;
        }
        const int holders = ++tally.holders;
        for (int most = tally.mostHolders; holders > most && !tally.mostHolders.compare_exchange_weak(most, holders);) {
        }
        const auto done = (*vault)->write([&](vault::Transaction& t) {
            t.checkIns.insert(scene.someCheckIn(number, 500));
            const auto count = t.settings.value(QStringLiteral("count"));
            t.settings.set(QStringLiteral("count"), QString::number(count ? count->toInt() + 1 : 1));
        });
        ++(done ? tally.kept : tally.otherwise);
        --tally.holders;
    }
}

} // namespace

class TestVaultContention : public QObject
{
    Q_OBJECT

private slots:
    void oneHasItAndTheOthersAreRefused();
};

void TestVaultContention::oneHasItAndTheOthersAreRefused()
{
    const Stage stage;
    const Scene scene(stage);
    scene.makeClient();
    void* memory = ::mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QVERIFY(memory != MAP_FAILED);
    auto* tally = new (memory) Tally;
    std::vector<pid_t> children;
    for (int number = 0; number < processes; ++number) {
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            ::alarm(100);
            hammer(scene, *tally, number);
            ::_exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    QCOMPARE(tally->otherwise.load(), 0);
    QCOMPARE(tally->mostHolders.load(), 1);
    QVERIFY(tally->refused > 0);
    const auto vault = scene.open(scene.client());
    QVERIFY(vault);
    const auto found = (*vault)->read(
        [](vault::Transaction& t) { return std::pair(t.checkIns.count(), t.settings.value(QStringLiteral("count"))); });
    QVERIFY(found);
    QCOMPARE(found->first, qint64(tally->kept));
    QCOMPARE(found->second, std::optional(QString::number(tally->kept)));
    const auto report = (*vault)->check();
    QVERIFY(report);
    QCOMPARE(report->problems, QStringList());
    qInfo("%d processes: %d records kept, %d times refused as in use, never two at once", processes, tally->kept.load(),
          tally->refused.load());
}

QTEST_GUILESS_MAIN(TestVaultContention)
#include "tst_vault_contention.moc"
