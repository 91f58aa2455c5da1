// SPDX-License-Identifier: GPL-3.0-or-later
// A camera that films what it is given, where there is no real one: for self-tests, tours and tests.
#pragma once

#include "core/qr/camera.h"

#include <QImage>
#include <QList>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace accord::app {

/// What stands before the camera. Any thread; shared by a camera and whoever moves the scenery.
class PracticeScene
{
public:
    void show(const QList<QImage>& pictures); ///< filmed one after another, over and over; none: nothing is to be seen
    void fail(std::optional<qr::CameraTrouble> trouble); ///< what the next start() ends with
    [[nodiscard]] QImage picture(int turn) const;
    [[nodiscard]] std::optional<qr::CameraTrouble> trouble() const;
    [[nodiscard]] int running() const; ///< cameras that are on

private:
    friend class PracticeCamera;
    mutable std::mutex m_lock;
    QList<QImage> m_pictures;
    std::optional<qr::CameraTrouble> m_trouble;
    int m_running = 0;
};

class PracticeCamera final : public qr::Camera
{
public:
    explicit PracticeCamera(std::shared_ptr<PracticeScene> scene) : m_scene(std::move(scene)) {}
    ~PracticeCamera() override;
    void start(Look look, Fail fail) override;
    void stop() override;
    [[nodiscard]] bool isMirror() const override { return false; }

private:
    void film(const std::stop_token& stop, const Look& look);

    std::shared_ptr<PracticeScene> m_scene;
    std::jthread m_thread;
};

/// Opens cameras before this scene.
[[nodiscard]] qr::OpenCamera practiceCameras(const std::shared_ptr<PracticeScene>& scene);

} // namespace accord::app
