// SPDX-License-Identifier: GPL-3.0-or-later
// What the apps need of a camera: one grey picture after another, for as long as a page looks for codes.
#pragma once

#include "core/qr/qr.h"

#include <QObject>
#include <functional>
#include <memory>

namespace accord::qr {

enum class CameraTrouble {
    NoCamera,
    Denied, ///< there is one, and this program may not use it
    Failed  ///< in use elsewhere, unplugged, or broken
};

/// Off until start(), off again after stop(); may be started anew. Used from one thread.
class Camera
{
public:
    /// Brightness is all a code is made of, so no colour is taken.
    using Look = std::function<void(const GreyPixels&)>;
    using Fail = std::function<void(CameraTrouble)>;

    virtual ~Camera() = default; ///< implementations stop() first
    Camera(const Camera&) = delete;
    Camera& operator=(const Camera&) = delete;

    /// Returns at once. `look` is called in a thread of the camera's own, never twice at a time; what comes while it is
    /// still busy is dropped. `fail` is called in the thread that called start(), perhaps before this returns; the
    /// camera is off then.
    virtual void start(Look look, Fail fail) = 0;
    /// No call of `look` is under way or begins once this has returned.
    virtual void stop() = 0;
    /// It faces the person who holds the device, who expects to see a mirror.
    [[nodiscard]] virtual bool isMirror() const = 0;

protected:
    Camera() = default;
};

/// A new camera, off; null where this system has no way to one.
using OpenCamera = std::function<std::unique_ptr<Camera>()>;

/// What a plug-in with a system's camera gives, so that nothing of it is loaded before somebody wants to scan.
class CameraPlugin
{
public:
    virtual ~CameraPlugin() = default;
    [[nodiscard]] virtual std::unique_ptr<Camera> make() = 0;

protected:
    CameraPlugin() = default;
};

} // namespace accord::qr

#define ACCORD_CAMERA_PLUGIN "accord.CameraPlugin/1"
Q_DECLARE_INTERFACE(accord::qr::CameraPlugin, ACCORD_CAMERA_PLUGIN)
