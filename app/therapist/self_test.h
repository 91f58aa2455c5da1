// SPDX-License-Identifier: GPL-3.0-or-later
// `accord-therapist --self-test`: every page in every main state, loaded and drawn, or a reason why not.
#pragma once

namespace accord::therapist {

/// UI thread. Works on throw-away vaults in the system's temporary folder, at several window sizes and text sizes.
/// Prints one line per page; returns 0 if all loaded and nothing was printed by Qt or QML meanwhile, else 1.
[[nodiscard]] int selfTest();

} // namespace accord::therapist
