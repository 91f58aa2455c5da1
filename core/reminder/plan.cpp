// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminder/plan.h"

#include <QStringList>

namespace accord::reminder {

namespace {

constexpr int week = 7;

/// Clocks that go forward skip an hour; a reminder in it comes as much later.
QDateTime momentOn(QDate day, QTime at, Qt::TimeSpec zone)
{
    const QDateTime moment(day, at, zone);
    return moment.isValid() ? moment : day.startOfDay(zone).addMSecs(at.msecsSinceStartOfDay());
}

} // namespace

QDateTime nextReminder(const Plan& plan, const History& history, const QDateTime& now)
{
    // From a week ago on, so that one missed a moment ago is among those looked at.
    QDate day = now.date().addDays(-week);
    day = day.addDays((plan.weekday - day.dayOfWeek() + week) % week);
    for (;; day = day.addDays(week)) {
        const QDateTime moment = momentOn(day, plan.at, now.timeSpec());
        if (moment.secsTo(now) > lateBy)
            continue;
        if (history.remindedUpTo && moment <= *history.remindedUpTo)
            continue;
        if (history.doneOn == day)
            continue;
        return moment;
    }
}

QString toText(const Plan& plan)
{
    return QStringLiteral("%1 %2").arg(plan.weekday).arg(plan.at.toString(QStringLiteral("HH:mm")));
}

std::optional<Plan> parsePlan(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(' '));
    if (parts.size() != 2)
        return std::nullopt;
    const Plan plan{parts[0].toInt(), QTime::fromString(parts[1], QStringLiteral("HH:mm"))};
    if (plan.weekday < 1 || plan.weekday > week || !plan.at.isValid() || toText(plan) != text)
        return std::nullopt;
    return plan;
}

} // namespace accord::reminder
