// SPDX-License-Identifier: GPL-3.0-or-later
// Envelope header: what is accepted has a size and fields that exist, and says what its bytes say.
#include "core/seal/envelope.h"
#include "tests/fuzz/fuzz_target.h"

#include <algorithm>

using namespace accord;
using namespace accord::seal;

namespace {

void check(const QByteArray& bytes)
{
    const auto header = parseHeader(bytes);
    if (!header)
        return;
    fuzz::hold(std::count(EnvelopeSizes.begin(), EnvelopeSizes.end(), bytes.size()) == 1, "one of the four sizes");
    const QByteArray start = QByteArray("ACRD\1") + char(0x10 | int(header->form)) + char(header->direction);
    fuzz::hold(start + header->receiveKeyId + header->hint + header->enc == bytes.first(HeaderSize), "the same bytes");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    check(bytes);
    check(bytes.leftJustified(EnvelopeSizes.front(), '\0')); // so that short inputs get beyond the size check
    return 0;
}
