// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/rhythm_model.h"

#include "app/client/client_words.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/rhythm_words.h"
#include "core/sync/negotiating.h"

namespace accord::app {

RhythmModel::RhythmModel(Session& session, base::ChannelId channel, QObject* parent)
    : QObject(parent), m_session(session), m_channel(channel)
{
    connect(&session, &Session::recordsChanged, this, &RhythmModel::refresh);
    refresh();
}

QString RhythmModel::words() const
{
    return rhythmWords(m_days);
}

QString RhythmModel::choiceWords(int days)
{
    return days > 0 ? rhythmWords(days) : tr("No rhythm");
}

void RhythmModel::refresh()
{
    m_days = 0;
    m_saidBy.clear();
    const auto holds = sync::cadence(m_session.vault(), m_channel);
    const auto name = m_session.vault().read([this](vault::Transaction& transaction) {
        const auto channel = transaction.channels.find(m_channel);
        return channel ? channel->peerName : QString();
    });
    m_problem = !holds ? explain(holds.error()) : !name ? explain(name.error()) : QString();
    if (m_problem.isEmpty() && *holds) {
        m_days = (*holds)->days;
        const QDate today = m_session.clock().today();
        const QDate said = (*holds)->at.toLocalTime().date();
        const bool mine = (*holds)->order.author == alliance::Side::Client;
        if (said == today)
            m_saidBy = mine ? tr("You said so today.") : tr("%1 said so today.").arg(*name);
        else
            m_saidBy = mine ? tr("You said so on %1.", "a date").arg(app::words::day(said, today))
                            : tr("%1 said so on %2.", "a name and a date").arg(*name, app::words::day(said, today));
    }
    Q_EMIT changed();
}

void RhythmModel::choose()
{
    m_choosing = !m_choosing;
    Q_EMIT changed();
}

void RhythmModel::setDays(int days)
{
    m_choosing = false;
    if (days == m_days) {
        Q_EMIT changed();
        return;
    }
    const auto said = sync::setCadence(m_session.vault(), m_session.clock(), m_channel, days);
    if (said) {
        m_session.noteChange(); // reads again here, too
        return;
    }
    m_problem = explain(said.error());
    Q_EMIT changed();
}

} // namespace accord::app
