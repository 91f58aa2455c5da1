// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault's two binary formats, keyring and backup, have in common: big-endian integers and BLAKE2b.
#pragma once

#include "core/secret/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>
#include <sodium.h>

namespace accord::vault {

template <typename Integer>
void append(QByteArray& bytes, Integer value)
{
    value = qToBigEndian(value);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// As libsodium takes bytes.
[[nodiscard]] inline const unsigned char* unsignedOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// BLAKE2b of `size` bytes, 16 to 64, perhaps keyed.
[[nodiscard]] inline QByteArray hashed(QByteArrayView bytes, const SecretBytes* key, qsizetype size)
{
    QByteArray hash(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(size), unsignedOf(bytes),
                       size_t(bytes.size()), key ? key->data() : nullptr, key ? key->size() : 0);
    return hash;
}

} // namespace accord::vault
