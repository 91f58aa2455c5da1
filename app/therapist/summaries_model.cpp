// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/summaries_model.h"

#include "app/shared/wording/field_label.h"
#include "app/therapist/therapist_words.h"

#include <algorithm>

namespace accord::therapist {

namespace {

QString fieldShape(consent::Field field)
{
    switch (field) {
    case consent::Field::Bond:
        return QStringLiteral("circle");
    case consent::Field::Goals:
        return QStringLiteral("square");
    case consent::Field::Tasks:
        return QStringLiteral("triangle");
    default:
        return {};
    }
}

SharedField sharedField(const consent::Summary& summary, consent::Field field)
{
    SharedField shared;
    shared.name = app::fieldLabel(field);
    shared.shape = fieldShape(field);
    const auto found = summary.values.constFind(field);
    if (found == summary.values.cend()) {
        shared.state = QStringLiteral("withheld");
        shared.text = SummariesModel::tr("not shared");
    } else if (!*found) {
        shared.state = QStringLiteral("skipped");
        shared.text = SummariesModel::tr("skipped");
    } else {
        shared.state = QStringLiteral("value");
        shared.text = scoreText(**found);
    }
    return shared;
}

} // namespace

QList<SharedField> sharedFields(const consent::Summary& summary)
{
    QList<SharedField> fields;
    for (const consent::Field field : consent::allFields()) {
        if (field != consent::Field::Note && consent::checkInFields().testFlag(field))
            fields.append(sharedField(summary, field));
    }
    return fields;
}

SummariesModel::SummariesModel(QObject* parent) : QAbstractListModel(parent) {}

void SummariesModel::setSummaries(const QList<vault::ReceivedSummary>& oldestFirst, QDate today)
{
    QList<vault::ReceivedSummary> newestFirst(oldestFirst.crbegin(), oldestFirst.crend());
    m_today = today;
    const bool sameRows =
        std::equal(newestFirst.cbegin(), newestFirst.cend(), m_newestFirst.cbegin(), m_newestFirst.cend(),
                   [](const auto& a, const auto& b) { return a.summary.checkIn == b.summary.checkIn; });
    if (sameRows) { // keeps the reader's place on the page
        m_newestFirst = std::move(newestFirst);
        if (rowCountNow() > 0)
            emit dataChanged(index(0), index(rowCountNow() - 1));
        return;
    }
    beginResetModel();
    m_newestFirst = std::move(newestFirst);
    endResetModel();
    emit countChanged();
}

void SummariesModel::showMore()
{
    const int before = rowCountNow();
    const auto after = int(std::min(m_newestFirst.size(), m_limit + pageSize));
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_limit += pageSize;
        endInsertRows();
    }
    emit countChanged();
}

void SummariesModel::showFew()
{
    beginResetModel();
    m_limit = pageSize;
    endResetModel();
    emit countChanged();
}

std::optional<base::CheckInId> SummariesModel::checkInAt(int row) const
{
    if (row < 0 || row >= rowCountNow())
        return std::nullopt;
    return m_newestFirst.at(row).summary.checkIn;
}

int SummariesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rowCountNow();
}

QString SummariesModel::title(int row) const
{
    return tr("Session %1, %2")
        .arg(m_newestFirst.size() - row)
        .arg(longDay(m_newestFirst.at(row).summary.sessionDate, m_today));
}

QString SummariesModel::status(int row) const
{
    const vault::ReceivedSummary& received = m_newestFirst.at(row);
    if (received.withdrawnAt)
        return tr("Consent withdrawn %1, kept by duty")
            .arg(shortDay(received.withdrawnAt->toLocalTime().date(), m_today));
    if (received.discussedOn)
        return *received.discussedOn == m_today ? tr("Discussed today")
                                                : tr("Discussed on %1").arg(longDay(*received.discussedOn, m_today));
    return tr("Arrived %1").arg(shortDay(received.receivedAt.toLocalTime().date(), m_today));
}

QString SummariesModel::spoken(int row) const
{
    QStringList parts = {title(row)};
    const consent::Summary& summary = m_newestFirst.at(row).summary;
    for (const SharedField& field : sharedFields(summary))
        parts << tr("%1 %2").arg(field.name, field.text);
    parts << (summary.note ? tr("Note: %1").arg(*summary.note) : tr("Note not shared")) << status(row);
    return parts.join(QStringLiteral(", "));
}

QVariant SummariesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const vault::ReceivedSummary& received = m_newestFirst.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return title(index.row());
    case FieldsRole:
        return QVariant::fromValue(sharedFields(received.summary));
    case NoteRole:
        return received.summary.note.value_or(QString());
    case NoteStateRole:
        return received.summary.note ? QString() : tr("Note: not shared, or none written");
    case StatusRole:
        return status(index.row());
    case DiscussedRole:
        return received.discussedOn.has_value();
    case SpokenRole:
        return spoken(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> SummariesModel::roleNames() const
{
    return {{TitleRole, "title"},   {FieldsRole, "fields"},       {NoteRole, "note"},    {NoteStateRole, "noteState"},
            {StatusRole, "status"}, {DiscussedRole, "discussed"}, {SpokenRole, "spoken"}};
}

} // namespace accord::therapist
