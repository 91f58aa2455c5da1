// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/settings_pages.h"

#include "app/client/app_model.h"
#include "app/client/learn_model.h"
#include "app/client/settings_model.h"

namespace accord::app {

void SettingsPages::open() const
{
    auto model = std::make_unique<SettingsModel>(*m_app.session(), m_look, m_reminders);
    QObject::connect(model.get(), &SettingsModel::left, &m_app, &AppModel::openHome);
    QObject::connect(model.get(), &SettingsModel::learnWanted, &m_app, [this] { openLearn(); });
    QObject::connect(model.get(), &SettingsModel::lockWanted, &m_unlock, &UnlockModel::lock, Qt::QueuedConnection);
    m_app.showWithBack(AppModel::Page::Settings, std::move(model));
}

void SettingsPages::openLearn() const
{
    auto model = std::make_unique<LearnModel>();
    QObject::connect(model.get(), &LearnModel::left, &m_app, [this] { open(); });
    m_app.showWithBack(AppModel::Page::Learn, std::move(model));
}

} // namespace accord::app
