// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/envelope.h"

#include "core/seal/envelope_deterministic.h"
#include "core/seal/hpke.h"
#include "core/seal/hpke_deterministic.h"

#include <algorithm>
#include <optional>

namespace accord::seal {

namespace {

constexpr QByteArrayView Magic("ACRD");
constexpr char Version = 1;
constexpr int Suite = 0x10; // high half: the cipher suite of hpke.h; low half: the HPKE mode (Form)
constexpr qsizetype LengthSize = 2;

// Where the header's fields begin.
constexpr qsizetype VersionAt = 4;
constexpr qsizetype SuiteAt = 5;
constexpr qsizetype DirectionAt = 6;
constexpr qsizetype KeyIdAt = 7;
constexpr qsizetype HintAt = KeyIdAt + KeyIdSize;
constexpr qsizetype EncAt = HintAt + HintSize;
static_assert(EncAt + hpke::EncSize == HeaderSize);
static_assert(EnvelopeOverhead == HeaderSize + hpke::TagSize + LengthSize);

/// Everything that decides how one envelope is sealed or opened. Views into the caller's values.
struct Terms
{
    Form form;
    Direction direction;
    QByteArray hint;
    QByteArray info;
    QByteArrayView psk;

    [[nodiscard]] hpke::Binding binding() const { return {info, psk, hint}; }
};

Terms replyTerms(const SecretBytes& secret, const QByteArray& therapistIdentity)
{
    QByteArray info("accord reply");
    info.append('\0').append(Version).append(char(Direction::ToTherapist));
    info.append(therapistIdentity).append(invitationId(secret).bytes());
    return {Form::Reply, Direction::ToTherapist, replyHint(secret), info, secret.view()};
}

Terms messageTerms(const Channel& channel, Direction direction)
{
    QByteArray info("accord message");
    info.append('\0').append(Version).append(char(direction));
    info.append(channel.therapistIdentity).append(channel.clientIdentity);
    return {Form::Message, direction, channel.secrets.hint, info, channel.secrets.psk.view()};
}

const QByteArray& senderIdentity(const Channel& channel, Direction direction)
{
    return direction == Direction::ToTherapist ? channel.clientIdentity : channel.therapistIdentity;
}

QByteArray headerBytes(const Terms& terms, QByteArrayView receiverKey, const QByteArray& enc)
{
    QByteArray header;
    header.reserve(HeaderSize);
    header.append(Magic).append(Version).append(char(Suite | int(terms.form))).append(char(terms.direction));
    return header.append(keyId(receiverKey)).append(terms.hint).append(enc);
}

/// Length, payload, zeros, up to what fills the smallest envelope that holds them.
Result<QByteArray> pad(QByteArrayView payload)
{
    if (payload.isEmpty())
        return fail(Error::InvalidValue, QStringLiteral("an empty payload"));
    const auto size = std::find_if(EnvelopeSizes.begin(), EnvelopeSizes.end(),
                                   [&](qsizetype s) { return s >= payload.size() + EnvelopeOverhead; });
    if (size == EnvelopeSizes.end())
        return fail(Error::TooLarge,
                    QStringLiteral("%1 bytes, at most %2 fit").arg(payload.size()).arg(MaxPayloadSize));
    QByteArray padded;
    padded.reserve(*size);
    padded.append(char(payload.size() >> 8)).append(char(payload.size() & 0xff)).append(payload);
    return padded.append(*size - HeaderSize - hpke::TagSize - padded.size(), '\0');
}

Result<QByteArray> unpad(QByteArrayView padded)
{
    const qsizetype length = quint8(padded[0]) * 256 + quint8(padded[1]);
    if (length == 0 || length > padded.size() - LengthSize)
        return fail(Error::BadPadding, QStringLiteral("an impossible length"));
    const QByteArrayView rest = padded.sliced(LengthSize + length);
    if (!std::all_of(rest.begin(), rest.end(), [](char c) { return c == 0; }))
        return fail(Error::BadPadding, QStringLiteral("padding that is not zero"));
    const qsizetype whole = padded.size() + HeaderSize + hpke::TagSize;
    if (std::any_of(EnvelopeSizes.begin(), EnvelopeSizes.end(),
                    [&](qsizetype s) { return s < whole && s >= length + EnvelopeOverhead; }))
        return fail(Error::BadPadding, QStringLiteral("a larger envelope than its payload needs"));
    return padded.sliced(LengthSize, length).toByteArray();
}

Result<QByteArray> sealPlaintext(hpke::Sender& sender, const Terms& terms, QByteArrayView receiverKey,
                                 QByteArrayView plaintext)
{
    const QByteArray header = headerBytes(terms, receiverKey, sender.enc);
    return sender.context.seal(header, plaintext).map([&](const QByteArray& ciphertext) {
        return header + ciphertext;
    });
}

Result<QByteArray> seal(const KeyPair* ephemeral, const Terms& terms, const KeyPair* identity,
                        QByteArrayView receiverKey, QByteArrayView payload)
{
    Result<QByteArray> padded = pad(payload);
    if (!padded)
        return padded;
    Result<hpke::Sender> sender =
        ephemeral ? hpke::deterministic::setupSender(*ephemeral, receiverKey, terms.binding(), identity)
                  : hpke::setupSender(receiverKey, terms.binding(), identity);
    if (!sender)
        return tl::unexpected(sender.error());
    Result<QByteArray> envelope = sealPlaintext(*sender, terms, receiverKey, *padded);
    wipe(*padded);
    return envelope;
}

/// What the header says that the caller did not expect, before any cryptography.
std::optional<Error> mismatch(const EnvelopeHeader& header, const Terms& terms, const KeyPair& receiveKey)
{
    if (header.form != terms.form)
        return Error::WrongForm;
    if (header.direction != terms.direction)
        return Error::WrongDirection;
    if (header.hint != terms.hint)
        return Error::WrongChannel;
    if (header.receiveKeyId != keyId(receiveKey.publicKey))
        return Error::WrongReceiveKey;
    return std::nullopt;
}

Result<QByteArray> open(const Terms& terms, const KeyPair& receiveKey, const QByteArray& senderPublicKey,
                        const QByteArray& envelope)
{
    const Result<EnvelopeHeader> header = parseHeader(envelope);
    if (!header)
        return tl::unexpected(header.error());
    if (const auto error = mismatch(*header, terms, receiveKey))
        return fail(*error, QStringLiteral("the header names another form, direction, channel or key"));
    Result<hpke::Context> context = hpke::setupRecipient(header->enc, receiveKey, terms.binding(), senderPublicKey);
    if (!context)
        return tl::unexpected(context.error());
    const QByteArrayView whole(envelope);
    Result<QByteArray> padded = context->open(whole.first(HeaderSize), whole.sliced(HeaderSize));
    if (!padded)
        return padded;
    Result<QByteArray> payload = unpad(*padded);
    wipe(*padded);
    return payload;
}

Result<QByteArray> sealChecked(const KeyPair* ephemeral, const Channel& channel, Direction direction,
                               const KeyPair& sender, QByteArrayView receiverKey, QByteArrayView payload)
{
    if (sender.publicKey != senderIdentity(channel, direction))
        return fail(Error::WrongChannel, QStringLiteral("the sender's identity is not this channel's"));
    return seal(ephemeral, messageTerms(channel, direction), &sender, receiverKey, payload);
}

} // namespace

Result<EnvelopeHeader> parseHeader(const QByteArray& envelope)
{
    if (!envelope.startsWith(Magic))
        return fail(QByteArrayView(Magic).startsWith(envelope) ? Error::Truncated : Error::NotAnEnvelope);
    if (envelope.size() <= VersionAt)
        return fail(Error::Truncated);
    if (envelope[VersionAt] != Version)
        return fail(Error::UnknownVersion, QStringLiteral("version %1").arg(quint8(envelope[VersionAt])));
    if (envelope.size() < EnvelopeSizes.front())
        return fail(Error::Truncated, QStringLiteral("%1 bytes").arg(envelope.size()));
    if (std::find(EnvelopeSizes.begin(), EnvelopeSizes.end(), envelope.size()) == EnvelopeSizes.end())
        return fail(Error::WrongSize, QStringLiteral("%1 bytes").arg(envelope.size()));
    const int suite = quint8(envelope[SuiteAt]);
    if (suite != (Suite | int(Form::Reply)) && suite != (Suite | int(Form::Message)))
        return fail(Error::UnknownSuite, QStringLiteral("suite %1").arg(suite));
    const int direction = quint8(envelope[DirectionAt]);
    if (direction != int(Direction::ToTherapist) && direction != int(Direction::ToClient))
        return fail(Error::WrongDirection, QStringLiteral("direction %1").arg(direction));
    return EnvelopeHeader{Form(suite & 0x0f), Direction(direction), envelope.mid(KeyIdAt, KeyIdSize),
                          envelope.mid(HintAt, HintSize), envelope.mid(EncAt, hpke::EncSize)};
}

Result<QByteArray> sealReply(const Invitation& invitation, QByteArrayView payload)
{
    return seal(nullptr, replyTerms(invitation.secret, invitation.therapistIdentity), nullptr,
                invitation.therapistReceiveKey, payload);
}

Result<QByteArray> openReply(const SecretBytes& secret, const QByteArray& therapistIdentity, const KeyPair& receiveKey,
                             const QByteArray& envelope)
{
    return open(replyTerms(secret, therapistIdentity), receiveKey, {}, envelope);
}

Result<QByteArray> sealMessage(const Channel& channel, Direction direction, const KeyPair& sender,
                               QByteArrayView receiverKey, QByteArrayView payload)
{
    return sealChecked(nullptr, channel, direction, sender, receiverKey, payload);
}

Result<QByteArray> openMessage(const Channel& channel, Direction direction, const KeyPair& receiveKey,
                               const QByteArray& envelope)
{
    const QByteArray& sender = senderIdentity(channel, direction);
    if (sender.size() != KeySize) // an empty one would silently choose a mode without authentication
        return fail(Error::WrongSize, QStringLiteral("an identity key has 32 bytes"));
    return open(messageTerms(channel, direction), receiveKey, sender, envelope);
}

namespace deterministic {

Result<QByteArray> sealReply(const KeyPair& ephemeral, const Invitation& invitation, QByteArrayView payload)
{
    return seal(&ephemeral, replyTerms(invitation.secret, invitation.therapistIdentity), nullptr,
                invitation.therapistReceiveKey, payload);
}

Result<QByteArray> sealMessage(const KeyPair& ephemeral, const Channel& channel, Direction direction,
                               const KeyPair& sender, QByteArrayView receiverKey, QByteArrayView payload)
{
    return sealChecked(&ephemeral, channel, direction, sender, receiverKey, payload);
}

Result<QByteArray> sealUnpadded(const KeyPair& ephemeral, const Channel& channel, Direction direction,
                                const KeyPair& sender, QByteArrayView receiverKey, QByteArrayView plaintext)
{
    const Terms terms = messageTerms(channel, direction);
    Result<hpke::Sender> setup = hpke::deterministic::setupSender(ephemeral, receiverKey, terms.binding(), &sender);
    if (!setup)
        return tl::unexpected(setup.error());
    return sealPlaintext(*setup, terms, receiverKey, plaintext);
}

} // namespace deterministic

} // namespace accord::seal
