// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/share_fields.h"

#include "app/client/client_words.h"
#include "app/shared/wording/field_label.h"

namespace accord::app {

ShareFields::ShareFields(const consent::Disclosable& checkIn, consent::Fields on, consent::Fields given,
                         QObject* parent)
    : QAbstractListModel(parent)
{
    for (const consent::Field field : consent::allFields()) {
        if (given.testFlag(field))
            continue;
        if (field == consent::Field::Note ? !checkIn.note.isEmpty() : checkIn.values.contains(field))
            m_rows.append(
                {field, field == consent::Field::Note ? QString() : words::value(checkIn.values.value(field))});
    }
    m_on = on & offered();
}

consent::Fields ShareFields::offered() const
{
    consent::Fields fields;
    for (const Row& row : m_rows)
        fields |= row.field;
    return fields;
}

void ShareFields::set(int row, bool on)
{
    if (row < 0 || row >= m_rows.size() || m_on.testFlag(m_rows.at(row).field) == on)
        return;
    m_on.setFlag(m_rows.at(row).field, on);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

void ShareFields::setAll(bool on)
{
    m_on = on ? offered() : consent::Fields();
    Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    Q_EMIT changed();
}

int ShareFields::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ShareFields::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case LabelRole:
        return fieldLabel(row.field);
    case NameRole:
        return consent::fieldName(row.field);
    case ShownRole:
        return m_on.testFlag(row.field) ? row.value : tr("kept", "stays on the phone");
    case DetailRole:
        return row.field == consent::Field::Total ? tr("Bond, goals and tasks as one number") : QString();
    case OnRole:
        return m_on.testFlag(row.field);
    default:
        return {};
    }
}

QHash<int, QByteArray> ShareFields::roleNames() const
{
    return {{LabelRole, "label"}, {NameRole, "name"}, {ShownRole, "shown"}, {DetailRole, "detail"}, {OnRole, "on"}};
}

} // namespace accord::app
