// SPDX-License-Identifier: GPL-3.0-or-later
// What was answered, in words: a fifth of the line each, so that no number stands before the finish.
#pragma once

#include "app/client/check_in_model.h"

namespace accord::app::words {

/// An answer at this place of its line (0..1 from the low end) is called one towards the low anchor, or at it.
[[nodiscard]] bool isTowardsLow(double place);

/// One row for each item, in their order.
[[nodiscard]] QList<AnswerRow> answerRows(const QList<alliance::Item>& items, const alliance::Answers& answers,
                                          const QString& note);

} // namespace accord::app::words
