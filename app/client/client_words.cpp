// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/client_words.h"

#include "app/shared/wording/field_label.h"

#include <QCoreApplication>
#include <QLocale>

namespace accord::app::words {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString day(QDate date, QDate today)
{
    return QLocale().toString(date, date.year() == today.year() ? Words::tr("d MMMM", "date format")
                                                                : Words::tr("d MMMM yyyy", "date format"));
}

QString weekday(QDate date, QDate today)
{
    return QLocale().toString(date, date.year() == today.year() ? Words::tr("dddd, d MMMM", "date format")
                                                                : Words::tr("dddd, d MMMM yyyy", "date format"));
}

QString relativeDay(QDate date, QDate today)
{
    if (date == today)
        return Words::tr("today");
    if (date == today.addDays(-1))
        return Words::tr("yesterday");
    return day(date, today);
}

QString sessionDay(QDate date, QDate today)
{
    const bool near = date == today || date == today.addDays(-1);
    return near ? relativeDay(date, today) : Words::tr("on %1", "a date").arg(day(date, today));
}

QString value(std::optional<double> number)
{
    return number ? QLocale().toString(*number, 'f', 1) : Words::tr("skipped");
}

QString listed(consent::Fields fields)
{
    QStringList labels;
    for (const consent::Field field : consent::allFields()) {
        if (fields.testFlag(field))
            labels.append(fieldLabel(field));
    }
    return labels.join(Words::tr(", ", "between the things of a list"));
}

QString questionnaireName(const alliance::Questionnaire& questionnaire)
{
    return questionnaire.url + QLatin1Char('|') + questionnaire.version;
}

namespace {

Standing sharedStanding(sync::Delivery delivery, const QString& therapist)
{
    switch (delivery) {
    case sync::Delivery::Waiting:
        return {Words::tr("Waiting for a connection"), QStringLiteral("clock"),
                Words::tr("It will go to %1 as soon as there is a connection.").arg(therapist)};
    case sync::Delivery::ToHandOver:
        return {Words::tr("Ready to show"), QStringLiteral("qr"),
                Words::tr("Show it to %1 as a code when you are next in one room, or hand it over as a sealed file.")
                    .arg(therapist)};
    case sync::Delivery::OnTheWay:
        return {Words::tr("On its way"), QStringLiteral("clock"), Words::tr("It is on its way to %1.").arg(therapist)};
    case sync::Delivery::Arrived:
        return {Words::tr("Arrived"), QStringLiteral("check"), Words::tr("It has arrived with %1.").arg(therapist)};
    case sync::Delivery::Refused:
        return {Words::tr("Not taken"), QStringLiteral("info"),
                Words::tr("You had stopped sharing before it arrived, so %1 did not get it.").arg(therapist)};
    }
    return {};
}

} // namespace

Standing standing(const GivenTo& given, QDate today)
{
    const QString& name = given.therapist.name;
    if (given.takenBack)
        return {Words::tr("Taken back"), QStringLiteral("eye-off"),
                Words::tr("You stopped sharing with %1 after this.").arg(name)};
    if (given.feedback.discussedOn)
        return {Words::tr("Talked about: %1").arg(day(*given.feedback.discussedOn, today)), QStringLiteral("check"),
                Words::tr("%1 has read it and you talked about it.").arg(name)};
    if (given.feedback.seenAt)
        return {Words::tr("Read"), QStringLiteral("check"), Words::tr("%1 has read it.").arg(name)};
    return sharedStanding(given.delivery, name);
}

Standing standing(const GivenTo* given, bool kept, QDate today)
{
    if (given)
        return standing(*given, today);
    return {kept ? Words::tr("Private") : Words::tr("Not shared"), QStringLiteral("lock"),
            Words::tr("Only you can see it.")};
}

} // namespace accord::app::words
