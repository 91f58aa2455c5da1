// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/goal_words_model.h"

#include "app/client/goal_words.h"
#include "app/shared/wording/explain.h"
#include "core/sync/records_duty.h"

namespace accord::app {

namespace {

/// Of words not kept yet, for a new goal or for one that is there.
QString wordsKey(const std::optional<GoalKey>& key)
{
    const QString all = QStringLiteral("client/goal-words");
    return key ? all + QLatin1Char('/') + key->goal.toString() : all;
}

} // namespace

GoalWordsModel::GoalWordsModel(Session& session, const std::optional<GoalKey>& key, QObject* parent)
    : QObject(parent), m_session(session), m_book(session), m_key(wordsKey(key)), m_isNew(!key)
{
    if (key) {
        auto goal = m_book.find(key->channel, key->goal);
        if (goal) {
            m_goal = *goal;
            m_words = read().value_or(goal->goal.text);
        } else {
            m_problem = goal.error();
        }
        return;
    }
    m_words = read().value_or(QString());
    if (const auto ready = session.vault().read(&readyTherapists))
        m_therapists = *ready;
    else
        m_problem = explain(ready.error());
}

std::optional<QString> GoalWordsModel::read() const
{
    const auto kept =
        m_session.vault().read([this](vault::Transaction& transaction) { return transaction.settings.value(m_key); });
    return kept.value_or(std::nullopt);
}

GoalWordsModel::~GoalWordsModel()
{
    keepForLater();
}

void GoalWordsModel::keepForLater()
{
    if (!m_isNew && !m_goal)
        return;
    const bool same = m_goal && m_words == m_goal->goal.text;
    // Nobody is left to be told of a failure; what is lost then is a sentence that was not kept.
    static_cast<void>(m_session.vault().write([this, same](vault::Transaction& transaction) {
        if (m_done || same || m_words.trimmed().isEmpty())
            transaction.settings.remove(m_key);
        else
            transaction.settings.set(m_key, m_words);
    }));
}

QString GoalWordsModel::title() const
{
    return m_isNew ? tr("A goal in your own words") : tr("Say it your way");
}

int GoalWordsModel::room() const
{
    return alliance::maximumGoalLength - int(m_words.simplified().toUcs4().size());
}

QStringList GoalWordsModel::whose() const
{
    if (m_therapists.isEmpty())
        return {};
    QStringList names{tr("Just for me")};
    for (const Therapist& therapist : m_therapists)
        names.append(tr("With %1", "a therapist: whom a goal is shared with").arg(therapist.name));
    return names;
}

const Therapist* GoalWordsModel::recipient() const
{
    if (m_goal)
        return m_goal->therapist ? &*m_goal->therapist : nullptr;
    return m_chosen > 0 ? &m_therapists.at(m_chosen - 1) : nullptr;
}

bool GoalWordsModel::leaves() const
{
    return recipient() && (m_isNew || m_goal->shared);
}

QString GoalWordsModel::hint() const
{
    return leaves() ? tr("It goes to %1, who can agree or say it differently.").arg(recipient()->name)
                    : tr("It stays on this phone.");
}

QString GoalWordsModel::duty() const
{
    if (!leaves())
        return {};
    const auto keeps = sync::heardRecordsDuty(m_session.vault(), recipient()->channel);
    return words::duty(keeps.value_or(std::nullopt), recipient()->name);
}

QString GoalWordsModel::saveText() const
{
    return leaves() ? tr("Send to %1").arg(recipient()->name) : tr("Keep it");
}

bool GoalWordsModel::canSave() const
{
    const bool same = m_goal && m_words.simplified() == m_goal->goal.text;
    return room() >= 0 && !m_words.trimmed().isEmpty() && !same && (m_isNew || m_goal);
}

void GoalWordsModel::write(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_problem.clear();
    Q_EMIT changed();
}

void GoalWordsModel::choose(int index)
{
    if (index < 0 || index > m_therapists.size())
        return;
    m_chosen = index;
    Q_EMIT changed();
}

void GoalWordsModel::save()
{
    if (!canSave())
        return;
    const auto channel = recipient() ? std::optional(recipient()->channel) : std::nullopt;
    const sync::Leaving leaving = leaves() ? sync::Leaving::Now : sync::Leaving::IfConsented;
    GoalKey key{channel, m_goal ? m_goal->goal.id : alliance::GoalId()};
    if (m_isNew) {
        const auto goal = m_book.propose(channel, m_words, leaving);
        m_problem = goal ? QString() : goal.error();
        key.goal = goal.value_or(alliance::GoalId());
    } else {
        const auto reworded = m_book.reword(*m_goal, m_words, leaving);
        m_problem = reworded ? QString() : reworded.error();
    }
    if (!m_problem.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_done = true;
    keepForLater();
    m_session.noteChange();
    Q_EMIT saved(key);
}

} // namespace accord::app
