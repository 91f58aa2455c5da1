// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the system to keep a window out of previews, screenshots and recordings.
#pragma once

namespace accord::platform {

/// For the windows of this application, from now on; UI thread. False where the system has no such thing: then the
/// app's own cover, which lies over the page whenever another app is in front, is all there is.
bool keepScreenPrivate();

} // namespace accord::platform
