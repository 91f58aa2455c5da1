// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a screen reader at once of something that has come onto the page.
#pragma once

#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace accord::controls {

/// Qt Quick 6.4 has no way to say it from QML. Without a screen reader nothing happens. GUI thread.
class SpokenAlert : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// The item's accessible name is what is said.
    Q_INVOKABLE static void say(QQuickItem* item);
};

} // namespace accord::controls
