// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in the sources and what stands in assets/i18n: lupdate, run on a copy, finds nothing new; nothing is
// empty or unfinished; and no translation loses a %1, a %n or a {place}.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool numerus = false;
    bool finished = true;
};

QList<Message> read(const QString& file)
{
    QFile device(file);
    QList<Message> all;
    if (!device.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            all << Message();
            all.last().numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            all.last().finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            if (!all.last().numerus)
                all.last().forms << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            all.last().forms << xml.readElementText();
        }
    }
    return all;
}

/// "%1", "%n" and "{name}", without the L that asks for the language's own digits.
QStringList placesIn(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%L?([1-9n])|(\\{[a-z-]+\\})"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
        if (!places.contains(name))
            places << name;
    }
    places.sort();
    return places;
}

/// One line for each fault of a file.
QStringList problemsOf(const QString& file)
{
    QStringList problems;
    const QList<Message> messages = read(file);
    for (const Message& message : messages) {
        const auto say = [&](const char* what) {
            problems << QLatin1String(what) + QStringLiteral(": ") + message.source;
        };
        if (!message.finished)
            say("unfinished");
        if (message.forms.isEmpty())
            say("no translation");
        for (const QString& form : message.forms) {
            QStringList wanted = placesIn(message.source);
            QStringList given = placesIn(form);
            if (message.numerus) { // "one letter" needs no number; and a count in words may be said in digits
                wanted.removeAll(QStringLiteral("n"));
                given.removeAll(QStringLiteral("n"));
            }
            if (form.isEmpty())
                say("no translation");
            else if (wanted != given)
                say("a place is lost");
        }
    }
    return problems;
}

/// Brings `file` up to date with the sources, as the target accord_update_translations does.
bool update(const QString& file, const QStringList& sources, bool pluralOnly)
{
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-source-language"),
                          QStringLiteral("en"),      QStringLiteral("-locations"),   QStringLiteral("none")};
    if (pluralOnly)
        arguments << QStringLiteral("-pluralonly");
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ACCORD_SOURCE_DIR));
    lupdate.start(QStringLiteral(ACCORD_LUPDATE), arguments + sources + QStringList{QStringLiteral("-ts"), file});
    return lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0;
}

const QString i18n = QStringLiteral(ACCORD_SOURCE_DIR "/assets/i18n/");

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void seesANewText();
    void seesAFault_data();
    void seesAFault();

private:
    QTemporaryDir m_folder;
};

void TestTranslations::isComplete_data()
{
    QTest::addColumn<bool>("pluralOnly");
    const QStringList files = QDir(i18n).entryList({QStringLiteral("accord_*.ts")}, QDir::Files);
    QVERIFY(files.size() >= 4);
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << (file == QLatin1String("accord_en.ts"));
}

void TestTranslations::isComplete()
{
    QFETCH(const bool, pluralOnly);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const QString copy = m_folder.filePath(name);
    QVERIFY(QFile::copy(i18n + name, copy));
    const QStringList sources = QStringLiteral("app/client app/shared qml/client qml/shared qml/controls").split(u' ');
    QVERIFY(update(copy, sources, pluralOnly));
    const qsizetype least = pluralOnly ? 5 : 400; // else this checked nothing
    QVERIFY(read(copy).size() > least);
    const QStringList problems = problemsOf(copy);
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
    QCOMPARE(read(copy).size(), read(i18n + name).size()); // and nothing stands there that nobody says any more
}

void TestTranslations::seesANewText()
{
    const QString copy = m_folder.filePath(QStringLiteral("new.ts"));
    QVERIFY(QFile::copy(i18n + QStringLiteral("accord_de.ts"), copy));
    QFile source(m_folder.filePath(QStringLiteral("New.qml")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("import QtQuick\nText { text: qsTr(\"Said for the first time\") }\n");
    source.close();
    QVERIFY(update(copy, {source.fileName()}, false));
    QVERIFY(problemsOf(copy).contains(QStringLiteral("unfinished: Said for the first time")));
}

void TestTranslations::seesAFault_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("problem");
    QTest::newRow("empty") << QByteArray("<message><source>A</source><translation></translation></message>")
                           << QStringLiteral("no translation: A");
    QTest::newRow("lost %1") << QByteArray("<message><source>A %1</source><translation>B</translation></message>")
                             << QStringLiteral("a place is lost: A %1");
    QTest::newRow("lost name") << QByteArray(
                                      "<message><source>A {from}</source><translation>B {form}</translation></message>")
                               << QStringLiteral("a place is lost: A {from}");
    QTest::newRow("lost %2 in a plural")
        << QByteArray("<message numerus=\"yes\"><source>A %1 %2</source><translation><numerusform>B %1 %2</numerusform>"
                      "<numerusform>B %1</numerusform></translation></message>")
        << QStringLiteral("a place is lost: A %1 %2");
    QTest::newRow("a plural left out")
        << QByteArray("<message numerus=\"yes\"><source>A %n</source><translation><numerusform>B %n</numerusform>"
                      "<numerusform></numerusform></translation></message>")
        << QStringLiteral("no translation: A %n");
}

void TestTranslations::seesAFault()
{
    QFETCH(const QByteArray, message);
    QFETCH(const QString, problem);
    QFile file(m_folder.filePath(QStringLiteral("fault.ts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<?xml version=\"1.0\"?><TS version=\"2.1\" language=\"de\"><context><name>C</name>" + message +
               "</context></TS>");
    file.close();
    QCOMPARE(problemsOf(file.fileName()), QStringList(problem));
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
