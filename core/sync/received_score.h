// SPDX-License-Identifier: GPL-3.0-or-later
// What a received summary says, as the scores the signals are computed from.
#pragma once

#include "core/alliance/score.h"
#include "core/consent/summary.h"

namespace accord::sync {

/// Skipped and not shared are both "not known". The total is the shared one; where it did not travel but bond, goals
/// and tasks all did, it is the mean of those answered, if two of them or more were (the same two thirds as
/// alliance::score; three equal scales), which tells nothing that was not shared.
[[nodiscard]] alliance::Score receivedScore(const consent::Summary& summary);

/// How check-ins and summaries name a questionnaire: its url and version, "url|version".
[[nodiscard]] QString questionnaireName(const alliance::Questionnaire& questionnaire);

} // namespace accord::sync
