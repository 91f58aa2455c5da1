// SPDX-License-Identifier: GPL-3.0-or-later
// Time to the first frame of the client's app with 1,000 check-ins, and its memory then, against an empty
// Material window.
//
//   QT_QPA_PLATFORM=offscreen bench_first_frame [rounds]
//
// Each sample is a process of its own, from its start to the first frame its window has swapped; the kinds take turns,
// so that whatever else the machine does meets all of them. "locked" is what a person sees first: the unlock page.
// "home" is home drawn with its data, from process start, unlocking included; its key derivation is set to the least
// (8 MiB, one pass), since Argon2id is slow on purpose and the same in every app that uses it.
#include "app/client/client_app.h"
#include "tests/bench/client_app/sample_vault.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

using namespace accord;

constexpr int checkIns = 1000;

const char* emptyWindow =
    "import QtQuick\nimport QtQuick.Controls\nApplicationWindow { width: 390; height: 844; visible: true }";

/// Says how much memory is resident, in KiB.
void sayMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            std::printf("%s\n", line.mid(6).trimmed().split(' ').first().constData());
    }
}

void leaveAtFrame(QQuickWindow* window)
{
    QObject::connect(
        window, &QQuickWindow::frameSwapped, qApp,
        [] {
            sayMemory();
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

int showEmpty(int& argc, char** argv)
{
    app::prepareClient();
    const QApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData(emptyWindow);
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    leaveAtFrame(window);
    return QApplication::exec();
}

bool isShown(const QQuickItem* item, const QString& name)
{
    if (item->isVisible() && item->objectName() == name)
        return true;
    const auto children = item->childItems();
    return item->isVisible() && std::any_of(children.cbegin(), children.cend(),
                                            [&](const QQuickItem* child) { return isShown(child, name); });
}

int showAccord(int& argc, char** argv, const QString& vaultDirectory, bool home)
{
    app::prepareClient();
    const QApplication application(argc, argv);
    const base::SystemClock clock;
    app::ClientOptions options;
    options.vaultDirectory = vaultDirectory;
    app::ClientApp client(options, clock);
    if (home)
        client.unlock().unlock(bench::passphrase());
    if (!client.show())
        return 1;
    QQuickWindow* window = client.window();
    if (!home) {
        leaveAtFrame(window);
        return QApplication::exec();
    }
    QObject::connect(window, &QQuickWindow::frameSwapped, &client, [window] {
        if (isShown(window->contentItem(), QStringLiteral("checkInButton"))) {
            sayMemory();
            QCoreApplication::quit();
        }
    });
    return QApplication::exec();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int compare(int rounds)
{
    QTemporaryDir directory;
    const QString vault = directory.filePath(QStringLiteral("vault"));
    if (!bench::makeClientVault(vault, checkIns)) {
        std::fputs("the vault could not be made\n", stderr);
        return 1;
    }
    const QStringList kinds{QStringLiteral("empty"), QStringLiteral("locked"), QStringLiteral("home")};
    std::vector<std::vector<double>> times(size_t(kinds.size()));
    std::vector<std::vector<double>> memories(size_t(kinds.size()));
    for (int round = -1; round < rounds; ++round) { // one to warm the disk's cache, not counted
        for (int kind = 0; kind < kinds.size(); ++kind) {
            QProcess process;
            QElapsedTimer timer;
            timer.start();
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--show"), kinds[kind], vault});
            const bool ended = process.waitForFinished(60'000);
            const double time = double(timer.nsecsElapsed()) / 1e6;
            const double memory = process.readAllStandardOutput().trimmed().toDouble() / 1024;
            if (!ended || process.exitCode() != 0 || memory <= 0) {
                std::fprintf(stderr, "%s did not show\n", qPrintable(kinds[kind]));
                return 1;
            }
            if (round < 0)
                continue;
            times[size_t(kind)].push_back(time);
            memories[size_t(kind)].push_back(memory);
        }
    }
    std::printf("%-8s %10s %8s %10s %8s   (%d rounds, medians; %d check-ins)\n", "window", "ms", "ratio", "MiB",
                "ratio", rounds, checkIns);
    for (int kind = 0; kind < kinds.size(); ++kind) {
        const double time = median(times[size_t(kind)]);
        const double memory = median(memories[size_t(kind)]);
        std::printf("%-8s %10.1f %8.2f %10.1f %8.2f\n", qPrintable(kinds[kind]), time, time / median(times[0]), memory,
                    memory / median(memories[0]));
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && QLatin1String(argv[1]) == QLatin1String("--show")) {
        const QString vault = QString::fromLocal8Bit(argv[3]);
        if (QLatin1String(argv[2]) == QLatin1String("empty"))
            return showEmpty(argc, argv);
        return showAccord(argc, argv, vault, QLatin1String(argv[2]) == QLatin1String("home"));
    }
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    return compare(std::max(rounds, 1));
}
