// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule of SIGNALS.md, with its constants.
#include "core/alliance/rules.h"
#include <algorithm>
#include <cmath>

namespace accord::alliance {
namespace {

constexpr double softFall = 1.0;        // drop_from_last: a soft prompt, no study behind it
constexpr double reliableIndex = 1.96;  // 95 % two-sided, Jacobson & Truax 1991
constexpr double baselineSpreads = 2.0; // J Consult Clin Psychol 2024, 92:129-133
constexpr int longestWindow = 6;        // a fall can take up to six sessions, Gumz 2012
constexpr int shortestWindow = 4;
constexpr double warmBond = 7.0;
constexpr double unalignedGap = 2.0;
constexpr double ceilingLevel = 9.8;
constexpr int ceilingSessions = 5;
constexpr double overdueCadences = 1.5;

Number fall(double from, double to)
{
    return {Quantity::Fall, from - to};
}

} // namespace

void History::add(double total)
{
    m_last[size_t(m_count % kept)] = total;
    m_count += 1;
    const double deviation = total - m_mean;
    m_mean += deviation / m_count;
    m_squares += deviation * (total - m_mean);
}

double History::sd() const
{
    return std::sqrt(m_squares / (m_count - 1));
}

MaybeSignal low(const Score& score, const Constants& constants)
{
    struct Part
    {
        Aspect aspect;
        Quantity quantity;
        std::optional<double> value;
        double cutOff;
    };
    const std::array parts = {
        Part{Aspect::Total, Quantity::Total, score.total, constants.lowTotal.value},
        Part{Aspect::Bond, Quantity::Bond, score.bond, constants.lowDimension.value},
        Part{Aspect::Goals, Quantity::Goals, score.goals, constants.lowDimension.value},
        Part{Aspect::Tasks, Quantity::Tasks, score.tasks, constants.lowDimension.value},
    };
    const Part* main = nullptr; // the words are about the total if that is low, else about the lowest dimension
    QList<Number> numbers;
    for (const Part& part : parts) {
        if (!part.value || !isBelow(*part.value, part.cutOff))
            continue;
        if (!main || (main->aspect != Aspect::Total && *part.value < *main->value))
            main = &part;
        numbers.append({part.quantity, *part.value});
    }
    if (!main)
        return std::nullopt;
    numbers.append({Quantity::TotalCutOff, constants.lowTotal.value});
    numbers.append({Quantity::DimensionCutOff, constants.lowDimension.value});
    return Signal{RuleId::Low, main->aspect, numbers, main->cutOff, 1};
}

MaybeSignal dropFromLast(double total, const History& before)
{
    if (before.count() != 1)
        return std::nullopt;
    const double previous = before.back(1);
    if (!isAtLeast(previous - total, softFall))
        return std::nullopt;
    return Signal{RuleId::DropFromLast,
                  Aspect::Total,
                  {{Quantity::Total, total}, {Quantity::LevelBefore, previous}, fall(previous, total)},
                  softFall,
                  2};
}

MaybeSignal reliableDrop(double total, const History& before, const Constants& constants)
{
    if (before.count() < 2 || before.count() > 4)
        return std::nullopt;
    const double previous = before.back(1);
    const double sdiff = constants.sdiff();
    const double index = (total - previous) / sdiff;
    if (!isAtMost(index, -reliableIndex))
        return std::nullopt;
    return Signal{RuleId::ReliableDrop,
                  Aspect::Total,
                  {{Quantity::Total, total},
                   {Quantity::LevelBefore, previous},
                   fall(previous, total),
                   {Quantity::ChangeIndex, index},
                   {Quantity::DifferenceError, sdiff}},
                  -reliableIndex,
                  2};
}

MaybeSignal ownBaselineDrop(double total, const History& before, const Constants& constants)
{
    if (before.count() < 5)
        return std::nullopt;
    // The tested session is not part of its own baseline; the floor keeps a very steady client from being flagged
    // for changes smaller than the measurement's own error.
    const double spread = std::max(before.sd(), constants.sem());
    const double threshold = before.mean() - baselineSpreads * spread;
    if (!isBelow(total, threshold))
        return std::nullopt;
    return Signal{RuleId::OwnBaselineDrop,
                  Aspect::Total,
                  {{Quantity::Total, total},
                   {Quantity::LevelBefore, before.mean()},
                   fall(before.mean(), total),
                   {Quantity::BaselineSpread, spread}},
                  threshold,
                  before.count() + 1};
}

MaybeSignal slowDecline(double total, const History& before, const Constants& constants)
{
    const double sdiff = constants.sdiff();
    MaybeSignal widest;
    double later = total;
    // Going back one session at a time; the window ends at the first step that rises.
    for (int back = 1; back < longestWindow && back <= before.count(); ++back) {
        const double earlier = before.back(back);
        if (!isAtMost(later - earlier, 0))
            break;
        later = earlier;
        const int window = back + 1;
        if (window >= shortestWindow && isAtLeast(earlier - total, reliableIndex * sdiff)) {
            widest = Signal{RuleId::SlowDecline,
                            Aspect::Total,
                            {{Quantity::Total, total},
                             {Quantity::LevelBefore, earlier},
                             fall(earlier, total),
                             {Quantity::DifferenceError, sdiff}},
                            reliableIndex * sdiff,
                            window};
        }
    }
    return widest;
}

MaybeSignal warmButUnaligned(const Score& score)
{
    if (!score.bond || (!score.goals && !score.tasks))
        return std::nullopt;
    const bool goalsLower = score.goals && (!score.tasks || *score.goals <= *score.tasks);
    const double agreement = goalsLower ? *score.goals : *score.tasks;
    const double gap = *score.bond - agreement;
    if (!isAtLeast(*score.bond, warmBond) || !isAtLeast(gap, unalignedGap))
        return std::nullopt;
    return Signal{RuleId::WarmButUnaligned,
                  goalsLower ? Aspect::Goals : Aspect::Tasks,
                  {{Quantity::Bond, *score.bond},
                   {goalsLower ? Quantity::Goals : Quantity::Tasks, agreement},
                   {Quantity::Gap, gap}},
                  unalignedGap,
                  1};
}

MaybeSignal ceiling(double total, const History& before)
{
    if (before.count() < ceilingSessions - 1 || !isAtLeast(total, ceilingLevel))
        return std::nullopt;
    for (int back = 1; back < ceilingSessions; ++back) {
        if (!isAtLeast(before.back(back), ceilingLevel))
            return std::nullopt;
    }
    return Signal{RuleId::Ceiling, Aspect::Total, {{Quantity::Total, total}}, ceilingLevel, ceilingSessions};
}

MaybeSignal overdue(QDate lastSession, int cadenceDays, QDate asOf)
{
    if (cadenceDays <= 0)
        return std::nullopt;
    const double days = double(lastSession.daysTo(asOf)); // 0 if a date is invalid, and then nothing is overdue
    const double threshold = overdueCadences * cadenceDays;
    if (!isBelow(threshold, days))
        return std::nullopt;
    return Signal{RuleId::Overdue,
                  Aspect::Session,
                  {{Quantity::Days, days}, {Quantity::CadenceDays, double(cadenceDays)}},
                  threshold,
                  1};
}

} // namespace accord::alliance
