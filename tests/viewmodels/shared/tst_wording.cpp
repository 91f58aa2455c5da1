// SPDX-License-Identifier: GPL-3.0-or-later
// Every failure has one plain line that says what happened, that nothing is lost or changed, and what to do.
#include "app/shared/wording/explain.h"
#include "app/shared/wording/field_label.h"
#include "app/shared/wording/number_word.h"

#include <QRegularExpression>
#include <QTest>

using namespace accord;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsLine_data();
    void everyCodeHasItsLine();
    void aCauseIsExplainedAsWhatItHolds();
    void damageLeadsToTheRepair();
    void theDetailIsNeverShown();
    void everyFieldHasItsOwnLabel();
    void smallNumbersAreWords();
};

namespace {

template <typename Code>
void addRows(const char* library, Code last)
{
    for (int code = 0; code <= int(last); ++code)
        QTest::addRow("%s %d", library, code) << app::explain(Code(code));
}

} // namespace

void WordingTest::everyCodeHasItsLine_data()
{
    QTest::addColumn<QString>("line");
    addRows("vault", vault::Error::KeyStoreForgot);
    addRows("recovery code", vault::RecoveryCodeError::Mistyped);
    addRows("seal", seal::Error::BadPadding);
    addRows("consent", consent::Error::NothingToSend);
    addRows("alliance", alliance::Error::NotAnOption);
    addRows("sync", sync::Error::ClosedLongAgo);
}

void WordingTest::everyCodeHasItsLine()
{
    QFETCH(QString, line);
    QVERIFY2(line.size() > 30 && line.size() <= 160, qPrintable(line));
    QVERIFY(!line.contains(QLatin1Char('\n')));
    QVERIFY(line.at(0).isUpper());
    QVERIFY(line.endsWith(QLatin1Char('.')));
    static const QRegularExpression reassures(
        QStringLiteral("othing (of it )?(was|is|left)|left (exactly )?as|still there|is safe|stays safely"));
    QVERIFY2(line.contains(reassures), qPrintable(line));
    static const QRegularExpression jargon(
        QStringLiteral("envelope|channel|vault|database|keyring|patient|user|provider|error|fail|invalid|CBOR|JSON"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!line.contains(jargon), qPrintable(line));
}

void WordingTest::aCauseIsExplainedAsWhatItHolds()
{
    QCOMPARE(app::explain(sync::Cause(vault::Error::DiskFull)), app::explain(vault::Error::DiskFull));
    QCOMPARE(app::explain(sync::Cause(seal::Error::NotAuthentic)), app::explain(seal::Error::NotAuthentic));
    QCOMPARE(app::explain(sync::Cause(sync::Error::RelayFull)), app::explain(sync::Error::RelayFull));
}

void WordingTest::damageLeadsToTheRepair()
{
    // The apps offer it at the next opening: nobody else has to be asked.
    const QString line = app::explain(vault::Error::Damaged);
    QVERIFY2(line.contains(QStringLiteral("open Accord again")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("brought back")), qPrintable(line));
    QVERIFY2(!line.contains(QStringLiteral("ask for help")), qPrintable(line));
}

void WordingTest::theDetailIsNeverShown()
{
    const base::Failure<sync::Cause> failure{vault::Error::Io, QStringLiteral("errno 5 at fsync")};
    QVERIFY(!app::explain(failure).contains(QStringLiteral("errno")));
    QCOMPARE(app::explain(failure), app::explain(vault::Error::Io));
}

void WordingTest::everyFieldHasItsOwnLabel()
{
    QStringList labels;
    for (const consent::Field field : consent::allFields())
        labels << app::fieldLabel(field);
    QVERIFY(!labels.contains(QString()));
    QCOMPARE(labels.removeDuplicates(), 0);
}

void WordingTest::smallNumbersAreWords()
{
    QCOMPARE(app::numberWord(1), QStringLiteral("one"));
    QCOMPARE(app::numberWord(12), QStringLiteral("twelve"));
    QCOMPARE(app::numberWord(13), QStringLiteral("13"));
    QCOMPARE(app::numberWord(0), QStringLiteral("0"));
    QCOMPARE(app::numberWord(-3), QStringLiteral("-3"));
}

QTEST_APPLESS_MAIN(WordingTest)
#include "tst_wording.moc"
