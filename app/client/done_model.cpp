// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/done_model.h"

#include "app/client/client_channels.h"
#include "app/client/client_settings.h"
#include "app/shared/wording/explain.h"

namespace accord::app {

DoneModel::DoneModel(Session& session, base::CheckInId checkIn, bool fresh, QObject* parent)
    : QObject(parent), m_session(session), m_checkIn(checkIn), m_fresh(fresh)
{
    const auto ready =
        session.vault().read([](vault::Transaction& transaction) { return readyTherapists(transaction); });
    if (!ready) {
        m_problem = explain(ready.error());
        return;
    }
    for (const Therapist& therapist : *ready) {
        m_channels.append(therapist.channel);
        m_names.append(therapist.name);
    }
}

void DoneModel::share(int therapist)
{
    if (therapist >= 0 && therapist < m_channels.size())
        Q_EMIT sharingWanted(m_checkIn, m_channels.at(therapist));
}

void DoneModel::keepPrivate()
{
    const auto kept =
        m_session.vault().write([this](vault::Transaction& transaction) { settings::keep(transaction, m_checkIn); });
    if (!kept) {
        m_problem = explain(kept.error());
        Q_EMIT problemChanged();
        return;
    }
    Q_EMIT left();
}

} // namespace accord::app
