// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 before, after and in the middle of every change to the disk, and the power cut at each: what was reported as
// done is there afterwards, and nothing is half done. With ACCORD_LONG_TESTS from many more histories.
#include "tests/system/vault/careless_flows.h"

#include <QElapsedTimer>
#include <QTest>
#include <algorithm>
#include <random>

using namespace accord::test::faults;

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
}

int killsWanted()
{
#if defined(__SANITIZE_ADDRESS__)
    constexpr int few = 400; // a process takes ten times as long to begin and to end
#else
    constexpr int few = 2'000;
#endif
    return isLong() ? 25'000 : few;
}

constexpr std::array moments = {What::KillBefore, What::KillMiddle, What::KillAfter, What::PowerCut};
constexpr std::array momentNames = {"before", "in the middle", "after", "power cut"};

/// One call of a flow, and when to strike.
struct Point
{
    int at = 0;
    Call call = Call::Write;
    size_t moment = 0;
};

struct Tally
{
    int kills = 0;
    std::array<int, kindsOfCall> byCall{};
    std::array<int, moments.size()> byMoment{};
    int notReached = 0; // the flow ended before the call: it made fewer than when it was counted
};

QString breakdown(const Tally& tally)
{
    QStringList parts;
    for (size_t moment = 0; moment < moments.size(); ++moment)
        parts << QStringLiteral("%1 %2").arg(tally.byMoment[moment]).arg(QLatin1String(momentNames[moment]));
    for (size_t call = 0; call < tally.byCall.size(); ++call) {
        if (tally.byCall[call] > 0)
            parts << QStringLiteral("%1 %2").arg(tally.byCall[call]).arg(QLatin1String(nameOf(Call(call))));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

class TestVaultKills : public QObject
{
    Q_OBJECT

private slots:
    void theJudgeFindsCarelessness_data();
    void theJudgeFindsCarelessness();
    void nothingAcknowledgedIsLost();

private:
    /// Prepares the flow, runs it undisturbed, and lists every point of it.
    QList<Point> pointsOf(Flow& flow, quint64 seed);
    /// What is wrong after a run that was struck there.
    QStringList struck(Flow& flow, const Point& point, quint64 seed);

    Stage m_stage;
    SharedLedger m_ledger;
    Tally m_tally;
};

QList<Point> TestVaultKills::pointsOf(Flow& flow, quint64 seed)
{
    m_stage.clear();
    flow.prepare(m_stage, seed);
    m_stage.keep();
    m_ledger.clear();
    const End end = runInChild([&] {
        arm({}, m_stage.live(), m_stage.attic(), m_ledger->counts);
        flow.run(m_stage, *m_ledger);
    });
    const Counts counts = m_ledger->counts;
    if (!end.wasRegular() || m_ledger->refused || m_ledger->acknowledged == 0 || counts.calls > mostCalls ||
        !flow.wrong(m_stage, m_ledger->acknowledged).isEmpty())
        return {};
    QList<Point> points;
    for (int at = 1; at <= counts.calls; ++at) {
        const Call call = counts.kinds[size_t(at - 1)];
        for (size_t moment = 0; moment < moments.size(); ++moment) {
            // What is in the middle of a sync or a rename is what a power cut leaves.
            if (moments[moment] != What::KillMiddle || call == Call::Write)
                points << Point{at, call, moment};
        }
    }
    return points;
}

QStringList TestVaultKills::struck(Flow& flow, const Point& point, quint64 seed)
{
    m_stage.restart();
    m_ledger.clear();
    const Plan plan{moments[point.moment], point.at, 0, false, seed * 1000 + quint64(point.at)};
    const End end = runInChild([&] {
        arm(plan, m_stage.live(), m_stage.attic(), m_ledger->counts);
        flow.run(m_stage, *m_ledger);
    });
    if (end.wasKilled()) {
        ++m_tally.kills;
        ++m_tally.byCall[size_t(point.call)];
        ++m_tally.byMoment[point.moment];
    } else if (end.wasRegular()) {
        ++m_tally.notReached;
    } else {
        return {end.text()};
    }
    return flow.wrong(m_stage, m_ledger->acknowledged);
}

void TestVaultKills::theJudgeFindsCarelessness_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("written in place: kills find it") << true;
    QTest::newRow("renamed and never synced: only power cuts do") << false;
}

void TestVaultKills::theJudgeFindsCarelessness()
{
    QFETCH(bool, inPlace);
    CarelessFlow flow(inPlace);
    std::array<int, moments.size()> found{};
    const QList<Point> points = pointsOf(flow, 0);
    QVERIFY(points.size() >= 10);
    for (quint64 seed = 0; seed < 5; ++seed) {
        for (const Point& point : points)
            found[point.moment] += struck(flow, point, seed).isEmpty() ? 0 : 1;
    }
    QCOMPARE(found[0] + found[1] + found[2] > 0, inPlace);
    QVERIFY(found[3] > 0);
    qInfo("found %d by kills and %d by power cuts", found[0] + found[1] + found[2], found[3]);
    m_tally = {};
}

void TestVaultKills::nothingAcknowledgedIsLost()
{
    QElapsedTimer timer;
    timer.start();
    const auto flows = everyFlow();
    quint64 seed = 0;
    for (; m_tally.kills < killsWanted(); ++seed) {
        for (const auto& flow : flows) {
            QList<Point> points = pointsOf(*flow, seed);
            QVERIFY2(points.size() > 15, flow->name());
            if (!isLong()) { // every flow in its turn, and of the longest ones a part
                std::shuffle(points.begin(), points.end(), std::mt19937_64(seed));
                points = points.first(std::min(points.size(), killsWanted() / qsizetype(flows.size()) + 1));
            }
            for (const Point& point : points) {
                const QStringList wrong = struck(*flow, point, seed);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1, seed %2, %3 call %4 (%5): %6")
                                                         .arg(QLatin1String(flow->name()))
                                                         .arg(seed)
                                                         .arg(QLatin1String(momentNames[point.moment]))
                                                         .arg(point.at)
                                                         .arg(QLatin1String(nameOf(point.call)))
                                                         .arg(wrong.join(QStringLiteral("; ")))));
            }
            if (m_tally.kills >= killsWanted() && seed > 0)
                break;
        }
        if (isLong())
            qInfo("%d kills so far, from %llu histories, %lld s", m_tally.kills, seed + 1, timer.elapsed() / 1000);
    }
    QVERIFY(m_tally.kills >= killsWanted());
    qInfo(
        "%d kills in %zu flows and %llu histories: 0 vaults that do not open, 0 acknowledged answers lost, 0 consents "
        "half applied",
        m_tally.kills, flows.size(), seed);
    qInfo("%s; %d not reached; %lld s", qPrintable(breakdown(m_tally)), m_tally.notReached, timer.elapsed() / 1000);
}

QTEST_GUILESS_MAIN(TestVaultKills)
#include "tst_vault_kills.moc"
