// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of reply, ack, seen, discussed and revocation: one encoding each, read strictly.
#include "core/seal/bodies.h"
#include "core/seal/envelope.h"
#include "core/seal/goal_bodies.h"
#include "core/seal/keys.h"

#include <QTest>

using namespace accord;
using namespace accord::seal;

namespace {

const QDateTime Created = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);

AckBody sampleAck(int messages)
{
    AckBody body;
    for (int i = 0; i < messages; ++i)
        body.messages.append({base::MessageId::create(), Outcome(i % 3)});
    body.receiveKey = QByteArray(32, 'k');
    body.receiveKeyCreated = Created;
    return body;
}

SeenBody sampleSeen(int checkIns)
{
    SeenBody body;
    for (int i = 0; i < checkIns; ++i)
        body.checkIns.append(base::CheckInId::create());
    return body;
}

/// Every cut is Truncated, a byte more TrailingBytes, every flipped bit refused or another body in its one encoding.
template <typename Body>
bool isStrict(const QByteArray& bytes, Result<Body> (*decode)(const QByteArray&), QByteArray (*encode)(const Body&))
{
    if (bytes.isEmpty() || !decode(bytes) || encode(*decode(bytes)) != bytes)
        return false;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto cut = decode(bytes.first(size));
        if (cut || cut.error().code != Error::Truncated)
            return false;
    }
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        QByteArray flipped = bytes;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto decoded = decode(flipped);
        if (decoded && encode(*decoded) != flipped)
            return false;
    }
    const auto longer = decode(bytes + '\0');
    return !longer && longer.error().code == Error::TrailingBytes;
}

} // namespace

class TestBodies : public QObject
{
    Q_OBJECT

private slots:
    void allAreStrict()
    {
        const ReplyBody reply{QByteArray(32, 'i'), QByteArray(32, 'r'), QStringLiteral("Sam")};
        QVERIFY(isStrict<ReplyBody>(encodeReplyBody(reply), decodeReplyBody, encodeReplyBody));
        for (int messages : {0, 1, 3, 64})
            QVERIFY(isStrict<AckBody>(encodeAckBody(sampleAck(messages)), decodeAckBody, encodeAckBody));
        for (int checkIns : {1, 64})
            QVERIFY(isStrict<SeenBody>(encodeSeenBody(sampleSeen(checkIns)), decodeSeenBody, encodeSeenBody));
        const DiscussedBody discussed{base::CheckInId::create(), QDate(2026, 2, 28)};
        QVERIFY(isStrict<DiscussedBody>(encodeDiscussedBody(discussed), decodeDiscussedBody, encodeDiscussedBody));
        for (quint64 version : {quint64(1), quint64(300), std::numeric_limits<quint64>::max()})
            QVERIFY(isStrict<ConsentRevokeBody>(encodeConsentRevokeBody({version}), decodeConsentRevokeBody,
                                                encodeConsentRevokeBody));
        QVERIFY(isStrict<ConsentGrantBody>(encodeConsentGrantBody({0x83, 0x40, QDate(2027, 6, 30)}),
                                           decodeConsentGrantBody, encodeConsentGrantBody));
        QVERIFY(isStrict<ConsentGrantBody>(encodeConsentGrantBody({0, 0, {}}), decodeConsentGrantBody,
                                           encodeConsentGrantBody));
        QVERIFY(isStrict<RecordsBody>(encodeRecordsBody({true, Created}), decodeRecordsBody, encodeRecordsBody));
        QVERIFY(isStrict<ClosedBody>(encodeClosedBody({}), decodeClosedBody, encodeClosedBody));
    }

    void goalsAreStrict()
    {
        const QByteArray goal = base::MessageId::create().bytes();
        const StepHead head{base::MessageId::create(), Author::Therapist, 70'000, Created};
        QVERIFY(isStrict<GoalProposalBody>(encodeGoalProposalBody({head, goal, {}, QStringLiteral("Sleep")}),
                                           decodeGoalProposalBody, encodeGoalProposalBody));
        QVERIFY(isStrict<GoalProposalBody>(encodeGoalProposalBody({head, goal, head.id, QStringLiteral("S\u00e4")}),
                                           decodeGoalProposalBody, encodeGoalProposalBody));
        for (const Answer answer : {Answer::Agree, Answer::Decline, Answer::Withdraw}) {
            const auto about = answer == Answer::Withdraw ? base::MessageId() : head.id;
            const quint32 tenths = answer == Answer::Agree ? 75 : 0;
            QVERIFY(isStrict<GoalAnswerBody>(encodeGoalAnswerBody({head, goal, answer, about, tenths}),
                                             decodeGoalAnswerBody, encodeGoalAnswerBody));
        }
        QVERIFY(isStrict<CadenceBody>(encodeCadenceBody({head, 365}), decodeCadenceBody, encodeCadenceBody));
    }

    void comeBackWhole()
    {
        const auto reply =
            decodeReplyBody(encodeReplyBody({QByteArray(32, 'i'), QByteArray(32, 'r'), QStringLiteral("S\u00e4m")}));
        QCOMPARE(reply->clientIdentity, QByteArray(32, 'i'));
        QCOMPARE(reply->clientReceiveKey, QByteArray(32, 'r'));
        QCOMPARE(reply->displayName, QStringLiteral("S\u00e4m"));
        const AckBody ack = sampleAck(5);
        const auto decodedAck = decodeAckBody(encodeAckBody(ack));
        QCOMPARE(decodedAck->messages, ack.messages);
        QCOMPARE(decodedAck->receiveKey, ack.receiveKey);
        QCOMPARE(decodedAck->receiveKeyCreated, ack.receiveKeyCreated);
        const SeenBody seen = sampleSeen(2);
        QCOMPARE(decodeSeenBody(encodeSeenBody(seen))->checkIns, seen.checkIns);
        const DiscussedBody discussed{base::CheckInId::create(), QDate(2028, 2, 29)};
        QCOMPARE(decodeDiscussedBody(encodeDiscussedBody(discussed))->checkIn, discussed.checkIn);
        QCOMPARE(decodeDiscussedBody(encodeDiscussedBody(discussed))->date, discussed.date);
        QCOMPARE(decodeConsentRevokeBody(encodeConsentRevokeBody({12}))->revokedVersion, quint64(12));
    }

    void theLargestAckFitsAnEnvelope() { QVERIFY(encodeAckBody(sampleAck(64)).size() + 60 + EnvelopeOverhead <= 4096); }

    void valuesOutOfRangeAreNotEncoded()
    {
        const QByteArray key(32, 'k');
        QVERIFY(encodeReplyBody({key.first(31), key, QStringLiteral("Sam")}).isEmpty());
        QVERIFY(encodeReplyBody({key, {}, QStringLiteral("Sam")}).isEmpty());
        QVERIFY(encodeReplyBody({key, key, QStringLiteral("S\nam")}).isEmpty());
        QVERIFY(encodeAckBody(sampleAck(65)).isEmpty());
        AckBody ack = sampleAck(2);
        ack.messages[1].id = ack.messages[0].id;
        QVERIFY(encodeAckBody(ack).isEmpty());
        ack = sampleAck(1);
        ack.messages[0].outcome = Outcome(4);
        QVERIFY(encodeAckBody(ack).isEmpty());
        ack = sampleAck(1);
        ack.messages[0].id = {};
        QVERIFY(encodeAckBody(ack).isEmpty());
        ack = sampleAck(1);
        ack.receiveKey.append('x');
        QVERIFY(encodeAckBody(ack).isEmpty());
        ack = sampleAck(1);
        ack.receiveKeyCreated = {};
        QVERIFY(encodeAckBody(ack).isEmpty());
        QVERIFY(encodeSeenBody(sampleSeen(0)).isEmpty());
        QVERIFY(encodeSeenBody(sampleSeen(65)).isEmpty());
        QVERIFY(encodeSeenBody({{base::CheckInId()}}).isEmpty());
        const auto id = base::CheckInId::create();
        QVERIFY(encodeSeenBody({{id, id}}).isEmpty());
        QVERIFY(encodeDiscussedBody({{}, QDate(2026, 1, 1)}).isEmpty());
        QVERIFY(encodeDiscussedBody({id, {}}).isEmpty());
        QVERIFY(encodeDiscussedBody({id, QDate(10000, 1, 1)}).isEmpty());
        QVERIFY(encodeConsentRevokeBody({0}).isEmpty());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<char>("kind");
        QTest::addColumn<Error>("error");
        const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
        const QByteArray key = hex("5820") + QByteArray(32, 'k');
        const QByteArray id = hex("50") + QByteArray(16, 'x');
        QTest::newRow("name with a control character")
            << hex("83") + key + key + hex("63410a42") << 'r' << Error::Malformed;
        QTest::newRow("name empty") << hex("83") + key + key + hex("60") << 'r' << Error::Malformed;
        QTest::newRow("name not UTF-8") << hex("83") + key + key + hex("62c328") << 'r' << Error::Malformed;
        QTest::newRow("name a surrogate") << hex("83") + key + key + hex("63eda080") << 'r' << Error::Malformed;
        QTest::newRow("name overlong") << hex("83") + key + key + hex("62c1a1") << 'r' << Error::Malformed;
        QTest::newRow("name as bytes") << hex("83") + key + key + hex("4141") << 'r' << Error::Malformed;
        QTest::newRow("name in chunks") << hex("83") + key + key + hex("7f6141ff") << 'r' << Error::Malformed;
        QTest::newRow("name with long length") << hex("83") + key + key + hex("780141") << 'r' << Error::NotCanonical;
        QTest::newRow("key of 31 bytes") << hex("83581f") + QByteArray(31, 'k') + key + hex("6141") << 'r'
                                         << Error::Malformed;
        QTest::newRow("ack outcome 4") << hex("838182") + id + hex("04") + key + hex("00") << 'a' << Error::Malformed;
        QTest::newRow("ack twice the same")
            << hex("838282") + id + hex("0082") + id + hex("00") + key + hex("00") << 'a' << Error::Malformed;
        QTest::newRow("ack of a null id")
            << hex("838182") + hex("50") + QByteArray(16, '\0') + hex("00") + key + hex("00") << 'a'
            << Error::Malformed;
        QTest::newRow("ack of 65") << hex("839841") + (hex("82") + id + hex("00")).repeated(65) + key + hex("00") << 'a'
                                   << Error::Malformed;
        QTest::newRow("ack count in two bytes")
            << hex("83980182") + id + hex("00") + key + hex("00") << 'a' << Error::NotCanonical;
        QTest::newRow("seen none") << hex("80") << 's' << Error::Malformed;
        QTest::newRow("seen twice the same") << hex("82") + id + id << 's' << Error::Malformed;
        QTest::newRow("seen promises 2^32") << hex("9b0000000100000000") << 's' << Error::Malformed;
        QTest::newRow("discussed on 30 February")
            << hex("82") + id + hex("6a") + "2026-02-30" << 'd' << Error::Malformed;
        QTest::newRow("discussed, date in words") << hex("82") + id + hex("66") + "Monday" << 'd' << Error::Malformed;
        QTest::newRow("discussed, date compact") << hex("82") + id + hex("68") + "20260228" << 'd' << Error::Malformed;
        QTest::newRow("discussed, year 0") << hex("82") + id + hex("6a") + "0000-01-01" << 'd' << Error::Malformed;
        QTest::newRow("discussed, date too long")
            << hex("82") + id + hex("6b") + "02026-02-28" << 'd' << Error::Malformed;
        QTest::newRow("revoked version 0") << hex("8100") << 'v' << Error::Malformed;
        QTest::newRow("revoked version in two bytes") << hex("811801") << 'v' << Error::NotCanonical;
        QTest::newRow("revoked version not in an array") << hex("01") << 'v' << Error::Malformed;
    }

    void refused()
    {
        QFETCH(QByteArray, body);
        QFETCH(char, kind);
        QFETCH(Error, error);
        const auto code = [&]() -> std::optional<Error> {
            const auto of = [](const auto& result) -> std::optional<Error> {
                return result ? std::nullopt : std::optional(result.error().code);
            };
            switch (kind) {
            case 'r':
                return of(decodeReplyBody(body));
            case 'a':
                return of(decodeAckBody(body));
            case 's':
                return of(decodeSeenBody(body));
            case 'd':
                return of(decodeDiscussedBody(body));
            default:
                return of(decodeConsentRevokeBody(body));
            }
        };
        QCOMPARE(code(), std::optional(error));
    }
};

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_seal_bodies.moc"
