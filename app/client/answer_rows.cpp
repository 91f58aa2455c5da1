// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/answer_rows.h"

namespace accord::app::words {

namespace {

QString placeInWords(const alliance::ScaleItem& item, double place)
{
    if (place < 0.2)
        return CheckInModel::tr("%1", "an answer at this end of the line").arg(item.lowAnchor);
    if (isTowardsLow(place))
        return CheckInModel::tr("towards “%1”").arg(item.lowAnchor);
    if (place <= 0.6)
        return CheckInModel::tr("in between");
    if (place <= 0.8)
        return CheckInModel::tr("towards “%1”").arg(item.highAnchor);
    return CheckInModel::tr("%1", "an answer at this end of the line").arg(item.highAnchor);
}

AnswerRow rowOf(const alliance::ScaleItem& item, const alliance::Answers& answers)
{
    const QString dimension = alliance::id(item.dimension);
    const std::optional<double> answer = answers.value(item.linkId);
    if (!answer)
        return {item.label, dimension, CheckInModel::tr("skipped"), 0, false, 0};
    const double place = (*answer - item.minimum) / (item.maximum - item.minimum);
    return {item.label, dimension, placeInWords(item, place), place, true, 0};
}

AnswerRow rowOf(const alliance::TextItem& item, const QString& note)
{
    return {item.label, QStringLiteral("text"), note.isEmpty() ? CheckInModel::tr("none", "no note") : note,
            0,          !note.isEmpty(),        0};
}

} // namespace

bool isTowardsLow(double place)
{
    return place < 0.4;
}

QList<AnswerRow> answerRows(const QList<alliance::Item>& items, const alliance::Answers& answers, const QString& note)
{
    QList<AnswerRow> rows;
    for (const alliance::Item& item : items) {
        const auto* scaled = std::get_if<alliance::ScaleItem>(&item);
        AnswerRow row = scaled ? rowOf(*scaled, answers) : rowOf(std::get<alliance::TextItem>(item), note);
        row.page = int(rows.size());
        rows.append(row);
    }
    return rows;
}

} // namespace accord::app::words
