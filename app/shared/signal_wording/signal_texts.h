// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences behind the text ids that core's signals carry, in the source language.
#pragma once

#include <QString>

namespace accord::wording {

/// The translator's context of every text here.
extern const char* const textContext;

/// The translated text of an id with its {named} places still in it and %n filled with `count`; empty for an id
/// that is not known.
[[nodiscard]] QString translatedText(const QString& id, int count);

} // namespace accord::wording
