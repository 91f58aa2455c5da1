// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret/secret.h"

#include <cstdlib>
#include <cstring>
#include <sodium.h>

namespace accord {

bool initialiseSecrets()
{
    return sodium_init() >= 0;
}

SecretBytes::SecretBytes(size_t size) : m_size(size)
{
    if (!initialiseSecrets())
        std::abort();
    m_data.reset(static_cast<unsigned char*>(sodium_malloc(size == 0 ? 1 : size)));
    if (!m_data)
        std::abort();
    sodium_memzero(m_data.get(), size);
}

SecretBytes SecretBytes::random(size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView source)
{
    SecretBytes bytes(size_t(source.size()));
    if (!source.isEmpty())
        std::memcpy(bytes.data(), source.data(), bytes.size());
    return bytes;
}

SecretBytes SecretBytes::clone() const
{
    return copyOf(view());
}

bool SecretBytes::equals(QByteArrayView other) const
{
    return size_t(other.size()) == m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), m_size) == 0);
}

void SecretBytes::Free::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), size_t(bytes.size()));
    bytes.clear();
}

} // namespace accord
