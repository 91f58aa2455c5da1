// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that must not leak: guarded, locked memory from libsodium, wiped on destruction, movable and never copied
// by accident.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <cstddef>
#include <memory>
#include <utility>

namespace accord {

/// Call once before anything else here or in seal and vault; safe to call again. False: no usable randomness.
[[nodiscard]] bool initialiseSecrets();

/// Owns `size` bytes of sodium_malloc memory: between guard pages, never in a core dump, and kept out of swap by mlock
/// where the system's limit on locked memory allows it (libsodium says nothing if not). Not thread-safe.
/// Allocation failure ends the program: there is no honest way to go on without memory for a key.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(size_t size); // zeroed
    [[nodiscard]] static SecretBytes random(size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);

    /// What is moved from is empty, its size too; what is moved onto is wiped first.
    SecretBytes(SecretBytes&& other) noexcept
        : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, size_t(0)))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, size_t(0));
        return *this;
    }
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] unsigned char* data() { return m_data.get(); }
    [[nodiscard]] const unsigned char* data() const { return m_data.get(); }
    [[nodiscard]] QByteArrayView view() const { return {reinterpret_cast<const char*>(data()), qsizetype(m_size)}; }

    /// Constant time in the contents; false for different sizes.
    [[nodiscard]] bool equals(QByteArrayView other) const;

private:
    struct Free
    {
        void operator()(unsigned char* bytes) const;
    };
    std::unique_ptr<unsigned char[], Free> m_data;
    size_t m_size = 0;
};

/// Overwrites an ordinary byte array in place (detached first only if shared). For text that had to pass through Qt.
void wipe(QByteArray& bytes);

} // namespace accord
