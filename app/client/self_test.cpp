// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/self_test.h"

#include "app/client/page_walk.h"
#include "app/shared/walk/listener.h"

#include <cstdio>

namespace accord::app {

namespace {

/// Every state in one look; how many of them printed something and how many pages were in none, or -1 if the walk ended
/// early.
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
    const QStringList unseen = walk.unseen();
    for (const QString& page : unseen)
        std::printf("FAIL %s is in no state, %s\n", qPrintable(page), look);
    return whole ? troubled + int(unseen.size()) : -1;
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
    std::puts(plain < 0 || hard < 0 ? "The walk ended early." : "Some pages printed warnings, or were not shown.");
    return 1;
}

} // namespace accord::app
