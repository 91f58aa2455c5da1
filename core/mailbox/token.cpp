// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens on libsodium: its random source, its SHA-256, its constant-time comparison.
#include "core/mailbox/token.h"

#include <sodium.h>

namespace accord::mailbox {

Token newToken()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    Token token;
    randombytes_buf(token.data(), Token::size);
    return token;
}

TokenHash hashOf(const Token& token)
{
    TokenHash hash;
    crypto_hash_sha256(hash.data(), token.data(), Token::size);
    return hash;
}

EnvelopeHash hashOf(const QByteArray& envelope)
{
    EnvelopeHash hash;
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(envelope.constData()),
                       static_cast<unsigned long long>(envelope.size()));
    return hash;
}

bool sameToken(const TokenHash& a, const TokenHash& b)
{
    return sodium_memcmp(a.data(), b.data(), TokenHash::size) == 0;
}

} // namespace accord::mailbox
