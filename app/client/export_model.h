// SPDX-License-Identifier: GPL-3.0-or-later
// One's own data as a file to take along.
#pragma once

#include "app/shared/file_chooser.h"
#include "app/shared/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// UI thread. Borrows the session and the chooser, which outlive it. The file is not encrypted, which the page says
/// before; it is readable to its owner alone.
class ExportModel : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(ExportModel)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString said READ said NOTIFY changed) ///< where it is now
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    ExportModel(Session& session, FileChooser& chooser, QObject* parent = nullptr);

    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void saveTable();      ///< CSV: the check-ins, for a spreadsheet
    Q_INVOKABLE void saveEverything(); ///< JSON
    Q_INVOKABLE void back() { Q_EMIT left(); }

Q_SIGNALS:
    void changed();
    void left();

private:
    using Make = std::function<vault::Result<QByteArray>()>;
    void save(const QString& name, Make make);
    void write(const QString& path, const Make& make);

    Session& m_session;
    FileChooser& m_chooser;
    QString m_said;
    QString m_problem;
};

} // namespace accord::app
