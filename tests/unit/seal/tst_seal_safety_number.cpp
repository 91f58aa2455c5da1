// SPDX-License-Identifier: GPL-3.0-or-later
// The safety number: its shape, its symmetry, and that it follows both identities.
#include "core/seal/keys.h"
#include "core/seal/safety_number.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace accord::seal;

class TestSafetyNumber : public QObject
{
    Q_OBJECT

private slots:
    void isFiveGroupsOfFiveDigitsEitherWay()
    {
        const QByteArray one = generateKeyPair().publicKey;
        const QByteArray other = generateKeyPair().publicKey;
        const QString number = safetyNumber(one, other);
        QVERIFY(QRegularExpression(QStringLiteral("\\A\\d{5}( \\d{5}){4}\\z")).match(number).hasMatch());
        QCOMPARE(safetyNumber(other, one), number);
    }

    void followsEveryByteOfBothIdentities()
    {
        const QByteArray one(32, 'a');
        const QByteArray other(32, 'b');
        QSet<QString> numbers = {safetyNumber(one, other)};
        for (qsizetype i = 0; i < 32; ++i) {
            QByteArray changed = one;
            changed[i] = 'c';
            numbers.insert(safetyNumber(changed, other));
            changed = other;
            changed[i] = 'c';
            numbers.insert(safetyNumber(one, changed));
        }
        QCOMPARE(numbers.size(), 65);
    }

    void needsTwoKeys()
    {
        QVERIFY(safetyNumber({}, QByteArray(32, 'b')).isEmpty());
        QVERIFY(safetyNumber(QByteArray(32, 'a'), QByteArray(33, 'b')).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSafetyNumber)
#include "tst_seal_safety_number.moc"
