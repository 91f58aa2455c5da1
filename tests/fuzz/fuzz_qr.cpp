// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes from grey pixels: any octets of any claimed shape end in a list of texts, which no part is made from
// wrongly.
//
// Input: width, height and stride in two bytes each, big-endian, then the octets.
#include "core/qr/qr.h"
#include "core/seal/qr_text.h"
#include "tests/fuzz/fuzz_target.h"

#include <QtEndian>

using namespace accord;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr size_t head = 6;
    if (size < head)
        return 0;
    const auto number = [&](size_t at) { return int(qFromBigEndian<quint16>(data + at)); };
    const QStringList texts = qr::read({number(0), number(2), number(4), fuzz::input(data + head, size - head)});
    seal::QrParts parts;
    for (const QString& text : texts) {
        fuzz::hold(!text.isEmpty() && texts.count(text) == 1, "each text once, and none empty");
        if (const auto part = seal::parseQrPart(text))
            fuzz::hold(parts.add(*part) || parts.missing() == 0, "one code leaves nothing half");
    }
    return 0;
}
