// SPDX-License-Identifier: GPL-3.0-or-later
// The questionnaire in other languages asks the same things: only words differ.
#include "core/alliance/questionnaire.h"

#include <QTest>

namespace accord::testing {

using namespace alliance;

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differInWordsOnly_data();
    void differInWordsOnly();
    void unknownLanguageIsEnglish();
};

void TestLanguages::differInWordsOnly_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLanguages::differInWordsOnly()
{
    QFETCH(QString, language);
    const auto english = standardQuestionnaire();
    const auto other = standardQuestionnaire(language);
    QVERIFY(english && other);
    QCOMPARE(other->language, language);
    QCOMPARE(other->url, english->url);
    QCOMPARE(other->version, english->version);
    QCOMPARE(other->constants.sd.value, english->constants.sd.value);
    QCOMPARE(other->constants.reliability.value, english->constants.reliability.value);
    QCOMPARE(other->constants.lowTotal.value, english->constants.lowTotal.value);
    QCOMPARE(other->constants.lowDimension.value, english->constants.lowDimension.value);
    QCOMPARE(other->constants.sd.source, english->constants.sd.source);
    const QList<ScaleItem> theirs = scaleItems(*other);
    const QList<ScaleItem> ours = scaleItems(*english);
    QCOMPARE(theirs.size(), ours.size());
    for (qsizetype i = 0; i < ours.size(); ++i) {
        QCOMPARE(theirs[i].linkId, ours[i].linkId);
        QCOMPARE(theirs[i].dimension, ours[i].dimension);
        QCOMPARE(theirs[i].minimum, ours[i].minimum);
        QCOMPARE(theirs[i].maximum, ours[i].maximum);
        QCOMPARE(theirs[i].reversed, ours[i].reversed);
        QCOMPARE(theirs[i].scored, ours[i].scored);
        QVERIFY(theirs[i].text != ours[i].text);
        QVERIFY(theirs[i].lowAnchor != ours[i].lowAnchor);
        QVERIFY(theirs[i].highAnchor != ours[i].highAnchor);
    }
    QCOMPARE(textItems(*other).size(), textItems(*english).size());
    QCOMPARE(textItems(*other).first().linkId, textItems(*english).first().linkId);
}

void TestLanguages::unknownLanguageIsEnglish()
{
    for (const QString& language : {QString(), QStringLiteral("tlh"), QStringLiteral("../../etc")}) {
        const auto questionnaire = standardQuestionnaire(language);
        QVERIFY(questionnaire);
        QCOMPARE(questionnaire->language, QStringLiteral("en"));
    }
}

} // namespace accord::testing

QTEST_APPLESS_MAIN(accord::testing::TestLanguages)
#include "tst_languages.moc"
