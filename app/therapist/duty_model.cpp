// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/duty_model.h"

#include "app/shared/wording/explain.h"
#include "core/sync/records_duty.h"

namespace accord::therapist {

DutyModel::DutyModel(app::Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &app::Session::recordsChanged, this, &DutyModel::refresh);
    refresh();
}

void DutyModel::refresh()
{
    const auto keeps = sync::keepsRecords(m_session.vault());
    const auto counts = m_session.vault().read([](const vault::Transaction& transaction) {
        std::pair<int, int> linkedAndKnow{0, 0};
        for (const vault::Channel& channel : transaction.channels.allWithoutKeys()) {
            if (channel.state != vault::ChannelState::Open)
                continue;
            ++linkedAndKnow.first;
            linkedAndKnow.second += transaction.channelFacts.of(channel.id).dutyFrom ? 1 : 0;
        }
        return linkedAndKnow;
    });
    if (!keeps)
        m_problem = app::explain(keeps.error());
    m_keeps = keeps.value_or(false);
    std::tie(m_linked, m_know) = counts.value_or(std::pair(0, 0));
    emit changed();
}

QString DutyModel::told() const
{
    return m_keeps && m_linked > 0
               ? tr("%1 of %2 clients’ apps have confirmed that they know.").arg(m_know).arg(m_linked)
               : QString();
}

void DutyModel::setKeepsRecords(bool keeps)
{
    const auto done = sync::setKeepsRecords(m_session.vault(), m_session.clock(), keeps);
    m_problem = done ? QString() : app::explain(done.error());
    if (done)
        m_session.noteChange();
    else
        emit changed();
}

} // namespace accord::therapist
