// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed-length octet strings, one type per meaning: ids, hashes and tokens that cannot be mistaken for each other.
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace accord::mailbox {

/// Exactly Size octets. On the wire and in paths: lower-case hexadecimal, twice Size characters.
template <std::size_t Size, typename Tag>
class Octets
{
public:
    static constexpr std::size_t size = Size;

    Octets() = default;

    [[nodiscard]] static std::optional<Octets> fromBytes(QByteArrayView bytes)
    {
        if (bytes.size() != qsizetype(Size))
            return std::nullopt;
        Octets octets;
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(octets.m_octets.data()));
        return octets;
    }

    /// Lower-case digits only: one id has one spelling, so that it also has one place in caches and proxies.
    [[nodiscard]] static std::optional<Octets> fromHex(QByteArrayView text)
    {
        const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
        if (text.size() != qsizetype(2 * Size) || !std::all_of(text.begin(), text.end(), isDigit))
            return std::nullopt;
        return fromBytes(QByteArray::fromHex(text.toByteArray()));
    }

    [[nodiscard]] const quint8* data() const { return m_octets.data(); }
    [[nodiscard]] quint8* data() { return m_octets.data(); }
    [[nodiscard]] QByteArray bytes() const
    {
        return QByteArray(reinterpret_cast<const char*>(m_octets.data()), qsizetype(Size));
    }
    [[nodiscard]] QByteArray hex() const { return bytes().toHex(); }

    /// Not in constant time: for ids and envelope hashes. Tokens are compared with sameToken() (token.h).
    friend bool operator==(const Octets& a, const Octets& b) { return a.m_octets == b.m_octets; }
    friend size_t qHash(const Octets& octets, size_t seed = 0) { return qHashBits(octets.m_octets.data(), Size, seed); }

private:
    std::array<quint8, Size> m_octets{};
};

using MailboxId = Octets<16, struct MailboxIdTag>;
using EnvelopeHash = Octets<32, struct EnvelopeHashTag>; ///< SHA-256 of the envelope's octets
using Token = Octets<32, struct TokenTag>;               ///< as the bearer presents it; never stored
using TokenHash = Octets<32, struct TokenHashTag>;       ///< SHA-256 of a Token; what the store keeps

} // namespace accord::mailbox
