// SPDX-License-Identifier: GPL-3.0-or-later
// Memory that cannot be had. SQLCipher must do without: a typed error or success. Where Qt or C++ cannot, the program
// may end; the vault stays whole either way. Requests are many, so the short run takes some of each flow's and
// ACCORD_LONG_TESTS takes more.
// AddressSanitizer brings its own malloc, which must not be replaced: there only SQLCipher's requests are refused, and
// the test says so. The other fault tests replace calls on files, and run under it as they are.
#include "tests/support/faults/faulty_memory.h"
#include "tests/system/vault/flows.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>
#include <random>
#include <set>
#include <unistd.h>

using namespace accord::test::faults;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
}

/// The first and the last ones, and some between.
std::vector<int> someOf(int count, quint64 seed)
{
    const size_t wanted = isLong() ? 400 : 30;
    std::set<int> chosen;
    for (int i = 1; i <= std::min(count, 5); ++i) {
        chosen.insert(i);
        chosen.insert(count + 1 - i);
    }
    std::mt19937_64 random(seed);
    while (chosen.size() < std::min(wanted, size_t(count)))
        chosen.insert(1 + int(random() % quint64(count)));
    return {chosen.begin(), chosen.end()};
}

} // namespace

class TestVaultAllocations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { watchMemoryOfSqlite(); }
    void withoutMemory_data();
    void withoutMemory();

private:
    void flowWithout(Flow& flow, Memory whose, quint64 seed);
    /// How many requests it made.
    int run(Flow& flow, Memory whose, int n, bool forGood);

    Stage m_stage;
    SharedLedger m_ledger;
    End m_end;
    int m_runs = 0;
    int m_done = 0;
    int m_refused = 0;
    int m_ended = 0;
};

int TestVaultAllocations::run(Flow& flow, Memory whose, int n, bool forGood)
{
    m_stage.restart();
    m_ledger.clear();
    m_end = runInChild([&] {
        if (whose == Memory::Everything)
            ::close(STDERR_FILENO); // a program that ends says so at length
        failMemory(whose, n, forGood);
        flow.run(m_stage, *m_ledger);
        m_ledger->counts.calls = memoryIsFine();
    });
    return m_ledger->counts.calls;
}

void TestVaultAllocations::flowWithout(Flow& flow, Memory whose, quint64 seed)
{
    m_stage.clear();
    flow.prepare(m_stage, seed);
    m_stage.keep();
    const int requests = run(flow, whose, 0, false);
    QVERIFY2(m_end.wasRegular() && !m_ledger->refused && requests > 20, flow.name());
    QCOMPARE(flow.wrong(m_stage, m_ledger->acknowledged), QStringList());
    const int steps = m_ledger->acknowledged;
    for (const int n : someOf(requests, seed)) {
        const bool forGood = n % 3 == 0;
        (void)run(flow, whose, n, forGood);
        ++m_runs;
        const QString place = QStringLiteral("%1, seed %2, request %3 of %4%5")
                                  .arg(QLatin1String(flow.name()))
                                  .arg(seed)
                                  .arg(n)
                                  .arg(requests)
                                  .arg(forGood ? QStringLiteral(" and on") : QString());
        if (m_end.wasRegular()) {
            QVERIFY2(m_ledger->refused || m_ledger->acknowledged == steps,
                     qPrintable(place + QStringLiteral(": neither refused nor done")));
            ++(m_ledger->refused ? m_refused : m_done);
        } else {
            // An exception nobody catches; or Qt 6.4, whose lists write to where nothing was given.
            const bool endedItself =
                whose == Memory::Everything && (m_end.signal == SIGABRT || m_end.signal == SIGSEGV);
            QVERIFY2(endedItself, qPrintable(place + QStringLiteral(": ") + m_end.text()));
            ++m_ended;
        }
        const QStringList wrong = flow.wrong(m_stage, m_ledger->acknowledged);
        QVERIFY2(wrong.isEmpty(), qPrintable(place + QStringLiteral(": ") + wrong.join(QStringLiteral("; "))));
    }
}

void TestVaultAllocations::withoutMemory_data()
{
    QTest::addColumn<Memory>("whose");
    QTest::newRow("SQLCipher's") << Memory::SQLite;
#if defined(__SANITIZE_ADDRESS__)
    qInfo("under AddressSanitizer malloc cannot be replaced: \"everybody's\" is left to the other builds");
#else
    QTest::newRow("everybody's") << Memory::Everything;
#endif
}

void TestVaultAllocations::withoutMemory()
{
    QFETCH(Memory, whose);
    m_runs = m_done = m_refused = m_ended = 0;
    QElapsedTimer timer;
    timer.start();
    const auto flows = everyFlow();
    for (const auto& flow : flows) {
        flowWithout(*flow, whose, 1);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(m_refused > 0);
    qInfo("%d requests refused in %zu flows: %d times refused with its cause, %d done all the same, %d programs ended; "
          "every vault whole; %lld s",
          m_runs, flows.size(), m_refused, m_done, m_ended, timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestVaultAllocations)
#include "tst_vault_allocations.moc"
