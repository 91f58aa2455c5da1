// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/export_model.h"

#include "app/shared/own_file.h"
#include "app/shared/wording/explain.h"
#include "core/exchange/own_data.h"

#include <QFileInfo>
#include <QPointer>

namespace accord::app {

ExportModel::ExportModel(Session& session, FileChooser& chooser, QObject* parent)
    : QObject(parent), m_session(session), m_chooser(chooser)
{
}

void ExportModel::saveTable()
{
    save(QStringLiteral("accord.csv"),
         [this] { return exchange::ownDataCsv(m_session.vault(), m_session.questionnaire()); });
}

void ExportModel::saveEverything()
{
    save(QStringLiteral("accord.json"), [this] { return exchange::ownDataJson(m_session.vault(), m_session.clock()); });
}

void ExportModel::save(const QString& name, Make make)
{
    m_chooser.askForPlace(tr("Where shall it go?"), name,
                          [alive = QPointer(this), this, make = std::move(make)](const QString& path) {
                              if (alive && !path.isEmpty())
                                  write(path, make);
                          });
}

void ExportModel::write(const QString& path, const Make& make)
{
    m_said.clear();
    m_problem.clear();
    const auto bytes = make();
    if (!bytes) {
        m_problem = explain(bytes.error());
    } else {
        if (saveOwnFile(path, *bytes))
            m_said =
                tr("Saved as %1. The file is not locked: whoever has it can read it.").arg(QFileInfo(path).fileName());
        else
            m_problem = tr("The file could not be saved there. Nothing here was changed; please choose another place.");
    }
    Q_EMIT changed();
}

} // namespace accord::app
