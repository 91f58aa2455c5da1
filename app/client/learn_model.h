// SPDX-License-Identifier: GPL-3.0-or-later
// Short cards to read: what the questions are about, that dips are normal, what to say in the room.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread.
class LearnModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LearnModel)
    QML_UNCREATABLE("made by the app")

public:
    using QObject::QObject;

    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void left();
};

} // namespace accord::app
