// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/link_model.h"

#include "app/shared/wording/explain.h"
#include "app/shared/wording/rhythm_words.h"
#include "app/therapist/client_record.h"
#include "app/therapist/therapist_words.h"
#include "core/sync/closing.h"
#include "core/sync/negotiating.h"
#include "core/sync/pairing.h"
#include "core/sync/records_duty.h"

namespace accord::therapist {

LinkModel::LinkModel(app::Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &app::Session::recordsChanged, this, &LinkModel::refresh);
}

void LinkModel::open(base::ChannelId channel)
{
    if (m_channel != channel)
        m_asking = false;
    m_channel = channel;
    m_problem.clear();
    refresh();
}

QString LinkModel::cadence() const
{
    return app::rhythmWords(m_days);
}

void LinkModel::refresh()
{
    m_usable = false;
    m_canHide = false;
    m_duty.clear();
    m_safetyNumber.clear();
    m_scanned = false;
    m_cadenceBy.clear();
    m_days = 0;
    if (m_channel.isNull()) {
        emit changed();
        return;
    }
    struct Found
    {
        std::optional<vault::Channel> channel;
        bool knows = false;
        bool kept = false;
        bool scanned = false;
    };
    const auto found = m_session.vault().read([&](const vault::Transaction& transaction) {
        return Found{transaction.channels.find(m_channel), transaction.channelFacts.of(m_channel).dutyFrom.has_value(),
                     !transaction.received.keptByDuty(m_channel).isEmpty(), scannedBothWays(transaction, m_channel)};
    });
    const auto keeps = sync::keepsRecords(m_session.vault());
    if (!found)
        m_problem = app::explain(found.error());
    if (found && found->channel) {
        m_name = found->channel->peerName;
        m_usable = found->channel->state == vault::ChannelState::Open;
        m_canHide = found->channel->state == vault::ChannelState::Blocked && !found->kept;
        if (keeps.value_or(false) && m_usable)
            m_duty = found->knows ? tr("%1 knows that you must keep records.").arg(m_name)
                                  : tr("%1’s app has not confirmed yet that you must keep records.").arg(m_name);
        m_scanned = found->scanned && m_usable;
        if (m_usable && !m_scanned)
            m_safetyNumber = sync::safetyNumber(m_session.vault(), m_channel).value_or(QString());
        readCadence();
    }
    emit changed();
}

void LinkModel::readCadence()
{
    const auto cadence = sync::cadence(m_session.vault(), m_channel);
    if (!cadence || !*cadence)
        return;
    m_days = (*cadence)->days;
    const QString day = longDay((*cadence)->at.toLocalTime().date(), m_session.clock().today());
    m_cadenceBy = (*cadence)->order.author == alliance::Side::Client ? tr("said by %1, %2").arg(m_name, day)
                                                                     : tr("said by you, %1").arg(day);
}

void LinkModel::setCadence(int days)
{
    if (days == m_days)
        return;
    const auto said = sync::setCadence(m_session.vault(), m_session.clock(), m_channel, days);
    m_problem = said ? QString() : app::explain(said.error());
    if (said)
        m_session.noteChange();
    else
        emit changed();
}

void LinkModel::askToClose()
{
    m_asking = true;
    emit changed();
}

void LinkModel::dismiss()
{
    m_asking = false;
    emit changed();
}

void LinkModel::close()
{
    m_asking = false;
    const auto closed = sync::closeChannel(m_session.vault(), m_session.clock(), m_channel);
    m_problem = closed ? QString() : app::explain(closed.error());
    if (closed)
        m_session.noteChange();
    else
        emit changed();
}

void LinkModel::hide()
{
    const auto done =
        m_session.vault().write([&](vault::Transaction& transaction) { hideFromCaseload(transaction, m_channel); });
    m_problem = done ? QString() : app::explain(done.error());
    if (!done) {
        emit changed();
        return;
    }
    m_session.noteChange();
    emit hidden();
}

} // namespace accord::therapist
