// SPDX-License-Identifier: GPL-3.0-or-later
// Short-lived secrets of fixed size inside one function: ordinary memory, wiped when it goes out of scope.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <cstring>
#include <sodium.h>

namespace accord::seal {

/// For intermediate values that live for microseconds, where guarded pages (SecretBytes) would cost more than the
/// cryptography itself. What outlives a call belongs in SecretBytes. Zeroed at birth; moving wipes the source.
template <size_t Size>
class Wiped
{
public:
    Wiped() = default;
    ~Wiped() { sodium_memzero(m_bytes.data(), Size); }
    Wiped(Wiped&& other) noexcept : m_bytes(other.m_bytes) { sodium_memzero(other.m_bytes.data(), Size); }
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    Wiped& operator=(Wiped&&) = delete;

    [[nodiscard]] unsigned char* data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char* data() const { return m_bytes.data(); }
    [[nodiscard]] static constexpr size_t size() { return Size; }
    [[nodiscard]] QByteArrayView view() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()), qsizetype(Size)};
    }

private:
    std::array<unsigned char, Size> m_bytes{};
};

/// For libsodium's arguments; never null, which some of them may not be even where the length is 0.
[[nodiscard]] inline const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.isNull() ? "" : view.data());
}

[[nodiscard]] inline unsigned char* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

} // namespace accord::seal
