// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/seal/vectors/fixtures.h"

#include "core/seal/wiped.h"

namespace accord::seal::vectors {

QByteArray seed(QByteArrayView name)
{
    const QByteArray input = QByteArray("accord vector ") + name.toByteArray();
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(bytesOf(hash), bytesOf(QByteArrayView(input)), size_t(input.size()));
    return hash;
}

KeyPair key(QByteArrayView name)
{
    return *keyPairFromSecret(SecretBytes::copyOf(seed(name)));
}

Sides::Sides(const QByteArray& sidesName)
    : name(sidesName), secret(SecretBytes::copyOf(seed(name + " secret"))),
      therapistIdentity(key(name + " therapist identity")), therapistReceive(key(name + " therapist receive")),
      clientIdentity(key(name + " client identity")), clientReceive(key(name + " client receive"))
{
}

Invitation Sides::invitation(const QString& displayName, const QString& relayUrl) const
{
    return {invitationId(secret),
            QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC),
            secret.clone(),
            therapistIdentity.publicKey,
            therapistReceive.publicKey,
            displayName,
            relayUrl};
}

Channel Sides::channel() const
{
    return {therapistIdentity.publicKey, clientIdentity.publicKey,
            deriveChannel(secret, therapistIdentity.publicKey, clientIdentity.publicKey)};
}

const KeyPair& Sides::identity(Direction direction) const
{
    return direction == Direction::ToTherapist ? clientIdentity : therapistIdentity;
}

const KeyPair& Sides::receive(Direction direction) const
{
    return direction == Direction::ToTherapist ? therapistReceive : clientReceive;
}

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QByteArray unhex(const QJsonValue& value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QString errorName(Error error)
{
    switch (error) {
    case Error::Truncated:
        return QStringLiteral("Truncated");
    case Error::NotAnInvitation:
        return QStringLiteral("NotAnInvitation");
    case Error::NotAnEnvelope:
        return QStringLiteral("NotAnEnvelope");
    case Error::UnknownVersion:
        return QStringLiteral("UnknownVersion");
    case Error::UnknownSuite:
        return QStringLiteral("UnknownSuite");
    case Error::UnknownKind:
        return QStringLiteral("UnknownKind");
    case Error::Malformed:
        return QStringLiteral("Malformed");
    case Error::Damaged:
        return QStringLiteral("Damaged");
    case Error::NotCanonical:
        return QStringLiteral("NotCanonical");
    case Error::TrailingBytes:
        return QStringLiteral("TrailingBytes");
    case Error::WrongSize:
        return QStringLiteral("WrongSize");
    case Error::TooLarge:
        return QStringLiteral("TooLarge");
    case Error::InvalidValue:
        return QStringLiteral("InvalidValue");
    case Error::WrongReceiveKey:
        return QStringLiteral("WrongReceiveKey");
    case Error::WrongChannel:
        return QStringLiteral("WrongChannel");
    case Error::WrongDirection:
        return QStringLiteral("WrongDirection");
    case Error::WrongForm:
        return QStringLiteral("WrongForm");
    case Error::WeakKey:
        return QStringLiteral("WeakKey");
    case Error::NotAuthentic:
        return QStringLiteral("NotAuthentic");
    case Error::BadPadding:
        return QStringLiteral("BadPadding");
    }
    return {};
}

QJsonObject refusal(const QString& name, Error error, QJsonObject rest)
{
    rest.insert(QStringLiteral("name"), name);
    rest.insert(QStringLiteral("error"), errorName(error));
    return rest;
}

} // namespace accord::seal::vectors
