// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/trend_page_model.h"

#include "app/shared/wording/explain.h"
#include "core/alliance/score.h"

#include <algorithm>

namespace accord::app {

TrendPageModel::TrendPageModel(Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_trend(new TrendModel(TrendReader::Client, this))
{
    connect(&session, &Session::recordsChanged, this, &TrendPageModel::refresh);
    refresh();
}

void TrendPageModel::refresh()
{
    const auto newest =
        m_session.vault().read([](vault::Transaction& transaction) { return transaction.checkIns.newest(); });
    m_problem = newest ? QString() : explain(newest.error());
    QList<TrendSession> sessions;
    m_ids.clear();
    if (newest) {
        sessions.reserve(newest->size());
        std::for_each(newest->rbegin(), newest->rend(), [&](const vault::CheckIn& checkIn) {
            m_ids.append(checkIn.id);
            sessions.append(
                {checkIn.sessionDate, alliance::score(m_session.questionnaire(), checkIn.answers), checkIn.note});
        });
    }
    const bool atNewest = m_selected == 0 || m_selected == m_trend->sessionCount();
    m_trend->setSessions(sessions, m_session.questionnaire().constants);
    if (atNewest || m_selected > m_trend->sessionCount())
        m_selected = m_trend->sessionCount();
    Q_EMIT changed();
}

void TrendPageModel::setLastFive(bool on)
{
    m_trend->setLastCount(on ? narrow : 0);
    if (m_selected < m_trend->firstNumber())
        m_selected = m_trend->firstNumber();
    Q_EMIT changed();
}

void TrendPageModel::setTable(bool on)
{
    m_table = on;
    Q_EMIT changed();
}

void TrendPageModel::openSession()
{
    if (m_selected >= 1 && m_selected <= m_ids.size())
        Q_EMIT recordWanted(m_ids.at(m_selected - 1));
}

void TrendPageModel::select(int number)
{
    if (number < 1 || number > m_trend->sessionCount())
        return;
    m_selected = number;
    if (number < m_trend->firstNumber())
        m_trend->setLastCount(0);
    Q_EMIT changed();
}

} // namespace accord::app
