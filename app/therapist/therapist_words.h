// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times as the therapist's pages say them: short, relative where that is quicker to read.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace accord::therapist {

/// "today", "yesterday", the weekday within the last six days ("Thu"), "14 Apr", or "14 Apr 2025" in another year.
[[nodiscard]] QString shortDay(QDate day, QDate today);

/// "14 April", with the year if it is not this one.
[[nodiscard]] QString longDay(QDate day, QDate today);

/// A local wall time: "14:35", or "Thu 26 Nov, 14:35" if it is not today. `instant` is UTC.
[[nodiscard]] QString timeOf(const QDateTime& instant, QDate today);

/// How long until then, rounded up: "15 minutes", "3 hours", "2 days". At least a minute.
[[nodiscard]] QString span(qint64 seconds);

/// A score with one decimal place, as everywhere on these pages: "7.0".
[[nodiscard]] QString scoreText(double value);

} // namespace accord::therapist
