// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/self_test.h"

#include "app/shared/walk/listener.h"
#include "app/therapist/page_walk.h"

#include <QCoreApplication>
#include <QImage>
#include <cstdio>

namespace accord::therapist {

namespace {

/// Draws every page, and says of each whether that went without a word from Qt. Leaves in `unseen` what it did not
/// show.
bool walkIn(const TherapistOptions& looks, QSet<QString>& unseen)
{
    const QString label = QStringLiteral("%1x%2 %3 %4%5")
                              .arg(looks.size.width())
                              .arg(looks.size.height())
                              .arg(looks.look.dark.value_or(false) ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(looks.look.textScale.value_or(1))
                              .arg(looks.look.rightToLeft ? QStringLiteral(" rtl") : QString());
    bool quiet = true;
    PageWalk walk(looks);
    const bool whole = walk.walk([&](const QString& state, QQuickWindow& window) {
        const bool drawn = !window.grabWindow().isNull(); // what only shows when drawn is heard
        QCoreApplication::processEvents();
        const QStringList warnings = app::Listener::take();
        const bool good = drawn && warnings.isEmpty();
        std::printf("%-5s %s (%s)\n", good ? "ok" : "FAIL", qPrintable(state), qPrintable(label));
        if (!drawn)
            std::puts("      the page did not draw");
        for (const QString& warning : warnings)
            std::printf("      %s\n", qPrintable(warning));
        std::fflush(stdout);
        quiet = quiet && good;
    });
    const QStringList shownNot = walk.unseen();
    unseen.intersect({shownNot.begin(), shownNot.end()});
    return whole && quiet;
}

TherapistOptions window(QSize size, bool dark, double textScale, bool rightToLeft)
{
    TherapistOptions options;
    options.size = size;
    options.look.dark = dark;
    options.look.textScale = textScale;
    options.look.rightToLeft = rightToLeft;
    return options;
}

} // namespace

int selfTest()
{
    const app::Listener listener;
    bool sound = true;
    const QStringList pages = PageWalk({}).unseen();
    QSet<QString> unseen(pages.begin(), pages.end());
    for (const TherapistOptions& options : {window({1280, 800}, false, 1, false), window({800, 1280}, true, 1, true),
                                            window({360, 640}, false, 2, false)})
        sound = walkIn(options, unseen) && sound;
    for (const QString& page : std::as_const(unseen)) {
        std::printf("FAIL  %s is in no state\n", qPrintable(page));
        sound = false;
    }
    const QStringList lateWarnings = app::Listener::take();
    for (const QString& late : lateWarnings) { // said while the last window closed
        std::printf("FAIL  closing: %s\n", qPrintable(late));
        sound = false;
    }
    std::printf("%s\n", sound ? "all pages load" : "some pages fail");
    return sound ? 0 : 1;
}

} // namespace accord::therapist
