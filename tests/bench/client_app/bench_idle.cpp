// SPDX-License-Identifier: GPL-3.0-or-later
// What the client's app does while nobody touches it: frames drawn, and wake-ups of any of its threads, in a real
// process.
//
//   QT_QPA_PLATFORM=offscreen bench_idle [seconds]
//
// The process shows Home of an open vault with 1,000 check-ins. A wake-up is a context switch back to one of its
// threads (Linux: /proc/PID/task/*/status); the targets are 0 of both.
#include "app/client/client_app.h"
#include "core/secret/secret.h"
#include "tests/bench/client_app/sample_vault.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdio>

namespace {

using namespace accord;

constexpr int checkIns = 1000;
constexpr int toRestMilliseconds = 3000;

/// Context switches of all threads of a process so far; -1 if it is gone.
qint64 switches(qint64 process)
{
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    qint64 sum = tasks.exists() ? 0 : -1;
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : threads) {
        QFile status(tasks.filePath(thread + QStringLiteral("/status")));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:") || line.startsWith("nonvoluntary_ctxt_switches:"))
                sum += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
        }
    }
    return sum;
}

/// The app itself. Answers each line on stdin with the frames drawn since the last.
int show(int& argc, char** argv, const QString& vaultDirectory)
{
    app::prepareClient();
    const QApplication application(argc, argv);
    if (!initialiseSecrets())
        return 1;
    const base::SystemClock clock;
    app::ClientOptions options;
    options.vaultDirectory = vaultDirectory;
    app::ClientApp client(options, clock);
    client.unlock().unlock(bench::passphrase());
    if (!client.show())
        return 1;
    int frames = 0;
    QObject::connect(client.window(), &QQuickWindow::frameSwapped, &client, [&frames] { ++frames; });
    bool home = false;
    QObject::connect(&client.model(), &app::AppModel::pageChanged, &client, [&] {
        if (client.model().page() == app::AppModel::Page::Home && !std::exchange(home, true))
            QTimer::singleShot(toRestMilliseconds, &client, [&frames] {
                frames = 0;
                std::puts("at rest");
                std::fflush(stdout);
            });
    });
    // Asked through a file descriptor that wakes nobody until it is written to.
    QSocketNotifier asked(0, QSocketNotifier::Read);
    QObject::connect(&asked, &QSocketNotifier::activated, &client, [&frames] {
        char line[16];
        if (!std::fgets(line, sizeof line, stdin))
            QCoreApplication::quit();
        std::printf("%d\n", frames);
        std::fflush(stdout);
    });
    return QApplication::exec();
}

int watch(int seconds)
{
    QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("vault"));
    if (!bench::makeClientVault(vault, checkIns))
        return 1;
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--show"), vault});
    while (process.isOpen() && !process.canReadLine() && process.waitForReadyRead(30'000)) {
    }
    if (!process.readLine().startsWith("at rest")) {
        std::fputs("the app did not come to rest\n", stderr);
        return 1;
    }
    QThread::msleep(200);
    const qint64 before = switches(process.processId());
    QThread::sleep(ulong(seconds));
    const qint64 after = switches(process.processId());
    process.write("\n");
    process.waitForReadyRead(5000);
    const QByteArray frames = process.readLine().trimmed();
    process.closeWriteChannel();
    process.waitForFinished(5000);
    if (before < 0 || after < 0 || frames.isEmpty())
        return 1;
    std::printf("idle for %d s: %s frames, %lld wake-ups (targets: 0 and 0)\n", seconds, frames.constData(),
                static_cast<long long>(after - before));
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 3 && QLatin1String(argv[1]) == QLatin1String("--show"))
        return show(argc, argv, QString::fromLocal8Bit(argv[2]));
    const QCoreApplication application(argc, argv);
    return watch(std::max(argc > 1 ? QByteArray(argv[1]).toInt() : 30, 1));
}
