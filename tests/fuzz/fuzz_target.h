// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzz target has: the entry point libFuzzer calls, and a way to say that a property does not hold.
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace accord::fuzz {

/// Ends the program with a message, which libFuzzer and the replay both report as a finding.
inline void hold(bool property, const char* what)
{
    if (!property) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

inline QByteArray input(const uint8_t* data, size_t size)
{
    return {reinterpret_cast<const char*>(data), qsizetype(size)};
}

} // namespace accord::fuzz
