// SPDX-License-Identifier: GPL-3.0-or-later
// How often a client and a therapist mean to meet, in words.
#pragma once

#include <QString>

namespace accord::app {

/// "Every week", "Every 2 weeks", "Every 10 days", "No rhythm agreed" for 0. Translated (context "Rhythm").
[[nodiscard]] QString rhythmWords(int days);

/// The same as a sentence to the client: "You and Dr Weiss mean to meet every 2 weeks." `days` > 0.
[[nodiscard]] QString rhythmSentence(int days, const QString& therapist);

} // namespace accord::app
