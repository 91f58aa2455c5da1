// SPDX-License-Identifier: GPL-3.0-or-later
// How often the client and one therapist mean to meet: what holds, who said it, and saying it anew.
#pragma once

#include "app/shared/session.h"
#include "core/base/ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Reads again whenever the session's records change. Borrows the session, which outlives it.
class RhythmModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(RhythmModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int days READ days NOTIFY changed) ///< between two sessions; 0: none agreed
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString saidBy READ saidBy NOTIFY changed)   ///< "Dr Weiss said so on 3 April.", or empty
    Q_PROPERTY(QList<int> choices READ choices CONSTANT)    ///< in days; 0: none
    Q_PROPERTY(bool choosing READ choosing NOTIFY changed)  ///< the page offers the choices
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< one sentence, or empty

public:
    RhythmModel(Session& session, base::ChannelId channel, QObject* parent = nullptr);

    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString saidBy() const { return m_saidBy; }
    [[nodiscard]] static QList<int> choices() { return {7, 14, 21, 28, 0}; }
    [[nodiscard]] Q_INVOKABLE static QString choiceWords(int days);
    [[nodiscard]] bool choosing() const { return m_choosing; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void choose();          ///< shows the choices, or puts them away
    Q_INVOKABLE void setDays(int days); ///< tells the therapist's app; what holds already is not said again

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Session& m_session;
    const base::ChannelId m_channel;
    int m_days = 0;
    QString m_saidBy;
    QString m_problem;
    bool m_choosing = false;
};

} // namespace accord::app
