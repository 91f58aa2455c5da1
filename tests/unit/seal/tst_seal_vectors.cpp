// SPDX-License-Identifier: GPL-3.0-or-later
// Every published vector of tests/data/seal, good and bad.
#include "core/seal/base45.h"
#include "core/seal/bodies.h"
#include "core/seal/envelope_deterministic.h"
#include "core/seal/goal_bodies.h"
#include "core/seal/payload.h"
#include "core/seal/safety_number.h"
#include "tests/unit/seal/vectors/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace accord;
using namespace accord::seal;
using namespace accord::seal::vectors;

namespace {

QJsonObject load(const char* name)
{
    QFile file(QStringLiteral(ACCORD_TEST_DATA "/seal/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// "" for success, else the cause's name.
template <typename T>
QString outcome(const Result<T>& result)
{
    return result ? QString() : errorName(result.error().code);
}

QByteArray pairBytes(const QJsonObject& channel, const char* which, const char* part)
{
    return unhex(channel[QLatin1String(which)].toObject()[QLatin1String(part)]);
}

QByteArray changed(QByteArray bytes, const QJsonObject& change)
{
    if (change.contains(u"flip")) {
        const QJsonArray flip = change[u"flip"].toArray();
        bytes[flip[0].toInt()] = char(bytes[flip[0].toInt()] ^ (1 << flip[1].toInt()));
    }
    if (change.contains(u"cut"))
        bytes.truncate(change[u"cut"].toInt());
    if (change.contains(u"zeros"))
        bytes.append(QByteArray(change[u"zeros"].toInt(), '\0'));
    if (change.contains(u"set")) {
        const QByteArray set = unhex(change[u"set"]);
        bytes.replace(change[u"at"].toInt(), set.size(), set);
    }
    return bytes;
}

/// As `vector` says: which channel, form, direction; `receiveKeyOf` names another channel's receive key.
Result<QByteArray> openAs(const QJsonObject& vector, const QByteArray& envelope)
{
    const Sides sides(vector[u"channel"].toString().toLatin1());
    const auto direction = Direction(vector[u"direction"].toInt());
    const Sides receiver(vector[u"receiveKeyOf"].toString(QString::fromLatin1(sides.name)).toLatin1());
    if (vector[u"form"] == QLatin1String("reply"))
        return openReply(sides.secret, sides.therapistIdentity.publicKey, receiver.therapistReceive, envelope);
    return openMessage(sides.channel(), direction, receiver.receive(direction), envelope);
}

QString bodyOutcome(int kind, const QByteArray& bytes)
{
    switch (Kind(kind)) {
    case Kind::Reply:
        return outcome(decodeReplyBody(bytes));
    case Kind::Ack:
        return outcome(decodeAckBody(bytes));
    case Kind::Seen:
        return outcome(decodeSeenBody(bytes));
    case Kind::Discussed:
        return outcome(decodeDiscussedBody(bytes));
    case Kind::ConsentGrant:
        return outcome(decodeConsentGrantBody(bytes));
    case Kind::ConsentRevoke:
        return outcome(decodeConsentRevokeBody(bytes));
    case Kind::GoalProposal:
        return outcome(decodeGoalProposalBody(bytes));
    case Kind::GoalAnswer:
        return outcome(decodeGoalAnswerBody(bytes));
    case Kind::Cadence:
        return outcome(decodeCadenceBody(bytes));
    case Kind::Records:
        return outcome(decodeRecordsBody(bytes));
    case Kind::Closed:
        return outcome(decodeClosedBody(bytes));
    case Kind::Summary:
        break; // the consent library's
    }
    return QStringLiteral("no such body here");
}

void addRows(const char* file, const char* list)
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray vectors = load(file)[QLatin1String(list)].toArray();
    QVERIFY2(!vectors.isEmpty(), file);
    for (const QJsonValue& vector : vectors)
        QTest::addRow("%s", qPrintable(vector[u"name"].toString(vector[u"text"].toString()))) << vector.toObject();
}

} // namespace

class TestVectors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void thereAreEnough()
    {
        qsizetype good = load("channels.json")[u"channels"].toArray().size();
        qsizetype bad = 0;
        for (const char* file : {"base45.json", "invitations.json", "envelopes.json", "payloads.json", "bodies.json"}) {
            good += load(file)[u"valid"].toArray().size();
            bad += load(file)[u"invalid"].toArray().size();
        }
        QVERIFY2(good >= 60 && bad >= 250, qPrintable(QStringLiteral("%1 good, %2 bad").arg(good).arg(bad)));
    }

    void base45()
    {
        for (const QJsonValue& vector : load("base45.json")[u"valid"].toArray()) {
            QCOMPARE(encodeBase45(unhex(vector[u"bytes"])), vector[u"text"].toString());
            QCOMPARE(*decodeBase45(vector[u"text"].toString()), unhex(vector[u"bytes"]));
        }
    }

    void base45Refused_data() { addRows("base45.json", "invalid"); }
    void base45Refused()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(outcome(decodeBase45(vector[u"text"].toString())), vector[u"error"].toString());
    }

    void channels_data() { addRows("channels.json", "channels"); }
    void channels()
    {
        QFETCH(QJsonObject, vector);
        const SecretBytes secret = SecretBytes::copyOf(unhex(vector[u"secret"]));
        for (const char* which : {"therapistIdentity", "therapistReceive", "clientIdentity", "clientReceive"}) {
            const auto pair = keyPairFromSecret(SecretBytes::copyOf(pairBytes(vector, which, "secretKey")));
            QCOMPARE(pair->publicKey, pairBytes(vector, which, "publicKey"));
            QCOMPARE(keyId(pair->publicKey), pairBytes(vector, which, "keyId"));
        }
        const QByteArray therapist = pairBytes(vector, "therapistIdentity", "publicKey");
        const QByteArray client = pairBytes(vector, "clientIdentity", "publicKey");
        const ChannelSecrets channel = deriveChannel(secret, therapist, client);
        QVERIFY(channel.psk.equals(unhex(vector[u"psk"])));
        QCOMPARE(channel.hint, unhex(vector[u"hint"]));
        QCOMPARE(replyHint(secret), unhex(vector[u"replyHint"]));
        QCOMPARE(invitationId(secret).bytes(), unhex(vector[u"invitationId"]));
        QCOMPARE(safetyNumber(client, therapist), vector[u"safetyNumber"].toString());
        for (Direction direction : {Direction::ToTherapist, Direction::ToClient}) {
            const MailboxAccess mailbox = deriveMailbox(secret, direction);
            const char* name = direction == Direction::ToTherapist ? "mailboxToTherapist" : "mailboxToClient";
            QCOMPARE(mailbox.id, pairBytes(vector, name, "id"));
            QCOMPARE(mailbox.depositToken, pairBytes(vector, name, "depositToken"));
            QCOMPARE(mailbox.readToken, pairBytes(vector, name, "readToken"));
        }
    }

    void invitations_data() { addRows("invitations.json", "valid"); }
    void invitations()
    {
        QFETCH(QJsonObject, vector);
        const auto invitation = decodeInvitation(unhex(vector[u"bytes"]));
        QVERIFY(invitation);
        QCOMPARE(invitation->id.bytes(), unhex(vector[u"id"]));
        QCOMPARE(invitation->expires.toSecsSinceEpoch(), vector[u"expires"].toInteger());
        QVERIFY(invitation->secret.equals(unhex(vector[u"secret"])));
        QCOMPARE(invitation->therapistIdentity, unhex(vector[u"therapistIdentity"]));
        QCOMPARE(invitation->therapistReceiveKey, unhex(vector[u"therapistReceiveKey"]));
        QCOMPARE(invitation->displayName, vector[u"displayName"].toString());
        QCOMPARE(invitation->relayUrl, vector[u"relayUrl"].toString());
        QCOMPARE(encodeInvitation(*invitation), unhex(vector[u"bytes"]));
        QCOMPARE(invitationLink(*invitation), vector[u"link"].toString());
        QCOMPARE(invitationQrText(*invitation), vector[u"qr"].toString());
        QCOMPARE(encodeInvitation(*parseInvitationLink(vector[u"link"].toString())), unhex(vector[u"bytes"]));
        QCOMPARE(encodeInvitation(*parseInvitationLink(vector[u"qr"].toString())), unhex(vector[u"bytes"]));
    }

    void invitationsRefused_data() { addRows("invitations.json", "invalid"); }
    void invitationsRefused()
    {
        QFETCH(QJsonObject, vector);
        const QString cause = vector.contains(u"text") ? outcome(parseInvitationLink(vector[u"text"].toString()))
                                                       : outcome(decodeInvitation(unhex(vector[u"bytes"])));
        QCOMPARE(cause, vector[u"error"].toString());
    }

    void envelopes_data() { addRows("envelopes.json", "valid"); }
    void envelopes()
    {
        QFETCH(QJsonObject, vector);
        const QByteArray envelope = unhex(vector[u"envelope"]);
        const QByteArray payload = unhex(vector[u"payload"]);
        const auto opened = openAs(vector, envelope);
        QVERIFY2(opened, qPrintable(outcome(opened)));
        QCOMPARE(*opened, payload);
        const Sides sides(vector[u"channel"].toString().toLatin1());
        const auto direction = Direction(vector[u"direction"].toInt());
        const KeyPair ephemeral = *keyPairFromSecret(SecretBytes::copyOf(unhex(vector[u"ephemeral"])));
        const auto sealed =
            vector[u"form"] == QLatin1String("reply")
                ? deterministic::sealReply(ephemeral, sides.invitation(QStringLiteral("Any"), {}), payload)
                : deterministic::sealMessage(ephemeral, sides.channel(), direction, sides.identity(direction),
                                             sides.receive(direction).publicKey, payload);
        QCOMPARE(*sealed, envelope);
    }

    void envelopesRefused_data() { addRows("envelopes.json", "invalid"); }
    void envelopesRefused()
    {
        QFETCH(QJsonObject, vector);
        QJsonObject opener = vector;
        QByteArray envelope = unhex(vector[u"envelope"]);
        for (const QJsonValue& valid : load("envelopes.json")[u"valid"].toArray()) {
            if (valid[u"name"] == vector[u"of"]) {
                opener = valid.toObject();
                envelope = changed(unhex(valid[u"envelope"]), vector);
            }
        }
        const QJsonObject others = vector[u"open"].toObject();
        for (auto other = others.begin(); other != others.end(); ++other)
            opener.insert(other.key(), other.value());
        QCOMPARE(outcome(openAs(opener, envelope)), vector[u"error"].toString());
    }

    void payloads_data() { addRows("payloads.json", "valid"); }
    void payloads()
    {
        QFETCH(QJsonObject, vector);
        const auto payload = decodePayload(unhex(vector[u"bytes"]));
        QVERIFY(payload);
        QCOMPARE(int(payload->kind), vector[u"kind"].toInt());
        QCOMPARE(payload->id.bytes(), unhex(vector[u"id"]));
        QCOMPARE(payload->instance, unhex(vector[u"instance"]));
        QCOMPARE(payload->sequence, vector[u"sequence"].toString().toULongLong());
        QCOMPARE(payload->created.toSecsSinceEpoch(), vector[u"created"].toInteger());
        QCOMPARE(payload->consentVersion, vector[u"consentVersion"].toString().toULongLong());
        QCOMPARE(payload->body, unhex(vector[u"body"]));
        QCOMPARE(encodePayload(*payload), unhex(vector[u"bytes"]));
    }

    void payloadsRefused_data() { addRows("payloads.json", "invalid"); }
    void payloadsRefused()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(outcome(decodePayload(unhex(vector[u"bytes"]))), vector[u"error"].toString());
    }

    void bodies_data() { addRows("bodies.json", "valid"); }
    void bodies()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(bodyOutcome(vector[u"kind"].toInt(), unhex(vector[u"bytes"])), QString());
    }

    void bodiesRefused_data() { addRows("bodies.json", "invalid"); }
    void bodiesRefused()
    {
        QFETCH(QJsonObject, vector);
        QCOMPARE(bodyOutcome(vector[u"kind"].toInt(), unhex(vector[u"bytes"])), vector[u"error"].toString());
    }
};

QTEST_GUILESS_MAIN(TestVectors)
#include "tst_seal_vectors.moc"
