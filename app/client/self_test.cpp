// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/self_test.h"

#include "app/client/page_walk.h"

#include <QMutex>
#include <QMutexLocker>
#include <cstdio>

namespace accord::app {

namespace {

/// Collects what Qt and QML print, from any thread, while it lives. One at a time.
class Listener
{
public:
    Listener() : m_before(qInstallMessageHandler(&Listener::hear)) {}
    ~Listener() { qInstallMessageHandler(m_before); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    [[nodiscard]] static QStringList take()
    {
        const QMutexLocker lock(&s_mutex);
        return std::exchange(s_heard, {});
    }

private:
    static void hear(QtMsgType, const QMessageLogContext&, const QString& message)
    {
        const QMutexLocker lock(&s_mutex);
        s_heard.append(message);
    }

    // A message handler is a plain function: what it hears has nowhere else to go.
    static inline QMutex s_mutex;
    static inline QStringList s_heard;
    QtMessageHandler m_before;
};

/// Every state in one look; how many of them printed something, or -1 if the walk ended early.
int walkIn(const char* look, const ClientOptions& options)
{
    int troubled = 0;
    PageWalk walk(options);
    const bool whole = walk.walk([&](const QString& state, QQuickWindow& window) {
        window.grabWindow(); // draws, so that what only shows when drawn is heard
        const QStringList heard = Listener::take();
        std::printf("%s %s, %s\n", heard.isEmpty() ? "ok  " : "FAIL", qPrintable(state), look);
        for (const QString& line : heard)
            std::printf("     %s\n", qPrintable(line));
        troubled += heard.isEmpty() ? 0 : 1;
    });
    return whole ? troubled : -1;
}

} // namespace

int selfTest()
{
    const Listener listener;
    ClientOptions small;
    small.size = QSize(320, 640);
    small.look.textScale = 2;
    small.look.dark = true;
    small.look.rightToLeft = true;
    const int plain = walkIn("as it comes", {});
    const int hard = walkIn("small, dark, large text, right to left", small);
    const QStringList afterwards = Listener::take();
    for (const QString& line : afterwards)
        std::printf("FAIL on closing: %s\n", qPrintable(line));
    if (plain == 0 && hard == 0 && afterwards.isEmpty())
        return 0;
    std::puts(plain < 0 || hard < 0 ? "The walk ended early." : "Some pages printed warnings.");
    return 1;
}

} // namespace accord::app
