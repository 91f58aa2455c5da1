// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/keys.h"

#include "core/seal/wiped.h"

namespace accord::seal {

KeyPair generateKeyPair()
{
    SecretBytes secretKey = SecretBytes::random(size_t(KeySize));
    QByteArray publicKey(KeySize, '\0');
    crypto_scalarmult_base(bytesOf(publicKey), secretKey.data());
    return {publicKey, std::move(secretKey)};
}

Result<KeyPair> keyPairFromSecret(SecretBytes secretKey)
{
    if (secretKey.size() != size_t(KeySize))
        return fail(Error::WrongSize, QStringLiteral("a secret key has 32 bytes"));
    QByteArray publicKey(KeySize, '\0');
    crypto_scalarmult_base(bytesOf(publicKey), secretKey.data());
    return KeyPair{publicKey, std::move(secretKey)};
}

QByteArray keyId(QByteArrayView publicKey)
{
    QByteArray input("accord key id v1");
    input.append('\0').append(publicKey);
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(input), size_t(input.size()));
    return hash.first(KeyIdSize);
}

} // namespace accord::seal
