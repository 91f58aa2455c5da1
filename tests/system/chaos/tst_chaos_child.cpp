// SPDX-License-Identifier: GPL-3.0-or-later
// A run that is stopped from outside leaves nothing running; a run's own threads may come and go.
#include "tests/system/chaos/child.h"

#include <QTest>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace accord::chaos {

namespace {

/// A run in small: a child that would outlive anybody's patience, its pid told, and then a wait without end.
int beParent()
{
    Child child;
    if (!child.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo ready; exec sleep 600")}) ||
        child.readLine() != QByteArray("ready"))
        return 1;
    std::printf("%lld\n", child.pid());
    std::fflush(stdout);
    while (true)
        ::pause();
}

} // namespace

class TestChaosChild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithItsParent_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("killed") << SIGKILL;
        QTest::newRow("asked to end") << SIGTERM;
        QTest::newRow("interrupted") << SIGINT;
    }
    void endsWithItsParent()
    {
        QFETCH(int, signal);
        QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0); // so that the grandchild, orphaned, is ours to wait for
        Child parent;
        QVERIFY(parent.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--be-parent")}));
        const pid_t grandchild = pid_t(parent.readLine().value_or(QByteArray()).toLongLong());
        QVERIFY(grandchild > 0);
        QCOMPARE(::kill(pid_t(parent.pid()), signal), 0);
        int status = 0;
        pid_t ended = 0;
        QTRY_VERIFY_WITH_TIMEOUT(ended == grandchild || (ended = ::waitpid(grandchild, &status, WNOHANG)) == grandchild,
                                 30'000);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGKILL);
    }

    void outlivesTheThreadThatStartedIt()
    {
        Child child;
        bool started = false;
        std::thread([&] { started = child.start(QStringLiteral("/bin/cat"), {}); }).join();
        QVERIFY(started);
        QVERIFY(child.write("still here\n"));
        QCOMPARE(child.readLine().value_or(QByteArray()), QByteArray("still here"));
        QCOMPARE(child.finish(), 0);
    }

    void aProgramThatIsNotThere()
    {
        Child child;
        QVERIFY(child.start(QStringLiteral("/nowhere/nothing"), {}));
        QVERIFY(!child.readLine());
        QVERIFY(!child.runs());
        QCOMPARE(child.exitCode(), 127);
    }
};

} // namespace accord::chaos

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QStringLiteral("--be-parent")))
        return accord::chaos::beParent();
    accord::chaos::TestChaosChild test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chaos_child.moc"
