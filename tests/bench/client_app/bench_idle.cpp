// SPDX-License-Identifier: GPL-3.0-or-later
// What the client's app does while nobody touches it: frames drawn, and wake-ups of any of its threads, in a real
// process.
//
//   QT_QPA_PLATFORM=offscreen bench_idle [seconds]
//
// The process shows Home of an open vault with 1,000 check-ins. Threads that wake up are named; the targets are 0 of
// both.
#include "app/client/client_app.h"
#include "core/secret/secret.h"
#include "tests/bench/client_app/sample_vault.h"
#include "tests/support/wake_ups.h"

#include <QApplication>
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
constexpr int toRestMilliseconds = 35'000; // Qt ends the threads it painted with after 30 s

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
    while (process.isOpen() && !process.canReadLine() && process.waitForReadyRead(60'000)) {
    }
    if (!process.readLine().startsWith("at rest")) {
        std::fputs("the app did not come to rest\n", stderr);
        return 1;
    }
    QThread::msleep(200);
    const tests::Sleeps before = tests::sleepsOf(process.processId());
    QThread::sleep(ulong(seconds));
    const tests::Sleeps after = tests::sleepsOf(process.processId());
    process.write("\n");
    process.waitForReadyRead(5000);
    const QByteArray frames = process.readLine().trimmed();
    process.closeWriteChannel();
    process.waitForFinished(5000);
    if (before.isEmpty() || after.isEmpty() || frames.isEmpty())
        return 1;
    const tests::WakeUps woken = tests::wakeUpsBetween(before, after);
    std::printf("idle for %d s: %s frames, %lld wake-ups of %lld threads (targets: 0 and 0)\n", seconds,
                frames.constData(), static_cast<long long>(woken.count), static_cast<long long>(after.size()));
    for (const QString& thread : woken.who)
        std::printf("  %s\n", qPrintable(thread));
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
