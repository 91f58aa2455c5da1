// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes: what is sealed opens for whom it is meant, and for nobody else, unchanged, or with a typed error.
#include "core/seal/envelope.h"
#include "core/seal/envelope_deterministic.h"

#include <QSet>
#include <QTest>

using namespace accord;
using namespace accord::seal;

namespace {

/// Both sides of one channel, and the invitation it came from.
struct Pair
{
    KeyPair therapist = generateKeyPair();
    KeyPair therapistReceive = generateKeyPair();
    KeyPair client = generateKeyPair();
    KeyPair clientReceive = generateKeyPair();
    Invitation invitation = *createInvitation(QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC),
                                              therapist.publicKey, therapistReceive.publicKey, QStringLiteral("Maya"));
    Channel channel{therapist.publicKey, client.publicKey,
                    deriveChannel(invitation.secret, therapist.publicKey, client.publicKey)};

    QByteArray toTherapist(QByteArrayView payload) const
    {
        return *sealMessage(channel, Direction::ToTherapist, client, therapistReceive.publicKey, payload);
    }
    QByteArray toClient(QByteArrayView payload) const
    {
        return *sealMessage(channel, Direction::ToClient, therapist, clientReceive.publicKey, payload);
    }
    Result<QByteArray> openAtTherapist(const QByteArray& envelope) const
    {
        return openMessage(channel, Direction::ToTherapist, therapistReceive, envelope);
    }
    Result<QByteArray> openReplyWith(const QByteArray& envelope) const
    {
        return openReply(invitation.secret, therapist.publicKey, therapistReceive, envelope);
    }
};

QByteArray flip(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// Flips every bit and cuts at every length; false (with the place in `where`) if anything still opens.
template <typename Open>
bool refusesEveryChange(const QByteArray& envelope, Open open, QSet<Error>& errors, qsizetype& where)
{
    for (where = 0; where < envelope.size() * 8; ++where) {
        const Result<QByteArray> opened = open(flip(envelope, where));
        if (opened)
            return false;
        errors.insert(opened.error().code);
    }
    for (where = 0; where < envelope.size(); ++where) {
        const Result<QByteArray> opened = open(envelope.first(where));
        if (opened || opened.error().code != Error::Truncated)
            return false;
    }
    return true;
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void messagesOpenAtTheOtherEnd()
    {
        const Pair pair;
        QCOMPARE(*pair.openAtTherapist(pair.toTherapist("summary")), QByteArray("summary"));
        QCOMPARE(*openMessage(pair.channel, Direction::ToClient, pair.clientReceive, pair.toClient("seen")),
                 QByteArray("seen"));
    }

    void repliesOpenForTheIssuer()
    {
        const Pair pair;
        const QByteArray reply = *sealReply(pair.invitation, "keys");
        QCOMPARE(reply.size(), EnvelopeSizes.front());
        QCOMPARE(*pair.openReplyWith(reply), QByteArray("keys"));
    }

    void headersSayWhatIsNeededToFindTheKeys()
    {
        const Pair pair;
        const auto message = parseHeader(pair.toClient("x"));
        QVERIFY(message);
        QCOMPARE(message->form, Form::Message);
        QCOMPARE(message->direction, Direction::ToClient);
        QCOMPARE(message->receiveKeyId, keyId(pair.clientReceive.publicKey));
        QCOMPARE(message->hint, pair.channel.secrets.hint);
        QCOMPARE(message->enc.size(), 32);
        const auto reply = parseHeader(*sealReply(pair.invitation, "x"));
        QVERIFY(reply);
        QCOMPARE(reply->form, Form::Reply);
        QCOMPARE(reply->direction, Direction::ToTherapist);
        QCOMPARE(reply->receiveKeyId, keyId(pair.therapistReceive.publicKey));
        QCOMPARE(reply->hint, replyHint(pair.invitation.secret));
    }

    void sameTextNeverLooksTheSame()
    {
        const Pair pair;
        const QByteArray one = pair.toTherapist("same");
        const QByteArray other = pair.toTherapist("same");
        QVERIFY(one.sliced(HeaderSize) != other.sliced(HeaderSize));
        QVERIFY(parseHeader(one)->enc != parseHeader(other)->enc);
    }

    void sizesAreExactlyTheFour_data()
    {
        QTest::addColumn<qsizetype>("payload");
        QTest::addColumn<qsizetype>("envelope");
        qsizetype smallest = 1;
        for (qsizetype size : EnvelopeSizes) {
            QTest::addRow("smallest in %d", int(size)) << smallest << size;
            QTest::addRow("largest in %d", int(size)) << size - EnvelopeOverhead << size;
            smallest = size - EnvelopeOverhead + 1;
        }
        QTest::newRow("a summary of 250 bytes") << qsizetype(250) << qsizetype(512);
    }

    void sizesAreExactlyTheFour()
    {
        QFETCH(qsizetype, payload);
        QFETCH(qsizetype, envelope);
        const Pair pair;
        const QByteArray text(payload, 'x');
        const QByteArray sealed = pair.toTherapist(text);
        QCOMPARE(sealed.size(), envelope);
        QCOMPARE(*pair.openAtTherapist(sealed), text);
        QCOMPARE(sealReply(pair.invitation, text)->size(), envelope);
    }

    void tooMuchAndNothingAreRefused()
    {
        const Pair pair;
        const auto seal = [&](const QByteArray& payload) {
            return sealMessage(pair.channel, Direction::ToTherapist, pair.client, pair.therapistReceive.publicKey,
                               payload);
        };
        const QByteArray tooLarge(MaxPayloadSize + 1, 'x');
        QCOMPARE(seal(tooLarge).error().code, Error::TooLarge);
        QCOMPARE(sealReply(pair.invitation, tooLarge).error().code, Error::TooLarge);
        QCOMPARE(seal({}).error().code, Error::InvalidValue);
        QCOMPARE(sealReply(pair.invitation, {}).error().code, Error::InvalidValue);
    }

    void everyFlippedBitAndEveryCutOfAMessageIsRefused()
    {
        const Pair pair;
        QSet<Error> errors;
        qsizetype where = 0;
        const auto open = [&](const QByteArray& e) { return pair.openAtTherapist(e); };
        QVERIFY2(refusesEveryChange(pair.toTherapist("summary"), open, errors, where),
                 qPrintable(QString::number(where)));
        const QSet<Error> expected = {Error::NotAnEnvelope, Error::UnknownVersion, Error::UnknownSuite,
                                      Error::WrongForm,     Error::WrongDirection, Error::WrongReceiveKey,
                                      Error::WrongChannel,  Error::NotAuthentic};
        QCOMPARE(errors, expected);
    }

    void everyFlippedBitAndEveryCutOfAReplyIsRefused()
    {
        const Pair pair;
        QSet<Error> errors;
        qsizetype where = 0;
        const auto open = [&](const QByteArray& e) { return pair.openReplyWith(e); };
        QVERIFY2(refusesEveryChange(*sealReply(pair.invitation, "keys"), open, errors, where),
                 qPrintable(QString::number(where)));
        QVERIFY(errors.contains(Error::NotAuthentic));
    }

    void everyFlippedBitOfAHeaderHasItsOwnCause_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QSet<Error>>("causes");
        QTest::newRow("magic") << 0 << 4 << QSet<Error>{Error::NotAnEnvelope};
        QTest::newRow("version") << 4 << 5 << QSet<Error>{Error::UnknownVersion};
        QTest::newRow("suite") << 5 << 6 << QSet<Error>{Error::UnknownSuite, Error::WrongForm};
        QTest::newRow("direction") << 6 << 7 << QSet<Error>{Error::WrongDirection};
        QTest::newRow("receive key") << 7 << 15 << QSet<Error>{Error::WrongReceiveKey};
        QTest::newRow("hint") << 15 << 23 << QSet<Error>{Error::WrongChannel};
        QTest::newRow("enc and ciphertext") << 23 << 512 << QSet<Error>{Error::NotAuthentic};
    }

    void everyFlippedBitOfAHeaderHasItsOwnCause()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QSet<Error>, causes);
        const Pair pair;
        const QByteArray envelope = pair.toTherapist("x");
        QSet<Error> seen;
        for (qsizetype bit = from * 8; bit < to * 8; ++bit)
            seen.insert(pair.openAtTherapist(flip(envelope, bit)).error().code);
        QCOMPARE(seen, causes);
    }

    void cutsAndExtensionsOfLargerEnvelopes()
    {
        const Pair pair;
        const QByteArray envelope = pair.toTherapist(QByteArray(900, 'x'));
        QCOMPARE(envelope.size(), 1024);
        QCOMPARE(pair.openAtTherapist(envelope.first(1023)).error().code, Error::WrongSize);
        QCOMPARE(pair.openAtTherapist(envelope.first(513)).error().code, Error::WrongSize);
        QCOMPARE(pair.openAtTherapist(envelope.first(512)).error().code, Error::NotAuthentic);
        QCOMPARE(pair.openAtTherapist(envelope.first(511)).error().code, Error::Truncated);
        QCOMPARE(pair.openAtTherapist(envelope + '\0').error().code, Error::WrongSize);
        QCOMPARE(pair.openAtTherapist(envelope + QByteArray(4096 - 1024, '\0')).error().code, Error::NotAuthentic);
        QCOMPARE(pair.openAtTherapist(envelope + QByteArray(65536, '\0')).error().code, Error::WrongSize);
    }

    void foreignBytesAreNotAnEnvelope()
    {
        QCOMPARE(parseHeader({}).error().code, Error::Truncated);
        QCOMPARE(parseHeader("AC").error().code, Error::Truncated);
        QCOMPARE(parseHeader("AX").error().code, Error::NotAnEnvelope);
        QCOMPARE(parseHeader("%PDF-1.7").error().code, Error::NotAnEnvelope);
        QCOMPARE(parseHeader(QByteArray(512, '\0')).error().code, Error::NotAnEnvelope);
        QCOMPARE(parseHeader("ACRD\x02 of any length").error().code, Error::UnknownVersion);
    }

    void nothingOpensInAnotherChannelOrForAnotherKey()
    {
        const Pair pair;
        const Pair other;
        const QByteArray message = pair.toTherapist("x");
        QCOMPARE(openMessage(other.channel, Direction::ToTherapist, pair.therapistReceive, message).error().code,
                 Error::WrongChannel);
        QCOMPARE(openMessage(pair.channel, Direction::ToTherapist, other.therapistReceive, message).error().code,
                 Error::WrongReceiveKey);
        QCOMPARE(openMessage(pair.channel, Direction::ToClient, pair.therapistReceive, message).error().code,
                 Error::WrongDirection);
        QCOMPARE(pair.openReplyWith(message).error().code, Error::WrongForm);
        const QByteArray reply = *sealReply(pair.invitation, "x");
        QCOMPARE(pair.openAtTherapist(reply).error().code, Error::WrongForm);
        QCOMPARE(
            openReply(other.invitation.secret, pair.therapist.publicKey, pair.therapistReceive, reply).error().code,
            Error::WrongChannel);
        QCOMPARE(
            openReply(pair.invitation.secret, pair.therapist.publicKey, other.therapistReceive, reply).error().code,
            Error::WrongReceiveKey);
        QCOMPARE(
            openReply(pair.invitation.secret, other.therapist.publicKey, pair.therapistReceive, reply).error().code,
            Error::NotAuthentic);
    }

    // With the right header, what is left to tell is the key, the pre-shared key and the binding.
    void aRightHeaderIsNotEnough()
    {
        const Pair pair;
        const KeyPair stranger = generateKeyPair();
        Channel forged{pair.therapist.publicKey,
                       stranger.publicKey,
                       {pair.channel.secrets.psk.clone(), pair.channel.secrets.hint}};
        const QByteArray byStranger =
            *sealMessage(forged, Direction::ToTherapist, stranger, pair.therapistReceive.publicKey, "x");
        QCOMPARE(pair.openAtTherapist(byStranger).error().code, Error::NotAuthentic);
        const Channel otherPsk{
            pair.therapist.publicKey, pair.client.publicKey, {SecretBytes::random(32), pair.channel.secrets.hint}};
        const QByteArray withOtherPsk =
            *sealMessage(otherPsk, Direction::ToTherapist, pair.client, pair.therapistReceive.publicKey, "x");
        QCOMPARE(pair.openAtTherapist(withOtherPsk).error().code, Error::NotAuthentic);
    }

    void aMessageCannotBeTurnedAround()
    {
        const Pair pair;
        QByteArray envelope = pair.toTherapist("x");
        envelope[6] = char(Direction::ToClient);
        QCOMPARE(openMessage(pair.channel, Direction::ToClient, pair.therapistReceive, envelope).error().code,
                 Error::NotAuthentic);
    }

    void onlyTheChannelsOwnIdentitySeals()
    {
        const Pair pair;
        for (const KeyPair* sender : {&pair.therapist, &pair.clientReceive})
            QCOMPARE(sealMessage(pair.channel, Direction::ToTherapist, *sender, pair.therapistReceive.publicKey, "x")
                         .error()
                         .code,
                     Error::WrongChannel);
    }

    void weakAndMissingKeysAreRefused()
    {
        Pair pair;
        const QByteArray zero(32, '\0');
        QCOMPARE(sealMessage(pair.channel, Direction::ToTherapist, pair.client, zero, "x").error().code,
                 Error::WeakKey);
        QCOMPARE(sealMessage(pair.channel, Direction::ToTherapist, pair.client, zero.first(31), "x").error().code,
                 Error::WrongSize);
        QByteArray zeroEnc = pair.toTherapist("x");
        zeroEnc.replace(23, 32, zero);
        QCOMPARE(pair.openAtTherapist(zeroEnc).error().code, Error::WeakKey);
        const QByteArray envelope = pair.toTherapist("x");
        pair.channel.clientIdentity.clear();
        QCOMPARE(pair.openAtTherapist(envelope).error().code, Error::WrongSize);
    }

    void wrongPaddingIsRefusedEvenIfAuthentic_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        const auto zeros = [](qsizetype n) { return QByteArray(n, '\0'); };
        const qsizetype room = 512 - HeaderSize - 16;
        QTest::newRow("length 0") << zeros(room);
        QTest::newRow("length beyond the end") << QByteArray::fromHex("01b8") + zeros(room - 2);
        QTest::newRow("largest length") << QByteArray::fromHex("ffff") + zeros(room - 2);
        QTest::newRow("last byte set") << QByteArray::fromHex("000161") + zeros(room - 4) + '\1';
        QTest::newRow("first byte after the payload set") << QByteArray::fromHex("00016162") + zeros(room - 4);
        QTest::newRow("larger than needed") << QByteArray::fromHex("000161") + zeros(1024 - HeaderSize - 16 - 3);
        QTest::newRow("largest for the size below")
            << QByteArray::fromHex("01b7") + QByteArray(439, 'x') + zeros(1024 - HeaderSize - 16 - 441);
    }

    void wrongPaddingIsRefusedEvenIfAuthentic()
    {
        QFETCH(QByteArray, plaintext);
        const Pair pair;
        const auto envelope = deterministic::sealUnpadded(generateKeyPair(), pair.channel, Direction::ToTherapist,
                                                          pair.client, pair.therapistReceive.publicKey, plaintext);
        QVERIFY(envelope);
        QCOMPARE(pair.openAtTherapist(*envelope).error().code, Error::BadPadding);
    }

    void rightPaddingMadeTheSameWayOpens()
    {
        const Pair pair;
        const QByteArray plaintext = QByteArray::fromHex("000161") + QByteArray(512 - HeaderSize - 16 - 3, '\0');
        const auto envelope = deterministic::sealUnpadded(generateKeyPair(), pair.channel, Direction::ToTherapist,
                                                          pair.client, pair.therapistReceive.publicKey, plaintext);
        QCOMPARE(*pair.openAtTherapist(*envelope), QByteArray("a"));
    }
};

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_seal_envelope.moc"
