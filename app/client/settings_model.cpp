// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/settings_model.h"

#include "app/client/client_settings.h"
#include "app/shared/wording/explain.h"

namespace accord::app {

namespace {

constexpr qsizetype longestContacts = 500;

} // namespace

SettingsModel::SettingsModel(Session& session, Look& look, QObject* parent)
    : QObject(parent), m_session(session), m_look(look)
{
    const auto kept =
        m_session.vault().read([](vault::Transaction& transaction) { return settings::contacts(transaction); });
    if (kept)
        m_contacts = *kept;
    else
        m_problem = explain(kept.error());
}

void SettingsModel::setContacts(const QString& contacts)
{
    const QString wanted = contacts.left(longestContacts);
    if (wanted == m_contacts)
        return;
    const auto written =
        m_session.vault().write([&](vault::Transaction& transaction) { settings::setContacts(transaction, wanted); });
    const QString problem = written ? QString() : explain(written.error());
    if (written) {
        m_contacts = wanted;
        Q_EMIT contactsChanged();
    }
    if (problem != m_problem) {
        m_problem = problem;
        Q_EMIT problemChanged();
    }
}

} // namespace accord::app
