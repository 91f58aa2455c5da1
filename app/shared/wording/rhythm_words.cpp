// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/wording/rhythm_words.h"

#include <QCoreApplication>

namespace accord::app {

namespace {

constexpr int week = 7;

struct Rhythm
{
    Q_DECLARE_TR_FUNCTIONS(Rhythm)
};

} // namespace

QString rhythmWords(int days)
{
    if (days <= 0)
        return Rhythm::tr("No rhythm agreed");
    if (days == 1)
        return Rhythm::tr("Every day");
    if (days == week)
        return Rhythm::tr("Every week");
    return days % week == 0 ? Rhythm::tr("Every %n weeks", nullptr, days / week)
                            : Rhythm::tr("Every %n days", nullptr, days);
}

QString rhythmSentence(int days, const QString& therapist)
{
    if (days == 1)
        return Rhythm::tr("You and %1 mean to meet every day.").arg(therapist);
    if (days == week)
        return Rhythm::tr("You and %1 mean to meet every week.").arg(therapist);
    return days % week == 0 ? Rhythm::tr("You and %1 mean to meet every %n weeks.", nullptr, days / week).arg(therapist)
                            : Rhythm::tr("You and %1 mean to meet every %n days.", nullptr, days).arg(therapist);
}

} // namespace accord::app
