// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/camera/multimedia_camera.h"

#include "platform/camera/frame_pixels.h"

#include <QCameraDevice>
#include <QDir>
#include <QMediaDevices>
#include <algorithm>
#include <cstdlib>

namespace accord::platform {

namespace {

constexpr int wantedWidth = 1280; // enough for our largest code at arm's length, and quick to search
constexpr int usefulWidth = 640;

QCameraDevice deviceToUse()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    for (const QCameraDevice& device : devices) {
        if (device.position() == QCameraDevice::BackFace)
            return device;
    }
    return QMediaDevices::defaultVideoInput();
}

/// How far a format is from what is wanted; less is better. Slow ones and small ones come last.
int distance(const QCameraFormat& format)
{
    constexpr int unfit = 100'000;
    constexpr float slow = 10; // frames a second
    const int width = format.resolution().width();
    return std::abs(width - wantedWidth) + (width < usefulWidth || format.maxFrameRate() < slow ? unfit : 0);
}

/// Linux hides a camera whose device file may not be read: then there is one after all.
qr::CameraTrouble whyNone()
{
#ifdef Q_OS_LINUX
    const QFileInfoList files =
        QDir(QStringLiteral("/dev")).entryInfoList({QStringLiteral("video*")}, QDir::System | QDir::Files);
    if (std::any_of(files.cbegin(), files.cend(), [](const QFileInfo& file) { return !file.isReadable(); }))
        return qr::CameraTrouble::Denied;
#endif
    return qr::CameraTrouble::NoCamera;
}

} // namespace

MultimediaCamera::MultimediaCamera()
{
    m_pool.setMaxThreadCount(1);
    m_capture.setVideoSink(&m_sink);
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &MultimediaCamera::take);
}

MultimediaCamera::~MultimediaCamera()
{
    stop();
}

void MultimediaCamera::start(Look look, Fail fail)
{
    stop();
    m_look = std::move(look);
    m_fail = std::move(fail);
    const QCameraDevice device = deviceToUse();
    if (device.isNull())
        return giveUp(whyNone());
    m_mirror = device.position() != QCameraDevice::BackFace;
    m_camera = std::make_unique<QCamera>(device);
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto best = std::min_element(formats.cbegin(), formats.cend(),
                                       [](const auto& a, const auto& b) { return distance(a) < distance(b); });
    if (best != formats.cend())
        m_camera->setCameraFormat(*best);
    // Queued: giving up destroys the camera that is still telling.
    connect(
        m_camera.get(), &QCamera::errorOccurred, this, [this] { giveUp(qr::CameraTrouble::Failed); },
        Qt::QueuedConnection);
    m_capture.setCamera(m_camera.get());
    m_camera->start();
}

void MultimediaCamera::stop()
{
    m_look = nullptr;
    m_fail = nullptr;
    if (m_camera)
        m_camera->stop();
    m_capture.setCamera(nullptr);
    m_camera.reset();
    m_pool.waitForDone();
}

void MultimediaCamera::take(const QVideoFrame& frame)
{
    if (!m_look || !frame.isValid() || m_busy.exchange(true))
        return;
    m_pool.start([this, frame, look = m_look] {
        if (const qr::GreyPixels pixels = greyOf(frame); !pixels.octets.isEmpty())
            look(pixels);
        m_busy = false;
    });
}

void MultimediaCamera::giveUp(qr::CameraTrouble trouble)
{
    const Fail fail = m_fail;
    stop();
    if (fail)
        fail(trouble);
}

std::unique_ptr<qr::Camera> MultimediaCameraPlugin::make()
{
    return std::make_unique<MultimediaCamera>();
}

} // namespace accord::platform
