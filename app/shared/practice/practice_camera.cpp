// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/practice/practice_camera.h"

#include <chrono>
#include <condition_variable>

namespace accord::app {

namespace {

constexpr std::chrono::milliseconds betweenFrames{30};

qr::GreyPixels greyOf(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return {grey.width(), grey.height(), int(grey.bytesPerLine()),
            QByteArray(reinterpret_cast<const char*>(grey.constBits()), grey.sizeInBytes())};
}

} // namespace

void PracticeScene::show(const QList<QImage>& pictures)
{
    const std::scoped_lock lock(m_lock);
    m_pictures = pictures;
}

void PracticeScene::fail(std::optional<qr::CameraTrouble> trouble)
{
    const std::scoped_lock lock(m_lock);
    m_trouble = trouble;
}

QImage PracticeScene::picture(int turn) const
{
    const std::scoped_lock lock(m_lock);
    return m_pictures.isEmpty() ? QImage() : m_pictures.at(turn % m_pictures.size());
}

std::optional<qr::CameraTrouble> PracticeScene::trouble() const
{
    const std::scoped_lock lock(m_lock);
    return m_trouble;
}

int PracticeScene::running() const
{
    const std::scoped_lock lock(m_lock);
    return m_running;
}

PracticeCamera::~PracticeCamera()
{
    stop();
}

void PracticeCamera::start(Look look, Fail fail)
{
    stop();
    if (const auto trouble = m_scene->trouble()) {
        fail(*trouble);
        return;
    }
    {
        const std::scoped_lock lock(m_scene->m_lock);
        ++m_scene->m_running;
    }
    m_thread = std::jthread([this, look = std::move(look)](const std::stop_token& stop) { film(stop, look); });
}

void PracticeCamera::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
    const std::scoped_lock lock(m_scene->m_lock);
    --m_scene->m_running;
}

void PracticeCamera::film(const std::stop_token& stop, const Look& look)
{
    std::mutex mutex;
    std::condition_variable_any pause;
    for (int turn = 0; !stop.stop_requested(); ++turn) {
        if (const QImage picture = m_scene->picture(turn); !picture.isNull())
            look(greyOf(picture));
        std::unique_lock lock(mutex);
        pause.wait_for(lock, stop, betweenFrames, [] { return false; });
    }
}

qr::OpenCamera practiceCameras(const std::shared_ptr<PracticeScene>& scene)
{
    return [scene] { return std::make_unique<PracticeCamera>(scene); };
}

} // namespace accord::app
