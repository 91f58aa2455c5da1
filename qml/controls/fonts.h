// SPDX-License-Identifier: GPL-3.0-or-later
// Which faces stand in for scripts that the interface's own face lacks.
#pragma once

namespace accord::controls {

/// Lets Arabic (and what else Inter does not draw) fall back to Noto Sans rather than to whatever comes first.
/// Faces that are not installed are passed over. Call once from main, after the application object, before any window.
void preferReadableFaces();

} // namespace accord::controls
