// SPDX-License-Identifier: GPL-3.0-or-later
// Records made by a later version: they can be read here, and nothing can be added.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread.
class ReadOnlyModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ReadOnlyModel)
    QML_UNCREATABLE("made by the app")

public:
    using QObject::QObject;

    Q_INVOKABLE void goOn() { Q_EMIT left(); }

Q_SIGNALS:
    void left();
};

} // namespace accord::app
