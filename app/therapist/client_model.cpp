// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/client_model.h"

#include "app/shared/wording/explain.h"
#include "app/shared/wording/rhythm_words.h"
#include "app/therapist/link_model.h"
#include "app/therapist/therapist_words.h"
#include "core/sync/discussing.h"
#include "core/sync/received_score.h"

#include <QLocale>
#include <algorithm>

namespace accord::therapist {

namespace {

QList<app::TrendSession> trendSessions(const QList<vault::ReceivedSummary>& oldestFirst)
{
    QList<app::TrendSession> sessions;
    for (const vault::ReceivedSummary& received : oldestFirst)
        sessions.append({received.summary.sessionDate, sync::receivedScore(received.summary),
                         received.summary.note.value_or(QString())});
    return sessions;
}

/// "bond, goals and note": what the newest summary carried.
QString sharedWords(const consent::Summary& summary)
{
    QStringList words;
    const consent::Fields fields = consent::fieldsOf(summary);
    const QList<std::pair<consent::Field, QString>> names = {
        {consent::Field::Bond, ClientModel::tr("bond")},
        {consent::Field::Goals, ClientModel::tr("goals")},
        {consent::Field::Tasks, ClientModel::tr("tasks")},
        {consent::Field::Overall, ClientModel::tr("all in all")},
        {consent::Field::Room, ClientModel::tr("room for who I am")},
        {consent::Field::Note, ClientModel::tr("note")}};
    for (const auto& [field, name] : names) {
        if (fields.testFlag(field))
            words << name;
    }
    if (words.isEmpty()) // only the score of all
        words << ClientModel::tr("the alliance score");
    return QLocale().createSeparatedList(words);
}

} // namespace

ClientModel::ClientModel(app::Session& session, QObject* parent)
    : QObject(parent), m_session(session), m_trend(app::TrendReader::Therapist)
{
    connect(&session, &app::Session::recordsChanged, this, &ClientModel::refresh);
}

ClientModel::Standing ClientModel::standing() const
{
    if (!m_record)
        return Standing::Closed;
    switch (m_record->standing) {
    case therapist::Standing::Sharing:
        return Standing::Sharing;
    case therapist::Standing::Revoked:
        return Standing::Revoked;
    case therapist::Standing::Compromised:
        return Standing::Compromised;
    case therapist::Standing::Ended:
        return Standing::Ended;
    case therapist::Standing::Invited:
    case therapist::Standing::Expired:
    case therapist::Standing::Paired:
        break;
    }
    return Standing::Waiting;
}

QString ClientModel::name() const
{
    if (m_record && m_record->name.isEmpty())
        return tr("Unsafe link");
    return m_record ? m_record->name : QString();
}

QString ClientModel::about() const
{
    if (!m_record || m_record->summaries.isEmpty())
        return {};
    const consent::Summary& newest = m_record->summaries.last().summary;
    const int count = int(m_record->summaries.size());
    const QString day = shortDay(newest.sessionDate, m_session.clock().today());
    const QString when =
        count == 1 ? tr("1 session, %1").arg(day) : tr("%n sessions, last %1", nullptr, count).arg(day);
    if (!m_record->cadenceDays)
        return tr("%1 · shares %2").arg(when, sharedWords(newest));
    return tr("%1 · %2 · shares %3", "sessions · every week · bond, goals")
        .arg(when, QLocale().toLower(app::rhythmWords(*m_record->cadenceDays)), sharedWords(newest));
}

QString ClientModel::tone() const
{
    switch (m_briefing.concern) {
    case alliance::Concern::Act:
        return QStringLiteral("act");
    case alliance::Concern::Watch:
        return QStringLiteral("watch");
    case alliance::Concern::None:
        break;
    }
    return QStringLiteral("plain");
}

QString ClientModel::newestNote() const
{
    return m_record && !m_record->summaries.isEmpty() ? m_record->summaries.last().summary.note.value_or(QString())
                                                      : QString();
}

QString ClientModel::emptyTitle() const
{
    switch (standing()) {
    case Standing::Waiting:
        return tr("Nothing shared yet");
    case Standing::Revoked:
        return tr("%1 has stopped sharing").arg(name());
    case Standing::Compromised:
        return tr("This link is not safe to use");
    case Standing::Ended:
        return m_record->endedByClient ? tr("%1 has closed the link").arg(name()) : tr("You closed this link");
    case Standing::Sharing:
    case Standing::Closed:
        break;
    }
    return {};
}

QString ClientModel::emptyText() const
{
    switch (standing()) {
    case Standing::Waiting:
        return tr("You and %1 are linked. After a session %1 can choose what to share with you, and it will appear "
                  "here.")
            .arg(name());
    case Standing::Revoked:
        if (!m_record->kept.isEmpty())
            return tr("What %1 shared without knowing of your duty to keep records has been removed. If it fits, ask "
                      "openly what sharing was like. %1 can share again at any time.")
                .arg(name());
        return tr("What was shared has been removed from this device. If it fits, ask openly what sharing was like. "
                  "%1 can share again at any time.")
            .arg(name());
    case Standing::Compromised:
        return tr("Two different people answered the same invitation. Nothing was taken in. Make a new invitation, "
                  "best in the room together.");
    case Standing::Ended:
        return tr("Nothing more can come from %1, and nothing goes to them. A new invitation links you again whenever "
                  "you both wish.")
            .arg(name());
    case Standing::Sharing:
    case Standing::Closed:
        break;
    }
    return {};
}

QString ClientModel::keptText() const
{
    if (!m_record || m_record->kept.isEmpty())
        return {};
    const int count = int(m_record->kept.size());
    return count == 1 ? tr("One summary is kept because you must keep records. Consent to it is withdrawn: it counts "
                           "for nothing else.")
                      : tr("%n summaries are kept because you must keep records. Consent to them is withdrawn: they "
                           "count for nothing else.",
                           nullptr, count);
}

QString ClientModel::discussed() const
{
    if (!m_record || m_record->summaries.isEmpty() || !m_record->summaries.last().discussedOn)
        return {};
    const QDate today = m_session.clock().today();
    const QDate day = *m_record->summaries.last().discussedOn;
    return day == today ? tr("Discussed today") : tr("Discussed on %1").arg(longDay(day, today));
}

bool ClientModel::canMarkDiscussed() const
{
    return m_record && m_record->standing == therapist::Standing::Sharing && !m_record->summaries.last().discussedOn;
}

void ClientModel::open(base::ChannelId channel)
{
    if (m_channel != channel)
        m_summaries.showFew();
    m_channel = channel;
    m_problem.clear();
    refresh();
}

void ClientModel::close()
{
    open({});
}

void ClientModel::markDiscussed(int row)
{
    const std::optional<base::CheckInId> checkIn = m_summaries.checkInAt(row);
    if (!checkIn)
        return;
    const auto done =
        sync::markDiscussed(m_session.vault(), m_session.clock(), m_channel, *checkIn, m_session.clock().today());
    m_problem = done ? QString() : app::explain(done.error());
    if (done)
        m_session.noteChange();
    else
        emit changed();
}

void ClientModel::refresh()
{
    read();
    markSeen();
}

void ClientModel::read()
{
    m_record.reset();
    if (!m_channel.isNull()) {
        const QDateTime now = m_session.clock().now();
        auto record = m_session.vault().read(
            [&](const vault::Transaction& transaction) { return readClient(transaction, m_channel, now); });
        if (record)
            m_record = std::move(*record);
        else
            m_problem = app::explain(record.error());
    }
    const QList<vault::ReceivedSummary> summaries = m_record ? m_record->summaries : QList<vault::ReceivedSummary>();
    const QDate today = m_session.clock().today();
    const alliance::Constants& constants = m_session.questionnaire().constants;
    m_briefing = brief(sessionPoints(summaries), constants, m_record ? m_record->cadenceDays : std::nullopt, today);
    m_summaries.setSummaries(summaries, today);
    m_kept.setSummaries(m_record ? m_record->kept : QList<vault::ReceivedSummary>(), today);
    m_trend.setSessions(trendSessions(summaries), constants);
    emit changed();
}

void ClientModel::markSeen()
{
    if (!m_record || m_record->standing == therapist::Standing::Ended ||
        std::none_of(m_record->summaries.cbegin(), m_record->summaries.cend(),
                     [](const vault::ReceivedSummary& summary) { return !summary.seenAt; }))
        return;
    const auto marked = sync::markSeen(m_session.vault(), m_session.clock(), m_channel);
    if (marked && *marked > 0)
        m_session.noteChange(); // comes back here once, with nothing left to mark
    else if (!marked) {
        m_problem = app::explain(marked.error());
        emit changed();
    }
}

} // namespace accord::therapist
