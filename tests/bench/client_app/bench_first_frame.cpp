// SPDX-License-Identifier: GPL-3.0-or-later
// Time to the first frame of the client's app with 1,000 check-ins, and its memory then, against an empty
// Material window.
//
//   QT_QPA_PLATFORM=offscreen bench_first_frame [rounds]
//
// Each sample is a process of its own, from its start to the first frame its window has swapped (tidying up after that
// is no part of it); the kinds take turns, so that whatever else the machine does meets all of them. Beside the time
// stands the CPU spent till then, which what else the machine does cannot stretch.
//
// "empty" is an empty Material window in this very program, so with every library the app needs; "bare" is the same
// window in a program that links nothing else. "locked" is what a person sees first: the unlock page. "home" is home
// drawn with its data, from process start, unlocking included; its key derivation is set to the least (8 MiB, one
// pass), since Argon2id is slow on purpose and the same in every app that uses it.
#include "app/client/client_app.h"
#include "tests/bench/client_app/empty_window.h"
#include "tests/bench/client_app/sample_vault.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QQuickItem>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace {

using namespace accord;

constexpr int checkIns = 1000;

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
        bench::leaveAtFrame(*window);
        return QApplication::exec();
    }
    QObject::connect(window, &QQuickWindow::frameSwapped, &client, [window] {
        if (isShown(window->contentItem(), QStringLiteral("checkInButton"))) {
            bench::sayWhatItTook();
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

struct Samples
{
    std::vector<double> time;   ///< ms
    std::vector<double> cpu;    ///< ms
    std::vector<double> memory; ///< MiB
};

/// One process from its start to its frame. False if it shows none.
bool sample(const QString& kind, const QString& vault, Samples* into)
{
    const bool bare = kind == QLatin1String("bare");
    const QString self = QCoreApplication::applicationFilePath();
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(bare ? QFileInfo(self).dir().filePath(QStringLiteral("bench_empty_window")) : self,
                  bare ? QStringList() : QStringList{QStringLiteral("--show"), kind, vault});
    while (!process.canReadLine() && process.waitForReadyRead(60'000)) {
    }
    const double time = double(timer.nsecsElapsed()) / 1e6;
    const QList<QByteArray> said = process.readLine().trimmed().split(' ');
    if (!process.waitForFinished(60'000) || process.exitCode() != 0 || said.size() != 2)
        return false;
    if (into) {
        into->time.push_back(time);
        into->memory.push_back(said[0].toDouble() / 1024);
        into->cpu.push_back(said[1].toDouble() / 1000);
    }
    return true;
}

int compare(int rounds)
{
    QTemporaryDir directory;
    const QString vault = directory.filePath(QStringLiteral("vault"));
    if (!bench::makeClientVault(vault, checkIns)) {
        std::fputs("the vault could not be made\n", stderr);
        return 1;
    }
    const std::array<const char*, 4> kinds{"empty", "bare", "locked", "home"};
    std::array<Samples, kinds.size()> samples;
    for (int round = -1; round < rounds; ++round) { // one to warm the disk's cache, not counted
        for (size_t kind = 0; kind < kinds.size(); ++kind) {
            if (!sample(QLatin1String(kinds[kind]), vault, round < 0 ? nullptr : &samples[kind])) {
                std::fprintf(stderr, "%s did not show\n", kinds[kind]);
                return 1;
            }
        }
    }
    std::printf("%-8s %8s %7s %7s %9s %7s %7s %8s %7s %7s   (%d rounds, medians; %d check-ins)\n", "window", "ms",
                "/empty", "/bare", "CPU ms", "/empty", "/bare", "MiB", "/empty", "/bare", rounds, checkIns);
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        std::printf("%-8s", kinds[kind]);
        for (const auto measure : {&Samples::time, &Samples::cpu, &Samples::memory}) {
            const double value = median(samples[kind].*measure);
            std::printf(" %8.1f %7.2f %7.2f", value, value / median(samples[0].*measure),
                        value / median(samples[1].*measure));
        }
        std::puts("");
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && QLatin1String(argv[1]) == QLatin1String("--show")) {
        const QString vault = QString::fromLocal8Bit(argv[3]);
        if (QLatin1String(argv[2]) == QLatin1String("empty"))
            return bench::showEmptyWindow<QApplication>(argc, argv);
        return showAccord(argc, argv, vault, QLatin1String(argv[2]) == QLatin1String("home"));
    }
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    return compare(std::max(rounds, 1));
}
