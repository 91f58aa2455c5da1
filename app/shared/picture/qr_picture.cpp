// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/picture/qr_picture.h"

#include "core/qr/qr.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace accord::app {

namespace {

constexpr int bytesPerPixel = 4; // of what a reader may decode into

QImage view(const qr::GreyPixels& pixels)
{
    return {reinterpret_cast<const uchar*>(pixels.octets.constData()), pixels.width, pixels.height, pixels.stride,
            QImage::Format_Grayscale8};
}

} // namespace

QImage imageOfCodes(const QStringList& texts, int pixels)
{
    if (texts.isEmpty() || texts.size() > mostCodesInPicture)
        return {};
    QList<qr::GreyPixels> codes;
    int side = 0;
    for (const QString& text : texts) {
        codes << qr::draw(text);
        if (codes.last().octets.isEmpty())
            return {};
        side = std::max(side, codes.last().width * pixels);
    }
    const int columns = int(std::ceil(std::sqrt(double(codes.size()))));
    const int rows = (int(codes.size()) + columns - 1) / columns;
    QImage image(columns * side, rows * side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < int(codes.size()); ++i) {
        const QImage code = view(codes.at(i));
        painter.drawImage(QPoint(i % columns * side, i / columns * side),
                          code.scaled(code.size() * pixels, Qt::IgnoreAspectRatio, Qt::FastTransformation));
    }
    return image;
}

QByteArray pictureOfCodes(const QStringList& texts)
{
    const QImage image = imageOfCodes(texts);
    QByteArray file;
    QBuffer buffer(&file);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return file;
}

bool looksLikePicture(const QByteArray& file)
{
    QByteArray start = file.first(std::min(file.size(), qsizetype(4096)));
    QBuffer buffer(&start);
    return buffer.open(QIODevice::ReadOnly) && !QImageReader::imageFormat(&buffer).isEmpty();
}

tl::expected<QStringList, PictureError> codesInPicture(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    if (!buffer.open(QIODevice::ReadOnly))
        return tl::unexpected(PictureError::NotAPicture);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // What a head promises is checked before anything is decoded: a file of a kilobyte can ask for gigabytes.
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > qr::mostPixels)
        return tl::unexpected(PictureError::TooLarge);
    QImageReader::setAllocationLimit(int(qr::mostPixels * bytesPerPixel / (1024 * 1024)));
    const QImage image = reader.read();
    if (image.isNull())
        return tl::unexpected(PictureError::NotAPicture);
    return codesInImage(image);
}

tl::expected<QStringList, PictureError> codesInImage(const QImage& image)
{
    if (qint64(image.width()) * image.height() > qr::mostPixels)
        return tl::unexpected(PictureError::TooLarge);
    // What shines through is white paper: a code on transparent ground would otherwise turn black on black.
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    const QImage grey = flat.convertToFormat(QImage::Format_Grayscale8);
    const QByteArray octets(reinterpret_cast<const char*>(grey.constBits()), grey.sizeInBytes());
    const QStringList texts = qr::read({grey.width(), grey.height(), int(grey.bytesPerLine()), octets});
    if (texts.isEmpty())
        return tl::unexpected(PictureError::NoCode);
    return texts;
}

} // namespace accord::app
