// SPDX-License-Identifier: GPL-3.0-or-later
// client_gallery DIR [WxH [TEXT-SCALE]] [dark] [rtl] [language=CODE] [only=STATE,...]: a picture of every page in every main state, to
// look at. Not a test: it judges nothing.
#include "app/client/page_walk.h"
#include "core/secret/secret.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QImage>
#include <cstdio>

using namespace accord;

int main(int argc, char** argv)
{
    app::prepareClient();
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    if (arguments.isEmpty() || !initialiseSecrets()) {
        std::fputs("client_gallery DIR [WxH [TEXT-SCALE]] [dark] [rtl] [language=CODE] [only=STATE,...]\n", stderr);
        return 2;
    }
    app::ClientOptions looks;
    QStringList only;
    for (const QString& argument : arguments.mid(1)) {
        if (argument == QLatin1String("dark"))
            looks.look.dark = true;
        else if (argument == QLatin1String("rtl"))
            looks.look.rightToLeft = true;
        else if (argument.startsWith(QLatin1String("language=")))
            looks.look.language = argument.mid(9);
        else if (argument.startsWith(QLatin1String("only=")))
            only = argument.mid(5).split(QLatin1Char(','));
        else if (argument.contains(QLatin1Char('x')))
            looks.size =
                QSize(argument.section(QLatin1Char('x'), 0, 0).toInt(), argument.section(QLatin1Char('x'), 1).toInt());
        else
            looks.look.textScale = argument.toDouble();
    }
    const QDir folder(arguments.first());
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    QCursor::setPos(-100, -100); // nothing is hovered
    int number = 0;
    bool written = true;
    app::PageWalk walk(looks);
    const bool whole = walk.walk([&](const QString& state, QQuickWindow& window) {
        ++number;
        if (!only.isEmpty() && !only.contains(state))
            return;
        const QString file = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(state);
        written = window.grabWindow().save(folder.filePath(file)) && written;
    });
    return whole && written ? 0 : 1;
}
