// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/hkdf.h"

#include <algorithm>

namespace accord::seal {

namespace {

/// HMAC-SHA-256 over pieces; its state is as secret as its key.
class Hmac
{
public:
    explicit Hmac(QByteArrayView key) { crypto_auth_hmacsha256_init(&m_state, bytesOf(key), size_t(key.size())); }
    ~Hmac() { sodium_memzero(&m_state, sizeof m_state); }
    Hmac(const Hmac&) = delete;
    Hmac& operator=(const Hmac&) = delete;

    void add(QByteArrayView part) { crypto_auth_hmacsha256_update(&m_state, bytesOf(part), size_t(part.size())); }
    void finish(unsigned char* out) { crypto_auth_hmacsha256_final(&m_state, out); }

private:
    crypto_auth_hmacsha256_state m_state;
};

void derive(unsigned char* out, size_t size, const SecretBytes& secret, QByteArrayView label, QByteArrayView context)
{
    Wiped<HashSize> prk;
    hkdfExtract(prk, "accord v1", {secret.view()});
    hkdfExpand(out, size, prk, {label, QByteArrayView("\0", 1), context});
}

} // namespace

void hkdfExtract(Wiped<HashSize>& prk, QByteArrayView salt, std::initializer_list<QByteArrayView> parts)
{
    Hmac hmac(salt);
    for (QByteArrayView part : parts)
        hmac.add(part);
    hmac.finish(prk.data());
}

void hkdfExpand(unsigned char* out, size_t size, const Wiped<HashSize>& prk,
                std::initializer_list<QByteArrayView> parts)
{
    Q_ASSERT(size <= 255 * HashSize);
    Wiped<HashSize> block;
    size_t done = 0;
    for (char counter = 1; done < size; ++counter) {
        Hmac hmac(prk.view());
        if (done > 0)
            hmac.add(block.view());
        for (QByteArrayView part : parts)
            hmac.add(part);
        hmac.add(QByteArrayView(&counter, 1));
        hmac.finish(block.data());
        const size_t step = std::min(size - done, HashSize);
        std::memcpy(out + done, block.data(), step);
        done += step;
    }
}

SecretBytes deriveSecret(const SecretBytes& secret, QByteArrayView label, QByteArrayView context, size_t size)
{
    SecretBytes out(size);
    derive(out.data(), size, secret, label, context);
    return out;
}

QByteArray deriveBytes(const SecretBytes& secret, QByteArrayView label, QByteArrayView context, qsizetype size)
{
    QByteArray out(size, '\0');
    derive(bytesOf(out), size_t(size), secret, label, context);
    return out;
}

} // namespace accord::seal
