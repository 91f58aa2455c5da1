// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/keeping_model.h"

#include "app/shared/backup_model.h"
#include "app/shared/delete_model.h"
#include "app/shared/key_change_model.h"

namespace accord::therapist {

KeepingModel::KeepingModel(app::UnlockModel& unlock, app::FileChooser* chooser, QObject* parent)
    : QObject(parent), m_unlock(unlock), m_chooser(chooser)
{
}

KeepingModel::~KeepingModel() = default;

template <typename Model>
void KeepingModel::show(const QString& page, std::unique_ptr<Model> model)
{
    m_back = [shown = model.get()] { shown->back(); };
    exchange(page, std::move(model));
}

void KeepingModel::showLock(const QString& said)
{
    auto model = std::make_unique<app::LockModel>(*m_unlock.session(), m_unlock.keyStore(), said);
    connect(model.get(), &app::LockModel::left, this, &KeepingModel::openList);
    connect(model.get(), &app::LockModel::changeWanted, this, &KeepingModel::showKeyChange);
    connect(model.get(), &app::LockModel::choicesChanged, this, &KeepingModel::lockChoicesChanged);
    show(QStringLiteral("Lock"), std::move(model));
}

void KeepingModel::showKeyChange(app::LockModel::Change what)
{
    auto model =
        std::make_unique<app::KeyChangeModel>(*m_unlock.session(), m_unlock.keyStore(), what, m_unlock.kdfCost());
    connect(model.get(), &app::KeyChangeModel::left, this, &KeepingModel::showLock);
    show(QStringLiteral("KeyChange"), std::move(model));
}

void KeepingModel::openBackup()
{
    if (!m_chooser)
        return;
    auto model = std::make_unique<app::BackupModel>(*m_unlock.session(), *m_chooser, m_unlock.kdfCost());
    connect(model.get(), &app::BackupModel::left, this, &KeepingModel::openList);
    show(QStringLiteral("Backup"), std::move(model));
}

void KeepingModel::openDelete()
{
    auto model = std::make_unique<app::DeleteModel>(m_unlock);
    connect(model.get(), &app::DeleteModel::left, this, &KeepingModel::openList);
    show(QStringLiteral("Delete"), std::move(model));
}

void KeepingModel::openList()
{
    m_back = nullptr;
    exchange({}, nullptr);
}

void KeepingModel::back()
{
    if (const auto back = m_back) // which may replace it
        back();
    else
        emit left();
}

void KeepingModel::exchange(const QString& page, std::unique_ptr<QObject> model)
{
    QObject* const before = m_model.release();
    m_model = std::move(model);
    m_page = page;
    emit pageChanged(); // the old page lets go of its model
    if (before)
        before->deleteLater(); // it may be the sender of the signal that led here
}

} // namespace accord::therapist
