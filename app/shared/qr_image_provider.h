// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes for QML images: "image://qr/" + encodeURIComponent(text).
#pragma once

#include <QImage>
#include <QQuickImageProvider>

namespace accord::app {

/// Square, black on white whatever the theme (scanners expect it), with the quiet zone of four modules that ISO/IEC
/// 18004 asks for. Error correction level L: a lit screen has no dirt or creases, and fewer, larger modules scan faster
/// and from further away. Text of digits, capitals, space and $%*+-./: is written in alphanumeric mode (5.5 bits each).
/// Empty or too long text (over 4,296 alphanumeric characters): a null image.
/// `sidePixels` is what the code must fit in: modules become the largest whole number of pixels that does, at least
/// one.
[[nodiscard]] QImage qrImage(const QString& text, int sidePixels);

/// Give it to the engine as "qr"; called from Qt Quick's loading threads, holds no state. Set Image.sourceSize to the
/// size in device pixels and Image.cache to false: an invitation has no place in a cache.
class QrImageProvider : public QQuickImageProvider
{
public:
    QrImageProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString& id, QSize* size, const QSize& requestedSize) override;
};

} // namespace accord::app
