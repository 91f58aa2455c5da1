// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/memory/own_memory.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace accord::test {

namespace {

constexpr size_t piece = 1 << 20;

/// Whether the text begins at `at` with `width` bytes for each letter.
bool stands(const unsigned char* at, const Veiled& text, int width)
{
    for (int i = 0; i < text.size(); ++i) {
        if (at[i * width] != static_cast<unsigned char>(text.at(i)) || (width == 2 && at[i * width + 1] != 0))
            return false;
    }
    return true;
}

} // namespace

Veiled::Veiled(int length, QByteArrayView alphabet)
{
    for (int i = 0; i < length; ++i)
        m_bytes += char(alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size()))) ^ veil);
}

int findInOwnMemory(const Veiled& text)
{
    const int memory = open("/proc/self/mem", O_RDONLY);
    FILE* const maps = fopen("/proc/self/maps", "r");
    auto* const buffer =
        static_cast<unsigned char*>(mmap(nullptr, piece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (memory < 0 || !maps || buffer == MAP_FAILED)
        return -1;
    int found = 0;
    const auto longest = size_t(2 * text.size());
    char line[512];
    while (fgets(line, sizeof line, maps)) {
        unsigned long from = 0;
        unsigned long to = 0;
        char rights[5] = {};
        if (sscanf(line, "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w')
            continue;
        if (from <= reinterpret_cast<unsigned long>(buffer) && reinterpret_cast<unsigned long>(buffer) < to)
            continue; // what is read into is found again there
        for (unsigned long at = from; at < to; at += piece - longest) {
            const ssize_t got = pread(memory, buffer, std::min<size_t>(piece, to - at), off_t(at));
            if (got < ssize_t(longest))
                break;
            for (size_t i = 0; i + longest <= size_t(got); ++i)
                found += stands(buffer + i, text, 1) || stands(buffer + i, text, 2) ? 1 : 0;
        }
    }
    munmap(buffer, piece);
    fclose(maps);
    close(memory);
    return found;
}

} // namespace accord::test
