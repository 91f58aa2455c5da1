// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/trend_model.h"

#include "app/shared/wording/field_label.h"
#include "app/shared/wording/number_word.h"

#include <QLocale>
#include <algorithm>

namespace accord::app {

namespace {

enum Column { Number, Date, Bond, Goals, Tasks, Total, Overall, Note, ColumnCount };
constexpr int firstRole = Qt::UserRole + 1; // roles follow the columns' order
constexpr int titleRole = firstRole + ColumnCount;
constexpr int valuesRole = titleRole + 1;

} // namespace

TrendModel::TrendModel(TrendReader reader, QObject* parent) : QAbstractTableModel(parent), m_reader(reader) {}

void TrendModel::setSessions(const QList<TrendSession>& oldestFirst, const alliance::Constants& constants)
{
    QList<alliance::SessionPoint> points;
    QList<double> totals;
    bool hasDimensions = false;
    for (const TrendSession& session : oldestFirst) {
        points << alliance::SessionPoint{session.date, session.score};
        if (session.score.total)
            totals << *session.score.total;
        hasDimensions = hasDimensions || session.score.bond || session.score.goals || session.score.tasks;
    }
    beginResetModel();
    m_sessions = oldestFirst;
    m_story = tellTrend(points, constants);
    m_band = alliance::controlBand(totals);
    m_hasDimensions = hasDimensions;
    endResetModel();
    Q_EMIT changed();
}

int TrendModel::sessionCount() const
{
    return int(m_sessions.size());
}

QString TrendModel::title() const
{
    const int count = sessionCount();
    const bool client = m_reader == TrendReader::Client;
    if (count == 0)
        return client ? tr("Your sessions") : tr("Sessions");
    if (count == 1)
        return client ? tr("Your first session") : tr("One session");
    const QString word = numberWord(count);
    if (client)
        return tr("Your %1 sessions", "%1 is a count in words, %n as a number", count).arg(word);
    const QString text = tr("%1 sessions", "%1 is a count in words, %n as a number", count).arg(word);
    return text.left(1).toUpper() + text.mid(1);
}

QString TrendModel::sentence() const
{
    return trendSentence(m_reader, m_story);
}

QList<QList<QPointF>> TrendModel::runs(std::optional<double> alliance::Score::*part) const
{
    QList<QList<QPointF>> runs;
    bool going = false;
    for (int number = firstNumber(); number <= sessionCount(); ++number) {
        const auto value = m_sessions[number - 1].score.*part;
        if (value && !going)
            runs << QList<QPointF>();
        if (value)
            runs.last() << QPointF(number, *value);
        going = value.has_value();
    }
    return runs;
}

QList<QList<QPointF>> TrendModel::bondRuns() const
{
    return runs(&alliance::Score::bond);
}

QList<QList<QPointF>> TrendModel::goalsRuns() const
{
    return runs(&alliance::Score::goals);
}

QList<QList<QPointF>> TrendModel::tasksRuns() const
{
    return runs(&alliance::Score::tasks);
}

QList<QList<QPointF>> TrendModel::totalRuns() const
{
    return m_hasDimensions ? QList<QList<QPointF>>() : runs(&alliance::Score::total);
}

QList<int> TrendModel::dropSessions() const
{
    QList<int> sessions;
    for (const TrendDip& dip : m_story.dips) {
        if (dip.began >= firstNumber())
            sessions << dip.began;
    }
    return sessions;
}

bool TrendModel::hasBand() const
{
    return m_band.has_value();
}

qreal TrendModel::bandLower() const
{
    return m_band ? std::clamp(m_band->lower, 0.0, 10.0) : 0;
}

qreal TrendModel::bandUpper() const
{
    return m_band ? std::clamp(m_band->upper, 0.0, 10.0) : 0;
}

void TrendModel::setLastCount(int count)
{
    const int wanted = std::max(0, count);
    if (m_lastCount == wanted)
        return;
    beginResetModel();
    m_lastCount = wanted;
    endResetModel();
    Q_EMIT changed();
}

int TrendModel::firstNumber() const
{
    return m_lastCount > 0 ? std::max(1, sessionCount() - m_lastCount + 1) : 1;
}

const TrendSession* TrendModel::find(int number) const
{
    return number >= 1 && number <= sessionCount() ? &m_sessions[number - 1] : nullptr;
}

QString TrendModel::sessionTitle(int number) const
{
    const TrendSession* session = find(number);
    if (!session)
        return {};
    return tr("Session %1 · %2", "%1 is a number, %2 a date").arg(QLocale().toString(number), dateText(session->date));
}

QString TrendModel::sessionValues(int number) const
{
    const TrendSession* session = find(number);
    if (!session)
        return {};
    using consent::Field;
    QList<std::pair<Field, std::optional<double>>> parts{
        {Field::Bond, session->score.bond}, {Field::Goals, session->score.goals}, {Field::Tasks, session->score.tasks}};
    if (!m_hasDimensions)
        parts = {{Field::Total, session->score.total}};
    QStringList values;
    for (const auto& [field, given] : parts) {
        if (const QString text = value(given); !text.isEmpty())
            values << tr("%1 %2", "%1 is bond, goals or tasks, %2 its value").arg(fieldLabel(field), text);
    }
    return values.join(QStringLiteral(" · "));
}

QString TrendModel::sessionNote(int number) const
{
    const TrendSession* session = find(number);
    return session ? session->note : QString();
}

QString TrendModel::value(std::optional<double> number) const
{
    if (number)
        return QLocale().toString(*number, 'f', 1);
    return m_reader == TrendReader::Client ? tr("skipped") : QString();
}

QString TrendModel::dateText(QDate date) const
{
    const bool thisYear = date.year() == m_sessions.last().date.year();
    return QLocale().toString(date, thisYear ? tr("d MMMM", "date format: day and month")
                                             : tr("d MMMM yyyy", "date format: day, month and year"));
}

int TrendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : sessionCount() - firstNumber() + 1;
}

int TrendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrendModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int number = sessionCount() - index.row();
    const TrendSession& session = m_sessions[number - 1];
    if (role == titleRole)
        return sessionTitle(number);
    if (role == valuesRole)
        return sessionValues(number);
    switch (role == Qt::DisplayRole ? index.column() : role - firstRole) {
    case Number:
        return number;
    case Date:
        return dateText(session.date);
    case Bond:
        return value(session.score.bond);
    case Goals:
        return value(session.score.goals);
    case Tasks:
        return value(session.score.tasks);
    case Total:
        return value(session.score.total);
    case Overall:
        return value(session.score.overall);
    case Note:
        return session.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> TrendModel::roleNames() const
{
    return {{firstRole + Number, "number"},
            {firstRole + Date, "date"},
            {firstRole + Bond, "bond"},
            {firstRole + Goals, "goals"},
            {firstRole + Tasks, "tasks"},
            {firstRole + Total, "total"},
            {firstRole + Overall, "overall"},
            {firstRole + Note, "note"},
            {titleRole, "title"},
            {valuesRole, "values"}};
}

} // namespace accord::app
