// SPDX-License-Identifier: GPL-3.0-or-later
// HPKE and HKDF against the figures of RFC 9180 (appendix A.2) and RFC 5869, and against tampering.
#include "core/seal/hkdf.h"
#include "core/seal/hpke.h"
#include "core/seal/hpke_deterministic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace accord;
using namespace accord::seal;

namespace {

QByteArray hex(const QJsonObject& object, const char* name)
{
    return QByteArray::fromHex(object[QLatin1String(name)].toString().toLatin1());
}

KeyPair pairOf(const QByteArray& secret)
{
    return *keyPairFromSecret(SecretBytes::copyOf(secret));
}

/// One section of the appendix: keys, inputs and the two contexts they lead to.
struct Section
{
    explicit Section(const QJsonObject& v)
        : info(hex(v, "info")), psk(hex(v, "psk")), pskId(hex(v, "psk_id")), enc(hex(v, "enc")),
          ephemeral(hpke::deterministic::deriveKeyPair(hex(v, "ikmE"))), recipient(pairOf(hex(v, "skRm"))),
          hasSender(v.contains(QLatin1String("skSm"))), identity(hasSender ? pairOf(hex(v, "skSm")) : generateKeyPair())
    {
    }
    hpke::Binding binding() const { return {info, psk, pskId}; }
    const KeyPair* sender() const { return hasSender ? &identity : nullptr; }
    QByteArray senderPublicKey() const { return hasSender ? identity.publicKey : QByteArray(); }

    QByteArray info, psk, pskId, enc;
    KeyPair ephemeral, recipient;
    bool hasSender;
    KeyPair identity;
};

struct Ends
{
    KeyPair recipient = generateKeyPair();
    KeyPair identity = generateKeyPair();
    QByteArray psk = QByteArray(32, 'p');
    hpke::Binding binding{"info", psk, "id"};
};

} // namespace

class TestHpke : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseSecrets()); }

    void rfc9180_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(QStringLiteral(ACCORD_TEST_DATA "/hpke-rfc9180-a2.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray();
        QCOMPARE(vectors.size(), 4);
        for (const QJsonValue& vector : vectors)
            QTest::newRow(qPrintable(vector[u"mode_name"].toString())) << vector.toObject();
    }

    void rfc9180()
    {
        QFETCH(QJsonObject, vector);
        const Section section(vector);
        QCOMPARE(section.ephemeral.publicKey, hex(vector, "pkEm"));
        QVERIFY(section.ephemeral.secretKey.equals(hex(vector, "skEm")));
        QCOMPARE(section.recipient.publicKey, hex(vector, "pkRm"));
        QVERIFY(hpke::deterministic::deriveKeyPair(hex(vector, "ikmR")).secretKey.equals(hex(vector, "skRm")));
        auto sender = hpke::deterministic::setupSender(section.ephemeral, section.recipient.publicKey,
                                                       section.binding(), section.sender());
        auto recipient =
            hpke::setupRecipient(section.enc, section.recipient, section.binding(), section.senderPublicKey());
        QVERIFY(sender && recipient);
        QCOMPARE(sender->enc, section.enc);

        QMap<int, QJsonObject> listed;
        for (const QJsonValue& encryption : vector[u"encryptions"].toArray())
            listed.insert(encryption[u"sequence number"].toString().toInt(), encryption.toObject());
        QCOMPARE(listed.size(), 6);
        int compared = 0;
        for (int sequence = 0; sequence <= listed.lastKey(); ++sequence) {
            const QJsonObject encryption = listed.value(sequence);
            const QByteArray aad = hex(encryption, "aad");
            const QByteArray plaintext = hex(encryption, "pt");
            const auto sealed = sender->context.seal(aad, plaintext);
            QVERIFY(sealed);
            if (listed.contains(sequence)) {
                QCOMPARE(*sealed, hex(encryption, "ct"));
                ++compared;
            }
            const auto opened = recipient->open(aad, *sealed);
            QVERIFY(opened);
            QCOMPARE(*opened, plaintext);
        }
        QCOMPARE(compared, 6);
    }

    // RFC 5869 appendix A, cases 1 and 3, and case 2 for more than one block.
    void hkdf_data()
    {
        QTest::addColumn<QByteArray>("ikm");
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("okm");
        const auto count = [](int from, int to) {
            QByteArray bytes;
            for (int i = from; i <= to; ++i)
                bytes.append(char(i));
            return bytes;
        };
        QTest::newRow("A.1") << QByteArray(22, '\x0b') << count(0, 0x0c) << count(0xf0, 0xf9)
                             << QByteArray::fromHex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
                                                    "34007208d5b887185865");
        QTest::newRow("A.2") << count(0, 0x4f) << count(0x60, 0xaf) << count(0xb0, 0xff)
                             << QByteArray::fromHex("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c"
                                                    "59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71"
                                                    "cc30c58179ec3e87c14c01d5c1f3434f1d87");
        QTest::newRow("A.3") << QByteArray(22, '\x0b') << QByteArray() << QByteArray()
                             << QByteArray::fromHex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
                                                    "9d201395faa4b61a96c8");
    }

    void hkdf()
    {
        QFETCH(QByteArray, ikm);
        QFETCH(QByteArray, salt);
        QFETCH(QByteArray, info);
        QFETCH(QByteArray, okm);
        Wiped<HashSize> prk;
        hkdfExtract(prk, salt, {ikm});
        QByteArray out(okm.size(), '\0');
        hkdfExpand(bytesOf(out), size_t(out.size()), prk, {info});
        QCOMPARE(out, okm);
    }

    void derivedValuesDifferByLabelAndContext()
    {
        const SecretBytes secret = SecretBytes::random(32);
        const QSet<QByteArray> all = {deriveBytes(secret, "a", "b", 16), deriveBytes(secret, "ab", "", 16),
                                      deriveBytes(secret, "a", "", 16), deriveBytes(secret, "a", "c", 16),
                                      deriveBytes(SecretBytes::random(32), "a", "b", 16)};
        QCOMPARE(all.size(), 5);
        QVERIFY(deriveSecret(secret, "a", "b", 16).equals(deriveBytes(secret, "a", "b", 16)));
    }

    void anythingElseDoesNotOpen()
    {
        const Ends ends;
        auto sender = hpke::setupSender(ends.recipient.publicKey, ends.binding, &ends.identity);
        QVERIFY(sender);
        const QByteArray sealed = *sender->context.seal("aad", "plaintext");
        const auto opens = [&](const KeyPair& recipient, const hpke::Binding& binding, const QByteArray& from) {
            auto context = hpke::setupRecipient(sender->enc, recipient, binding, from);
            return context && context->open("aad", sealed).has_value();
        };
        const QByteArray other(32, 'q');
        QVERIFY(opens(ends.recipient, ends.binding, ends.identity.publicKey));
        QVERIFY(!opens(generateKeyPair(), ends.binding, ends.identity.publicKey));
        QVERIFY(!opens(ends.recipient, ends.binding, generateKeyPair().publicKey));
        QVERIFY(!opens(ends.recipient, ends.binding, {}));
        QVERIFY(!opens(ends.recipient, {"Info", ends.psk, "id"}, ends.identity.publicKey));
        QVERIFY(!opens(ends.recipient, {"info", other, "id"}, ends.identity.publicKey));
        QVERIFY(!opens(ends.recipient, {"info", ends.psk, "ie"}, ends.identity.publicKey));
        QVERIFY(!opens(ends.recipient, {"info", {}, {}}, ends.identity.publicKey));
    }

    void everyFlippedBitAndEveryCutIsNotAuthentic()
    {
        const Ends ends;
        auto sender = hpke::setupSender(ends.recipient.publicKey, ends.binding);
        auto recipient = hpke::setupRecipient(sender->enc, ends.recipient, ends.binding);
        const QByteArray sealed = *sender->context.seal("aad", "plaintext");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit) {
            QByteArray flipped = sealed;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            QCOMPARE(recipient->open("aad", flipped).error().code, Error::NotAuthentic);
        }
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            const Error expected = size < hpke::TagSize ? Error::Truncated : Error::NotAuthentic;
            QCOMPARE(recipient->open("aad", sealed.first(size)).error().code, expected);
        }
        QCOMPARE(recipient->open("AAD", sealed).error().code, Error::NotAuthentic);
        QCOMPARE(*recipient->open("aad", sealed), QByteArray("plaintext")); // none of that moved the sequence on
        QCOMPARE(recipient->open("aad", sealed).error().code, Error::NotAuthentic);
    }

    // RFC 7748 section 6.1 and the points of small order: the shared secret is all zero.
    void pointsOfSmallOrderAreWeak_data()
    {
        QTest::addColumn<QByteArray>("point");
        QTest::newRow("zero") << QByteArray(32, '\0');
        QTest::newRow("one") << QByteArray(1, '\1') + QByteArray(31, '\0');
        QTest::newRow("order 8") << QByteArray::fromHex(
            "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800");
        QTest::newRow("order 8, other") << QByteArray::fromHex(
            "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157");
        QTest::newRow("p - 1") << QByteArray::fromHex(
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        QTest::newRow("p") << QByteArray::fromHex("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
        QTest::newRow("p + 1") << QByteArray::fromHex(
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    }

    void pointsOfSmallOrderAreWeak()
    {
        QFETCH(QByteArray, point);
        const Ends ends;
        QCOMPARE(hpke::setupSender(point, ends.binding).error().code, Error::WeakKey);
        QCOMPARE(hpke::setupSender(point, ends.binding, &ends.identity).error().code, Error::WeakKey);
        QCOMPARE(hpke::setupRecipient(point, ends.recipient, ends.binding).error().code, Error::WeakKey);
        QCOMPARE(hpke::setupRecipient(ends.identity.publicKey, ends.recipient, ends.binding, point).error().code,
                 Error::WeakKey);
    }

    void wrongSizesAreRefused()
    {
        const Ends ends;
        const KeyPair half{QByteArray(31, 'k'), SecretBytes::random(31)};
        const QByteArray good = ends.recipient.publicKey;
        const QByteArray shortPsk(31, 'p');
        QCOMPARE(hpke::setupSender(good.first(31), ends.binding).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupSender(good + 'x', ends.binding).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupSender(good, {"info", ends.psk, {}}).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupSender(good, {"info", {}, "id"}).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupSender(good, {"info", shortPsk, "id"}).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupSender(good, ends.binding, &half).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupRecipient(good.first(31), ends.recipient, ends.binding).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupRecipient(good, half, ends.binding).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupRecipient(good, ends.recipient, {"info", shortPsk, "id"}).error().code, Error::WrongSize);
        QCOMPARE(hpke::setupRecipient(good, ends.recipient, ends.binding, good.first(31)).error().code,
                 Error::WrongSize);
        QCOMPARE(keyPairFromSecret(SecretBytes::random(31)).error().code, Error::WrongSize);
    }

    void keysAreFreshAndTheirIdsStable()
    {
        const KeyPair one = generateKeyPair();
        const KeyPair other = generateKeyPair();
        QVERIFY(one.publicKey != other.publicKey);
        QCOMPARE(keyPairFromSecret(one.secretKey.clone())->publicKey, one.publicKey);
        QCOMPARE(keyId(one.publicKey).size(), KeyIdSize);
        QCOMPARE(keyId(one.publicKey), keyId(one.publicKey));
        QVERIFY(keyId(one.publicKey) != keyId(other.publicKey));
        const auto first = hpke::setupSender(one.publicKey, {});
        const auto second = hpke::setupSender(one.publicKey, {});
        QVERIFY(first->enc != second->enc);
    }
};

QTEST_GUILESS_MAIN(TestHpke)
#include "tst_seal_hpke.moc"
