// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/session.h"

#include "app/shared/sync_service.h"

namespace accord::app {

Session::Session(std::unique_ptr<vault::Vault> vault, alliance::Questionnaire questionnaire, const base::Clock& clock)
    : m_vault(std::move(vault)), m_questionnaire(std::move(questionnaire)), m_clock(clock),
      m_sync(std::make_unique<SyncService>(*m_vault, m_clock))
{
    connect(m_sync.get(), &SyncService::recordsArrived, this, &Session::recordsChanged);
}

Session::~Session() = default;

void Session::noteChange()
{
    Q_EMIT recordsChanged();
    m_sync->syncSoon();
}

void Session::useLanguage(const QString& code)
{
    if (auto inThose = alliance::standardQuestionnaire(code))
        m_questionnaire = std::move(*inThose);
    Q_EMIT recordsChanged();
}

} // namespace accord::app
