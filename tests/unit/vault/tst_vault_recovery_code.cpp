// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code: comes back however it is written, and no slip of the pen is taken for a code.
#include "core/vault/recovery_code.h"
#include "tests/unit/vault/fixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace accord;
using namespace accord::vault;

namespace {

const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// As many, or fifty times as many with ./tests/run --long.
int roundsOf(int usual)
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? usual * 50 : usual;
}

QString bare(const SecretBytes& code)
{
    return recoveryCodeText(code).remove(u'-');
}

bool isMistyped(const QString& text)
{
    const auto parsed = parseRecoveryCode(text);
    return !parsed && parsed.error().code == RecoveryCodeError::Mistyped;
}

} // namespace

class TestVaultRecoveryCode : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(initialiseSecrets()); }
    void knownCodes_data();
    void knownCodes();
    void comesBack();
    void isReadHoweverItIsWritten();
    void everyWrongCharacterIsCaught();
    void everySwapIsCaught();
    void everyPairOfWrongCharactersIsCaught();
    void theWrongLengthIsRefused();
    void foreignCharactersAreRefused_data();
    void foreignCharactersAreRefused();
    void chanceTextIsHardlyEverACode();
    void noTwoAreAlike();
};

void TestVaultRecoveryCode::knownCodes_data()
{
    // Fixed for ever: what is written on paper must open the vault years later. The check symbols were computed by an
    // independent implementation (tests/unit/vault/recovery_code.py).
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("zeros") << QByteArray(16, '\0') << "0000-0000-0000-0000-0000-0000-0000";
    QTest::newRow("ones") << QByteArray(16, '\xff') << "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZWBH";
    QTest::newRow("counting") << QByteArray::fromHex("000102030405060708090a0b0c0d0e0f")
                              << "000G-40R4-0M30-E209-185G-R38E-1WEC";
    QTest::newRow("the last bit") << QByteArray::fromHex("00000000000000000000000000000001")
                                  << "0000-0000-0000-0000-0000-0000-04R5";
}

void TestVaultRecoveryCode::knownCodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(recoveryCodeText(SecretBytes::copyOf(bytes)), text);
    const auto parsed = parseRecoveryCode(text);
    QVERIFY(parsed.has_value());
    QVERIFY(parsed->equals(bytes));
}

void TestVaultRecoveryCode::comesBack()
{
    static const QRegularExpression form(QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){6}$"));
    for (int round = 0; round < roundsOf(2000); ++round) {
        const SecretBytes code = newRecoveryCode();
        QCOMPARE(code.size(), recoveryCodeSize);
        const QString text = recoveryCodeText(code);
        QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
        const auto parsed = parseRecoveryCode(text);
        QVERIFY(parsed.has_value());
        QVERIFY(parsed->equals(code.view()));
    }
}

void TestVaultRecoveryCode::isReadHoweverItIsWritten()
{
    const SecretBytes code = SecretBytes::copyOf(QByteArray::fromHex("00443214c74254b635cf84653a56d7c6"));
    const QString text = recoveryCodeText(code);
    QVERIFY(text.contains(u'0') && text.contains(u'1'));
    QString letters = text;
    letters.replace(u'0', u'O').replace(u'1', u'I');
    QString small = text.toLower();
    small.replace(u'0', u'o').replace(u'1', u'l');
    QString dashes = text;
    dashes.replace(u'-', QChar(0x2013));
    for (const QString& typed :
         {text, letters, small, dashes, text.toLower(), QString(text).remove(u'-'), QString(text).replace(u'-', u' '),
          QStringLiteral("  %1\r\n").arg(text), QString(text).replace(u'-', QStringLiteral(" \u2011 ")),
          QString(small).replace(u'l', u'i'), QString(letters).replace(u'I', u'L'),
          QString(text).replace(u'-', QChar(0x00a0))}) {
        const auto parsed = parseRecoveryCode(typed);
        QVERIFY2(parsed.has_value(), qPrintable(typed));
        QVERIFY(parsed->equals(code.view()));
    }
}

void TestVaultRecoveryCode::everyWrongCharacterIsCaught()
{
    for (int round = 0; round < roundsOf(20); ++round) {
        const QString text = bare(newRecoveryCode());
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const QChar other : alphabet) {
                if (other == text.at(at))
                    continue;
                QString wrong = text;
                wrong[at] = other;
                QVERIFY2(isMistyped(wrong), qPrintable(text + u' ' + wrong));
            }
        }
    }
}

void TestVaultRecoveryCode::everySwapIsCaught()
{
    // Of neighbours, and of any other two.
    int swaps = 0;
    for (int round = 0; round < roundsOf(30); ++round) {
        const QString text = bare(newRecoveryCode());
        for (qsizetype one = 0; one < text.size(); ++one) {
            for (qsizetype other = one + 1; other < text.size(); ++other) {
                if (text.at(one) == text.at(other))
                    continue;
                QString wrong = text;
                wrong[one] = text.at(other);
                wrong[other] = text.at(one);
                QVERIFY2(isMistyped(wrong), qPrintable(text + u' ' + wrong));
                ++swaps;
            }
        }
    }
    QVERIFY(swaps > roundsOf(30) * 300);
}

void TestVaultRecoveryCode::everyPairOfWrongCharactersIsCaught()
{
    // The code is linear over GF(32), so one text stands for all, and one first difference for all 31: every pair of
    // places with every ratio of the two differences.
    const QString zeros(28, u'0');
    for (qsizetype one = 0; one < zeros.size(); ++one) {
        for (qsizetype other = one + 1; other < zeros.size(); ++other) {
            for (qsizetype difference = 1; difference < 32; ++difference) {
                QString wrong = zeros;
                wrong[one] = alphabet.at(1);
                wrong[other] = alphabet.at(difference);
                QVERIFY2(isMistyped(wrong), qPrintable(wrong));
            }
        }
    }
}

void TestVaultRecoveryCode::theWrongLengthIsRefused()
{
    const QString text = bare(newRecoveryCode());
    for (qsizetype size = 0; size < text.size(); ++size) {
        const auto parsed = parseRecoveryCode(text.first(size));
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().code), int(RecoveryCodeError::WrongLength));
    }
    for (const QString& longer : {text + u'0', u'0' + text, text + text, text + QString(100'000, u'7')}) {
        const auto parsed = parseRecoveryCode(longer);
        QVERIFY(!parsed);
        QCOMPARE(int(parsed.error().code), int(RecoveryCodeError::WrongLength));
    }
}

void TestVaultRecoveryCode::foreignCharactersAreRefused_data()
{
    QTest::addColumn<QString>("character");
    for (const char* character : {"U", "u", "*", "é", "ß", "Ω", "٣", "０", "\U0001F511"})
        QTest::newRow(character) << QString::fromUtf8(character);
    QTest::newRow("null") << QString(QChar(0));
}

void TestVaultRecoveryCode::foreignCharactersAreRefused()
{
    QFETCH(QString, character);
    const auto parsed = parseRecoveryCode(bare(newRecoveryCode()).replace(5, 1, character));
    QVERIFY(!parsed);
    QCOMPARE(int(parsed.error().code), int(RecoveryCodeError::UnknownCharacter));
}

void TestVaultRecoveryCode::chanceTextIsHardlyEverACode()
{
    const int rounds = roundsOf(20'000);
    int taken = 0;
    for (int round = 0; round < rounds; ++round) {
        const SecretBytes random = SecretBytes::random(28);
        QString text;
        for (size_t i = 0; i < random.size(); ++i)
            text += alphabet.at(random.data()[i] % 32);
        taken += parseRecoveryCode(text) ? 1 : 0;
    }
    // One in 4,096 on average: 5 of 20,000, deviation 2.
    QVERIFY2(taken < rounds / 4096 * 2 + 10, qPrintable(QString::number(taken)));
}

void TestVaultRecoveryCode::noTwoAreAlike()
{
    QSet<QString> seen;
    for (int round = 0; round < 1000; ++round)
        seen << recoveryCodeText(newRecoveryCode());
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(TestVaultRecoveryCode)
#include "tst_vault_recovery_code.moc"
