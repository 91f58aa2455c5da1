// SPDX-License-Identifier: GPL-3.0-or-later
// Envelopes as texts of QR codes and as files of several: every refusal has its cause, and what goes in comes out.
#include "core/seal/base45.h"
#include "core/seal/letter_file.h"
#include "core/seal/qr_text.h"

#include <QTest>
#include <algorithm>

using namespace accord::seal;

namespace {

QByteArray someEnvelope(qsizetype size, char fill = 'x')
{
    return QByteArrayLiteral("ACRD\1") + QByteArray(size - 5, fill);
}

QByteArray withHeader(qsizetype size)
{
    QByteArray bytes = QByteArrayLiteral("ACRD\1\x13\1");
    return bytes + QByteArray(size - bytes.size(), 'x');
}

} // namespace

class SealCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsThatAreNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error>("error");
        const QString good = envelopeQrTexts(someEnvelope(512)).first();
        const QString body = good.section(u':', 2);
        QTest::newRow("empty") << QString() << Error::NotAnEnvelope;
        QTest::newRow("a web address") << QStringLiteral("https://example.org") << Error::NotAnEnvelope;
        QTest::newRow("an invitation") << QStringLiteral("ACCORD1:ABC") << Error::NotAnEnvelope;
        QTest::newRow("lower case") << good.toLower() << Error::NotAnEnvelope;
        QTest::newRow("behind a space") << u' ' + good << Error::NotAnEnvelope;
        QTest::newRow("another version") << QStringLiteral("ACRD2:") + good.mid(6) << Error::UnknownVersion;
        QTest::newRow("no head") << QStringLiteral("ACRD1:") << Error::Malformed;
        QTest::newRow("part 0") << QStringLiteral("ACRD1:0/1:") + body << Error::Malformed;
        QTest::newRow("part 2 of 1") << QStringLiteral("ACRD1:2/1:") + body << Error::Malformed;
        QTest::newRow("part 01") << QStringLiteral("ACRD1:01/1:") + body << Error::Malformed;
        QTest::newRow("of two") << QStringLiteral("ACRD1:1/2:") + body << Error::Malformed;
        QTest::newRow("of sixteen, too short") << QStringLiteral("ACRD1:1/16:") + body << Error::Malformed;
        QTest::newRow("mark in lower case")
            << QStringLiteral("ACRD1:1/1:abcdef01:") + good.section(u':', 3) << Error::Malformed;
        QTest::newRow("cut by two groups") << good.chopped(6) << Error::Malformed;
        QTest::newRow("cut within a group") << good.chopped(2) << Error::Truncated;
        QTest::newRow("one character more") << good + u'0' << Error::Truncated;
        QTest::newRow("a foreign character") << good.chopped(1) + u'a' << Error::Malformed;
        QTest::newRow("line break behind") << good + u'\n' << Error::Truncated;
    }
    void textsThatAreNone()
    {
        QFETCH(QString, text);
        QFETCH(Error, error);
        const auto part = parseQrPart(text);
        QVERIFY(!part);
        QCOMPARE(part.error().code, error);
    }

    void sizesThatDoNotExistHaveNoText()
    {
        for (const int size : {0, 1, 511, 513, 2048, 16385})
            QVERIFY(envelopeQrTexts(QByteArray(size, 'x')).isEmpty());
    }

    void aPartThatIsNotWhatTheMarkSaysIsDropped()
    {
        const QByteArray envelope = someEnvelope(4096);
        QrParts parts;
        for (const QString& text : envelopeQrTexts(envelope)) {
            QrPart part = *parseQrPart(text);
            if (part.number == 3)
                part.bytes[100] = char(part.bytes.at(100) ^ 1);
            const auto added = parts.add(part);
            QCOMPARE(added.has_value(), part.number != 4);
            QVERIFY(added || added.error().code == Error::Damaged);
        }
        QVERIFY(parts.takeWhole().isEmpty());
        QCOMPARE(parts.missing(), 0);
        for (const QString& text : envelopeQrTexts(envelope))
            QVERIFY(parts.add(*parseQrPart(text)));
        QCOMPARE(parts.takeWhole(), QList<QByteArray>{envelope});
    }

    void partsComeInAnyOrderTwiceAndMixed()
    {
        const QByteArray one = someEnvelope(4096, 'a');
        const QByteArray two = someEnvelope(16384, 'b');
        QStringList texts = envelopeQrTexts(one) + envelopeQrTexts(two) + envelopeQrTexts(one);
        std::reverse(texts.begin(), texts.end());
        QrParts parts;
        QVERIFY(parts.add(*parseQrPart(texts.takeLast())));
        for (const QString& text : std::as_const(texts))
            QVERIFY(parts.add(*parseQrPart(text)));
        const QList<QByteArray> whole = parts.takeWhole();
        QVERIFY(whole.contains(one) && whole.contains(two));
        QVERIFY(parts.takeWhole().isEmpty());
    }

    void aSummaryIsOneCodeOfCapitals()
    {
        const QStringList texts = envelopeQrTexts(someEnvelope(512));
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().size(), 6 + 4 + 9 + 768);
        QCOMPARE(envelopeQrTexts(someEnvelope(1024)).size(), 1);
        QCOMPARE(envelopeQrTexts(someEnvelope(4096)).size(), 4);
        QCOMPARE(envelopeQrTexts(someEnvelope(16384)).size(), 16);
        QVERIFY(envelopeQrTexts(someEnvelope(16384)).last().size() < 4296 / 2);
    }

    void filesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error>("error");
        const QByteArray good = encodeLetterFile({withHeader(512), withHeader(1024)});
        QTest::newRow("text") << QByteArray("Dear diary") << Error::NotAnEnvelope;
        QTest::newRow("only the word") << QByteArray("ACRL") << Error::Truncated;
        QTest::newRow("no envelope") << QByteArray("ACRL\1") << Error::Truncated;
        QTest::newRow("another version") << "ACRL\2" + good.mid(5) << Error::UnknownVersion;
        QTest::newRow("cut in a length") << good.first(5 + 4 + 512 + 3) << Error::Truncated;
        QTest::newRow("cut in an envelope") << good.chopped(1) << Error::Truncated;
        QTest::newRow("only one") << good.first(5 + 4 + 512) << Error::WrongSize;
        QTest::newRow("one byte more") << good + 'x' << Error::Truncated;
        QByteArray length = good;
        length[7] = 3;
        QTest::newRow("a size that does not exist") << length << Error::WrongSize;
    }
    void filesThatAreNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Error, error);
        const auto read = decodeLetterFile(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, error);
    }

    void filesComeBack()
    {
        QVERIFY(encodeLetterFile({}).isEmpty());
        QVERIFY(encodeLetterFile({withHeader(600)}).isEmpty());
        QVERIFY(encodeLetterFile(QList<QByteArray>(MaxLetters + 1, withHeader(512))).isEmpty());
        QCOMPARE(encodeLetterFile({withHeader(512)}), withHeader(512));
        for (const int count : {1, 2, 5, int(MaxLetters)}) {
            const QList<QByteArray> letters(count, withHeader(512));
            const auto read = decodeLetterFile(encodeLetterFile(letters));
            QVERIFY(read);
            QCOMPARE(*read, letters);
        }
    }
};

QTEST_GUILESS_MAIN(SealCodesTest)
#include "tst_seal_codes.moc"
