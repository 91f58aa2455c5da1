// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera makes of a picture on a screen: tilted, soft, noisy, pale, unevenly lit, on somebody's desk.
#pragma once

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <random>

namespace accord::test {

/// Put on a larger sheet of that ground, so that a turned code keeps its corners and its quiet zone.
inline QImage onSheet(const QImage& code, QColor ground = Qt::white)
{
    QImage sheet(code.width() * 3 / 2, code.height() * 3 / 2, QImage::Format_RGB32);
    sheet.fill(ground);
    QPainter(&sheet).drawImage(code.width() / 4, code.height() / 4, code);
    return sheet;
}

inline QImage turned(const QImage& image, double degrees, QColor ground = Qt::white)
{
    QImage sheet(image.size(), QImage::Format_RGB32);
    sheet.fill(ground);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(image.width() / 2.0, image.height() / 2.0);
    painter.rotate(degrees);
    painter.translate(-image.width() / 2.0, -image.height() / 2.0);
    painter.drawImage(0, 0, image);
    return sheet;
}

/// A little out of focus: shrunk and drawn large again.
inline QImage soft(const QImage& image, double factor)
{
    const QSize small = image.size() * factor;
    return image.scaled(small, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .scaled(image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Seen from the side and from above: the far edge is `less` of the near one shorter, and nearer.
inline QImage inPerspective(const QImage& image, double less, QColor ground = Qt::white)
{
    const double w = image.width();
    const double h = image.height();
    QTransform tilt;
    const QPolygonF from{{QPointF(0, 0), QPointF(w, 0), QPointF(w, h), QPointF(0, h)}};
    const QPolygonF to{{QPointF(w * less / 2, h * less / 3), QPointF(w * (1 - less / 3), 0), QPointF(w, h),
                        QPointF(0, h * (1 - less / 2))}};
    if (!QTransform::quadToQuad(from, to, tilt))
        return {};
    QImage sheet(image.size(), QImage::Format_RGB32);
    sheet.fill(ground);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(tilt);
    painter.drawImage(0, 0, image);
    return sheet;
}

/// Black becomes `darkest`, white `lightest`.
inline QImage pale(const QImage& image, int darkest, int lightest)
{
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        std::transform(line, line + grey.width(), line,
                       [&](uchar value) { return uchar(darkest + value * (lightest - darkest) / 255); });
    }
    return grey;
}

/// A sensor in poor light: each pixel off by a normal error of that deviation.
inline QImage noisy(const QImage& image, double deviation, quint32 seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> error(0, deviation);
    QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        uchar* line = grey.scanLine(y);
        std::transform(line, line + grey.width(), line,
                       [&](uchar value) { return uchar(std::clamp(value + error(random), 0.0, 255.0)); });
    }
    return grey;
}

inline QImage unevenlyLit(const QImage& image)
{
    QImage lit = image.convertToFormat(QImage::Format_RGB32);
    QLinearGradient shade(0, 0, lit.width(), lit.height());
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 120));
    QPainter(&lit).fillRect(lit.rect(), shade);
    return lit;
}

/// One frame of 1280x720 with the screen somewhere in it, held by a hand: everything above, mildly.
inline QImage cameraFrame(const QImage& screen, quint32 seed)
{
    std::mt19937 random(seed);
    const auto between = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    QImage frame(1280, 720, QImage::Format_RGB32);
    QLinearGradient desk(0, 0, 1280, 720);
    desk.setColorAt(0, QColor(120, 100, 80));
    desk.setColorAt(1, QColor(60, 55, 50));
    QPainter(&frame).fillRect(frame.rect(), desk);
    const double side = between(480, 640);
    const QImage tilted =
        inPerspective(screen.scaled(int(side), int(side), Qt::KeepAspectRatio, Qt::SmoothTransformation),
                      between(0, 0.12), QColor(90, 80, 70));
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(640 + between(-150, 150), 360 + between(-20, 20));
    painter.rotate(between(-12, 12));
    painter.drawImage(QPointF(-tilted.width() / 2.0, -tilted.height() / 2.0), tilted);
    painter.end();
    return noisy(pale(unevenlyLit(soft(frame, between(0.75, 1))), 30, 225), between(2, 7), seed);
}

} // namespace accord::test
