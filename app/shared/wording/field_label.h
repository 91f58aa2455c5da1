// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a check-in are called on screens and in preview.
#pragma once

#include "core/consent/field.h"

namespace accord::app {

/// Translated (context "Accord"), as a label: "Bond", "All in all", "Room for who I am".
[[nodiscard]] QString fieldLabel(consent::Field field);

} // namespace accord::app
