// SPDX-License-Identifier: GPL-3.0-or-later
// Which PINs are refused.
#include "core/vault/pin_rules.h"

#include <QTest>

using namespace accord::vault;

class TestVaultPinRules : public QObject
{
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* pin, PinFault fault) { QTest::newRow(pin) << QByteArray(pin) << int(fault); };
        row("246810", PinFault::None);
        row("112233", PinFault::None);
        row("123457", PinFault::None);
        row("246801357911", PinFault::None);
        row("", PinFault::TooShort);
        row("1", PinFault::TooShort);
        row("24681", PinFault::TooShort);
        row("2468101214161", PinFault::TooLong);
        row("24681o", PinFault::NotDigits);
        row("246 810", PinFault::NotDigits);
        row("\xd9\xa3\xd9\xa3\xd9\xa3", PinFault::NotDigits); // digits, but not of ASCII
        row("111111", PinFault::TooPlain);
        row("000000000000", PinFault::TooPlain);
        row("123456", PinFault::TooPlain);
        row("654321", PinFault::TooPlain);
        row("890123", PinFault::TooPlain);
        row("210987", PinFault::TooPlain);
    }
    void faults()
    {
        QFETCH(QByteArray, pin);
        QFETCH(int, fault);
        QCOMPARE(int(faultOfPin(pin)), fault);
    }
};

QTEST_GUILESS_MAIN(TestVaultPinRules)
#include "tst_vault_pin_rules.moc"
