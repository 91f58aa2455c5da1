// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/bodies.h"

#include "core/seal/body_reading.h"
#include "core/seal/keys.h"
#include "core/seal/names.h"

#include <QCborStreamWriter>
#include <QSet>

namespace accord::seal {

namespace {

bool isValid(const AckBody& body)
{
    QSet<base::MessageId> ids;
    for (const Acknowledged& message : body.messages) {
        if (message.id.isNull() || quint8(message.outcome) > quint8(Outcome::KeptByDuty))
            return false;
        ids.insert(message.id);
    }
    return body.messages.size() <= MaxListed && ids.size() == body.messages.size() &&
           body.receiveKey.size() == KeySize && isInstant(body.receiveKeyCreated);
}

bool isValid(const SeenBody& body)
{
    const QSet<base::CheckInId> ids(body.checkIns.begin(), body.checkIns.end());
    return !body.checkIns.isEmpty() && body.checkIns.size() <= MaxListed && ids.size() == body.checkIns.size() &&
           !ids.contains(base::CheckInId());
}

} // namespace

QByteArray encodeConsentGrantBody(const ConsentGrantBody& body)
{
    const bool dated = body.until.isValid();
    if (body.standing > MaxFieldBits || body.asks > MaxFieldBits || (body.standing & body.asks) != 0 ||
        (dated && ((body.standing | body.asks) == 0 || body.until.year() < 1 || body.until.year() > 9999)))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(quint64(body.standing));
    writer.append(quint64(body.asks));
    writer.append(dated ? body.until.toString(Qt::ISODate) : QString());
    writer.endArray();
    return bytes;
}

Result<ConsentGrantBody> decodeConsentGrantBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(3);
    ConsentGrantBody body;
    body.standing = quint32(reader.number(MaxFieldBits));
    body.asks = quint32(reader.number(MaxFieldBits));
    const QString until = reader.text(DateSize);
    body.until = QDate::fromString(until, Qt::ISODate);
    if (!until.isEmpty() && !body.until.isValid())
        reader.refuse(Error::Malformed);
    reader.leaveArray();
    return accept(reader, body, encodeConsentGrantBody, bytes);
}

QByteArray encodeReplyBody(const ReplyBody& body)
{
    if (body.clientIdentity.size() != KeySize || body.clientReceiveKey.size() != KeySize ||
        !isDisplayName(body.displayName))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.append(body.clientIdentity);
    writer.append(body.clientReceiveKey);
    writer.append(body.displayName);
    writer.endArray();
    return bytes;
}

Result<ReplyBody> decodeReplyBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(3);
    ReplyBody body;
    body.clientIdentity = reader.bytes(KeySize);
    body.clientReceiveKey = reader.bytes(KeySize);
    body.displayName = reader.text(MaxNameBytes);
    reader.leaveArray();
    return accept(reader, body, encodeReplyBody, bytes);
}

QByteArray encodeAckBody(const AckBody& body)
{
    if (!isValid(body))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(3);
    writer.startArray(quint64(body.messages.size()));
    for (const Acknowledged& message : body.messages) {
        writer.startArray(2);
        writer.append(message.id.bytes());
        writer.append(quint64(message.outcome));
        writer.endArray();
    }
    writer.endArray();
    writer.append(body.receiveKey);
    writer.append(toSeconds(body.receiveKeyCreated));
    writer.endArray();
    return bytes;
}

Result<AckBody> decodeAckBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(3);
    AckBody body;
    const quint64 count = reader.enterArray(0, MaxListed);
    for (quint64 i = 0; i < count && !reader.failed(); ++i) {
        reader.enterArray(2);
        const auto id = readId<base::MessageId>(reader);
        body.messages.append({id, Outcome(reader.number(quint64(Outcome::KeptByDuty)))});
        reader.leaveArray();
    }
    reader.leaveArray();
    body.receiveKey = reader.bytes(KeySize);
    body.receiveKeyCreated = reader.instant();
    reader.leaveArray();
    return accept(reader, body, encodeAckBody, bytes);
}

QByteArray encodeSeenBody(const SeenBody& body)
{
    if (!isValid(body))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(quint64(body.checkIns.size()));
    for (const base::CheckInId& id : body.checkIns)
        writer.append(id.bytes());
    writer.endArray();
    return bytes;
}

Result<SeenBody> decodeSeenBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    SeenBody body;
    const quint64 count = reader.enterArray(1, MaxListed);
    for (quint64 i = 0; i < count && !reader.failed(); ++i)
        body.checkIns.append(readId<base::CheckInId>(reader));
    reader.leaveArray();
    return accept(reader, body, encodeSeenBody, bytes);
}

QByteArray encodeDiscussedBody(const DiscussedBody& body)
{
    if (body.checkIn.isNull() || !body.date.isValid() || body.date.year() < 1 || body.date.year() > 9999)
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(body.checkIn.bytes());
    writer.append(body.date.toString(Qt::ISODate));
    writer.endArray();
    return bytes;
}

Result<DiscussedBody> decodeDiscussedBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(2);
    DiscussedBody body;
    body.checkIn = readId<base::CheckInId>(reader);
    body.date = QDate::fromString(reader.text(DateSize), Qt::ISODate);
    reader.leaveArray();
    return accept(reader, body, encodeDiscussedBody, bytes);
}

QByteArray encodeConsentRevokeBody(const ConsentRevokeBody& body)
{
    if (body.revokedVersion == 0)
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(1);
    writer.append(body.revokedVersion);
    writer.endArray();
    return bytes;
}

Result<ConsentRevokeBody> decodeConsentRevokeBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(1);
    ConsentRevokeBody body;
    body.revokedVersion = reader.number();
    reader.leaveArray();
    return accept(reader, body, encodeConsentRevokeBody, bytes);
}

QByteArray encodeRecordsBody(const RecordsBody& body)
{
    if (!isInstant(body.said))
        return {};
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(2);
    writer.append(quint64(body.keeps ? 1 : 0));
    writer.append(toSeconds(body.said));
    writer.endArray();
    return bytes;
}

Result<RecordsBody> decodeRecordsBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    reader.enterArray(2);
    RecordsBody body;
    body.keeps = reader.number(1) == 1;
    body.said = reader.instant();
    reader.leaveArray();
    return accept(reader, body, encodeRecordsBody, bytes);
}

QByteArray encodeClosedBody(const ClosedBody&)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(0);
    writer.endArray();
    return bytes;
}

Result<ClosedBody> decodeClosedBody(const QByteArray& bytes)
{
    CborReader reader(bytes);
    (void)reader.enterArray(0, 0);
    reader.leaveArray();
    return accept(reader, ClosedBody(), encodeClosedBody, bytes);
}

} // namespace accord::seal
