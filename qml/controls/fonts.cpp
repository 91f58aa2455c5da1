// SPDX-License-Identifier: GPL-3.0-or-later
// The substitution list behind the interface's face.
#include "qml/controls/fonts.h"

#include <QFont>
#include <QGuiApplication>
#include <QStringList>

namespace accord::controls {

void preferReadableFaces()
{
    QFont::insertSubstitutions(QStringLiteral("Inter"),
                               QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
}

void makeRunningTextUsual()
{
#ifdef Q_OS_LINUX
    QFont usual(QStringLiteral("Inter")); // as Theme.family and Theme.bodySize
    usual.setPixelSize(16);
    QGuiApplication::setFont(usual);
#endif
}

} // namespace accord::controls
