// SPDX-License-Identifier: GPL-3.0-or-later
// HKDF with SHA-256 (RFC 5869) on libsodium's HMAC, and the one way this project derives values from a secret.
#pragma once

#include "core/seal/wiped.h"
#include "core/secret/secret.h"

#include <initializer_list>

namespace accord::seal {

inline constexpr size_t HashSize = 32;

/// RFC 5869 section 2.2. The input key material is the concatenation of `parts`.
void hkdfExtract(Wiped<HashSize>& prk, QByteArrayView salt, std::initializer_list<QByteArrayView> parts);

/// RFC 5869 section 2.3. Fills `size` bytes, at most 255 * 32 (longer is a programming error); `info` is the
/// concatenation of `parts`.
void hkdfExpand(unsigned char* out, size_t size, const Wiped<HashSize>& prk,
                std::initializer_list<QByteArrayView> parts);

/// HKDF(salt "accord v1", secret, label || 0x00 || context), `size` bytes: every id, token and key that follows from
/// an invitation's secret. Different labels, or contexts under one label, give independent values.
[[nodiscard]] SecretBytes deriveSecret(const SecretBytes& secret, QByteArrayView label, QByteArrayView context,
                                       size_t size);

/// The same for values that are not secret (identifiers, hints).
[[nodiscard]] QByteArray deriveBytes(const SecretBytes& secret, QByteArrayView label, QByteArrayView context,
                                     qsizetype size);

} // namespace accord::seal
