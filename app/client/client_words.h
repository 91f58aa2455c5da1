// SPDX-License-Identifier: GPL-3.0-or-later
// The client's words for days, values and how far something shared has come.
#pragma once

#include "core/alliance/questionnaire.h"
#include "core/consent/field.h"
#include "core/sync/sharing.h"
#include "core/vault/check_ins.h"

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
/// `delivery` is nothing for a check-in that stayed here; `kept` if the client said it shall.
[[nodiscard]] Standing standing(std::optional<sync::Delivery> delivery, const vault::Feedback& feedback, bool kept,
                                const QString& therapist, QDate today);

} // namespace accord::app::words
