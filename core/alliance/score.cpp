// SPDX-License-Identifier: GPL-3.0-or-later
// Checks answers and scores them.
#include "core/alliance/score.h"
#include <algorithm>
#include <array>
#include <cmath>

namespace accord::alliance {
namespace {

class Mean
{
public:
    void add(double value)
    {
        m_sum += value;
        m_count += 1;
    }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] std::optional<double> get() const
    {
        return m_count > 0 ? std::optional<double>(m_sum / m_count) : std::nullopt;
    }

private:
    double m_sum = 0;
    int m_count = 0;
};

Result<void> checkAnswer(const ScaleItem& item, double answer)
{
    if (!std::isfinite(answer))
        return base::fail(Error::NotANumber, item.linkId);
    if (answer < item.minimum || answer > item.maximum)
        return base::fail(Error::OutOfRange, item.linkId);
    if (item.kind == ScaleKind::Whole && answer != std::floor(answer))
        return base::fail(Error::NotAnOption, item.linkId);
    const bool offered = std::any_of(item.options.begin(), item.options.end(),
                                     [&](const Option& option) { return option.ordinal == answer; });
    if (item.kind == ScaleKind::Choice && !offered)
        return base::fail(Error::NotAnOption, item.linkId);
    return {};
}

} // namespace

Result<void> checkAnswers(const Questionnaire& questionnaire, const Answers& answers)
{
    for (auto it = answers.begin(); it != answers.end(); ++it) {
        const ScaleItem* item = findScale(questionnaire, it.key());
        if (!item)
            return base::fail(Error::UnknownItem, it.key());
        if (!it.value())
            continue;
        if (auto checked = checkAnswer(*item, *it.value()); !checked)
            return checked;
    }
    return {};
}

std::optional<double> value(const Score& score, Dimension dimension)
{
    switch (dimension) {
    case Dimension::Bond:
        return score.bond;
    case Dimension::Goals:
        return score.goals;
    case Dimension::Tasks:
        return score.tasks;
    case Dimension::Overall:
        return score.overall;
    case Dimension::Other:
        break;
    }
    return score.other;
}

double rescaled(const ScaleItem& item, double answer)
{
    const double scaled = 10.0 * (answer - item.minimum) / (item.maximum - item.minimum);
    return item.reversed ? 10.0 - scaled : scaled;
}

Score score(const Questionnaire& questionnaire, const Answers& answers)
{
    std::array<Mean, 5> dimensions;
    Mean total;
    int scoredItems = 0;
    for (const Item& item : questionnaire.items) {
        const auto* scale = std::get_if<ScaleItem>(&item);
        if (!scale)
            continue;
        scoredItems += scale->scored ? 1 : 0;
        const auto answer = answers.constFind(scale->linkId);
        if (answer == answers.constEnd() || !answer->has_value())
            continue;
        const double points = rescaled(*scale, **answer);
        dimensions[size_t(scale->dimension)].add(points);
        if (scale->scored)
            total.add(points);
    }
    const auto of = [&](Dimension dimension) { return dimensions[size_t(dimension)].get(); };
    Score result{std::nullopt,         of(Dimension::Bond),    of(Dimension::Goals),
                 of(Dimension::Tasks), of(Dimension::Overall), of(Dimension::Other)};
    if (3 * total.count() >= 2 * scoredItems)
        result.total = total.get();
    return result;
}

} // namespace accord::alliance
