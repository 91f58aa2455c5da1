// SPDX-License-Identifier: GPL-3.0-or-later
// `accord --self-test`: every page, in every main state, on a throw-away vault.
#pragma once

namespace accord::app {

/// Under a QApplication. One line per page on stdout. Returns 0, or 1 if a page did not load or anything was printed by
/// Qt or QML meanwhile.
[[nodiscard]] int selfTest();

} // namespace accord::app
