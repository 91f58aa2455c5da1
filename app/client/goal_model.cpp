// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goal_model.h"

#include "app/client/client_words.h"
#include "app/shared/wording/explain.h"
#include "core/sync/records_duty.h"

#include <cmath>

namespace accord::app {

GoalModel::GoalModel(Session& session, const GoalKey& key, bool agreeing, QObject* parent)
    : QObject(parent), m_session(session), m_book(session), m_key(key), m_agreeing(agreeing)
{
    connect(&session, &Session::recordsChanged, this, &GoalModel::refresh);
    refresh();
}

void GoalModel::refresh()
{
    const auto goal = m_book.find(m_key.channel, m_key.goal);
    m_problem = goal ? QString() : goal.error();
    if (goal) {
        const QDate today = m_session.clock().today();
        m_goal = *goal;
        m_standing = words::standing(m_goal);
        m_course = words::course(m_goal, today);
        m_history = words::history(m_goal, today);
    }
    if (!asks()) {
        m_agreeing = false;
        m_placed.reset();
    }
    m_duty.clear();
    m_ready.clear();
    if (m_goal.therapist) {
        const auto keeps = sync::heardRecordsDuty(m_session.vault(), m_goal.therapist->channel);
        m_duty = words::duty(keeps.value_or(std::nullopt), m_goal.therapist->name);
    } else if (const auto ready = m_session.vault().read(&readyTherapists)) {
        m_ready = *ready;
    }
    Q_EMIT changed();
}

void GoalModel::settle(const GoalBook::Outcome<void>& outcome)
{
    if (outcome) {
        m_session.noteChange(); // reads again here, too
        return;
    }
    m_problem = outcome.error();
    Q_EMIT changed();
}

sync::Leaving GoalModel::leaving() const
{
    return m_goal.shared && m_goal.keptHere == 0 ? sync::Leaving::Now : sync::Leaving::IfConsented;
}

QString GoalModel::answerText() const
{
    return m_goal.therapist ? tr("Your answer goes to %1.").arg(m_goal.therapist->name) : QString();
}

bool GoalModel::isOpen() const
{
    return m_goal.goal.state != alliance::GoalState::Withdrawn && !m_goal.goal.id.isNull() && !m_goal.closed();
}

QString GoalModel::sendText() const
{
    return m_goal.therapist ? tr("Send to %1").arg(m_goal.therapist->name) : QString();
}

QString GoalModel::closedText() const
{
    return m_goal.closed()
               ? tr("The pairing with %1 is closed. The goal stays here to be read.").arg(m_goal.therapist->name)
               : QString();
}

std::optional<int> GoalModel::tenths() const
{
    return agreeing() ? m_placed : m_goal.goal.clientTenths;
}

QString GoalModel::theirs() const
{
    if (!m_goal.therapist || !m_goal.goal.therapistTenths)
        return {};
    return tr("%1 agrees, %2 of 10", "a name, a number")
        .arg(m_goal.therapist->name, words::value(*m_goal.goal.therapistTenths / 10.0));
}

QString GoalModel::keptText() const
{
    if (!m_goal.therapist)
        return isOpen() && !m_ready.isEmpty() ? tr("Only you know of this goal.") : QString();
    if (m_goal.keptHere == 0 || m_goal.closed())
        return {};
    return m_goal.shared ? tr("%1 does not know of your last word yet.").arg(m_goal.therapist->name)
                         : tr("%1 does not know of this goal yet.").arg(m_goal.therapist->name);
}

QStringList GoalModel::shareTexts() const
{
    QStringList texts;
    if (m_goal.therapist && m_goal.keptHere > 0 && !m_goal.closed())
        texts.append(tr("Share with %1").arg(m_goal.therapist->name));
    if (!m_goal.therapist && isOpen()) {
        for (const Therapist& therapist : m_ready)
            texts.append(tr("Suggest it to %1").arg(therapist.name));
    }
    return texts;
}

void GoalModel::agree()
{
    m_agreeing = asks();
    m_placed.reset();
    Q_EMIT changed();
}

void GoalModel::sendAnswer()
{
    if (agreeing() && m_placed)
        settle(m_book.agree(m_goal, *m_placed, sync::Leaving::Now));
}

void GoalModel::decline()
{
    if (asks())
        settle(m_book.decline(m_goal, sync::Leaving::Now));
}

void GoalModel::rate(double value)
{
    if (!isOpen() || !std::isfinite(value) || value < 0 || value > 10)
        return;
    const int placed = int(std::lround(value * 10));
    if (!agreeing()) {
        settle(m_book.agree(m_goal, placed, sync::Leaving::IfConsented));
        return;
    }
    m_placed = placed;
    Q_EMIT changed();
}

void GoalModel::share(int button)
{
    if (button < 0 || button >= shareTexts().size())
        return;
    if (m_goal.therapist) {
        settle(m_book.share(m_goal));
        return;
    }
    const base::ChannelId channel = m_ready.at(button).channel;
    const auto there = m_book.bring(m_goal, channel);
    if (!there) {
        settle(tl::unexpected(there.error()));
        return;
    }
    m_session.noteChange();
    Q_EMIT goalWanted({channel, *there});
}

void GoalModel::askToSetAside()
{
    m_asking = isOpen();
    Q_EMIT changed();
}

void GoalModel::dismiss()
{
    m_asking = false;
    m_agreeing = false;
    m_placed.reset();
    Q_EMIT changed();
}

void GoalModel::setAside()
{
    m_asking = false;
    if (isOpen())
        settle(m_book.setAside(m_goal, leaving()));
}

} // namespace accord::app
