// SPDX-License-Identifier: GPL-3.0-or-later
// Words a client could begin with in the room when something did not feel right.
#pragma once

#include "core/alliance/score.h"

#include <QStringList>

namespace accord::app {

/// Two or three sentences for what was low (a dimension or an extra item below the questionnaire's cut-off, or the
/// total below its own), the lowest first; none where nothing was. They say "I", ask, and blame nobody.
[[nodiscard]] QStringList sayingsFor(const alliance::Questionnaire& questionnaire, const alliance::Answers& answers);

} // namespace accord::app
