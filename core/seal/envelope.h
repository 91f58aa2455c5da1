// SPDX-License-Identifier: GPL-3.0-or-later
// The one thing that travels: a sealed, padded envelope, holding a reply to an invitation or a message of a channel.
//
// Single-shot HPKE (hpke.h) per envelope; layout and bindings in FORMAT.md. All functions are thread-safe; opening
// has no effect but its result.
#pragma once

#include "core/seal/channel.h"
#include "core/seal/error.h"
#include "core/seal/invitation.h"
#include "core/seal/keys.h"

#include <QByteArray>
#include <array>

namespace accord::seal {

/// The only sizes on the wire, in bytes, header included.
inline constexpr std::array<qsizetype, 4> EnvelopeSizes = {512, 1024, 4096, 16384};
inline constexpr qsizetype HeaderSize = 55;
/// What an envelope adds to its payload before padding: header, authentication tag, length.
inline constexpr qsizetype EnvelopeOverhead = HeaderSize + 16 + 2;
inline constexpr qsizetype MaxPayloadSize = EnvelopeSizes.back() - EnvelopeOverhead;

/// What is inside; on the wire it is the HPKE mode in the low half of the suite byte.
enum class Form : quint8 {
    Reply = 1,   ///< mode_psk: the client's answer to an invitation
    Message = 3, ///< mode_auth_psk: everything in an open channel
};

/// What anyone who holds an envelope can read.
struct EnvelopeHeader
{
    Form form = Form::Message;
    Direction direction = Direction::ToTherapist;
    QByteArray receiveKeyId; ///< keyId() of the key it is sealed to, KeyIdSize bytes
    QByteArray hint;         ///< ChannelSecrets::hint, or replyHint() in a reply; HintSize bytes
    QByteArray enc;          ///< 32 bytes
};

/// Takes the whole envelope: NotAnEnvelope, UnknownVersion, UnknownSuite, WrongDirection, Truncated (under 512 bytes),
/// WrongSize (any other size that does not exist). Proves nothing about who made it.
[[nodiscard]] Result<EnvelopeHeader> parseHeader(const QByteArray& envelope);

/// The client's reply, sealed to the invitation's receive key. `payload` is 1..MaxPayloadSize bytes: InvalidValue if
/// empty, TooLarge above; WeakKey and WrongSize for the invitation's keys.
[[nodiscard]] Result<QByteArray> sealReply(const Invitation& invitation, QByteArrayView payload);

/// For the issuer: with the secret and keys of the invitation that replyHint() points to.
/// Failures of parseHeader; WrongForm, WrongDirection, WrongChannel, WrongReceiveKey by the header; WeakKey,
/// NotAuthentic, BadPadding.
[[nodiscard]] Result<QByteArray> openReply(const SecretBytes& secret, const QByteArray& therapistIdentity,
                                           const KeyPair& receiveKey, const QByteArray& envelope);

/// One channel as sealMessage and openMessage need it; `secrets` from deriveChannel() and these identities.
struct Channel
{
    QByteArray therapistIdentity;
    QByteArray clientIdentity;
    ChannelSecrets secrets;
};

/// `direction` is the way this message goes; `sender` the identity of that direction's sender (WrongChannel if its
/// public key is not the channel's); `receiverKey` the newest receive key the other side announced.
/// Fails as sealReply does.
[[nodiscard]] Result<QByteArray> sealMessage(const Channel& channel, Direction direction, const KeyPair& sender,
                                             QByteArrayView receiverKey, QByteArrayView payload);

/// `direction` is the way that leads here; `receiveKey` the own pair the header's receiveKeyId names. Fails as
/// openReply does.
[[nodiscard]] Result<QByteArray> openMessage(const Channel& channel, Direction direction, const KeyPair& receiveKey,
                                             const QByteArray& envelope);

} // namespace accord::seal
