// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of set-up: to pair with a therapist, or to go on alone.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread.
class StartModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(StartModel)
    QML_UNCREATABLE("made by the app")

public:
    using QObject::QObject;

    Q_INVOKABLE void pair() { Q_EMIT pairingWanted(); }
    Q_INVOKABLE void later() { Q_EMIT left(); }

Q_SIGNALS:
    void pairingWanted();
    void left();
};

} // namespace accord::app
