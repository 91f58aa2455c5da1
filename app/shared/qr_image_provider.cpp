// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/qr_image_provider.h"

#include <QUrl>
#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <algorithm>
#include <exception>

namespace accord::app {

namespace {

constexpr int quietZone = 4;
constexpr int levelL = 1; // of the writer's 0..8
constexpr int defaultSide = 512;

} // namespace

QImage qrImage(const QString& text, int sidePixels)
{
    if (text.isEmpty())
        return {};
    try {
        // Asked for no size, the writer gives one pixel per module; scaling by whole numbers then keeps edges crisp.
        const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                             .setMargin(quietZone)
                                             .setEccLevel(levelL)
                                             .encode(text.toStdString(), 0, 0);
        QImage image(modules.width(), modules.height(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        for (int y = 0; y < modules.height(); ++y)
            for (int x = 0; x < modules.width(); ++x)
                if (modules.get(x, y))
                    image.scanLine(y)[x] = 0;
        const int factor = std::max(1, sidePixels / image.width());
        return image.scaled(image.size() * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    } catch (const std::exception&) { // the writer's way to say that the text does not fit
        return {};
    }
}

QImage QrImageProvider::requestImage(const QString& id, QSize* size, const QSize& requestedSize)
{
    // What arrives is half decoded: spaces are plain, "%25" is not.
    const QString text = QUrl::fromPercentEncoding(id.toUtf8());
    const int side = std::min(requestedSize.width(), requestedSize.height());
    const QImage image = qrImage(text, side > 0 ? side : defaultSide);
    if (size)
        *size = image.size();
    return image;
}

} // namespace accord::app
