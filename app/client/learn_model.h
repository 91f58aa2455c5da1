// SPDX-License-Identifier: GPL-3.0-or-later
// Short cards to read: what the questions are about, that dips are normal, what to say in the room.
#pragma once

#include "app/shared/look.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread.
class LearnModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(LearnModel)
    QML_UNCREATABLE("made by the app")

    Q_PROPERTY(bool draftLanguage READ draftLanguage CONSTANT) ///< what the client reads is a draft of a translation

public:
    using QObject::QObject;

    [[nodiscard]] static bool draftLanguage() { return Look::speaksDraft(); }

    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void left();
};

} // namespace accord::app
