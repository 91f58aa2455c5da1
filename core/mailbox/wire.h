// SPDX-License-Identifier: GPL-3.0-or-later
// The two bodies that are more than octets: the request for a new mailbox (JSON) and the list of envelopes (CBOR).
#pragma once

#include "core/mailbox/store.h"

namespace accord::mailbox {

/// {"id": 32 hex digits, "deposit": 64, "read": 64}, exactly these keys. Error: Malformed.
[[nodiscard]] Result<NewMailbox> parseNewMailbox(const QByteArray& json);

/// An array of byte strings of definite length, in the order given (RFC 8949).
[[nodiscard]] QByteArray encodeEnvelopes(const QList<QByteArray>& envelopes);

inline constexpr int mostAtOnce = 64;                ///< envelopes or hashes in one request
inline constexpr qsizetype longestBatch = 64 * 1024; ///< octets of its body

/// A CBOR array of 1 to mostAtOnce byte strings, each the hash of 32 octets and then the envelope. Error: Malformed.
[[nodiscard]] Result<QList<Deposit>> parseDeposits(const QByteArray& cbor);

/// 1 to mostAtOnce hashes of 32 octets, one after the other. Error: Malformed.
[[nodiscard]] Result<QList<EnvelopeHash>> parseHashes(const QByteArray& octets);

/// The status each envelope would have had alone (201, 200, 429, ...), in order: a CBOR array of integers.
[[nodiscard]] QByteArray encodeStatuses(const QList<unsigned>& statuses);

} // namespace accord::mailbox
