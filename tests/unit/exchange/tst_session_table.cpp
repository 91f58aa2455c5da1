// SPDX-License-Identifier: GPL-3.0-or-later
// Columns by name, and rows checked one by one.
#include "core/exchange/session_table.h"
#include <QTest>

using namespace accord;
using namespace accord::exchange;

namespace {

const alliance::Questionnaire& questionnaire()
{
    static const alliance::Questionnaire standard = alliance::standardQuestionnaire().value();
    return standard;
}

QByteArrayList cells(const char* line)
{
    return QByteArray(line).split('|');
}

SessionTable standardTable(bool decimalComma = false)
{
    return SessionTable::fromHeader(questionnaire(), cells("client|session|date|bond|goals|tasks"), decimalComma)
        .value();
}

} // namespace

class TestSessionTable : public QObject
{
    Q_OBJECT

private slots:
    void headers_data();
    void headers();
    void anyOrder();
    void rows_data();
    void rows();
    void decimalComma();
    void skipped();
    void sessionNames();
};

void TestSessionTable::headers_data()
{
    QTest::addColumn<QByteArrayList>("header");
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("twice");
    QTest::addColumn<QString>("ignored");
    const auto row = [](const char* name, const char* header, const char* missing, const char* twice,
                        const char* ignored) {
        QTest::newRow(name) << cells(header) << QString::fromLatin1(missing) << QString::fromLatin1(twice)
                            << QString::fromLatin1(ignored);
    };
    row("least", "client|session|date|bond|goals|tasks", "", "", "");
    row("all", "client|session|date|bond|goals|tasks|overall|room", "", "", "");
    row("case and spaces", " Client |SESSION|Date|Bond|goals|Tasks", "", "", "");
    row("others", "client|session|date|therapist|bond|goals|tasks|note", "", "", "therapist note");
    row("no client", "session|date|bond|goals|tasks", "client", "", "");
    row("no session", "client|date|bond|goals|tasks", "session", "", "");
    row("no date", "client|session|bond|goals|tasks", "date", "", "");
    row("no scored item", "client|session|date|bond|goal|tasks", "goals", "", "");
    row("twice", "client|session|date|bond|goals|tasks|Bond", "", "Bond", "");
    row("other twice", "client|session|date|bond|goals|tasks|x|x", "", "x", "");
}

void TestSessionTable::headers()
{
    QFETCH(QByteArrayList, header);
    QFETCH(QString, missing);
    QFETCH(QString, twice);
    QFETCH(QString, ignored);
    const auto table = SessionTable::fromHeader(questionnaire(), header, false);
    QCOMPARE(table.has_value(), missing.isEmpty() && twice.isEmpty());
    if (table) {
        QCOMPARE(table->ignoredColumns().join(u' '), ignored);
        return;
    }
    const bool isMissing = table.error().problem == HeaderProblem::MissingColumn;
    QCOMPARE(isMissing ? table.error().column : QString(), missing);
    QCOMPARE(isMissing ? QString() : table.error().column, twice);
}

void TestSessionTable::anyOrder()
{
    const auto table =
        SessionTable::fromHeader(questionnaire(), cells("tasks|overall|x|date|client|goals|session|bond"), false);
    const auto row = table->row(cells("7|1|?|2024-01-02| Kim |6|3|8"), 9);
    QVERIFY(row);
    QCOMPARE(table->client(cells("7|1|?|2024-01-02| Kim |6|3|8")), QByteArray("Kim"));
    QCOMPARE(row->line, 9);
    QCOMPARE(row->session.number, 3);
    QCOMPARE(row->date, QDate(2024, 1, 2));
    QCOMPARE(row->score.bond, 8.0);
    QCOMPARE(row->score.goals, 6.0);
    QCOMPARE(row->score.tasks, 7.0);
    QCOMPARE(row->score.overall, 1.0);
    QCOMPARE(row->score.total, 7.0);
}

void TestSessionTable::rows_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<int>("problem");
    QTest::addColumn<QString>("column");
    const auto row = [](const char* name, const char* fields, RowProblem problem, const char* column) {
        QTest::newRow(name) << cells(fields) << int(problem) << QString::fromLatin1(column);
    };
    row("too few", "A|1|2024-01-01|8|8", RowProblem::FieldCount, "");
    row("too many", "A|1|2024-01-01|8|8|8|8", RowProblem::FieldCount, "");
    row("no client", " |1|2024-01-01|8|8|8", RowProblem::NoClient, "client");
    row("no session", "A||2024-01-01|8|8|8", RowProblem::NoSession, "session");
    row("no date", "A|1||8|8|8", RowProblem::BadDate, "date");
    row("bad date", "A|1|2024-02-30|8|8|8", RowProblem::BadDate, "date");
    row("text", "A|1|2024-01-01|8|abc|8", RowProblem::NotANumber, "goals");
    row("decimal comma where none belongs", "A|1|2024-01-01|8|7,5|8", RowProblem::NotANumber, "goals");
    row("eleven", "A|1|2024-01-01|8|8|11", RowProblem::OutOfRange, "tasks");
    row("below", "A|1|2024-01-01|-0.1|8|8", RowProblem::OutOfRange, "bond");
}

void TestSessionTable::rows()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(int, problem);
    QFETCH(QString, column);
    const auto row = standardTable().row(fields, 1);
    QVERIFY(!row);
    QCOMPARE(int(row.error().problem), problem);
    QCOMPARE(row.error().column, column);
}

void TestSessionTable::decimalComma()
{
    const auto row = standardTable(true).row(cells("A|1|2024-01-01|8,5|7.5|6"), 1);
    QVERIFY(row);
    QCOMPARE(row->score.bond, 8.5);
    QCOMPARE(row->score.goals, 7.5);
}

void TestSessionTable::skipped()
{
    const auto one = standardTable().row(cells("A|1|2024-01-01|8|| "), 1);
    QVERIFY(one);
    QCOMPARE(one->score.total, std::nullopt);
    QCOMPARE(one->score.bond, 8.0);
    QCOMPARE(one->score.goals, std::nullopt);
    QVERIFY(standardTable().row(cells("A|1|2024-01-01|||"), 1));
    QCOMPARE(standardTable().row(cells("A|1|2024-01-01|0|0|0"), 1)->score.total, 0.0);
}

void TestSessionTable::sessionNames()
{
    QCOMPARE(SessionName::of(u"12"_qs).number, 12);
    QCOMPARE(SessionName::of(u"0"_qs).number, 0);
    QCOMPARE(SessionName::of(u"007"_qs).toString(), u"007"_qs);
    QCOMPARE(SessionName::of(u"1234567890123456789"_qs).number, -1);
    QCOMPARE(SessionName::of(u"-1"_qs).toString(), u"-1"_qs);
    QVERIFY(SessionName::of(u"9"_qs) < SessionName::of(u"10"_qs));
    QVERIFY(SessionName::of(u"10"_qs) < SessionName::of(u"10a"_qs));
    QVERIFY(SessionName::of(u"a"_qs) < SessionName::of(u"b"_qs));
    QVERIFY(!(SessionName::of(u"a"_qs) < SessionName::of(u"9"_qs)));
    QVERIFY(!(SessionName::of(u"01"_qs) == SessionName::of(u"1"_qs)));
}

QTEST_GUILESS_MAIN(TestSessionTable)
#include "tst_session_table.moc"
