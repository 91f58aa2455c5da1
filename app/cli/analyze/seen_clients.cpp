// SPDX-License-Identifier: GPL-3.0-or-later
// Six bits per client out of two hashes.
#include "app/cli/analyze/seen_clients.h"
#include <QHashFunctions>

namespace accord::cli {

bool SeenClients::maybeAgain(const QByteArray& client)
{
    constexpr int probes = 6;
    constexpr size_t firstSeed = 0x9e3779b9;
    constexpr size_t secondSeed = 0x7f4a7c15;
    const size_t first = qHash(client, firstSeed);
    const size_t step = qHash(client, secondSeed) | 1; // odd: visits different bits
    bool all = true;
    for (size_t i = 0; i < probes; ++i) {
        const size_t bit = (first + i * step) % size;
        all = all && m_bits->test(bit);
        m_bits->set(bit);
    }
    return all;
}

} // namespace accord::cli
