// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/therapist/therapist_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace accord::therapist {

namespace {

QString tr(const char* text, int n = -1)
{
    return QCoreApplication::translate("TherapistWords", text, nullptr, n);
}

} // namespace

QString shortDay(QDate day, QDate today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return tr("today");
    if (ago == 1)
        return tr("yesterday");
    const QLocale locale;
    if (ago > 1 && ago < 7)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return locale.toString(day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString longDay(QDate day, QDate today)
{
    return QLocale().toString(day,
                              day.year() == today.year() ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy"));
}

QString timeOf(const QDateTime& instant, QDate today)
{
    const QDateTime local = instant.toLocalTime();
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // some locales' short form has them
    const QString time = locale.toString(local.time(), format);
    if (local.date() == today)
        return time;
    return tr("%1, %2").arg(locale.toString(local.date(), QStringLiteral("ddd d MMM")), time);
}

QString span(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto roundedUp = [seconds](qint64 unit) { return int((seconds + unit - 1) / unit); };
    if (seconds > 2 * day)
        return tr("%n days", roundedUp(day));
    if (seconds > 2 * hour)
        return tr("%n hours", roundedUp(hour));
    const int minutes = std::max(1, roundedUp(minute));
    return minutes == 1 ? tr("1 minute") : tr("%n minutes", minutes);
}

QString scoreText(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace accord::therapist
