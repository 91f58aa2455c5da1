// SPDX-License-Identifier: GPL-3.0-or-later
// What a therapist shows or sends to open a channel, as bytes, as an "accord:" link and as the text of a QR code.
#pragma once

#include "core/base/ids.h"
#include "core/seal/error.h"
#include "core/secret/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace accord::seal {

/// Single use: whoever issues it keeps track. Movable only, because of the secret.
struct Invitation
{
    base::InvitationId id;          ///< follows from the secret (invitationId()); not transmitted
    QDateTime expires;              ///< UTC, whole seconds; invalid from then on
    SecretBytes secret;             ///< SecretSize random bytes
    QByteArray therapistIdentity;   ///< X25519 public key, 32 bytes
    QByteArray therapistReceiveKey; ///< X25519 public key, 32 bytes
    QString displayName;            ///< see isDisplayName()
    QString relayUrl;               ///< see isRelayUrl(); empty: no relay
};

/// A new invitation with a fresh secret. InvalidValue names the field that is out of range.
[[nodiscard]] Result<Invitation> createInvitation(const QDateTime& expires, const QByteArray& therapistIdentity,
                                                  const QByteArray& therapistReceiveKey, const QString& displayName,
                                                  const QString& relayUrl = {});

/// The bytes of FORMAT.md. Empty if a field is out of the range stated above.
[[nodiscard]] QByteArray encodeInvitation(const Invitation& invitation);

/// Strict: accepts exactly what encodeInvitation makes. NotAnInvitation, UnknownVersion, Truncated, TrailingBytes,
/// Malformed, NotCanonical, Damaged.
[[nodiscard]] Result<Invitation> decodeInvitation(const QByteArray& bytes);

/// "accord:" and base64url without padding. Empty if the invitation cannot be encoded.
[[nodiscard]] QString invitationLink(const Invitation& invitation);

/// "ACCORD1:" and Base45, for a QR code in alphanumeric mode. Empty if the invitation cannot be encoded.
[[nodiscard]] QString invitationQrText(const Invitation& invitation);

/// Either text form, with white space around it (and, in a link, within it: mail programs wrap lines). Whether it has
/// expired is for the caller to ask. Only Truncated, NotAnInvitation, UnknownVersion and Malformed.
[[nodiscard]] Result<Invitation> parseInvitationLink(const QString& text);

/// `now` from the caller's clock.
[[nodiscard]] bool isExpired(const Invitation& invitation, const QDateTime& now);

} // namespace accord::seal
