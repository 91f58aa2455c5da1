// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/controls/spoken_alert.h"

#include <QAccessible>

namespace accord::controls {

void SpokenAlert::say(QQuickItem* item)
{
    if (!item)
        return;
    QAccessibleEvent alert(item, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace accord::controls
