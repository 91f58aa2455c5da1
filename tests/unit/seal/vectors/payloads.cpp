// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of payloads and of the bodies that belong to the channel.
#include "core/seal/bodies.h"
#include "core/seal/payload.h"
#include "tests/unit/seal/vectors/fixtures.h"

#include <QJsonArray>

namespace accord::seal::vectors {

namespace {

const QDateTime Created = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
constexpr quint64 Largest = std::numeric_limits<quint64>::max();

QByteArray id(QByteArrayView name)
{
    return seed(name).first(16);
}

template <typename Id>
Id idOf(QByteArrayView name)
{
    return *Id::fromBytes(id(name));
}

QJsonObject describe(const QString& name, const Payload& payload)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("kind"), int(payload.kind)},
            {QStringLiteral("id"), hex(payload.id.bytes())},
            {QStringLiteral("instance"), hex(payload.instance)},
            {QStringLiteral("sequence"), QString::number(payload.sequence)},
            {QStringLiteral("created"), payload.created.toSecsSinceEpoch()},
            {QStringLiteral("consentVersion"), QString::number(payload.consentVersion)},
            {QStringLiteral("body"), hex(payload.body)},
            {QStringLiteral("bytes"), hex(encodePayload(payload))}};
}

QJsonArray validPayloads()
{
    QJsonArray list;
    for (int kind = 1; kind <= 10; ++kind)
        list.append(describe(QStringLiteral("kind %1").arg(kind),
                             {Kind(kind), idOf<base::MessageId>("message"), id("instance").first(8), quint64(kind) * 9,
                              Created, quint64(kind / 3), QByteArray::fromHex("820102")}));
    list.append(describe(QStringLiteral("smallest numbers"),
                         {Kind::Summary, idOf<base::MessageId>("message"), QByteArray(8, '\0'), 0,
                          QDateTime::fromSecsSinceEpoch(0, Qt::UTC), 0, QByteArray(1, '\0')}));
    list.append(describe(QStringLiteral("largest numbers"),
                         {Kind::Summary, idOf<base::MessageId>("message"), QByteArray(8, '\xff'), Largest,
                          QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC), Largest, QByteArray(250, 's')}));
    return list;
}

/// The head and items of a good payload: one of them exchanged makes a bad one.
QList<QByteArray> items()
{
    return {QByteArray::fromHex("87"),
            QByteArray::fromHex("02"),
            QByteArray::fromHex("50") + id("message"),
            QByteArray::fromHex("48") + id("instance").first(8),
            QByteArray::fromHex("07"),
            QByteArray::fromHex("1a6b49d200"),
            QByteArray::fromHex("03"),
            QByteArray::fromHex("43820102")};
}

class PayloadRefusals
{
public:
    void bytes(const QString& name, const QByteArray& bytes, Error error)
    {
        m_list.append(refusal(name, error, {{QStringLiteral("bytes"), hex(bytes)}}));
    }
    void item(const char* name, int at, const QByteArray& item, Error error)
    {
        QList<QByteArray> list = items();
        list[at] = item;
        bytes(QLatin1String(name), list.join(), error);
    }
    void item(const char* name, int at, const char* digits, Error error)
    {
        item(name, at, QByteArray::fromHex(digits), error);
    }
    [[nodiscard]] QJsonArray list() const { return m_list; }

private:
    QJsonArray m_list;
};

QJsonArray invalidPayloads()
{
    PayloadRefusals refuse;
    const QByteArray good = items().join();
    for (int size : {0, 1, 2, 10, 19, 20, 28, 29, 33, 34, 35, 36, 38})
        refuse.bytes(QStringLiteral("cut to %1").arg(size), good.first(size), Error::Truncated);
    refuse.bytes(QStringLiteral("one byte more"), good + '\0', Error::TrailingBytes);
    refuse.bytes(QStringLiteral("twice"), good + good, Error::TrailingBytes);
    refuse.bytes(QStringLiteral("a thousand arrays"), QByteArray(1000, '\x81'), Error::Malformed);
    refuse.item("six items", 0, "86", Error::Malformed);
    refuse.item("eight items", 0, "88", Error::Malformed);
    refuse.item("a map", 0, "a7", Error::Malformed);
    refuse.item("array of unknown length", 0, "9f", Error::Malformed);
    refuse.item("count in two bytes", 0, "9807", Error::NotCanonical);
    refuse.item("self-described", 0, "d9d9f787", Error::Malformed);
    refuse.item("kind 0", 1, "00", Error::UnknownKind);
    refuse.item("kind 11", 1, "0b", Error::UnknownKind);
    refuse.item("kind 258", 1, "190102", Error::UnknownKind);
    refuse.item("kind in two bytes", 1, "1802", Error::NotCanonical);
    refuse.item("kind negative", 1, "20", Error::Malformed);
    refuse.item("kind null", 1, "f6", Error::Malformed);
    refuse.item("kind a half float", 1, "f94000", Error::Malformed);
    refuse.item("id of 15 bytes", 2, QByteArray(1, '\x4f') + QByteArray(15, 'x'), Error::Malformed);
    refuse.item("id all zero", 2, QByteArray(1, '\x50') + QByteArray(16, '\0'), Error::Malformed);
    refuse.item("id with a two-byte head", 2, QByteArray::fromHex("5810") + id("message"), Error::NotCanonical);
    refuse.item("instance of 9 bytes", 3, QByteArray(1, '\x49') + QByteArray(9, 'x'), Error::Malformed);
    refuse.item("sequence in nine bytes", 4, "1b0000000000000007", Error::NotCanonical);
    refuse.item("sequence negative", 4, "26", Error::Malformed);
    refuse.item("created after year 9999", 5, "1b0000003afff44180", Error::Malformed);
    refuse.item("created as text", 5, "6a323032372d30312d3135", Error::Malformed);
    refuse.item("created tagged", 5, "c11a6b49d200", Error::Malformed);
    refuse.item("consent version true", 6, "f5", Error::Malformed);
    refuse.item("body empty", 7, "40", Error::Malformed);
    refuse.item("body not a byte string", 7, "820102", Error::Malformed);
    refuse.item("body longer than an envelope", 7, "593fb8", Error::Malformed);
    refuse.item("body longer than memory", 7, "5b7fffffffffffffff00", Error::Malformed);
    return refuse.list();
}

QJsonObject body(const char* name, Kind kind, const QByteArray& bytes)
{
    return {{QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("kind"), int(kind)},
            {QStringLiteral("bytes"), hex(bytes)}};
}

QJsonArray validBodies()
{
    const QByteArray identity = key("A client identity").publicKey;
    const QByteArray receive = key("A client receive").publicKey;
    const auto one = idOf<base::MessageId>("message");
    const auto two = idOf<base::MessageId>("message 2");
    const auto seen = idOf<base::CheckInId>("check-in");
    QList<Acknowledged> many;
    for (int i = 0; i < 64; ++i)
        many.append({idOf<base::MessageId>(QByteArray::number(i)), Outcome(i % 3)});
    return {body("reply", Kind::Reply, encodeReplyBody({identity, receive, QStringLiteral("Sam")})),
            body("reply, arabic name", Kind::Reply,
                 encodeReplyBody({identity, receive, QStringLiteral("\u0633\u0627\u0645")})),
            body("ack of nothing", Kind::Ack, encodeAckBody({{}, receive, Created})),
            body("ack of two", Kind::Ack,
                 encodeAckBody({{{one, Outcome::Accepted}, {two, Outcome::RefusedConsentRevoked}}, receive, Created})),
            body("ack of a removal", Kind::Ack, encodeAckBody({{{one, Outcome::Removed}}, receive, Created})),
            body("ack of 64", Kind::Ack, encodeAckBody({many, receive, Created})),
            body("seen", Kind::Seen, encodeSeenBody({{seen}})),
            body("seen two", Kind::Seen, encodeSeenBody({{seen, idOf<base::CheckInId>("check-in 2")}})),
            body("discussed", Kind::Discussed, encodeDiscussedBody({seen, QDate(2027, 1, 15)})),
            body("discussed on a leap day", Kind::Discussed, encodeDiscussedBody({seen, QDate(2028, 2, 29)})),
            body("discussed on the first day", Kind::Discussed, encodeDiscussedBody({seen, QDate(1, 1, 1)})),
            body("revoked version 1", Kind::ConsentRevoke, encodeConsentRevokeBody({1})),
            body("revoked largest version", Kind::ConsentRevoke, encodeConsentRevokeBody({Largest}))};
}

QJsonArray invalidBodies()
{
    QJsonArray list;
    const auto refuse = [&](const char* name, Kind kind, const QByteArray& bytes, Error error) {
        list.append(refusal(QLatin1String(name), error,
                            {{QStringLiteral("kind"), int(kind)}, {QStringLiteral("bytes"), hex(bytes)}}));
    };
    const auto unhexed = [](const char* digits) { return QByteArray::fromHex(digits); };
    const QByteArray k = unhexed("5820") + QByteArray(32, 'k');
    const QByteArray i = unhexed("50") + QByteArray(16, 'x');
    const QByteArray none = unhexed("50") + QByteArray(16, '\0');
    const QByteArray keys = unhexed("83") + k + k;
    refuse("reply, name with a control character", Kind::Reply, keys + unhexed("63410a42"), Error::Malformed);
    refuse("reply, name empty", Kind::Reply, keys + unhexed("60"), Error::Malformed);
    refuse("reply, name not UTF-8", Kind::Reply, keys + unhexed("62c328"), Error::Malformed);
    refuse("reply, name as bytes", Kind::Reply, keys + unhexed("4141"), Error::Malformed);
    refuse("reply, name with a two-byte head", Kind::Reply, keys + unhexed("780141"), Error::NotCanonical);
    refuse("reply cut", Kind::Reply, keys + unhexed("6353"), Error::Truncated);
    refuse("reply and more", Kind::Reply, keys + unhexed("6353616d00"), Error::TrailingBytes);
    refuse("reply, key of 31 bytes", Kind::Reply, unhexed("83581f") + QByteArray(31, 'k') + k + unhexed("6141"),
           Error::Malformed);
    refuse("ack, outcome 3", Kind::Ack, unhexed("838182") + i + unhexed("03") + k + unhexed("00"), Error::Malformed);
    refuse("ack, twice the same", Kind::Ack,
           unhexed("838282") + i + unhexed("0082") + i + unhexed("01") + k + unhexed("00"), Error::Malformed);
    refuse("ack, id all zero", Kind::Ack, unhexed("838182") + none + unhexed("00") + k + unhexed("00"),
           Error::Malformed);
    refuse("ack of 65", Kind::Ack, unhexed("839841") + (unhexed("82") + i + '\0').repeated(65) + k + '\0',
           Error::Malformed);
    refuse("ack, count in two bytes", Kind::Ack, unhexed("83980182") + i + '\0' + k + '\0', Error::NotCanonical);
    refuse("ack cut", Kind::Ack, unhexed("838182") + i, Error::Truncated);
    refuse("ack and more", Kind::Ack, unhexed("8380") + k + unhexed("0000"), Error::TrailingBytes);
    refuse("seen none", Kind::Seen, unhexed("80"), Error::Malformed);
    refuse("seen twice the same", Kind::Seen, unhexed("82") + i + i, Error::Malformed);
    refuse("seen, id all zero", Kind::Seen, unhexed("81") + none, Error::Malformed);
    refuse("seen 2^32", Kind::Seen, unhexed("9b0000000100000000"), Error::Malformed);
    refuse("seen cut", Kind::Seen, unhexed("82") + i, Error::Truncated);
    refuse("seen and more", Kind::Seen, unhexed("81") + i + i, Error::TrailingBytes);
    refuse("discussed on 30 February", Kind::Discussed, unhexed("82") + i + unhexed("6a") + "2026-02-30",
           Error::Malformed);
    refuse("discussed, no leap year", Kind::Discussed, unhexed("82") + i + unhexed("6a") + "2027-02-29",
           Error::Malformed);
    refuse("discussed in year 0", Kind::Discussed, unhexed("82") + i + unhexed("6a") + "0000-01-01", Error::Malformed);
    refuse("discussed, date compact", Kind::Discussed, unhexed("82") + i + unhexed("68") + "20260228",
           Error::Malformed);
    refuse("discussed, date as a number", Kind::Discussed, unhexed("82") + i + unhexed("1a6b49d200"), Error::Malformed);
    refuse("discussed, id all zero", Kind::Discussed, unhexed("82") + none + unhexed("6a") + "2026-02-28",
           Error::Malformed);
    refuse("discussed cut", Kind::Discussed, unhexed("82") + i + unhexed("6a") + "2026-02", Error::Truncated);
    refuse("revoked version 0", Kind::ConsentRevoke, unhexed("8100"), Error::Malformed);
    refuse("revoked version in two bytes", Kind::ConsentRevoke, unhexed("811801"), Error::NotCanonical);
    refuse("revoked version alone", Kind::ConsentRevoke, unhexed("01"), Error::Malformed);
    refuse("revoked version cut", Kind::ConsentRevoke, unhexed("8119"), Error::Truncated);
    refuse("revoked version and more", Kind::ConsentRevoke, unhexed("810101"), Error::TrailingBytes);
    return list;
}

} // namespace

QJsonObject makePayloads()
{
    return {{QStringLiteral("format"), QStringLiteral("core/seal/FORMAT.md section 5")},
            {QStringLiteral("valid"), validPayloads()},
            {QStringLiteral("invalid"), invalidPayloads()}};
}

QJsonObject makeBodies()
{
    return {{QStringLiteral("format"), QStringLiteral("core/seal/FORMAT.md section 5, bodies")},
            {QStringLiteral("valid"), validBodies()},
            {QStringLiteral("invalid"), invalidBodies()}};
}

} // namespace accord::seal::vectors
