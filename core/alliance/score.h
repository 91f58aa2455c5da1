// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to a score: every item on one 0-10 scale, dimensions and total as means of what was answered.
#pragma once

#include "core/alliance/questionnaire.h"
#include <QMap>
#include <optional>

namespace accord::alliance {

/// linkId of a rated item -> value in that item's own range; nullopt (or no entry) = skipped.
using Answers = QMap<QString, std::optional<double>>;

/// NotANumber, UnknownItem, OutOfRange (strictly outside; the ends are in range), NotAnOption. Pure.
[[nodiscard]] Result<void> checkAnswers(const Questionnaire& questionnaire, const Answers& answers);

/// All 0-10. Absent = not known (all its items skipped, too few answered, or not shared): never 0, never interpolated.
struct Score
{
    std::optional<double> total; ///< mean of the answered scored items, if two thirds of them or more were answered
    std::optional<double> bond;  ///< mean of the answered items of the dimension, and so on
    std::optional<double> goals;
    std::optional<double> tasks;
    std::optional<double> overall;
    std::optional<double> other; ///< in our own questionnaire: room

    friend bool operator==(const Score&, const Score&) = default;
};

/// The dimension's value in a score.
[[nodiscard]] std::optional<double> value(const Score& score, Dimension dimension);

/// One answer, within the item's range, on the 0-10 scale; reversed items are flipped.
[[nodiscard]] double rescaled(const ScaleItem& item, double answer);

/// Pure. `answers` must have passed checkAnswers.
[[nodiscard]] Score score(const Questionnaire& questionnaire, const Answers& answers);

} // namespace accord::alliance
