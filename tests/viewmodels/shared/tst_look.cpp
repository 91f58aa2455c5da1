// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen about the app's looks is kept, survives a spoilt file, and changes what is said at once.
#include "app/shared/look.h"
#include "app/shared/signal_wording/signal_wording.h"
#include "core/alliance/questionnaire.h"
#include "core/alliance/trajectory.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace accord::testing {

using namespace app;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsPlainWithoutAFile();
    void keepsWhatWasChosen();
    void aSpoiltFileCostsOnlyTheChoices();
    void wishesWinAndAreNotKept();
    void unknownLanguageCountsAsTheDevices();
    void speaksAtOnce_data();
    void speaksAtOnce();
    void everySignalIsSaidInTheClientsLanguage_data();
    void everySignalIsSaidInTheClientsLanguage();
    void givesTheApplicationBack();
    void whoHasOneLanguageLeavesItAlone();
    void pseudoIsLongerAndKeepsPlaces();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("look.ini")); }
    QTemporaryDir m_folder;
};

namespace {

/// As a class inside our namespace asks for its texts.
QString lock()
{
    return QCoreApplication::translate("accord::app::SettingsPage", "Lock now");
}

} // namespace

void TestLook::startsPlainWithoutAFile()
{
    const Look look({});
    QCOMPARE(look.language(), QStringLiteral("en"));
    QCOMPARE(look.textScale(), 1.0);
    QVERIFY(!look.dark());
    QVERIFY(!look.reducedMotion());
    QVERIFY(!look.rightToLeft());
    QVERIFY(!look.draft());
}

void TestLook::keepsWhatWasChosen()
{
    {
        Look look(file());
        QCOMPARE(look.theme(), Look::Theme::System);
        QSignalSpy changed(&look, &Look::changed);
        look.setTheme(Look::Theme::Dark);
        look.setTextScale(5); // taken into the range
        look.setReducedMotion(true);
        look.setLanguage(QStringLiteral("ar"));
        look.setLanguage(QStringLiteral("ar"));
        QCOMPARE(changed.count(), 4);
        QVERIFY(look.rightToLeft());
    }
    const Look again(file());
    QVERIFY(again.dark());
    QCOMPARE(again.textScale(), 2.0);
    QVERIFY(again.reducedMotion());
    QCOMPARE(again.language(), QStringLiteral("ar"));
    QVERIFY(again.rightToLeft());
    QVERIFY(again.draft());
}

void TestLook::aSpoiltFileCostsOnlyTheChoices()
{
    QFile spoilt(file());
    QVERIFY(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("theme=seven\ntextScale=huge\nlanguage=\x01\x02\nreducedMotion=[\n\n[[[");
    spoilt.close();
    const Look look(file());
    QVERIFY(look.textScale() >= 1 && look.textScale() <= 2);
    QVERIFY(look.language().isEmpty());
    QVERIFY(!lock().isEmpty());
}

void TestLook::wishesWinAndAreNotKept()
{
    QFile::remove(file());
    {
        LookWishes wishes;
        wishes.dark = true;
        wishes.textScale = 1.5;
        wishes.language = QStringLiteral("de");
        wishes.rightToLeft = true;
        const Look look(file(), wishes);
        QVERIFY(look.dark());
        QCOMPARE(look.textScale(), 1.5);
        QCOMPARE(look.language(), QStringLiteral("de"));
        QVERIFY(look.rightToLeft()); // mirrored though German is not
    }
    const Look plain(file());
    QCOMPARE(plain.theme(), Look::Theme::System);
    QCOMPARE(plain.textScale(), 1.0);
    QVERIFY(plain.language().isEmpty());
}

void TestLook::unknownLanguageCountsAsTheDevices()
{
    Look look({});
    look.setLanguage(QStringLiteral("tlh"));
    QVERIFY(look.language().isEmpty());
    QCOMPARE(look.nameOf(QStringLiteral("tlh")), QString());
    QCOMPARE(look.nameOf(QStringLiteral("es")), QStringLiteral("Español"));
}

void TestLook::speaksAtOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("number");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("7,5");
    QTest::newRow("es") << QStringLiteral("es") << QStringLiteral("7,5");
    QTest::newRow("ar") << QStringLiteral("ar") << QStringLiteral("٧٫٥");
}

void TestLook::speaksAtOnce()
{
    QFETCH(QString, language);
    QFETCH(QString, number);
    Look look({});
    QCOMPARE(lock(), QStringLiteral("Lock now"));
    QSignalSpy spoken(&look, &Look::languageChanged);
    look.setLanguage(language);
    QCOMPARE(spoken.count(), 1);
    QVERIFY(lock() != QStringLiteral("Lock now"));
    QCOMPARE(QLocale().toString(7.5, 'f', 1), number);
    look.setLanguage(QStringLiteral("en"));
    QCOMPARE(lock(), QStringLiteral("Lock now"));
}

void TestLook::whoHasOneLanguageLeavesItAlone()
{
    const QLocale before;
    app::LookWishes wishes;
    wishes.language = QStringLiteral("ar");
    wishes.speaks = false;
    const Look look({}, wishes);
    QCOMPARE(QLocale(), before);
    QVERIFY(!look.rightToLeft());
    QVERIFY(!look.draft());
}

void TestLook::everySignalIsSaidInTheClientsLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const char* const language : {"de", "es", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

/// Plural forms differ between languages: whatever the count, and also where the sentence has none.
void TestLook::everySignalIsSaidInTheClientsLanguage()
{
    QFETCH(QString, language);
    const alliance::Constants constants = alliance::standardQuestionnaire()->constants;
    QList<alliance::Signal> raised;
    const auto gather = [&](QList<double> totals, int daysSince = 0) {
        QList<alliance::SessionPoint> points;
        for (const double total : std::as_const(totals)) {
            alliance::SessionPoint point{QDate(2026, 1, 1).addDays(7 * points.size()), {}};
            point.score.bond = point.score.goals = point.score.tasks = point.score.total = total;
            points << point;
        }
        const auto reports = alliance::analyze(points, constants, 1, points.last().date.addDays(daysSince));
        raised += reports.last().raised;
    };
    for (const int before : {0, 1, 2, 3, 6, 12, 101})
        gather(QList<double>(before, 9.0) << 4.0); // low, and each of the drops
    for (const int steps : {4, 5, 6})
        gather(QList<double>{9, 8.5, 8, 7.5, 7, 6.5}.first(steps));
    for (const int days : {2, 3, 11, 100})
        gather({8}, days); // overdue
    alliance::SessionPoint warm{QDate(2026, 1, 1), {}};
    warm.score.bond = warm.score.tasks = 9;
    warm.score.goals = 6;
    raised += alliance::analyze({warm}, constants, std::nullopt, warm.date).last().raised;
    QStringList english;
    for (const alliance::Signal& signal : std::as_const(raised))
        english << wording::clientSentence(signal);
    QVERIFY(english.size() > 20 && !english.contains(QString()));
    LookWishes wishes;
    wishes.language = language;
    const Look look({}, wishes);
    for (int i = 0; i < raised.size(); ++i) {
        const QString said = wording::clientSentence(raised.at(i));
        QVERIFY2(!said.isEmpty() && !said.contains(QLatin1String("%n")), qPrintable(english.at(i)));
        for (const char* const word : {" session", "This time", "Things", "You ", "Your ", "worth"})
            QVERIFY2(!said.contains(QLatin1String(word)), qPrintable(said));
    }
}

void TestLook::givesTheApplicationBack()
{
    const QLocale before;
    {
        LookWishes wishes;
        wishes.language = QStringLiteral("de");
        const Look look({}, wishes);
        QVERIFY(QLocale().language() == QLocale::German);
    }
    QCOMPARE(QLocale(), before);
    QCOMPARE(lock(), QStringLiteral("Lock now"));
}

void TestLook::pseudoIsLongerAndKeepsPlaces()
{
    LookWishes wishes;
    wishes.language = QStringLiteral("pseudo");
    const Look look({}, wishes);
    const QString source = QStringLiteral("How was your session with %1?");
    const QString longer = QCoreApplication::translate("HomeModel", "How was your session with %1?");
    QVERIFY2(longer.size() >= source.size() * 7 / 5, qPrintable(longer));
    QCOMPARE(longer.count(QStringLiteral("%1")), 1);
    QCOMPARE(QCoreApplication::translate("x", "d MMMM", "date format: day and month"), QStringLiteral("d MMMM"));
}

} // namespace accord::testing

QTEST_MAIN(accord::testing::TestLook)
#include "tst_look.moc"
