// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/camera/frame_pixels.h"

#include <QImage>
#include <QTransform>

namespace accord::platform {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Formats with brightness in rows of its own begin with it; packed ones have it in every second octet.
struct Brightness
{
    int first = 0;
    int step = 0; ///< octets from pixel to pixel; 0: the format has no such octets
};

Brightness brightnessIn(Format format)
{
    switch (format) {
    case Format::Format_Y8:
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
        return {0, 1};
    case Format::Format_YUYV:
        return {0, 2};
    case Format::Format_UYVY:
        return {1, 2};
    default:
        return {};
    }
}

QImage copied(const QVideoFrame& frame, Brightness brightness)
{
    QImage grey(frame.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar* from = frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0) + brightness.first;
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < grey.width(); ++x, from += brightness.step)
            to[x] = *from;
    }
    return grey;
}

QImage mappedImage(const QVideoFrame& frame)
{
    const int least = frame.width() * frame.height();
    if (const Brightness brightness = brightnessIn(frame.pixelFormat()); brightness.step > 0)
        return frame.mappedBytes(0) >= least ? copied(frame, brightness) : QImage();
    if (frame.pixelFormat() == Format::Format_Jpeg)
        return QImage::fromData(
            QByteArray::fromRawData(reinterpret_cast<const char*>(frame.bits(0)), frame.mappedBytes(0)));
    const QImage::Format format = QVideoFrameFormat::imageFormatFromPixelFormat(frame.pixelFormat());
    if (format == QImage::Format_Invalid)
        return {};
    return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), format)
        .convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

qr::GreyPixels greyOf(QVideoFrame frame)
{
    const auto angle = qreal(frame.rotationAngle());
    const bool upsideDown = frame.surfaceFormat().scanLineDirection() == QVideoFrameFormat::BottomToTop;
    QImage image;
    if (frame.map(QVideoFrame::ReadOnly)) {
        image = mappedImage(frame);
        frame.unmap();
    }
    if (image.isNull())
        image = frame.toImage(); // Qt's own way, slower, for what is rare
    if (image.isNull())
        return {};
    if (upsideDown)
        image = image.mirrored();
    if (angle != 0)
        image = image.transformed(QTransform().rotate(angle));
    image = image.convertToFormat(QImage::Format_Grayscale8);
    return {image.width(), image.height(), int(image.bytesPerLine()),
            QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes())};
}

} // namespace accord::platform
