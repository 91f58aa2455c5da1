// SPDX-License-Identifier: GPL-3.0-or-later
// The substitution list behind the interface's face.
#include "qml/controls/fonts.h"

#include <QFont>
#include <QStringList>

namespace accord::controls {

void preferReadableFaces()
{
    QFont::insertSubstitutions(QStringLiteral("Inter"),
                               QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
}

} // namespace accord::controls
