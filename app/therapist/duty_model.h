// SPDX-License-Identifier: GPL-3.0-or-later
// The practice's settings: whether this therapist must keep records, and what clients are told of it.
#pragma once

#include "app/shared/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::therapist {

/// UI thread. Borrows the session, which outlives it.
class DutyModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(DutyModel)
    QML_UNCREATABLE("made by the desk")
    Q_PROPERTY(bool keepsRecords READ keepsRecords NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed) ///< how many clients' apps know, or empty
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    explicit DutyModel(app::Session& session, QObject* parent = nullptr);

    [[nodiscard]] bool keepsRecords() const { return m_keeps; }
    [[nodiscard]] QString told() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void setKeepsRecords(bool keeps); ///< every client's app is told

Q_SIGNALS:
    void changed();

private:
    void refresh();

    app::Session& m_session;
    bool m_keeps = false;
    int m_linked = 0;
    int m_know = 0;
    QString m_problem;
};

} // namespace accord::therapist
