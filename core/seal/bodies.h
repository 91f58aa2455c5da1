// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of the kinds of payload that belong to the channel itself; a summary's belongs to the consent library.
//
// Each encoder makes canonical CBOR and returns an empty array if a field is out of its stated range; each decoder
// accepts exactly what its encoder makes, and fails with Truncated, Malformed, TrailingBytes or NotCanonical.
#pragma once

#include "core/base/ids.h"
#include "core/seal/error.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace accord::seal {

inline constexpr qsizetype MaxListed = 64; ///< messages in one ack, check-ins in one "seen"

/// Kind::Reply: the client's keys for this channel.
struct ReplyBody
{
    QByteArray clientIdentity;   ///< X25519 public key, 32 bytes
    QByteArray clientReceiveKey; ///< X25519 public key, 32 bytes
    QString displayName;         ///< see isDisplayName()
};

/// What became of a message at the other side. The numbers are part of the format.
enum class Outcome : quint8 {
    Accepted = 0,
    RefusedConsentRevoked = 1,
    Removed = 2,    ///< was held, and has been removed after a revocation
    KeptByDuty = 3, ///< consent is withdrawn; what a duty to keep records covers is set apart
};

struct Acknowledged
{
    base::MessageId id; ///< never null
    Outcome outcome = Outcome::Accepted;

    friend bool operator==(const Acknowledged&, const Acknowledged&) = default;
};

/// Kind::Ack: delivered to the other app (not merely to a relay), and the key to use from now on.
struct AckBody
{
    QList<Acknowledged> messages; ///< 0..MaxListed, no id twice
    QByteArray receiveKey;        ///< the sender's newest receive key, 32 bytes
    QDateTime receiveKeyCreated;  ///< UTC, whole seconds; a receiver keeps the newest it has seen
};

/// Kind::Seen: the therapist has looked at these.
struct SeenBody
{
    QList<base::CheckInId> checkIns; ///< 1..MaxListed, none twice
};

/// Kind::Discussed: on which day the two of them spoke about it.
struct DiscussedBody
{
    base::CheckInId checkIn;
    QDate date; ///< the therapist's local calendar date, year 1..9999
};

/// Kind::ConsentRevoke: nothing shared under this consent version or an older one may be accepted or kept.
struct ConsentRevokeBody
{
    quint64 revokedVersion = 0; ///< at least 1
};

/// Kind::ConsentGrant: what the client shares from now on, under the payload's consent version. Bits as the consent
/// library numbers its fields; no field in both. None at all: nothing from now on, and then without an end.
struct ConsentGrantBody
{
    quint32 standing = 0; ///< shared without asking, 0..MaxFieldBits
    quint32 asks = 0;     ///< may be shared, asked each time, 0..MaxFieldBits
    QDate until;          ///< last local day of it, year 1..9999; invalid: until revoked
};

/// Kind::Records: whether the therapist must keep records whatever becomes of the consent.
struct RecordsBody
{
    bool keeps = false;
    QDateTime said; ///< UTC, whole seconds; the one with the highest sequence holds
};

/// Kind::Closed: the sender takes in nothing more of this channel but revocations and acknowledgements.
struct ClosedBody
{
};

inline constexpr quint32 MaxFieldBits = 0xff;

[[nodiscard]] QByteArray encodeRecordsBody(const RecordsBody& body);
[[nodiscard]] Result<RecordsBody> decodeRecordsBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeClosedBody(const ClosedBody& body);
[[nodiscard]] Result<ClosedBody> decodeClosedBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeConsentGrantBody(const ConsentGrantBody& body);
[[nodiscard]] Result<ConsentGrantBody> decodeConsentGrantBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeReplyBody(const ReplyBody& body);
[[nodiscard]] Result<ReplyBody> decodeReplyBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeAckBody(const AckBody& body);
[[nodiscard]] Result<AckBody> decodeAckBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeSeenBody(const SeenBody& body);
[[nodiscard]] Result<SeenBody> decodeSeenBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeDiscussedBody(const DiscussedBody& body);
[[nodiscard]] Result<DiscussedBody> decodeDiscussedBody(const QByteArray& bytes);

[[nodiscard]] QByteArray encodeConsentRevokeBody(const ConsentRevokeBody& body);
[[nodiscard]] Result<ConsentRevokeBody> decodeConsentRevokeBody(const QByteArray& bytes);

} // namespace accord::seal
