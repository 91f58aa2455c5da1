// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/client/sayings.h"

#include <QCoreApplication>
#include <QList>
#include <algorithm>
#include <utility>

namespace accord::app {

namespace {

struct Sayings
{
    Q_DECLARE_TR_FUNCTIONS(Sayings)
};

constexpr int most = 3;

} // namespace

QStringList sayingsFor(const alliance::Questionnaire& questionnaire, const alliance::Answers& answers)
{
    const alliance::Score score = alliance::score(questionnaire, answers);
    const alliance::Constants& cuts = questionnaire.constants;
    QList<std::pair<double, QString>> low;
    const auto offer = [&](std::optional<double> value, const QString& words) {
        if (value && *value < cuts.lowDimension.value)
            low.append({*value, words});
    };
    offer(score.bond, Sayings::tr("I felt a bit far away from you last time. Could we talk about that?"));
    offer(score.goals, Sayings::tr("I am not sure we are after the same thing. Can we look at it together?"));
    offer(score.tasks, Sayings::tr("The way we worked did not quite fit me. Could we try it differently?"));
    offer(score.overall, Sayings::tr("I had hoped for something else last time. May I tell you what?"));
    offer(score.other, Sayings::tr("There is a part of me that I would like more room for here."));
    std::stable_sort(low.begin(), low.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    if (low.isEmpty() && !(score.total && *score.total < cuts.lowTotal.value))
        return {};
    QStringList sayings;
    for (const auto& [value, words] : low.mid(0, most - 1))
        sayings.append(words);
    sayings.append(
        Sayings::tr("Something did not sit right with me. I do not know yet what it was. Can we stay with it?"));
    return sayings;
}

} // namespace accord::app
