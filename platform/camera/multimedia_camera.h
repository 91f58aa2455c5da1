// SPDX-License-Identifier: GPL-3.0-or-later
// The camera through Qt Multimedia, on every system Qt Multimedia knows cameras of.
#pragma once

#include "core/qr/camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QObject>
#include <QThreadPool>
#include <QVideoSink>
#include <atomic>

namespace accord::platform {

/// The one that looks away from the reader, else the system's first. Frames are made grey and looked at in the pool's
/// one thread.
class MultimediaCamera final : public QObject, public qr::Camera
{
    Q_OBJECT

public:
    MultimediaCamera();
    ~MultimediaCamera() override;
    void start(Look look, Fail fail) override;
    void stop() override;
    [[nodiscard]] bool isMirror() const override { return m_mirror; }

private:
    void take(const QVideoFrame& frame);
    void giveUp(qr::CameraTrouble trouble);

    QMediaCaptureSession m_capture;
    QVideoSink m_sink;
    std::unique_ptr<QCamera> m_camera;
    QThreadPool m_pool;
    std::atomic<bool> m_busy = false;
    bool m_mirror = false;
    Look m_look;
    Fail m_fail;
};

/// What QPluginLoader finds.
class MultimediaCameraPlugin final : public QObject, public qr::CameraPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID ACCORD_CAMERA_PLUGIN)
    Q_INTERFACES(accord::qr::CameraPlugin)

public:
    std::unique_ptr<qr::Camera> make() override;
};

} // namespace accord::platform
