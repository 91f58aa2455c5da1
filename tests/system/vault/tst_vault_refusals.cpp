// SPDX-License-Identifier: GPL-3.0-or-later
// A system that refuses: the n-th call on a file fails or is done in part, for every n until nothing is left to fail.
// Each time there is a typed error or success, the vault opens afterwards, and nothing is half done. The short run
// gives every call one kind of trouble; ACCORD_LONG_TESTS gives it every kind, from several histories.
#include "tests/system/vault/flows.h"

#include <QElapsedTimer>
#include <QTest>
#include <cerrno>

using namespace accord::test::faults;

namespace {

struct Trouble
{
    const char* name;
    What what;
    int error;
    bool (*concerns)(Call);
};

bool any(Call)
{
    return true;
}
bool takesSpace(Call call)
{
    return call == Call::Open || changes(call);
}
bool mayBeInterrupted(Call call)
{
    return call != Call::Rename && call != Call::Unlink && call != Call::MakeFolder;
}
bool movesBytes(Call call)
{
    return call == Call::Read || call == Call::Write;
}

constexpr Trouble troubles[] = {
    {"EIO once", What::Refuse, EIO, any},
    {"EIO for good", What::RefuseOn, EIO, any},
    {"ENOSPC once", What::Refuse, ENOSPC, takesSpace},
    {"ENOSPC for good", What::RefuseOn, ENOSPC, takesSpace},
    {"EINTR", What::Refuse, EINTR, mayBeInterrupted},
    {"cut short", What::CutShort, 0, movesBytes},
};
constexpr size_t troubleCount = std::size(troubles);

bool isLong()
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
}

#if defined(__SANITIZE_ADDRESS__)
constexpr int stride = 7; // a process takes ten times as long to begin and to end; every kind of trouble has its turn
#else
constexpr int stride = 1;
#endif

/// Of the troubles such a call can have: all, or one in its turn.
std::vector<size_t> kindsFor(Call call, int at)
{
    std::vector<size_t> kinds;
    for (size_t kind = 0; kind < troubleCount; ++kind) {
        if (troubles[kind].concerns(call))
            kinds.push_back(kind);
    }
    return isLong() ? kinds : std::vector<size_t>{kinds[size_t(at) % kinds.size()]};
}

} // namespace

class TestVaultRefusals : public QObject
{
    Q_OBJECT

private slots:
    void everyCallInItsTurn();

private:
    void flowUnder(Flow& flow, quint64 seed);
    void run(Flow& flow, const Plan& plan);

    Stage m_stage;
    SharedLedger m_ledger;
    End m_end;
    std::array<int, troubleCount> m_refused{};
    std::array<int, troubleCount> m_borne{}; // done all the same
};

void TestVaultRefusals::run(Flow& flow, const Plan& plan)
{
    m_stage.restart();
    m_ledger.clear();
    m_end = runInChild([&] {
        arm(plan, m_stage.live(), m_stage.attic(), m_ledger->counts);
        flow.run(m_stage, *m_ledger);
        disarm();
    });
}

void TestVaultRefusals::flowUnder(Flow& flow, quint64 seed)
{
    m_stage.clear();
    flow.prepare(m_stage, seed);
    m_stage.keep();
    run(flow, {What::Nothing, 0, 0, true, seed});
    QVERIFY2(m_end.wasRegular() && !m_ledger->refused, flow.name());
    QCOMPARE(flow.wrong(m_stage, m_ledger->acknowledged), QStringList());
    const Counts counts = m_ledger->counts;
    const int steps = m_ledger->acknowledged;
    QVERIFY2(counts.calls > 20 && counts.calls <= mostCalls, flow.name());
    for (int at = 1; at <= counts.calls; at += stride) {
        for (const size_t kind : kindsFor(counts.kinds[size_t(at - 1)], at)) {
            const Trouble& trouble = troubles[kind];
            const QString place = QStringLiteral("%1, seed %2, %3 at call %4 (%5)")
                                      .arg(QLatin1String(flow.name()))
                                      .arg(seed)
                                      .arg(QLatin1String(trouble.name))
                                      .arg(at)
                                      .arg(QLatin1String(nameOf(counts.kinds[size_t(at - 1)])));
            run(flow, {trouble.what, at, trouble.error, true, seed + quint64(at)});
            QVERIFY2(m_end.wasRegular(), qPrintable(place + QStringLiteral(": ") + m_end.text()));
            QVERIFY2(m_ledger->counts.struck > 0, qPrintable(place + QStringLiteral(": not reached")));
            QVERIFY2(m_ledger->refused || m_ledger->acknowledged == steps,
                     qPrintable(place + QStringLiteral(": neither refused nor done")));
            QVERIFY2(!m_ledger->refused || m_ledger->cause[0] != '\0',
                     qPrintable(place + QStringLiteral(": no cause")));
            ++(m_ledger->refused ? m_refused : m_borne)[kind];
            const QStringList wrong = flow.wrong(m_stage, m_ledger->acknowledged);
            QVERIFY2(wrong.isEmpty(), qPrintable(place + QStringLiteral(": ") + wrong.join(QStringLiteral("; "))));
        }
    }
}

void TestVaultRefusals::everyCallInItsTurn()
{
    QElapsedTimer timer;
    timer.start();
    const auto flows = everyFlow();
    for (quint64 seed = 0; seed < (isLong() ? 3 : 1); ++seed) {
        for (const auto& flow : flows) {
            flowUnder(*flow, seed);
            if (QTest::currentTestFailed())
                return;
        }
    }
    int runs = 0;
    for (size_t kind = 0; kind < troubleCount; ++kind) {
        qInfo("%s: %d refused with their cause, %d borne", troubles[kind].name, m_refused[kind], m_borne[kind]);
        QVERIFY(m_refused[kind] + m_borne[kind] > 0);
        runs += m_refused[kind] + m_borne[kind];
    }
    qInfo("%d runs of %zu flows: 0 crashes, 0 vaults that do not open, nothing half done; %lld s", runs, flows.size(),
          timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestVaultRefusals)
#include "tst_vault_refusals.moc"
