// SPDX-License-Identifier: GPL-3.0-or-later
// "bond=7.5,goals=6,tasks=skip" as answers to a questionnaire.
#pragma once

#include "core/alliance/score.h"

#include <tl/expected.hpp>

namespace accord::cli {

/// Items that are not named count as skipped. Fails with one line that names what is wrong.
[[nodiscard]] tl::expected<alliance::Answers, QString> parseAnswers(const QString& text,
                                                                    const alliance::Questionnaire& questionnaire);

} // namespace accord::cli
