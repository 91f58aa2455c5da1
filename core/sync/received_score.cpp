// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/received_score.h"

namespace accord::sync {

alliance::Score receivedScore(const consent::Summary& summary)
{
    using consent::Field;
    alliance::Score score;
    score.bond = summary.values.value(Field::Bond);
    score.goals = summary.values.value(Field::Goals);
    score.tasks = summary.values.value(Field::Tasks);
    score.overall = summary.values.value(Field::Overall);
    score.other = summary.values.value(Field::Room);
    score.total = summary.values.value(Field::Total);
    const QList<Field> parts = {Field::Bond, Field::Goals, Field::Tasks};
    double sum = 0;
    int answered = 0;
    for (const Field part : parts) {
        if (!summary.values.contains(part))
            return score; // not shared: what the total rests on is the client's to know
        sum += summary.values.value(part).value_or(0);
        answered += summary.values.value(part).has_value() ? 1 : 0;
    }
    if (!summary.values.contains(Field::Total) && answered >= 2)
        score.total = sum / answered;
    return score;
}

QString questionnaireName(const alliance::Questionnaire& questionnaire)
{
    return questionnaire.url + u'|' + questionnaire.version;
}

} // namespace accord::sync
