// SPDX-License-Identifier: GPL-3.0-or-later
// What an envelope carries once opened: one payload, of one kind, from one app instance.
#pragma once

#include "core/base/ids.h"
#include "core/seal/error.h"

#include <QByteArray>
#include <QDateTime>

namespace accord::seal {

/// The numbers are part of the format.
enum class Kind : quint8 {
    Reply = 1,
    Summary = 2,
    ConsentGrant = 3,
    ConsentRevoke = 4,
    Ack = 5,
    Seen = 6,
    Discussed = 7,
    GoalProposal = 8,
    GoalAnswer = 9,
    Cadence = 10,
    Records = 11,
    Closed = 12,
};

inline constexpr qsizetype InstanceSize = 8;

struct Payload
{
    Kind kind = Kind::Reply;
    base::MessageId id;         ///< never null
    QByteArray instance;        ///< InstanceSize bytes: which run of the app's vault sent it (new after a restore)
    quint64 sequence = 0;       ///< counts up within an instance and channel
    QDateTime created;          ///< UTC, whole seconds
    quint64 consentVersion = 0; ///< the sender's newest when it was made
    QByteArray body;            ///< the kind's own CBOR (bodies.h; a summary's is the consent library's), never empty
};

/// Canonical CBOR of FORMAT.md. Empty if a field is out of the range stated above.
[[nodiscard]] QByteArray encodePayload(const Payload& payload);

/// Strict: accepts exactly what encodePayload makes; the body is not looked into. Truncated, Malformed, TrailingBytes,
/// NotCanonical, UnknownKind (well-formed otherwise: from a newer app).
[[nodiscard]] Result<Payload> decodePayload(const QByteArray& bytes);

} // namespace accord::seal
