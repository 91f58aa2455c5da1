// SPDX-License-Identifier: GPL-3.0-or-later
// A camera without a lens: makes video frames, as cameras do, of pictures, and passes them on the way the real one
// does.
#pragma once

#include "core/qr/camera.h"
#include "platform/camera/frame_pixels.h"

#include <QImage>
#include <QList>
#include <QPainter>
#include <QVideoFrame>
#include <atomic>
#include <chrono>
#include <thread>

namespace accord::test {

using PixelFormat = QVideoFrameFormat::PixelFormat;

/// A frame of this format that shows the picture; a null frame for formats it cannot make.
inline QVideoFrame frameOf(const QImage& picture, PixelFormat format,
                           QVideoFrame::RotationAngle angle = QVideoFrame::Rotation0)
{
    QVideoFrame frame{QVideoFrameFormat(picture.size(), format)};
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const QImage::Format same = QVideoFrameFormat::imageFormatFromPixelFormat(format);
    const QImage source = picture.convertToFormat(same == QImage::Format_Invalid ? QImage::Format_Grayscale8 : same);
    for (int plane = 1; plane < frame.planeCount(); ++plane)
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), uchar(128)); // no colour
    for (int y = 0; y < source.height(); ++y) {
        const uchar* from = source.constScanLine(y);
        uchar* to = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0);
        const bool packed = format == PixelFormat::Format_YUYV || format == PixelFormat::Format_UYVY;
        if (!packed) {
            std::copy_n(from,
                        source.bytesPerLine() < frame.bytesPerLine(0) ? source.bytesPerLine() : frame.bytesPerLine(0),
                        to);
            continue;
        }
        const int first = format == PixelFormat::Format_UYVY ? 1 : 0;
        for (int x = 0; x < source.width(); ++x) {
            to[2 * x + first] = from[x];
            to[2 * x + 1 - first] = 128;
        }
    }
    frame.unmap();
    frame.setRotationAngle(angle);
    return frame;
}

/// As a hand holds it before a lens: turned a little, off the middle, unevenly lit, and with a sensor's noise.
inline QImage seenByALens(const QImage& code, int turn)
{
    QImage seen(1280, 720, QImage::Format_RGB32);
    seen.fill(QColor(96, 88, 80));
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(seen.width() / 2.0 + turn % 5 * 9, seen.height() / 2.0 - turn % 3 * 7);
    painter.rotate(turn % 7 * 6 - 12);
    const double side = 560 - turn % 4 * 20;
    painter.fillRect(QRectF(-side / 2, -side / 2, side, side), Qt::white);
    painter.drawImage(QRectF(-side / 2, -side / 2, side, side), code);
    painter.resetTransform();
    QLinearGradient shade(0, 0, seen.width(), seen.height());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 90));
    painter.fillRect(seen.rect(), shade);
    painter.end();
    quint32 state = quint32(turn) + 1;
    for (int y = 0; y < seen.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(seen.scanLine(y));
        for (int x = 0; x < seen.width(); ++x) {
            state = state * 1664525 + 1013904223;
            const int noise = int(state >> 28) - 8;
            const int grey = std::clamp(qGray(line[x]) + noise, 0, 255);
            line[x] = qRgb(grey, grey, grey);
        }
    }
    return seen;
}

/// Films pictures of codes, each seen by a lens anew, over and over.
class VideoCamera final : public qr::Camera
{
public:
    VideoCamera(QList<QImage> codes, PixelFormat format) : m_codes(std::move(codes)), m_format(format) {}
    ~VideoCamera() override { stop(); }
    void start(Look look, Fail) override
    {
        stop();
        m_thread = std::jthread([this, look = std::move(look)](const std::stop_token& stopped) {
            for (int turn = 0; !stopped.stop_requested(); ++turn) {
                const QImage seen = seenByALens(m_codes.at(turn % m_codes.size()), turn);
                look(platform::greyOf(frameOf(seen, m_format)));
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
        });
    }
    void stop() override
    {
        if (m_thread.joinable()) {
            m_thread.request_stop();
            m_thread.join();
        }
    }
    [[nodiscard]] bool isMirror() const override { return false; }

private:
    const QList<QImage> m_codes;
    const PixelFormat m_format;
    std::jthread m_thread;
};

} // namespace accord::test
