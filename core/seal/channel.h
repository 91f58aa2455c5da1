// SPDX-License-Identifier: GPL-3.0-or-later
// What both ends of a channel compute for themselves from the invitation's secret: mailboxes, hints, pre-shared key.
#pragma once

#include "core/base/ids.h"
#include "core/secret/secret.h"

#include <QByteArray>

namespace accord::seal {

inline constexpr qsizetype SecretSize = 32; ///< bytes of an invitation's secret
inline constexpr qsizetype HintSize = 8;
inline constexpr qsizetype MailboxIdSize = 16;
inline constexpr qsizetype TokenSize = 32;

/// Which way an envelope travels; a channel has one mailbox for each. The numbers are part of the format.
enum class Direction : quint8 { ToTherapist = 1, ToClient = 2 };

/// One mailbox at a relay. Tokens are bearer secrets: for the relay's headers and the vault only, never for a log.
struct MailboxAccess
{
    QByteArray id;           ///< MailboxIdSize bytes
    QByteArray depositToken; ///< TokenSize bytes
    QByteArray readToken;    ///< TokenSize bytes
};

/// What a channel's messages need besides the keys.
struct ChannelSecrets
{
    SecretBytes psk; ///< 32 bytes
    QByteArray hint; ///< HintSize bytes, in the clear in every message's header
};

// All of these are HKDF (see hkdf.h and FORMAT.md) over the invitation's secret of SecretSize bytes, pure, and the
// same on both sides.

/// The invitation's own name, so that either side can say which one it means without its secret.
[[nodiscard]] base::InvitationId invitationId(const SecretBytes& secret);

[[nodiscard]] MailboxAccess deriveMailbox(const SecretBytes& secret, Direction direction);

/// The identities are public keys of 32 bytes each.
[[nodiscard]] ChannelSecrets deriveChannel(const SecretBytes& secret, const QByteArray& therapistIdentity,
                                           const QByteArray& clientIdentity);

/// The hint in a reply's header: known before the client's identity is, so that the therapist's app finds the
/// invitation that a reply answers. HintSize bytes.
[[nodiscard]] QByteArray replyHint(const SecretBytes& secret);

} // namespace accord::seal
