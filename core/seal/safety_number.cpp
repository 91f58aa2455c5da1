// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/safety_number.h"

#include "core/seal/keys.h"
#include "core/seal/wiped.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace accord::seal {

namespace {

constexpr int Rounds = 10000; // each guess at a key with the same number costs as many hashes
constexpr size_t Groups = 5;
constexpr size_t BytesPerGroup = 5; // 40 bits for five digits: no digit is likelier than another by more than 1e-7

using Hash = std::array<unsigned char, crypto_hash_sha512_BYTES>;

Hash sha512(const Hash& previous, QByteArrayView input)
{
    Hash hash;
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    crypto_hash_sha512_update(&state, previous.data(), previous.size());
    crypto_hash_sha512_update(&state, bytesOf(input), size_t(input.size()));
    crypto_hash_sha512_final(&state, hash.data());
    return hash;
}

} // namespace

QString safetyNumber(const QByteArray& oneIdentity, const QByteArray& otherIdentity)
{
    if (oneIdentity.size() != KeySize || otherIdentity.size() != KeySize)
        return {};
    const QByteArray input = QByteArray("accord safety number v1").append('\0') + std::min(oneIdentity, otherIdentity) +
                             std::max(oneIdentity, otherIdentity);
    Hash hash{};
    for (int round = 0; round < Rounds; ++round)
        hash = sha512(hash, input);
    QStringList groups;
    for (size_t group = 0; group < Groups; ++group) {
        quint64 value = 0;
        for (size_t i = 0; i < BytesPerGroup; ++i)
            value = value << 8 | hash[group * BytesPerGroup + i];
        groups.append(QStringLiteral("%1").arg(value % 100000, 5, 10, QLatin1Char('0')));
    }
    return groups.join(QLatin1Char(' '));
}

} // namespace accord::seal
