// SPDX-License-Identifier: GPL-3.0-or-later
// Three clients, a therapist and a relay as real processes, a network that does its worst between them, and kill -9 for
// all: what was said to be done is done, once, and what was taken back or closed stays away.
//
// 5,000 envelopes and 100 kills; with ACCORD_LONG_TESTS a million and 5,000, in runs of 5,000 and 25 on fresh vaults.
// ACCORD_CHAOS_SEED names the first run's seed (1), which is as much of it as processes let one repeat.
// ACCORD_CHAOS_CLI names another accord-cli: see sabotage, beside this, which breaks it on purpose.
#include "tests/system/chaos/run.h"

#include <QElapsedTimer>
#include <QTest>
#include <csignal>

namespace accord::chaos {

class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwiceOrKept()
    {
        const bool isLong = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
        const int runs = isLong ? 200 : 1;
        const int kills = isLong ? 25 : 100;
        const quint32 seed = quint32(std::max(1, qEnvironmentVariableIntValue("ACCORD_CHAOS_SEED")));
        const qint64 envelopes = 5000;
        Totals all;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < runs; ++i) {
            Run run(seed + quint32(i) * 10, envelopes, kills);
            all += run.run();
            run.tell();
            qInfo("%lld envelopes, %d kills: %d lost, %d double effects, %d summaries after revocation, %d after "
                  "closing, %d else; %lld s",
                  all.envelopes, all.kills, all.lost, all.twice, all.afterRevocation, all.afterClosing, all.others,
                  timer.elapsed() / 1000);
            for (const QString& breach : run.firstBreaches())
                qInfo("  %s", qPrintable(breach));
        }
        QVERIFY(all.envelopes >= runs * envelopes);
        QCOMPARE(all.kills, runs * kills);
        QCOMPARE(all.lost, 0);
        QCOMPARE(all.twice, 0);
        QCOMPARE(all.afterRevocation, 0);
        QCOMPARE(all.afterClosing, 0);
        QCOMPARE(all.others, 0);
    }
};

} // namespace accord::chaos

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // each wait inside has its own limit; a busy machine is no failure
    QCoreApplication application(argc, argv);
    accord::chaos::TestChaos test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chaos.moc"
