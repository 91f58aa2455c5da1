// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a check-in a client can share or keep, one switch each.
#pragma once

#include "core/consent/error.h"

#include <QFlags>
#include <QList>
#include <QStringList>

namespace accord::consent {

/// The numbers are part of the summary's byte format and of the vault's: never reuse one.
enum class Field : quint32 {
    Bond = 1 << 0,
    Goals = 1 << 1,
    Tasks = 1 << 2,
    Total = 1 << 3, ///< the alliance score, the mean of the scored items
    Overall = 1 << 4,
    Room = 1 << 5,
    Note = 1 << 6,
    GoalWords = 1 << 7 ///< the client's goals in their own words, and their answers; never part of a summary
};
Q_DECLARE_FLAGS(Fields, Field)
Q_DECLARE_OPERATORS_FOR_FLAGS(Fields)

/// All fields, in the order people are shown them.
[[nodiscard]] const QList<Field>& allFields();

/// Those a summary of a check-in can have: all but GoalWords.
[[nodiscard]] Fields checkInFields();

/// The stable word for a field: bond, goals, tasks, total, overall, room, note, goal-words.
[[nodiscard]] QString fieldName(Field field);

/// "bond,goals" -> fields; spaces around names are allowed, an empty text is no field, an unknown name is refused.
[[nodiscard]] Result<Fields> parseFields(const QString& commaSeparated);

/// The names of the fields in the set, in the order of allFields().
[[nodiscard]] QStringList fieldNames(Fields fields);

} // namespace accord::consent
