// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing and opening a 512-byte envelope against the bare libsodium calls it cannot do without, in the same run.
//
// The bare calls are those HPKE's auth_psk mode prescribes, on buffers of the same lengths, prepared beforehand and
// with nothing checked: sealing, 1 key generation, 2 X25519, 7 HMAC, 1 hash (the key's id), 1 encryption; opening, the
// same without the key generation. Rounds of both alternate, and the table shows the median round, so that what else
// the machine does falls on both.
#include "core/seal/envelope.h"

#include <QElapsedTimer>
#include <QList>
#include <algorithm>
#include <array>
#include <cstdio>
#include <sodium.h>

using namespace accord;
using namespace accord::seal;

namespace {

constexpr int Rounds = 41;
constexpr int PerRound = 200;
constexpr size_t Plain = 512 - size_t(HeaderSize) - 16;

struct Ends
{
    KeyPair therapist = generateKeyPair();
    KeyPair therapistReceive = generateKeyPair();
    KeyPair client = generateKeyPair();
    SecretBytes secret = SecretBytes::random(32);
    Channel channel{therapist.publicKey, client.publicKey,
                    deriveChannel(secret, therapist.publicKey, client.publicKey)};
    QByteArray payload = QByteArray(250, 'p');
};

const unsigned char* raw(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// The inputs of the seven HMACs have the lengths that RFC 9180 gives them with this suite and these bindings.
class Bare
{
public:
    explicit Bare(const Ends& ends) : m_ends(ends)
    {
        randombytes_buf(m_bytes.data(), m_bytes.size());
        encrypt();
    }

    void seal()
    {
        std::array<unsigned char, 32> ephemeral;
        randombytes_buf(ephemeral.data(), ephemeral.size());
        crypto_scalarmult_base(m_point.data(), ephemeral.data());
        multiply(ephemeral.data(), raw(m_ends.therapistReceive.publicKey));
        multiply(m_ends.client.secretKey.data(), raw(m_ends.therapistReceive.publicKey));
        keySchedule();
        encrypt();
    }

    bool open()
    {
        multiply(m_ends.therapistReceive.secretKey.data(), raw(m_ends.client.publicKey));
        multiply(m_ends.therapistReceive.secretKey.data(), raw(m_ends.client.publicKey));
        keySchedule();
        return crypto_aead_chacha20poly1305_ietf_decrypt(m_plain.data(), nullptr, nullptr, m_cipher.data(),
                                                         m_cipher.size(), m_bytes.data(), size_t(HeaderSize),
                                                         m_bytes.data(), m_bytes.data()) == 0;
    }

private:
    void multiply(const unsigned char* secretKey, const unsigned char* point)
    {
        if (crypto_scalarmult(m_point.data(), secretKey, point) != 0)
            std::abort();
    }
    void keySchedule()
    {
        crypto_hash_sha256(m_hash.data(), m_bytes.data(), 17 + 32);
        // eae_prk, shared_secret, psk_id_hash, info_hash, secret, key, base_nonce
        for (size_t length : {83u, 124u, 36u, 106u, 55u, 88u, 95u})
            crypto_auth_hmacsha256(m_hash.data(), m_bytes.data(), length, m_bytes.data());
    }
    void encrypt()
    {
        crypto_aead_chacha20poly1305_ietf_encrypt(m_cipher.data(), nullptr, m_plain.data(), m_plain.size(),
                                                  m_bytes.data(), size_t(HeaderSize), nullptr, m_bytes.data(),
                                                  m_bytes.data());
    }

    const Ends& m_ends;
    std::array<unsigned char, 128> m_bytes{};
    std::array<unsigned char, 32> m_point{};
    std::array<unsigned char, 32> m_hash{};
    std::array<unsigned char, Plain> m_plain{};
    std::array<unsigned char, Plain + 16> m_cipher{};
};

/// Microseconds for one call, from a whole round.
template <typename Call>
double round(Call call)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < PerRound; ++i)
        call();
    return double(timer.nsecsElapsed()) / 1000 / PerRound;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Ours, typename Theirs>
void compare(const char* name, Ours ours, Theirs theirs)
{
    QList<double> own;
    QList<double> bare;
    QList<double> ratios;
    for (int i = 0; i < Rounds; ++i) {
        bare.append(round(theirs));
        own.append(round(ours));
        ratios.append(own.back() / bare.back());
    }
    std::printf("%-6s %10.1f us %10.1f us %8.3f\n", name, median(own), median(bare), median(ratios));
}

} // namespace

int main()
{
    if (!initialiseSecrets())
        return 1;
    const Ends ends;
    Bare bare(ends);
    const auto seal = [&] {
        return sealMessage(ends.channel, Direction::ToTherapist, ends.client, ends.therapistReceive.publicKey,
                           ends.payload);
    };
    const QByteArray envelope = *seal();
    bool good = envelope.size() == EnvelopeSizes.front();
    std::printf("512-byte envelope   ours      libsodium    ratio\n");
    compare(
        "seal", [&] { good = good && seal(); }, [&] { bare.seal(); });
    compare(
        "open",
        [&] { good = good && openMessage(ends.channel, Direction::ToTherapist, ends.therapistReceive, envelope); },
        [&] { good = good && bare.open(); });
    return good ? 0 : 1;
}
