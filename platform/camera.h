// SPDX-License-Identifier: GPL-3.0-or-later
// The camera of the system this program runs on.
#pragma once

#include "core/qr/camera.h"

#include <QString>

namespace accord::platform {

/// Loads the camera's plug-in, which brings Qt Multimedia and all beneath it, now and not before. Null if the plug-in
/// is not installed: then there is no camera to be had. UI thread; needs a QGuiApplication.
[[nodiscard]] std::unique_ptr<qr::Camera> systemCamera();

/// Where the plug-in is looked for: beside the program, then where installed programs keep theirs.
[[nodiscard]] QStringList cameraPluginPaths();

} // namespace accord::platform
