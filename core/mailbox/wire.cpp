// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the JSON strictly, writing the CBOR plainly.
#include "core/mailbox/wire.h"

#include <QCborStreamWriter>
#include <QJsonDocument>
#include <QJsonObject>

namespace accord::mailbox {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace accord::mailbox
