// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes (ISO/IEC 18004) as grey pixels: drawn from text, and found in whatever a camera or a picture file shows.
//
// Knows nothing of what the texts mean. Pure functions, any thread; what the library beneath throws ends here.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace accord::qr {

/// Rows of one octet per pixel, 0 = black; row y begins at y * stride.
struct GreyPixels
{
    int width = 0;
    int height = 0;
    int stride = 0; ///< octets from row to row, at least `width`
    QByteArray octets;
};

inline constexpr int quietZone = 4;                      ///< modules, as the standard asks for
inline constexpr qint64 mostPixels = 64LL * 1024 * 1024; ///< a 50-megapixel photograph, and no more

/// One pixel per module, with the quiet zone, black on white. Error correction level L: a lit screen has no dirt or
/// creases, and fewer, larger modules scan from further away. Text of digits, capitals, space and $%*+-./: is written
/// in alphanumeric mode (5.5 bits each). Empty for empty or too long text (over 4,296 such characters).
[[nodiscard]] GreyPixels draw(const QString& text);

/// The texts of all QR codes found, turned, scaled or light on dark, each once, in no particular order. Empty where
/// there is none and for pixels that cannot be: no area, over `mostPixels`, fewer octets than the rows need.
[[nodiscard]] QStringList read(const GreyPixels& pixels);

} // namespace accord::qr
