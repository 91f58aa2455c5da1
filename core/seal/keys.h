// SPDX-License-Identifier: GPL-3.0-or-later
// X25519 key pairs: a channel's identity keys and its rotating receive keys.
#pragma once

#include "core/seal/error.h"
#include "core/secret/secret.h"

#include <QByteArray>

namespace accord::seal {

inline constexpr qsizetype KeySize = 32;  ///< bytes of a public or a secret key
inline constexpr qsizetype KeyIdSize = 8; ///< bytes of keyId()

/// One X25519 key pair; each member KeySize bytes (RFC 7748). Movable only.
struct KeyPair
{
    QByteArray publicKey;
    SecretBytes secretKey;
};

[[nodiscard]] KeyPair generateKeyPair();

/// The pair of a stored secret key. WrongSize unless it has KeySize bytes.
[[nodiscard]] Result<KeyPair> keyPairFromSecret(SecretBytes secretKey);

/// What an envelope's header says instead of the key: the first KeyIdSize bytes of
/// SHA-256("accord key id v1" || 0x00 || publicKey).
[[nodiscard]] QByteArray keyId(QByteArrayView publicKey);

} // namespace accord::seal
