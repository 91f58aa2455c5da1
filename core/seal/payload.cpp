// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/payload.h"

#include "core/seal/cbor.h"
#include "core/seal/envelope.h"

#include <QCborStreamWriter>

namespace accord::seal {

namespace {

constexpr quint64 Fields = 7;

bool isKnown(quint64 kind)
{
    return kind >= quint64(Kind::Reply) && kind <= quint64(Kind::Closed);
}

QByteArray encode(quint64 kind, const Payload& payload)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(Fields);
    writer.append(kind);
    writer.append(payload.id.bytes());
    writer.append(payload.instance);
    writer.append(payload.sequence);
    writer.append(toSeconds(payload.created));
    writer.append(payload.consentVersion);
    writer.append(payload.body);
    writer.endArray();
    return bytes;
}

} // namespace

QByteArray encodePayload(const Payload& payload)
{
    if (!isKnown(quint64(payload.kind)) || payload.id.isNull() || payload.instance.size() != InstanceSize ||
        !isInstant(payload.created) || payload.body.isEmpty())
        return {};
    return encode(quint64(payload.kind), payload);
}

Result<Payload> decodePayload(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(Fields);
    const quint64 kind = reader.number();
    Payload payload;
    payload.id = base::MessageId::fromBytes(reader.bytes(16)).value_or(base::MessageId());
    payload.instance = reader.bytes(InstanceSize);
    payload.sequence = reader.number();
    payload.created = reader.instant();
    payload.consentVersion = reader.number();
    payload.body = reader.bytes(1, MaxPayloadSize);
    reader.leaveArray();
    if (payload.id.isNull())
        reader.refuse(Error::Malformed);
    if (const auto error = reader.finish())
        return fail(*error, QStringLiteral("not the CBOR of a payload"));
    if (encode(kind, payload) != bytes)
        return fail(Error::NotCanonical, QStringLiteral("not the canonical encoding"));
    if (!isKnown(kind))
        return fail(Error::UnknownKind, QStringLiteral("kind %1").arg(kind));
    payload.kind = Kind(kind);
    return payload;
}

} // namespace accord::seal
