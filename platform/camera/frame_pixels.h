// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's frame as grey pixels, whatever way the camera counts colours.
#pragma once

#include "core/qr/qr.h"

#include <QVideoFrame>

namespace accord::platform {

/// Upright, as the frame asks to be shown. Empty if the frame cannot be read. Any thread.
[[nodiscard]] qr::GreyPixels greyOf(QVideoFrame frame);

} // namespace accord::platform
