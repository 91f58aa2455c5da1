// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/invitation.h"

#include "core/seal/cbor.h"
#include "core/seal/channel.h"
#include "core/seal/keys.h"
#include "core/seal/names.h"
#include "core/seal/wiped.h"

#include <QCborStreamWriter>

namespace accord::seal {

namespace {

constexpr quint64 Version = 1;
constexpr quint64 Fields = 8; // the last one is the check value
constexpr qsizetype CheckSize = 8;

/// A checksum, not a signature: an invitation's only authority is the way it came. It tells "damaged" from "other".
QByteArray checkValue(const QByteArray& fields)
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    const QByteArray input = QByteArray("accord invitation v1").append('\0') + fields;
    crypto_hash_sha256(bytesOf(hash), bytesOf(input), size_t(input.size()));
    return hash.first(CheckSize);
}

/// What is out of range, for the detail; null if nothing is.
const char* invalidField(const Invitation& invitation)
{
    if (!isInstant(invitation.expires))
        return "expiry";
    if (invitation.secret.size() != size_t(SecretSize))
        return "secret";
    if (invitation.therapistIdentity.size() != KeySize)
        return "identity key";
    if (invitation.therapistReceiveKey.size() != KeySize)
        return "receive key";
    if (!isDisplayName(invitation.displayName))
        return "display name";
    if (!invitation.relayUrl.isEmpty() && !isRelayUrl(invitation.relayUrl))
        return "relay address";
    return nullptr;
}

/// The first item says which version the rest has; told apart before anything else is looked at.
std::optional<Error> checkVersion(const QByteArray& bytes)
{
    constexpr int ArrayMajorType = 0x80;
    if (bytes.isEmpty())
        return Error::Truncated;
    if ((quint8(bytes[0]) & 0xe0) != ArrayMajorType)
        return Error::NotAnInvitation;
    CborReader reader(bytes);
    (void)reader.enterArray(1, 64);
    const quint64 version = reader.number();
    if (reader.failed())
        return reader.finish() == Error::Truncated ? Error::Truncated : Error::NotAnInvitation;
    if (version != Version)
        return Error::UnknownVersion;
    return std::nullopt;
}

} // namespace

Result<Invitation> createInvitation(const QDateTime& expires, const QByteArray& therapistIdentity,
                                    const QByteArray& therapistReceiveKey, const QString& displayName,
                                    const QString& relayUrl)
{
    SecretBytes secret = SecretBytes::random(size_t(SecretSize));
    const base::InvitationId id = invitationId(secret);
    const QDateTime wholeSeconds = QDateTime::fromSecsSinceEpoch(expires.toSecsSinceEpoch(), Qt::UTC);
    Invitation invitation{id,
                          expires.isValid() ? wholeSeconds : expires,
                          std::move(secret),
                          therapistIdentity,
                          therapistReceiveKey,
                          displayName,
                          relayUrl};
    if (const char* field = invalidField(invitation))
        return fail(Error::InvalidValue, QStringLiteral("the invitation's %1").arg(QLatin1String(field)));
    return invitation;
}

QByteArray encodeInvitation(const Invitation& invitation)
{
    if (invalidField(invitation))
        return {};
    QByteArray bytes;
    bytes.reserve(512); // so that the secret is not left behind in outgrown buffers
    QCborStreamWriter writer(&bytes);
    writer.startArray(Fields);
    writer.append(Version);
    writer.append(toSeconds(invitation.expires));
    writer.appendByteString(invitation.secret.view().data(), invitation.secret.view().size());
    writer.append(invitation.therapistIdentity);
    writer.append(invitation.therapistReceiveKey);
    writer.append(invitation.displayName);
    writer.append(invitation.relayUrl);
    writer.append(checkValue(bytes));
    writer.endArray();
    return bytes;
}

Result<Invitation> decodeInvitation(const QByteArray& bytes)
{
    if (const auto error = checkVersion(bytes))
        return fail(*error, QStringLiteral("not an invitation of a version known here"));
    CborReader reader(bytes);
    reader.enterArray(Fields);
    (void)reader.number();
    Invitation invitation;
    invitation.expires = reader.instant();
    QByteArray secret = reader.bytes(SecretSize);
    invitation.therapistIdentity = reader.bytes(KeySize);
    invitation.therapistReceiveKey = reader.bytes(KeySize);
    invitation.displayName = reader.text(MaxNameBytes);
    invitation.relayUrl = reader.text(MaxRelayUrlBytes);
    const QByteArray check = reader.bytes(CheckSize);
    reader.leaveArray();
    std::optional<Error> error = reader.finish();
    if (!error && check != checkValue(bytes.chopped(CheckSize + 1)))
        error = Error::Damaged;
    if (!error)
        invitation.secret = SecretBytes::copyOf(secret); // guarded memory is dear: only for what is whole
    wipe(secret);
    if (error)
        return fail(*error, QStringLiteral("not the CBOR of an invitation, or damaged"));
    if (const char* field = invalidField(invitation))
        return fail(Error::Malformed, QStringLiteral("out of range: %1").arg(QLatin1String(field)));
    invitation.id = invitationId(invitation.secret);
    if (encodeInvitation(invitation) != bytes)
        return fail(Error::NotCanonical, QStringLiteral("not the canonical encoding"));
    return invitation;
}

bool isExpired(const Invitation& invitation, const QDateTime& now)
{
    return now >= invitation.expires;
}

} // namespace accord::seal
