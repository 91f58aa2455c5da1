// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/qr_image_provider.h"

#include "core/qr/qr.h"

#include <QUrl>
#include <algorithm>

namespace accord::app {

namespace {

constexpr int defaultSide = 512;

} // namespace

QImage qrImage(const QString& text, int sidePixels)
{
    const qr::GreyPixels modules = qr::draw(text);
    if (modules.octets.isEmpty())
        return {};
    const QImage image(reinterpret_cast<const uchar*>(modules.octets.constData()), modules.width, modules.height,
                       modules.stride, QImage::Format_Grayscale8);
    const int factor = std::max(1, sidePixels / image.width());
    // Scaling by whole numbers keeps the edges crisp; by one it would share the octets, which end here.
    return factor == 1 ? image.copy()
                       : image.scaled(image.size() * factor, Qt::IgnoreAspectRatio, Qt::FastTransformation);
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
