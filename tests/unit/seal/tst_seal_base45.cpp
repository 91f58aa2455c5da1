// SPDX-License-Identifier: GPL-3.0-or-later
// Base45 against RFC 9285's examples, every pair of bytes, and what must be refused.
#include "core/seal/base45.h"

#include <QTest>

using namespace accord::seal;

class TestBase45 : public QObject
{
    Q_OBJECT

private slots:
    void rfc9285_data() // sections 4.3 and 4.4
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("AB") << QByteArray("AB") << QStringLiteral("BB8");
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << QStringLiteral("%69 VD92EX0");
        QTest::newRow("base-45") << QByteArray("base-45") << QStringLiteral("UJCLQE7W581");
        QTest::newRow("ietf!") << QByteArray("ietf!") << QStringLiteral("QED8WEX0");
        QTest::newRow("empty") << QByteArray() << QString();
    }

    void rfc9285()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(encodeBase45(bytes), text);
        QCOMPARE(*decodeBase45(text), bytes);
    }

    void everyByteAndEveryPairComesBack()
    {
        for (int value = 0; value < 0x10000; ++value) {
            const QByteArray pair = QByteArray(1, char(value >> 8)) + char(value & 0xff);
            const QString text = encodeBase45(pair);
            QCOMPARE(text.size(), 3);
            QVERIFY(!text.endsWith(u' ')); // so that trimming a QR code's text takes nothing of it
            QCOMPARE(*decodeBase45(text), pair);
            if (value < 0x100) {
                QCOMPARE(encodeBase45(pair.sliced(1)).size(), 2);
                QCOMPARE(*decodeBase45(encodeBase45(pair.sliced(1))), pair.sliced(1));
            }
        }
    }

    void everyThreeCharactersAreOnePairOrRefused()
    {
        const QString alphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:");
        int accepted = 0;
        for (QChar a : alphabet) {
            for (QChar b : alphabet) {
                for (QChar c : alphabet) {
                    const QString text = QString(a) + b + c;
                    const auto bytes = decodeBase45(text);
                    accepted += bytes.has_value();
                    QVERIFY(bytes ? encodeBase45(*bytes) == text : bytes.error().code == Error::Malformed);
                }
            }
        }
        QCOMPARE(accepted, 0x10000);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Error>("error");
        QTest::newRow("one character") << QStringLiteral("A") << Error::Truncated;
        QTest::newRow("four characters") << QStringLiteral("BB8B") << Error::Truncated;
        QTest::newRow("lower case") << QStringLiteral("bb8") << Error::Malformed;
        QTest::newRow("line feed") << QStringLiteral("BB\n") << Error::Malformed;
        QTest::newRow("null") << QString(QStringLiteral("BB") + QChar(0)) << Error::Malformed;
        QTest::newRow("outside ASCII") << QStringLiteral("BB\u00c4") << Error::Malformed;
        QTest::newRow("outside ASCII, same low byte") << QStringLiteral("BB\u0138") << Error::Malformed;
        QTest::newRow("65536") << QStringLiteral("GGW") << Error::Malformed; // RFC 9285 section 6
        QTest::newRow("256 in a pair") << QStringLiteral("V5") << Error::Malformed;
        QTest::newRow("all colons") << QStringLiteral(":::") << Error::Malformed;
        QTest::newRow("two colons") << QStringLiteral("::") << Error::Malformed;
    }

    void refused()
    {
        QFETCH(QString, text);
        QFETCH(Error, error);
        const auto bytes = decodeBase45(text);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, error);
    }
};

QTEST_GUILESS_MAIN(TestBase45)
#include "tst_seal_base45.moc"
