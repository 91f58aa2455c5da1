// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/settings_pages.h"

#include "app/client/app_model.h"
#include "app/client/export_model.h"
#include "app/client/learn_model.h"
#include "app/client/settings_model.h"
#include "app/shared/backup_model.h"
#include "app/shared/delete_model.h"
#include "app/shared/file_chooser.h"
#include "app/shared/key_change_model.h"

namespace accord::app {

void SettingsPages::open() const
{
    auto model = std::make_unique<SettingsModel>(*m_app.session(), m_look, m_reminders);
    QObject::connect(model.get(), &SettingsModel::left, &m_app, &AppModel::openHome);
    QObject::connect(model.get(), &SettingsModel::learnWanted, &m_app, [this] { openLearn(); });
    QObject::connect(model.get(), &SettingsModel::lockWanted, &m_unlock, &UnlockModel::lock, Qt::QueuedConnection);
    QObject::connect(model.get(), &SettingsModel::lockPageWanted, &m_app, [this] { openLock({}); });
    QObject::connect(model.get(), &SettingsModel::backupWanted, &m_app, [this] { openBackup(); });
    QObject::connect(model.get(), &SettingsModel::exportWanted, &m_app, [this] { openExport(); });
    QObject::connect(model.get(), &SettingsModel::deletingWanted, &m_app, [this] { openDelete(); });
    m_app.showWithBack(AppModel::Page::Settings, std::move(model));
}

void SettingsPages::openLearn() const
{
    auto model = std::make_unique<LearnModel>();
    QObject::connect(model.get(), &LearnModel::left, &m_app, [this] { open(); });
    m_app.showWithBack(AppModel::Page::Learn, std::move(model));
}

void SettingsPages::openLock(const QString& said) const
{
    auto model = std::make_unique<LockModel>(*m_app.session(), m_unlock.keyStore(), said);
    QObject::connect(model.get(), &LockModel::left, &m_app, [this] { open(); });
    QObject::connect(model.get(), &LockModel::changeWanted, &m_app, [this](auto what) { openKeyChange(what); });
    QObject::connect(model.get(), &LockModel::choicesChanged, &m_app, &AppModel::lockChoicesChanged);
    m_app.showWithBack(AppModel::Page::Lock, std::move(model));
}

void SettingsPages::openKeyChange(LockModel::Change what) const
{
    auto model = std::make_unique<KeyChangeModel>(*m_app.session(), m_unlock.keyStore(), what, m_unlock.kdfCost());
    QObject::connect(model.get(), &KeyChangeModel::left, &m_app, [this](const QString& said) { openLock(said); });
    m_app.showWithBack(AppModel::Page::KeyChange, std::move(model));
}

void SettingsPages::openBackup() const
{
    FileChooser* const chooser = m_app.fileChooser();
    if (!chooser)
        return;
    auto model = std::make_unique<BackupModel>(*m_app.session(), *chooser, m_unlock.kdfCost());
    QObject::connect(model.get(), &BackupModel::left, &m_app, [this] { open(); });
    m_app.showWithBack(AppModel::Page::Backup, std::move(model));
}

void SettingsPages::openExport() const
{
    FileChooser* const chooser = m_app.fileChooser();
    if (!chooser)
        return;
    auto model = std::make_unique<ExportModel>(*m_app.session(), *chooser);
    QObject::connect(model.get(), &ExportModel::left, &m_app, [this] { open(); });
    m_app.showWithBack(AppModel::Page::Export, std::move(model));
}

void SettingsPages::openDelete() const
{
    auto model = std::make_unique<DeleteModel>(m_unlock);
    QObject::connect(model.get(), &DeleteModel::left, &m_app, [this] { open(); });
    m_app.showWithBack(AppModel::Page::Delete, std::move(model));
}

} // namespace accord::app
