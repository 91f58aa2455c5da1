// SPDX-License-Identifier: GPL-3.0-or-later
// Has this client come before? Answered in constant memory, with "maybe" instead of a certain yes (a Bloom filter).
#pragma once

#include <QByteArray>
#include <bitset>
#include <memory>

namespace accord::cli {

class SeenClients
{
public:
    SeenClients() : m_bits(std::make_unique<Bits>()) {}

    /// Notes the client. False: certainly for the first time. True: again, or (with a million clients, about one time
    /// in 100,000) for the first time; callers must be right in both cases.
    bool maybeAgain(const QByteArray& client);

private:
    static constexpr size_t size = size_t(1) << 25; // bits: 4 MiB
    using Bits = std::bitset<size>;
    std::unique_ptr<Bits> m_bits;
};

} // namespace accord::cli
