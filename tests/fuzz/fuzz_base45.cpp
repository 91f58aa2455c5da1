// SPDX-License-Identifier: GPL-3.0-or-later
// Base45: any bytes come back from their text; any text is refused or is the one text of its bytes.
#include "core/seal/base45.h"
#include "tests/fuzz/fuzz_target.h"

using namespace accord;
using namespace accord::seal;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    const auto back = decodeBase45(encodeBase45(bytes));
    fuzz::hold(back && *back == bytes, "bytes come back");
    const QString text = QString::fromUtf8(bytes);
    const auto decoded = decodeBase45(text);
    fuzz::hold(!decoded || encodeBase45(*decoded) == text, "one text for the same bytes");
    return 0;
}
