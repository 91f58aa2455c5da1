// SPDX-License-Identifier: GPL-3.0-or-later
// What the file format itself demands for one page (core/vault/FORMAT.md): a random IV, AES-256-CBC, HMAC-SHA1.
//
// The same library as SQLCipher's, but keys and algorithms are looked up once, not for every page: this is less than
// any SQLCipher can spend. Not thread-safe.
#pragma once

#include <memory>
#include <openssl/evp.h>

class CipherFloor
{
public:
    CipherFloor();
    ~CipherFloor();
    CipherFloor(const CipherFloor&) = delete;
    CipherFloor& operator=(const CipherFloor&) = delete;

    /// Exits the program if OpenSSL refuses.
    void encryptPage();

private:
    EVP_CIPHER_CTX* m_cipher;
    EVP_MAC_CTX* m_code;
    unsigned char m_plain[4096] = {};
    unsigned char m_page[4096 + 64] = {};
};
