// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/field.h"

namespace accord::consent {

const QList<Field>& allFields()
{
    static const QList<Field> fields = {Field::Bond,    Field::Goals, Field::Tasks, Field::Total,
                                        Field::Overall, Field::Room,  Field::Note,  Field::GoalWords};
    return fields;
}

Fields checkInFields()
{
    Fields fields;
    for (const Field field : allFields())
        fields.setFlag(field, field != Field::GoalWords);
    return fields;
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Bond:
        return QStringLiteral("bond");
    case Field::Goals:
        return QStringLiteral("goals");
    case Field::Tasks:
        return QStringLiteral("tasks");
    case Field::Total:
        return QStringLiteral("total");
    case Field::Overall:
        return QStringLiteral("overall");
    case Field::Room:
        return QStringLiteral("room");
    case Field::Note:
        return QStringLiteral("note");
    case Field::GoalWords:
        return QStringLiteral("goal-words");
    }
    return {};
}

Result<Fields> parseFields(const QString& commaSeparated)
{
    Fields fields;
    for (const QString& part : commaSeparated.split(u',', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        bool known = false;
        for (const Field field : allFields()) {
            if (name == fieldName(field)) {
                fields |= field;
                known = true;
            }
        }
        if (!known)
            return base::fail(Error::UnknownField, name);
    }
    return fields;
}

QStringList fieldNames(Fields fields)
{
    QStringList names;
    for (const Field field : allFields()) {
        if (fields.testFlag(field))
            names << fieldName(field);
    }
    return names;
}

} // namespace accord::consent
