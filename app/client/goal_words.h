// SPDX-License-Identifier: GPL-3.0-or-later
// Where a goal stands and how it came about, in the client's words.
#pragma once

#include "app/client/goal_book.h"

#include <QList>
#include <QtQml/qqmlregistration.h>

namespace accord::app {

/// One step of a goal's history.
struct GoalHistoryRow
{
    Q_GADGET
    QML_VALUE_TYPE(goalHistoryRow)
    Q_PROPERTY(QString what MEMBER what)   ///< "You agreed, 8.0 of 10"
    Q_PROPERTY(QString words MEMBER words) ///< the goal's words that came with it, or empty
    Q_PROPERTY(QString day MEMBER day)

public:
    QString what;
    QString words;
    QString day;
};

namespace words {

/// A short status and its icon.
struct GoalStanding
{
    QString pill;
    QString icon;
};
[[nodiscard]] GoalStanding standing(const BookedGoal& goal);

/// "Agreed 3 March · reworded twice"; for a goal of one's own since when it is there.
[[nodiscard]] QString course(const BookedGoal& goal, QDate today);

/// Newest first.
[[nodiscard]] QList<GoalHistoryRow> history(const BookedGoal& goal, QDate today);

/// What a duty to keep records means for what is about to be shared; empty where the therapist's app said there is
/// none. `keepsRecords`: nothing where it has not said anything yet.
[[nodiscard]] QString duty(std::optional<bool> keepsRecords, const QString& therapist);

} // namespace words

} // namespace accord::app
