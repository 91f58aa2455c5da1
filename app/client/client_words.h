// SPDX-License-Identifier: GPL-3.0-or-later
// The client's words for days, values and how far something shared has come.
#pragma once

#include "app/client/shared_with.h"
#include "core/alliance/questionnaire.h"
#include "core/consent/field.h"

#include <QDate>
#include <QString>
#include <optional>

namespace accord::app::words {

/// "14 April", with the year if it is not `today`'s.
[[nodiscard]] QString day(QDate date, QDate today);
/// "Tuesday, 14 April", with the year if it is not `today`'s.
[[nodiscard]] QString weekday(QDate date, QDate today);
/// "today", "yesterday", else day(); for the middle of a sentence.
[[nodiscard]] QString relativeDay(QDate date, QDate today);

/// "today", "yesterday", else "on 14 April"; after "your session".
[[nodiscard]] QString sessionDay(QDate date, QDate today);

/// One decimal in the reader's own figures: "6.8"; "skipped" for nothing.
[[nodiscard]] QString value(std::optional<double> number);

/// "Bond, Goals, All in all", in the order people are shown them.
[[nodiscard]] QString listed(consent::Fields fields);

/// How the questionnaire is named in check-ins and summaries: "url|version", a FHIR canonical.
[[nodiscard]] QString questionnaireName(const alliance::Questionnaire& questionnaire);

/// Where a check-in stands, as a short status, its icon (a name in assets/icons, or empty) and a sentence.
struct Standing
{
    QString pill;
    QString icon;
    QString sentence;
};
/// With the therapist to speak of, or of a check-in that stayed here; `kept` if the client said it shall.
[[nodiscard]] Standing standing(const GivenTo& given, QDate today);
[[nodiscard]] Standing standing(const GivenTo* given, bool kept, QDate today);

} // namespace accord::app::words
