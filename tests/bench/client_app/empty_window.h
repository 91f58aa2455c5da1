// SPDX-License-Identifier: GPL-3.0-or-later
// An empty Material window, to measure the app's against, and what either says at its first frame.
#pragma once

#include <QFile>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <cstdio>
#include <ctime>

namespace accord::bench {

/// One line on stdout: what is resident, in KiB, and the CPU spent so far, in microseconds.
inline void sayWhatItTook()
{
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            std::printf("%s %lld\n", line.mid(6).trimmed().split(' ').first().constData(),
                        static_cast<long long>(spent.tv_sec) * 1'000'000 + spent.tv_nsec / 1000);
    }
    std::fflush(stdout);
}

inline void leaveAtFrame(QQuickWindow& window)
{
    QObject::connect(
        &window, &QQuickWindow::frameSwapped, qApp,
        [] {
            sayWhatItTook();
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
}

template <typename Application>
int showEmptyWindow(int& argc, char** argv)
{
    QQuickStyle::setStyle(QStringLiteral("Material"));
    const Application application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nimport QtQuick.Controls\n"
                    "ApplicationWindow { width: 390; height: 844; visible: true }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    leaveAtFrame(*window);
    return Application::exec();
}

} // namespace accord::bench
