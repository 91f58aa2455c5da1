// SPDX-License-Identifier: GPL-3.0-or-later
// One reminder a week, and when it is next due.
#pragma once

#include <QDateTime>
#include <QString>
#include <optional>

namespace accord::reminder {

/// A day of the week and a time of day, both as the person's clock shows them.
struct Plan
{
    int weekday = 1; ///< 1 = Monday .. 7 = Sunday, as QDate has it
    QTime at{18, 0}; ///< to the minute

    friend bool operator==(const Plan& a, const Plan& b) { return a.weekday == b.weekday && a.at == b.at; }
};

/// What has happened so far; both empty at first.
struct History
{
    std::optional<QDateTime> remindedUpTo; ///< no reminder due at or before this one is owed any more
    std::optional<QDate> doneOn;           ///< local date of the newest check-in: that day needs no reminder
};

/// A reminder missed because the device or the app was off is still shown this much later, in seconds, but not after.
inline constexpr qint64 lateBy = 12 * 60 * 60;

/// When the next reminder is owed: at or before `now` means now. `now` is local time, and so is the result, so that
/// eighteen o'clock stays eighteen o'clock through changes of time zone and daylight saving; where a clock skips the
/// time, the moment it jumps to. Pure; any thread.
[[nodiscard]] QDateTime nextReminder(const Plan& plan, const History& history, const QDateTime& now);

/// "2 18:30", and back; nothing for what is no plan.
[[nodiscard]] QString toText(const Plan& plan);
[[nodiscard]] std::optional<Plan> parsePlan(const QString& text);

} // namespace accord::reminder
