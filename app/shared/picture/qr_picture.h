// SPDX-License-Identifier: GPL-3.0-or-later
// Picture files with QR codes in them: made for handing on, and read back, whatever program or phone made the picture.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QStringList>
#include <tl/expected.hpp>

namespace accord::app {

inline constexpr int mostCodesInPicture = 16;
inline constexpr qint64 largestPictureFile = 32LL * 1024 * 1024; ///< bytes

enum class PictureError {
    NotAPicture, ///< no format Qt reads, or damaged
    TooLarge,    ///< more pixels than qr::mostPixels
    NoCode       ///< a picture, and no QR code that could be read
};

/// Codes side by side, in rows, each with its quiet zone, `pixels` per module. Null for none, for more than
/// mostCodesInPicture, and if one is too long for a code.
[[nodiscard]] QImage imageOfCodes(const QStringList& texts, int pixels = 6);

/// The same as a PNG file's bytes; empty where the image is null.
[[nodiscard]] QByteArray pictureOfCodes(const QStringList& texts);

/// True if this is how a picture file of a kind Qt reads begins.
[[nodiscard]] bool looksLikePicture(const QByteArray& file);

/// The texts of all QR codes in the picture, in no particular order; never an empty list.
[[nodiscard]] tl::expected<QStringList, PictureError> codesInPicture(const QByteArray& file);
[[nodiscard]] tl::expected<QStringList, PictureError> codesInImage(const QImage& image);

} // namespace accord::app
