// SPDX-License-Identifier: GPL-3.0-or-later
// The help on signals: taken apart without losing a word, every rule and number in it, and fit for both readers.
#include "app/shared/rules_model.h"
#include "core/alliance/resources.h"
#include "core/alliance/signals.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace accord;
using namespace accord::app;

namespace {

using Kind = HelpBlock::Kind;

QString signalsFile()
{
    QFile file(QStringLiteral(ACCORD_SOURCE_DIR "/core/alliance/SIGNALS.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The words of a text, without anything that Markdown or a layout puts between them.
QStringList wordsOf(QString text)
{
    static const QRegularExpression separators(QStringLiteral("[^\\w.,;:()<>=+-]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

QString allPlain()
{
    QStringList lines;
    for (const HelpBlock& block : helpBlocks(signalsFile()))
        lines << block.plain;
    return lines.join(u'\n');
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfATextKeepTheirKind()
    {
        const QString text = QStringLiteral("<!-- about the file -->\n# Top\n\nOne line\nand its **end**.\n## Part\n"
                                            "- first `name`\n  goes on\n- *second* < third\n\nLast");
        const QList<HelpBlock> expected = {
            {Kind::Title, QStringLiteral("Top"), QStringLiteral("Top")},
            {Kind::Paragraph, QStringLiteral("One line and its <b>end</b>."), QStringLiteral("One line and its end.")},
            {Kind::Heading, QStringLiteral("Part"), QStringLiteral("Part")},
            {Kind::Item, QStringLiteral("first name goes on"), QStringLiteral("first name goes on")},
            {Kind::Item, QStringLiteral("<i>second</i> &lt; third"), QStringLiteral("second < third")},
            {Kind::Paragraph, QStringLiteral("Last"), QStringLiteral("Last")},
        };
        QCOMPARE(helpBlocks(text), expected);
    }

    void rowsOfATableBecomeTermsWithTheirDetails()
    {
        const QString text =
            QStringLiteral("| State | When | Note |\n|:--|---|---|\n| open | a drop | x |\n| none | else | |\n"
                           "After\n| Other | Is |\n|---|---|\n| a | b |\n");
        QStringList lines;
        for (const HelpBlock& block : helpBlocks(text))
            lines << QString::number(int(block.kind)) + u' ' + block.plain;
        const auto line = [](Kind kind, const char* plain) {
            return QStringLiteral("%1 %2").arg(int(kind)).arg(QLatin1String(plain));
        };
        QCOMPARE(
            lines,
            QStringList({line(Kind::Term, "open"), line(Kind::Detail, "When: a drop"), line(Kind::Detail, "Note: x"),
                         line(Kind::Term, "none"), line(Kind::Detail, "When: else"), line(Kind::Detail, "Note: "),
                         line(Kind::Paragraph, "After"), line(Kind::Term, "a"), line(Kind::Detail, "Is: b")}));
    }

    void textsThatAreNone()
    {
        QVERIFY(helpBlocks({}).isEmpty());
        QVERIFY(helpBlocks(QStringLiteral("\n\n<!-- x -->\n")).isEmpty());
        for (const char* odd : {"|", "||", "| a", "|---|", "# ", "- ", "**", "`", "*a"})
            QVERIFY(helpBlocks(QString::fromLatin1(odd)).size() <= 2); // and no crash
    }

    void theHelpIsTheFileBesideTheRules()
    {
        QVERIFY(!signalsFile().isEmpty());
        QCOMPARE(alliance::signalsHelp(), signalsFile());
        RulesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), int(helpBlocks(signalsFile()).size()));
        QCOMPARE(model.data(model.index(0), RulesModel::KindRole).toInt(), int(RulesModel::Title));
        QCOMPARE(model.data(model.index(0), RulesModel::PlainRole).toString(), QStringLiteral("How signals work"));
        QCOMPARE(model.data(model.index(0), Qt::UserRole), QVariant());
    }

    void noWordIsLost()
    {
        static const QRegularExpression comment(QStringLiteral("<!--.*?-->"));
        static const QRegularExpression rule(QStringLiteral("\\|[-|]+\\|"));
        QStringList written;
        QStringList headers; // of columns: once in the file, with every row on the page, and the first one nowhere
        const QStringList lines = signalsFile().remove(comment).remove(rule).split(u'\n');
        QString previous;
        for (const QString& line : lines) {
            if (line.startsWith(u'|') && !previous.startsWith(u'|'))
                headers += wordsOf(line.section(u'|', 2));
            else
                written += wordsOf(QString(line).remove(u'*').remove(u'`'));
            previous = line;
        }
        QString shown = allPlain();
        written.removeAll(QStringLiteral("-"));
        const QStringList page = wordsOf(shown);
        qsizetype at = 0;
        for (const QString& word : std::as_const(written)) {
            if (word == u"##" || word == u"#")
                continue;
            while (at < page.size() && page[at] != word)
                ++at;
            QVERIFY2(at < page.size(), qPrintable(QStringLiteral("'%1' is missing or out of order").arg(word)));
            ++at;
        }
        for (QString& header : headers)
            QVERIFY2(shown.contains(header), qPrintable(header));
    }

    void everyRuleIsThere()
    {
        const QString text = allPlain();
        for (int rule = 0; rule <= int(alliance::RuleId::Overdue); ++rule)
            QVERIFY2(text.contains(QStringLiteral("Name in files: ") + id(alliance::RuleId(rule))),
                     qPrintable(id(alliance::RuleId(rule))));
        for (const char* source : {"Jacobson", "Bordin", "Flückiger", "Gumz", "Lipner", "92, 129-133", "NIST",
                                   "assumed", "no agreed standard"})
            QVERIFY2(text.contains(QString::fromUtf8(source)), source);
    }

    void theWordsSuitBothReaders()
    {
        // Clients read the same page: what must not be read by them must not stand here.
        const QString text = allPlain().toLower();
        for (const char* word : {"rupture", "failure", "patient", "attend"})
            QVERIFY2(!text.contains(QLatin1String(word)), word);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
