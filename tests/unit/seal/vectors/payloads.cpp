// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of payloads and of the bodies that belong to the channel.
#include "core/seal/bodies.h"
#include "core/seal/goal_bodies.h"
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
    for (int kind = 1; kind <= 12; ++kind)
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
    refuse.item("kind 13", 1, "0d", Error::UnknownKind);
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
        many.append({idOf<base::MessageId>(QByteArray::number(i)), Outcome(i % 4)});
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

QJsonArray validConsentBodies()
{
    return {body("grant of bond and goals, note asked for", Kind::ConsentGrant,
                 encodeConsentGrantBody({0x03, 0x40, QDate(2027, 6, 30)})),
            body("grant of everything, without an end", Kind::ConsentGrant, encodeConsentGrantBody({0xff, 0, {}})),
            body("grant of nothing: an end", Kind::ConsentGrant, encodeConsentGrantBody({0, 0, {}})),
            body("ack of what duty keeps", Kind::Ack,
                 encodeAckBody({{{idOf<base::MessageId>("message"), Outcome::KeptByDuty}},
                                key("A client receive").publicKey,
                                Created})),
            body("records must be kept", Kind::Records, encodeRecordsBody({true, Created})),
            body("records need not be kept", Kind::Records,
                 encodeRecordsBody({false, QDateTime::fromSecsSinceEpoch(0, Qt::UTC)})),
            body("closed", Kind::Closed, encodeClosedBody({}))};
}

QJsonArray validGoalBodies()
{
    const StepHead client{idOf<base::MessageId>("step"), Author::Client, 1, Created};
    const StepHead therapist{idOf<base::MessageId>("step 2"), Author::Therapist, MaxLamport, Created};
    const QByteArray goal = id("goal");
    return {
        body("goal proposed", Kind::GoalProposal,
             encodeGoalProposalBody({client, goal, {}, QStringLiteral("Sleep through the night")})),
        body("goal in other words", Kind::GoalProposal,
             encodeGoalProposalBody({therapist, goal, client.id, QStringLiteral("Sleep six hours")})),
        body("goal of 300 characters", Kind::GoalProposal,
             encodeGoalProposalBody({client, goal, {}, QString(300, QChar(0x0633))})),
        body("goal agreed by three quarters", Kind::GoalAnswer,
             encodeGoalAnswerBody({client, goal, Answer::Agree, therapist.id, 75})),
        body("goal agreed whole", Kind::GoalAnswer,
             encodeGoalAnswerBody({therapist, goal, Answer::Agree, client.id, 100})),
        body("goal declined", Kind::GoalAnswer, encodeGoalAnswerBody({client, goal, Answer::Decline, therapist.id, 0})),
        body("goal set aside", Kind::GoalAnswer, encodeGoalAnswerBody({client, goal, Answer::Withdraw, {}, 0})),
        body("cadence of a week", Kind::Cadence, encodeCadenceBody({therapist, 7})),
        body("cadence of a year", Kind::Cadence, encodeCadenceBody({client, 365})),
        body("cadence none", Kind::Cadence, encodeCadenceBody({therapist, 0}))};
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
    refuse("ack, outcome 4", Kind::Ack, unhexed("838182") + i + unhexed("04") + k + unhexed("00"), Error::Malformed);
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

QJsonArray invalidLaterBodies()
{
    QJsonArray list;
    const auto refuse = [&](const char* name, Kind kind, const QByteArray& bytes, Error error) {
        list.append(refusal(QLatin1String(name), error,
                            {{QStringLiteral("kind"), int(kind)}, {QStringLiteral("bytes"), hex(bytes)}}));
    };
    const auto unhexed = [](const char* digits) { return QByteArray::fromHex(digits); };
    const QByteArray date = unhexed("6a") + "2027-06-30";
    refuse("grant, one field twice", Kind::ConsentGrant, unhexed("830101") + date, Error::Malformed);
    refuse("grant, unknown field", Kind::ConsentGrant, unhexed("8319010000") + date, Error::Malformed);
    refuse("grant of nothing with an end", Kind::ConsentGrant, unhexed("830000") + date, Error::Malformed);
    refuse("grant, until no day", Kind::ConsentGrant, unhexed("8301006a") + "2027-02-30", Error::Malformed);
    refuse("grant, until null", Kind::ConsentGrant, unhexed("830100f6"), Error::Malformed);
    refuse("grant, fields in two bytes", Kind::ConsentGrant, unhexed("8318010060"), Error::NotCanonical);
    refuse("grant cut", Kind::ConsentGrant, unhexed("8301006a") + "2027", Error::Truncated);
    refuse("grant and more", Kind::ConsentGrant, unhexed("8301006000"), Error::TrailingBytes);
    refuse("records 2", Kind::Records, unhexed("82021a6b49d200"), Error::Malformed);
    refuse("records true", Kind::Records, unhexed("82f51a6b49d200"), Error::Malformed);
    refuse("records, instant after year 9999", Kind::Records, unhexed("82011b0000003afff44180"), Error::Malformed);
    refuse("records, instant in nine bytes", Kind::Records, unhexed("82011b000000006b49d200"), Error::NotCanonical);
    refuse("records cut", Kind::Records, unhexed("82011a6b49"), Error::Truncated);
    refuse("records and more", Kind::Records, unhexed("82011a6b49d20000"), Error::TrailingBytes);
    refuse("closed, one item", Kind::Closed, unhexed("8100"), Error::Malformed);
    refuse("closed, a map", Kind::Closed, unhexed("a0"), Error::Malformed);
    refuse("closed, count in two bytes", Kind::Closed, unhexed("9800"), Error::NotCanonical);
    refuse("closed and more", Kind::Closed, unhexed("8000"), Error::TrailingBytes);

    const QByteArray i = unhexed("50") + QByteArray(16, 'x');
    const QByteArray goal = unhexed("50") + QByteArray(16, 'g');
    const QByteArray none = unhexed("50") + QByteArray(16, '\0');
    const QByteArray noId = unhexed("40");
    const auto head = [&](const QByteArray& step, const char* author, const char* lamport) {
        return unhexed("84") + step + unhexed(author) + unhexed(lamport) + unhexed("1a6b49d200");
    };
    const QByteArray good = head(i, "01", "01");
    const QByteArray sleep = unhexed("65") + "Sleep";
    const auto proposal = [&](const QByteArray& step, const QByteArray& rest) { return unhexed("84") + step + rest; };
    refuse("goal, step all zero", Kind::GoalProposal, proposal(head(none, "01", "01"), goal + noId + sleep),
           Error::Malformed);
    refuse("goal, author 0", Kind::GoalProposal, proposal(head(i, "00", "01"), goal + noId + sleep), Error::Malformed);
    refuse("goal, author 3", Kind::GoalProposal, proposal(head(i, "03", "01"), goal + noId + sleep), Error::Malformed);
    refuse("goal, time 0", Kind::GoalProposal, proposal(head(i, "01", "00"), goal + noId + sleep), Error::Malformed);
    refuse("goal, time above a thousand million", Kind::GoalProposal,
           proposal(head(i, "01", "1a3b9aca01"), goal + noId + sleep), Error::Malformed);
    refuse("goal, goal all zero", Kind::GoalProposal, proposal(good, none + noId + sleep), Error::Malformed);
    refuse("goal, about all zero", Kind::GoalProposal, proposal(good, goal + none + sleep), Error::Malformed);
    refuse("goal, about 8 bytes", Kind::GoalProposal, proposal(good, goal + unhexed("48") + "xxxxxxxx" + sleep),
           Error::Malformed);
    refuse("goal without words", Kind::GoalProposal, proposal(good, goal + noId + unhexed("60")), Error::Malformed);
    refuse("goal of 301 characters", Kind::GoalProposal,
           proposal(good, goal + noId + unhexed("79012d") + QByteArray(301, 'a')), Error::Malformed);
    refuse("goal on two lines", Kind::GoalProposal, proposal(good, goal + noId + unhexed("63610a62")),
           Error::Malformed);
    refuse("goal with a space at its end", Kind::GoalProposal, proposal(good, goal + noId + unhexed("626120")),
           Error::Malformed);
    refuse("goal, time in two bytes", Kind::GoalProposal, proposal(head(i, "01", "1801"), goal + noId + sleep),
           Error::NotCanonical);
    refuse("goal cut", Kind::GoalProposal, proposal(good, goal + noId + unhexed("65") + "Sl"), Error::Truncated);
    refuse("goal and more", Kind::GoalProposal, proposal(good, goal + noId + sleep + unhexed("00")),
           Error::TrailingBytes);
    const auto answer = [&](const QByteArray& rest) { return unhexed("85") + good + goal + rest; };
    refuse("answer 0", Kind::GoalAnswer, answer(unhexed("00") + i + unhexed("00")), Error::Malformed);
    refuse("answer 4", Kind::GoalAnswer, answer(unhexed("04") + i + unhexed("00")), Error::Malformed);
    refuse("agreed about nothing", Kind::GoalAnswer, answer(unhexed("01") + noId + unhexed("00")), Error::Malformed);
    refuse("agreed by 10.1", Kind::GoalAnswer, answer(unhexed("01") + i + unhexed("1865")), Error::Malformed);
    refuse("declined by 1", Kind::GoalAnswer, answer(unhexed("02") + i + unhexed("01")), Error::Malformed);
    refuse("set aside about something", Kind::GoalAnswer, answer(unhexed("03") + i + unhexed("00")), Error::Malformed);
    refuse("answer cut", Kind::GoalAnswer, answer(unhexed("01") + i), Error::Truncated);
    refuse("answer and more", Kind::GoalAnswer, answer(unhexed("01") + i + unhexed("0000")), Error::TrailingBytes);
    refuse("cadence of 366 days", Kind::Cadence, unhexed("82") + good + unhexed("19016e"), Error::Malformed);
    refuse("cadence negative", Kind::Cadence, unhexed("82") + good + unhexed("20"), Error::Malformed);
    refuse("cadence in two bytes", Kind::Cadence, unhexed("82") + good + unhexed("1807"), Error::NotCanonical);
    refuse("cadence cut", Kind::Cadence, unhexed("82") + good, Error::Truncated);
    refuse("cadence and more", Kind::Cadence, unhexed("82") + good + unhexed("0707"), Error::TrailingBytes);
    return list;
}

QJsonArray both(QJsonArray first, const QJsonArray& second)
{
    for (const auto& one : second)
        first.append(one);
    return first;
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
            {QStringLiteral("valid"), both(both(validBodies(), validConsentBodies()), validGoalBodies())},
            {QStringLiteral("invalid"), both(invalidBodies(), invalidLaterBodies())}};
}

} // namespace accord::seal::vectors
