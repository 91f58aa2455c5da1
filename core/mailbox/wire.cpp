// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the JSON strictly, writing the CBOR plainly.
#include "core/mailbox/wire.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashSize = 32; // octets

template <typename T>
std::optional<T> hexOf(const QJsonObject& object, QLatin1StringView key)
{
    return T::fromHex(object.value(key).toString().toLatin1());
}

} // namespace

Result<NewMailbox> parseNewMailbox(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return base::fail(Error::Malformed, u"the body is not a JSON object"_s);
    const QJsonObject object = document.object();
    const auto id = hexOf<MailboxId>(object, "id"_L1);
    const auto deposit = hexOf<TokenHash>(object, "deposit"_L1);
    const auto read = hexOf<TokenHash>(object, "read"_L1);
    if (!id || !deposit || !read || object.size() != 3)
        return base::fail(Error::Malformed,
                          u"the body needs id (32 hex digits), deposit and read (64 each), no more"_s);
    return NewMailbox{*id, *deposit, *read};
}

QByteArray encodeEnvelopes(const QList<QByteArray>& envelopes)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(envelopes.size()));
    for (const QByteArray& envelope : envelopes)
        writer.append(envelope);
    writer.endArray();
    return cbor;
}

Result<QList<Deposit>> parseDeposits(const QByteArray& cbor)
{
    QCborStreamReader reader(cbor);
    QList<QByteArray> entries;
    const auto refused = base::fail(Error::Malformed,
                                    u"the body is not an array of 1 to 64 byte strings, each a hash and an envelope"_s);
    if (!reader.isArray() || !reader.isLengthKnown() || reader.length() < 1 || reader.length() > mostAtOnce ||
        !reader.enterContainer())
        return refused;
    while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
        if (!reader.isByteArray() || !reader.isLengthKnown())
            return refused;
        const auto part = reader.readByteArray();
        if (part.status != QCborStreamReader::Ok)
            return refused;
        if (part.data.size() < hashSize)
            return refused;
        entries << part.data;
        if (reader.readByteArray().status != QCborStreamReader::EndOfString)
            return refused;
    }
    if (reader.lastError() != QCborError::NoError || !reader.leaveContainer() ||
        reader.currentOffset() != cbor.size() || encodeEnvelopes(entries) != cbor)
        return refused;
    QList<Deposit> deposits;
    for (const QByteArray& entry : std::as_const(entries))
        deposits << Deposit{*EnvelopeHash::fromBytes(entry.first(hashSize)), entry.sliced(hashSize)};
    return deposits;
}

Result<QList<EnvelopeHash>> parseHashes(const QByteArray& octets)
{
    if (octets.isEmpty() || octets.size() % hashSize != 0 || octets.size() > hashSize * mostAtOnce)
        return base::fail(Error::Malformed, u"the body is not 1 to 64 hashes of 32 octets"_s);
    QList<EnvelopeHash> hashes;
    for (qsizetype at = 0; at < octets.size(); at += hashSize)
        hashes << *EnvelopeHash::fromBytes(octets.mid(at, hashSize));
    return hashes;
}

QByteArray encodeStatuses(const QList<unsigned>& statuses)
{
    QByteArray cbor;
    QCborStreamWriter writer(&cbor);
    writer.startArray(quint64(statuses.size()));
    for (const unsigned status : statuses)
        writer.append(quint64(status));
    writer.endArray();
    return cbor;
}

} // namespace accord::mailbox
