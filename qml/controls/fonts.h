// SPDX-License-Identifier: GPL-3.0-or-later
// Which faces stand in for scripts that the interface's own face lacks.
#pragma once

namespace accord::controls {

/// Lets Arabic (and what else Inter does not draw) fall back to Noto Sans rather than to whatever comes first.
/// Faces that are not installed are passed over. Call once from main, after the application object, before any window.
void preferReadableFaces();

/// Makes the pages' running text the application's own font where Theme names the face (Linux): Qt Quick opens the
/// default font for every text, shown in it or not. Call once after the application object, before any window.
void makeRunningTextUsual();

} // namespace accord::controls
