// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qr/qr.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <exception>

namespace accord::qr {

namespace {

constexpr int levelL = 1; // of the writer's 0..8

} // namespace

GreyPixels draw(const QString& text)
{
    if (text.isEmpty())
        return {};
    try {
        // Asked for no size, the writer gives one pixel per module.
        const ZXing::BitMatrix modules = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                             .setMargin(quietZone)
                                             .setEccLevel(levelL)
                                             .encode(text.toStdString(), 0, 0);
        GreyPixels pixels{modules.width(), modules.height(), modules.width(), {}};
        pixels.octets.fill('\xff', qsizetype(pixels.stride) * pixels.height);
        for (int y = 0; y < modules.height(); ++y)
            for (int x = 0; x < modules.width(); ++x)
                if (modules.get(x, y))
                    pixels.octets[qsizetype(y) * pixels.stride + x] = '\0';
        return pixels;
    } catch (const std::exception&) { // the writer's way to say that the text does not fit
        return {};
    }
}

} // namespace accord::qr
