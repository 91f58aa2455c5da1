// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads: one encoding each, read strictly.
#include "core/seal/envelope.h"
#include "core/seal/payload.h"

#include <QCborStreamWriter>
#include <QTest>

using namespace accord;
using namespace accord::seal;

namespace {

Payload sample()
{
    return {Kind::Summary,
            base::MessageId::create(),
            QByteArray("instance"),
            7,
            QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC),
            3,
            QByteArray::fromHex("820102")};
}

/// sample()'s items one by one, so that one of them can be replaced: kind, id, instance, sequence, created, consent
/// version, body.
QList<QByteArray> items()
{
    return {QByteArray::fromHex("02"),
            QByteArray::fromHex("50") + base::MessageId::create().bytes(),
            QByteArray::fromHex("48") + "instance",
            QByteArray::fromHex("07"),
            QByteArray::fromHex("1a6b49d200"),
            QByteArray::fromHex("03"),
            QByteArray::fromHex("43820102")};
}

QByteArray join(const QList<QByteArray>& list)
{
    return QByteArray::fromHex("87") + list.join();
}

} // namespace

class TestPayload : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBackWhole()
    {
        for (int kind = int(Kind::Reply); kind <= int(Kind::Cadence); ++kind) {
            Payload payload = sample();
            payload.kind = Kind(kind);
            const auto decoded = decodePayload(encodePayload(payload));
            QVERIFY(decoded);
            QCOMPARE(decoded->kind, payload.kind);
            QCOMPARE(decoded->id, payload.id);
            QCOMPARE(decoded->instance, payload.instance);
            QCOMPARE(decoded->sequence, payload.sequence);
            QCOMPARE(decoded->created, payload.created);
            QCOMPARE(decoded->created.timeSpec(), Qt::UTC);
            QCOMPARE(decoded->consentVersion, payload.consentVersion);
            QCOMPARE(decoded->body, payload.body);
        }
    }

    void extremesComeBackWhole()
    {
        Payload payload = sample();
        payload.sequence = std::numeric_limits<quint64>::max();
        payload.consentVersion = std::numeric_limits<quint64>::max();
        payload.created = QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        payload.body = QByteArray(16000, 'x');
        const auto decoded = decodePayload(encodePayload(payload));
        QVERIFY(decoded);
        QCOMPARE(decoded->sequence, payload.sequence);
        QCOMPARE(decoded->consentVersion, payload.consentVersion);
        QCOMPARE(decoded->created, payload.created);
        QCOMPARE(decoded->body, payload.body);
        QVERIFY(encodePayload(payload).size() <= MaxPayloadSize);
    }

    void aFullSummaryFitsTheSmallestEnvelope()
    {
        Payload payload = sample();
        payload.sequence = std::numeric_limits<quint64>::max();
        payload.consentVersion = std::numeric_limits<quint64>::max();
        payload.body = QByteArray(250, 'x');
        QVERIFY(encodePayload(payload).size() + EnvelopeOverhead <= EnvelopeSizes.front());
    }

    void valuesOutOfRangeAreNotEncoded()
    {
        QVERIFY(!encodePayload(sample()).isEmpty());
        const auto refused = [](auto change) {
            Payload payload = sample();
            change(payload);
            return encodePayload(payload).isEmpty();
        };
        QVERIFY(refused([](Payload& p) { p.kind = Kind(0); }));
        QVERIFY(refused([](Payload& p) { p.kind = Kind(13); }));
        QVERIFY(refused([](Payload& p) { p.id = {}; }));
        QVERIFY(refused([](Payload& p) { p.instance.chop(1); }));
        QVERIFY(refused([](Payload& p) { p.created = {}; }));
        QVERIFY(refused([](Payload& p) { p.created = QDateTime::fromSecsSinceEpoch(-1, Qt::UTC); }));
        QVERIFY(refused([](Payload& p) { p.body.clear(); }));
    }

    void everyCutIsTruncated()
    {
        const QByteArray bytes = encodePayload(sample());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY2(decodePayload(bytes.first(size)).error().code == Error::Truncated,
                     qPrintable(QString::number(size)));
    }

    void anyChangeIsRefusedOrIsAnotherPayloadInItsOneEncoding()
    {
        const QByteArray bytes = encodePayload(sample());
        int refused = 0;
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            QByteArray flipped = bytes;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
            const auto decoded = decodePayload(flipped);
            refused += !decoded;
            QVERIFY(!decoded || encodePayload(*decoded) == flipped);
        }
        QVERIFY(refused > 0);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error>("error");
        const auto with = [](int at, const QByteArray& item) {
            QList<QByteArray> list = items();
            list[at] = item;
            return join(list);
        };
        const auto hex = [](const char* text) { return QByteArray::fromHex(text); };
        const QByteArray good = join(items());
        QVERIFY(decodePayload(good));
        QTest::newRow("empty") << QByteArray() << Error::Truncated;
        QTest::newRow("one byte more") << good + '\0' << Error::TrailingBytes;
        QTest::newRow("twice") << good + good << Error::TrailingBytes;
        QTest::newRow("break after") << good + '\xff' << Error::TrailingBytes;
        QTest::newRow("kind 0") << with(0, hex("00")) << Error::UnknownKind;
        QTest::newRow("kind 13") << with(0, hex("0d")) << Error::UnknownKind;
        QTest::newRow("kind 256 + 2") << with(0, hex("190102")) << Error::UnknownKind;
        QTest::newRow("kind in two bytes") << with(0, hex("1802")) << Error::NotCanonical;
        QTest::newRow("kind negative") << with(0, hex("20")) << Error::Malformed;
        QTest::newRow("kind a half float") << with(0, hex("f94000")) << Error::Malformed;
        QTest::newRow("kind tagged") << with(0, hex("c002")) << Error::Malformed;
        QTest::newRow("kind null") << with(0, hex("f6")) << Error::Malformed;
        QTest::newRow("id of 15 bytes") << with(1, hex("4f") + QByteArray(15, 'x')) << Error::Malformed;
        QTest::newRow("id all zero") << with(1, hex("50") + QByteArray(16, '\0')) << Error::Malformed;
        QTest::newRow("id as text") << with(1, hex("70") + QByteArray(16, 'x')) << Error::Malformed;
        QTest::newRow("id with long length") << with(1, hex("5810") + QByteArray(16, 'x')) << Error::NotCanonical;
        QTest::newRow("id in chunks") << with(1, hex("5f48") + QByteArray(8, 'x') + hex("48") + QByteArray(8, 'y') +
                                                     hex("ff"))
                                      << Error::Malformed;
        QTest::newRow("instance of 9 bytes") << with(2, hex("49") + QByteArray(9, 'x')) << Error::Malformed;
        QTest::newRow("sequence in nine bytes") << with(3, hex("1b0000000000000007")) << Error::NotCanonical;
        QTest::newRow("created after year 9999") << with(4, hex("1b0000003afff44180")) << Error::Malformed;
        QTest::newRow("created too large for any date") << with(4, hex("1bffffffffffffffff")) << Error::Malformed;
        QTest::newRow("created as a float") << with(4, hex("fb41dacd2748000000")) << Error::Malformed;
        QTest::newRow("consent version as text") << with(5, hex("6133")) << Error::Malformed;
        QTest::newRow("body empty") << with(6, hex("40")) << Error::Malformed;
        QTest::newRow("body not a byte string") << with(6, hex("820102")) << Error::Malformed;
        QTest::newRow("body longer than the input") << with(6, hex("5a7fffffff00")) << Error::Malformed;
        QTest::newRow("body longer than memory") << with(6, hex("5b7fffffffffffffff00")) << Error::Malformed;
        QTest::newRow("six items") << hex("86") + good.sliced(1) << Error::Malformed;
        QTest::newRow("eight items") << hex("88") + good.sliced(1) + '\0' << Error::Malformed;
        QTest::newRow("array with long count") << hex("9807") + good.sliced(1) << Error::NotCanonical;
        QTest::newRow("array of unknown length") << hex("9f") + good.sliced(1) + '\xff' << Error::Malformed;
        QTest::newRow("array of 2^63") << hex("9b8000000000000000") + good.sliced(1) << Error::Malformed;
        QTest::newRow("a map") << hex("a7") + good.sliced(1) << Error::Malformed;
        QTest::newRow("self-described") << hex("d9d9f7") + good << Error::Malformed;
        QTest::newRow("nested a thousand deep") << QByteArray(1000, '\x81') << Error::Malformed;
        QTest::newRow("reserved length") << hex("9c") + good.sliced(1) << Error::Malformed;
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error, error);
        const auto decoded = decodePayload(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().code, error);
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_seal_payload.moc"
