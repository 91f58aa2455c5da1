// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/qr/qr.h"

#include <ZXing/ReadBarcode.h>
#include <algorithm>
#include <exception>
#include <string>

namespace accord::qr {

namespace {

constexpr int mostLooks = 32; // more codes than any picture of ours has

// The library renamed its options between the versions of Debian 12 and 13.
#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

// ... and changed the type of a result's text.
QString asText(const std::wstring& text)
{
    return QString::fromStdWString(text);
}
[[maybe_unused]] QString asText(const std::string& text)
{
    return QString::fromStdString(text);
}

bool canBe(const GreyPixels& pixels)
{
    if (pixels.width <= 0 || pixels.height <= 0 || pixels.stride < pixels.width)
        return false;
    const qint64 needed = qint64(pixels.stride) * (pixels.height - 1) + pixels.width;
    return qint64(pixels.width) * pixels.height <= mostPixels && needed <= pixels.octets.size();
}

/// Paints the found code over with the ground's grey, so that the next look finds its neighbours: between many
/// codes the library mistakes corners of two for those of one.
void cover(GreyPixels& pixels, const ZXing::Position& corners, char ground)
{
    int left = pixels.width;
    int right = -1;
    int top = pixels.height;
    int bottom = -1;
    for (const ZXing::PointI& corner : corners) {
        left = std::min(left, std::clamp(corner.x, 0, pixels.width - 1));
        right = std::max(right, std::clamp(corner.x, 0, pixels.width - 1));
        top = std::min(top, std::clamp(corner.y, 0, pixels.height - 1));
        bottom = std::max(bottom, std::clamp(corner.y, 0, pixels.height - 1));
    }
    const auto isInside = [&](int x, int y) {
        int before = 0; // on the one side of how many of the four edges
        for (size_t i = 0; i < 4; ++i) {
            const ZXing::PointI& a = corners[i];
            const ZXing::PointI& b = corners[(i + 1) % 4];
            before += qint64(b.x - a.x) * (y - a.y) - qint64(b.y - a.y) * (x - a.x) >= 0 ? 1 : 0;
        }
        return before == 0 || before == 4;
    };
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            if (isInside(x, y))
                pixels.octets[qsizetype(y) * pixels.stride + x] = ground;
}

/// One look: adds what is new to `found` and covers it. False if there was nothing new.
bool look(QStringList& found, GreyPixels& pixels, ZXing::Binarizer binarizer)
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setBinarizer(binarizer);
    const ZXing::ImageView view(reinterpret_cast<const uint8_t*>(pixels.octets.constData()), pixels.width,
                                pixels.height, ZXing::ImageFormat::Lum, pixels.stride);
    bool isNew = false;
    for (const auto& result : ZXing::ReadBarcodes(view, options)) {
        const QString text = asText(result.text());
        if (!result.isValid() || text.isEmpty() || found.contains(text))
            continue;
        found << text;
        cover(pixels, result.position(), '\xff');
        isNew = true;
    }
    return isNew;
}

} // namespace

QStringList read(const GreyPixels& pixels)
{
    if (!canBe(pixels))
        return {};
    QStringList found;
    try {
        // Local thresholds cope with uneven light; one threshold for all copes with soft edges. Neither reads light on
        // dark in every version of the library, so the negative is read as well.
        GreyPixels seen = pixels;
        for (int side = 0; side < 2; ++side) {
            for (const auto binarizer : {ZXing::Binarizer::LocalAverage, ZXing::Binarizer::GlobalHistogram}) {
                for (int looks = 0; looks < mostLooks && look(found, seen, binarizer); ++looks) {
                }
            }
            std::for_each(seen.octets.begin(), seen.octets.end(), [](char& octet) { octet = char(~octet); });
        }
    } catch (const std::exception&) { // pixels the library stumbles over show no code that could be read
    }
    return found;
}

} // namespace accord::qr
