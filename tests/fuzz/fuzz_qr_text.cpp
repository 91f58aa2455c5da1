// SPDX-License-Identifier: GPL-3.0-or-later
// A code's text is refused or is a part as it would be written; a file of letters is refused or reads back the same.
#include "core/seal/letter_file.h"
#include "core/seal/qr_text.h"
#include "tests/fuzz/fuzz_target.h"

using namespace accord;
using namespace accord::seal;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    const QString text = QString::fromUtf8(bytes);
    if (const auto part = parseQrPart(text)) {
        QrParts parts;
        const auto added = parts.add(*part);
        const QList<QByteArray> whole = parts.takeWhole();
        fuzz::hold(whole.isEmpty() || envelopeQrTexts(whole.first()) == QStringList{text}, "one text for an envelope");
        fuzz::hold(part->count == 1 || (added && parts.missing() == part->count - 1), "a part waits for the others");
    }
    if (const auto letters = decodeLetterFile(bytes))
        fuzz::hold(encodeLetterFile(*letters) == bytes, "one file for the same letters");
    return 0;
}
