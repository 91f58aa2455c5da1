// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/looks.h"

#include <array>

namespace accord::tests {

namespace {

const std::array windows{QSize(360, 640), QSize(412, 915), QSize(800, 1280), QSize(1280, 800)};
const QString pseudo = QStringLiteral("pseudo");

} // namespace

QString nameOf(const Look& look)
{
    return QStringLiteral("%1x%2 %3 %4x %5 %6")
        .arg(look.size.width())
        .arg(look.size.height())
        .arg(look.dark ? QStringLiteral("dark") : QStringLiteral("light"))
        .arg(look.textScale)
        .arg(look.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), look.language);
}

QList<Look> matrix()
{
    QList<Look> all;
    for (const QSize size : windows) {
        for (const bool dark : {false, true}) {
            for (const bool rightToLeft : {false, true}) {
                for (const double scale : {1.0, 2.0})
                    all << Look{size, dark, scale, rightToLeft, pseudo};
            }
        }
    }
    return all;
}

QList<Look> sample()
{
    const QString de = QStringLiteral("de");
    const QString es = QStringLiteral("es");
    const QString ar = QStringLiteral("ar");
    // An orthogonal array: each window twice, with opposites of everything; each pair of the others twice.
    return {{windows[0], false, 1, false, QStringLiteral("en")},
            {windows[0], true, 2, true, ar},
            {windows[1], false, 1, true, pseudo},
            {windows[1], true, 2, false, de},
            {windows[2], false, 2, false, pseudo},
            {windows[2], true, 1, true, ar},
            {windows[3], false, 2, true, pseudo},
            {windows[3], true, 1, false, es},
            {QSize(320, 640), true, 2, false, pseudo}};
}

} // namespace accord::tests
