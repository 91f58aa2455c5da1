// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/hpke.h"

#include "core/seal/hkdf.h"
#include "core/seal/hpke_deterministic.h"

#include <limits>

namespace accord::seal::hpke {

namespace {

// RFC 9180 sections 4.1 and 5.1 with the registry's numbers of section 7: KEM 0x0020, KDF 0x0001, AEAD 0x0003.
constexpr QByteArrayView KemSuite("KEM\x00\x20", 5);
constexpr QByteArrayView HpkeSuite("HPKE\x00\x20\x00\x01\x00\x03", 10);
constexpr QByteArrayView Rfc("HPKE-v1");

void labeledExtract(Wiped<HashSize>& out, QByteArrayView suite, QByteArrayView salt, QByteArrayView label,
                    QByteArrayView ikm)
{
    hkdfExtract(out, salt, {Rfc, suite, label, ikm});
}

template <size_t Size>
void labeledExpand(Wiped<Size>& out, QByteArrayView suite, const Wiped<HashSize>& prk, QByteArrayView label,
                   std::initializer_list<QByteArrayView> info)
{
    static_assert(Size <= 0xff);
    const char length[2] = {0, char(Size)};
    const QByteArrayView none;
    const QByteArrayView* part = info.begin();
    const auto next = [&] { return part == info.end() ? none : *part++; };
    const QByteArrayView first = next();
    const QByteArrayView second = next();
    const QByteArrayView third = next();
    hkdfExpand(out.data(), Size, prk, {QByteArrayView(length, 2), Rfc, suite, label, first, second, third});
}

/// X25519; false for the all-zero result that section 7.1.4 tells to refuse.
bool diffieHellman(unsigned char* out, const unsigned char* secretKey, QByteArrayView publicKey)
{
    return crypto_scalarmult(out, secretKey, bytesOf(publicKey)) == 0;
}

/// Up to two Diffie-Hellman results, one after the other (section 4.1: Encap and AuthEncap).
struct SharedPoints
{
    Wiped<64> bytes;
    qsizetype size = 0;

    bool add(const unsigned char* secretKey, QByteArrayView publicKey)
    {
        const bool strong = diffieHellman(bytes.data() + size, secretKey, publicKey);
        size += KeySize;
        return strong;
    }
};

base::Failure<Error> weak()
{
    return {Error::WeakKey, QStringLiteral("the shared secret would be all zero")};
}

Result<void> checkSizes(QByteArrayView peer, const Binding& binding)
{
    if (peer.size() != KeySize)
        return fail(Error::WrongSize, QStringLiteral("a public key has 32 bytes"));
    if (binding.psk.isEmpty() != binding.pskId.isEmpty())
        return fail(Error::WrongSize, QStringLiteral("a pre-shared key and its id come together"));
    if (!binding.psk.isEmpty() && binding.psk.size() < MinPskSize)
        return fail(Error::WrongSize, QStringLiteral("a pre-shared key has at least 32 bytes"));
    return {};
}

} // namespace

/// Section 5.1: from the shared points to a context. A class only because Context keeps its key to itself.
class KeySchedule
{
public:
    static Context make(const SharedPoints& points, QByteArrayView enc, QByteArrayView recipientPublicKey,
                        QByteArrayView senderPublicKey, const Binding& binding)
    {
        Wiped<HashSize> prk;
        labeledExtract(prk, KemSuite, {}, "eae_prk", points.bytes.view().first(points.size));
        Wiped<32> shared;
        labeledExpand(shared, KemSuite, prk, "shared_secret", {enc, recipientPublicKey, senderPublicKey});

        const char mode = char((binding.psk.isEmpty() ? 0 : 1) + (senderPublicKey.isEmpty() ? 0 : 2));
        Wiped<HashSize> pskIdHash;
        labeledExtract(pskIdHash, HpkeSuite, {}, "psk_id_hash", binding.pskId);
        Wiped<HashSize> infoHash;
        labeledExtract(infoHash, HpkeSuite, {}, "info_hash", binding.info);
        Wiped<HashSize> secret;
        labeledExtract(secret, HpkeSuite, shared.view(), "secret", binding.psk);

        Context context;
        const QByteArrayView modeByte(&mode, 1);
        labeledExpand(context.m_key, HpkeSuite, secret, "key", {modeByte, pskIdHash.view(), infoHash.view()});
        labeledExpand(context.m_baseNonce, HpkeSuite, secret, "base_nonce",
                      {modeByte, pskIdHash.view(), infoHash.view()});
        return context;
    }
};

namespace {

Result<Sender> setupSenderWith(const unsigned char* ephemeralSecret, const QByteArray& ephemeralPublic,
                               QByteArrayView recipientPublicKey, const Binding& binding, const KeyPair* identity)
{
    if (auto sizes = checkSizes(recipientPublicKey, binding); !sizes)
        return tl::unexpected(sizes.error());
    if (identity && (identity->publicKey.size() != KeySize || identity->secretKey.size() != size_t(KeySize)))
        return fail(Error::WrongSize, QStringLiteral("an identity key has 32 bytes"));
    SharedPoints points;
    if (!points.add(ephemeralSecret, recipientPublicKey))
        return tl::unexpected(weak());
    if (identity && !points.add(identity->secretKey.data(), recipientPublicKey))
        return tl::unexpected(weak());
    return Sender{ephemeralPublic,
                  KeySchedule::make(points, ephemeralPublic, recipientPublicKey,
                                    identity ? QByteArrayView(identity->publicKey) : QByteArrayView(), binding)};
}

} // namespace

Result<Sender> setupSender(QByteArrayView recipientPublicKey, const Binding& binding, const KeyPair* identity)
{
    Wiped<32> secret;
    randombytes_buf(secret.data(), secret.size());
    QByteArray enc(EncSize, '\0');
    crypto_scalarmult_base(bytesOf(enc), secret.data());
    return setupSenderWith(secret.data(), enc, recipientPublicKey, binding, identity);
}

Result<Context> setupRecipient(QByteArrayView enc, const KeyPair& recipient, const Binding& binding,
                               QByteArrayView senderPublicKey)
{
    if (auto sizes = checkSizes(enc, binding); !sizes)
        return tl::unexpected(sizes.error());
    if (recipient.publicKey.size() != KeySize || recipient.secretKey.size() != size_t(KeySize))
        return fail(Error::WrongSize, QStringLiteral("a recipient key has 32 bytes"));
    if (!senderPublicKey.isEmpty() && senderPublicKey.size() != KeySize)
        return fail(Error::WrongSize, QStringLiteral("a sender key has 32 bytes"));
    SharedPoints points;
    if (!points.add(recipient.secretKey.data(), enc))
        return tl::unexpected(weak());
    if (!senderPublicKey.isEmpty() && !points.add(recipient.secretKey.data(), senderPublicKey))
        return tl::unexpected(weak());
    return KeySchedule::make(points, enc, recipient.publicKey, senderPublicKey, binding);
}

// Section 5.2: the sequence number, big-endian, into the last bytes of the base nonce.
Wiped<Context::NonceSize> Context::nonce() const
{
    Wiped<NonceSize> nonce;
    std::memcpy(nonce.data(), m_baseNonce.data(), NonceSize);
    for (size_t i = 0; i < sizeof m_sequence; ++i)
        nonce.data()[NonceSize - 1 - i] ^= static_cast<unsigned char>(m_sequence >> (8 * i));
    return nonce;
}

Result<QByteArray> Context::seal(QByteArrayView aad, QByteArrayView plaintext)
{
    if (m_sequence == std::numeric_limits<quint64>::max())
        return fail(Error::TooLarge, QStringLiteral("no sequence number is left"));
    QByteArray ciphertext(plaintext.size() + TagSize, Qt::Uninitialized);
    crypto_aead_chacha20poly1305_ietf_encrypt(bytesOf(ciphertext), nullptr, bytesOf(plaintext),
                                              size_t(plaintext.size()), bytesOf(aad), size_t(aad.size()), nullptr,
                                              nonce().data(), m_key.data());
    ++m_sequence;
    return ciphertext;
}

Result<QByteArray> Context::open(QByteArrayView aad, QByteArrayView ciphertext)
{
    if (ciphertext.size() < TagSize)
        return fail(Error::Truncated, QStringLiteral("shorter than its own tag"));
    QByteArray plaintext(ciphertext.size() - TagSize, Qt::Uninitialized);
    if (crypto_aead_chacha20poly1305_ietf_decrypt(bytesOf(plaintext), nullptr, nullptr, bytesOf(ciphertext),
                                                  size_t(ciphertext.size()), bytesOf(aad), size_t(aad.size()),
                                                  nonce().data(), m_key.data()) != 0)
        return fail(Error::NotAuthentic, QStringLiteral("the tag does not match"));
    ++m_sequence;
    return plaintext;
}

namespace deterministic {

KeyPair deriveKeyPair(QByteArrayView inputKeyMaterial)
{
    Wiped<HashSize> prk;
    labeledExtract(prk, KemSuite, {}, "dkp_prk", inputKeyMaterial);
    Wiped<32> secret;
    labeledExpand(secret, KemSuite, prk, "sk", {});
    return *keyPairFromSecret(SecretBytes::copyOf(secret.view()));
}

Result<Sender> setupSender(const KeyPair& ephemeral, QByteArrayView recipientPublicKey, const Binding& binding,
                           const KeyPair* identity)
{
    return setupSenderWith(ephemeral.secretKey.data(), ephemeral.publicKey, recipientPublicKey, binding, identity);
}

} // namespace deterministic

} // namespace accord::seal::hpke
