// SPDX-License-Identifier: GPL-3.0-or-later
#include "cipher_floor.h"

#include <cstdio>
#include <cstdlib>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace {

constexpr int content = 4096 - 48; // a page without its IV, code and what fills them up
constexpr int ivSize = 16;
constexpr int pageNumberSize = 4; // is part of what the code covers

void require(bool done)
{
    if (done)
        return;
    std::fprintf(stderr, "OpenSSL refuses\n");
    std::exit(1);
}

} // namespace

CipherFloor::CipherFloor() : m_cipher(EVP_CIPHER_CTX_new())
{
    unsigned char key[32];
    require(RAND_bytes(key, sizeof key) == 1 && RAND_bytes(m_plain, sizeof m_plain) == 1);
    require(EVP_EncryptInit_ex(m_cipher, EVP_aes_256_cbc(), nullptr, key, nullptr) == 1);
    EVP_CIPHER_CTX_set_padding(m_cipher, 0);

    EVP_MAC* hmac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    m_code = EVP_MAC_CTX_new(hmac);
    EVP_MAC_free(hmac); // the context keeps it
    char digest[] = "SHA1";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    require(EVP_MAC_init(m_code, key, sizeof key, parameters) == 1);
}

CipherFloor::~CipherFloor()
{
    EVP_MAC_CTX_free(m_code);
    EVP_CIPHER_CTX_free(m_cipher);
}

void CipherFloor::encryptPage()
{
    unsigned char* const iv = m_page + content;
    unsigned char* const code = iv + ivSize;
    int size = 0;
    require(RAND_bytes(iv, ivSize) == 1);
    require(EVP_EncryptInit_ex(m_cipher, nullptr, nullptr, nullptr, iv) == 1);
    require(EVP_EncryptUpdate(m_cipher, m_page, &size, m_plain, content) == 1 && size == content);
    require(EVP_MAC_init(m_code, nullptr, 0, nullptr) == 1);
    require(EVP_MAC_update(m_code, m_page, content + ivSize + pageNumberSize) == 1);
    size_t codeSize = 0;
    require(EVP_MAC_final(m_code, code, &codeSize, 20) == 1 && codeSize == 20);
}
