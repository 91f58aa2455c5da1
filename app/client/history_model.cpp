// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/history_model.h"

#include "app/client/client_settings.h"
#include "app/client/client_words.h"
#include "app/client/shared_with.h"
#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "core/alliance/score.h"

#include <QLocale>
#include <algorithm>

namespace accord::app {

namespace {

/// The note's beginning on one line.
QString firstWords(const QString& note)
{
    constexpr int most = 120; // more than fits on two lines of a phone
    const QString line = note.simplified();
    return line.size() <= most ? line : line.left(most).trimmed() + QChar(0x2026);
}

bool sameMonth(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.month();
}

} // namespace

HistoryModel::HistoryModel(Session& session, base::CheckInId from, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::recordsChanged, this, &HistoryModel::refresh);
    refresh();
    const auto found = [&] {
        return std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == from; });
    };
    while (!from.isNull() && found() == m_rows.end() && canFetchMore({}))
        fetchMore({});
    if (const auto row = found(); row != m_rows.end())
        m_startRow = int(row - m_rows.begin());
}

QList<HistoryModel::Row> HistoryModel::read(int from, int most)
{
    struct Known
    {
        vault::CheckIn checkIn;
        QList<GivenTo> given;
        bool kept = false;
    };
    const auto known = m_session.vault().read([&](vault::Transaction& transaction) {
        m_count = transaction.checkIns.count();
        QList<Known> found;
        GivenReader given(transaction, m_session.questionnaire());
        for (const vault::CheckIn& checkIn : transaction.checkIns.newest(most, from))
            found.append({checkIn, given.of(checkIn), settings::isKept(transaction, checkIn.id)});
        return found;
    });
    m_problem = known ? QString() : explain(known.error());
    const QDate today = m_session.clock().today();
    QList<Row> rows;
    for (const Known& one : known.value_or(QList<Known>())) {
        const words::Standing standing = words::standing(foremost(one.given), one.kept, today);
        const alliance::Score score = alliance::score(m_session.questionnaire(), one.checkIn.answers);
        rows.append({one.checkIn.id, one.checkIn.sessionDate, words::value(score.bond), words::value(score.goals),
                     words::value(score.tasks), firstWords(one.checkIn.note), standing.pill, standing.icon});
    }
    return rows;
}

void HistoryModel::refresh()
{
    const QList<Row> rows = read(0, std::max(page, int(m_rows.size())));
    const bool inPlace = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                    [](const Row& a, const Row& b) { return a.id == b.id; });
    if (inPlace) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    Q_EMIT changed();
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rows.size() < m_count;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<Row> more = read(int(m_rows.size()), page);
    if (more.isEmpty()) {
        m_count = m_rows.size(); // nothing can be read: the view must not ask for ever
        Q_EMIT changed();
        return;
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    m_rows.append(more);
    endInsertRows();
}

QString HistoryModel::countText() const
{
    return m_count == 1 ? tr("One check-in") : tr("%n check-ins", "all there are", int(m_count));
}

void HistoryModel::open(int row)
{
    if (row >= 0 && row < m_rows.size())
        Q_EMIT recordWanted(m_rows.at(row).id);
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case DayRole:
        return words::weekday(row.date, m_session.clock().today());
    case MonthRole:
        if (index.row() > 0 && sameMonth(row.date, m_rows.at(index.row() - 1).date))
            return QString();
        return QLocale().toString(row.date, tr("MMMM yyyy", "date format: a month as a heading"));
    case BondRole:
        return row.bond;
    case GoalsRole:
        return row.goals;
    case TasksRole:
        return row.tasks;
    case NoteRole:
        return row.note;
    case StatusRole:
        return row.status;
    case IconRole:
        return row.icon;
    case SpokenRole:
        return tr("%1. Bond %2, goals %3, tasks %4. %5", "a row read aloud: the day, three values, where it stands")
            .arg(words::weekday(row.date, m_session.clock().today()), row.bond, row.goals, row.tasks, row.status);
    default:
        return {};
    }
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    return {{DayRole, "day"},       {MonthRole, "month"},   {BondRole, "bond"},
            {GoalsRole, "goals"},   {TasksRole, "tasks"},   {NoteRole, "note"},
            {StatusRole, "status"}, {IconRole, "iconName"}, {SpokenRole, "spoken"}};
}

} // namespace accord::app
