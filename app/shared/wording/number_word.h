// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers as words, for titles and sentences.
#pragma once

#include <QString>

namespace accord::app {

/// "one" ... "twelve" for 1..12, translated (context "Accord"); every other number in the locale's digits.
[[nodiscard]] QString numberWord(int number);

} // namespace accord::app
