// SPDX-License-Identifier: GPL-3.0-or-later
// CSV as RFC 4180 has it: records, quotation, separators, and every way a record can be broken.
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_value.h"
#include <QBuffer>
#include <QTest>

using namespace accord::exchange;

Q_DECLARE_METATYPE(QList<QByteArrayList>)

namespace {

struct All
{
    QList<QByteArrayList> records;
    QList<qint64> lines;
    QStringList problems; // "problem:first-last"
    char separator = 0;
};

/// Gives at most `piece` bytes at a time, to cut records everywhere.
class Pieces : public QBuffer
{
public:
    Pieces(const QByteArray& bytes, qint64 piece) : m_piece(piece)
    {
        setData(bytes);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char* data, qint64 length) override { return QBuffer::readData(data, qMin(length, m_piece)); }

private:
    qint64 m_piece;
};

All readAll(const QByteArray& bytes, qint64 piece = 1 << 20)
{
    Pieces device(bytes, piece);
    CsvReader reader(device);
    All all;
    for (auto got = reader.next(); got != CsvReader::Got::End; got = reader.next()) {
        if (got == CsvReader::Got::Record) {
            all.records << reader.fields();
            all.lines << reader.firstLine();
        } else {
            all.problems << u"%1:%2-%3"_qs.arg(QString::number(int(reader.problem())),
                                               QString::number(reader.firstLine()), QString::number(reader.lastLine()));
        }
    }
    all.separator = reader.separator();
    return all;
}

QString problem(CsvProblem what, int first, int last)
{
    return u"%1:%2-%3"_qs.arg(int(what)).arg(first).arg(last);
}

/// Fails as a disk does, after some bytes.
class BadDisk : public QIODevice
{
public:
    explicit BadDisk(QByteArray good) : m_good(std::move(good)) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 n = qMin<qint64>(length, m_good.size());
        if (n == 0)
            return -1;
        memcpy(data, m_good.constData(), size_t(n));
        m_good.remove(0, n);
        return n;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
    bool isSequential() const override { return false; }

private:
    QByteArray m_good;
};

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void records_data();
    void records();
    void separators_data();
    void separators();
    void problems_data();
    void problems();
    void lineNumbers();
    void longRecords();
    void unclosedQuoteDoesNotSwallowALargeFile();
    void failingDisk();
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void writing();
};

void TestCsv::records_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArrayList>>("expected");
    const auto row = [](const char* name, const QByteArray& bytes, const QList<QByteArrayList>& expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("empty", "", {});
    row("only a mark", "\xef\xbb\xbf", {});
    row("LF", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
    row("CR LF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
    row("no last line end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
    row("byte order mark",
        "\xef\xbb\xbf"
        "a,b\n",
        {{"a", "b"}});
    row("mark before a quotation", "\xef\xbb\xbf\"a\",b\n", {{"a", "b"}});
    row("empty fields", "a,b,c\n,,\n", {{"a", "b", "c"}, {"", "", ""}});
    row("empty last field at the end", "a,b\nc,", {{"a", "b"}, {"c", ""}});
    row("quoted", "\"a\",\"b\"\n", {{"a", "b"}});
    row("separator within", "\"a,b\",c\n", {{"a,b", "c"}});
    row("quotation mark within", "\"a\"\"b\",c\n", {{"a\"b", "c"}});
    row("only quotation marks", "\"\"\"\"\"\",c\n", {{"\"\"", "c"}});
    row("empty quoted", "\"\",c\n", {{"", "c"}});
    row("line ends within", "\"a\r\nb\nc\",d\n", {{"a\r\nb\nc", "d"}});
    row("carriage return within", "\"a\rb\",d\n", {{"a\rb", "d"}});
    row("quoted at the very end", "a,\"b\"", {{"a", "b"}});
    row("spaces are kept", " a , b \n", {{" a ", " b "}});
    row("empty lines are passed over", "a,b\n\n\r\nc,d\n\n", {{"a", "b"}, {"c", "d"}});
    row("other scripts", "Zo\xc3\xab,\xe5\xb1\xb1\n", {{"Zo\xc3\xab", "\xe5\xb1\xb1"}});
}

void TestCsv::records()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArrayList>, expected);
    for (const qint64 piece : {1, 2, 3, 1000}) {
        const All all = readAll(bytes, piece);
        QCOMPARE(all.problems, QStringList());
        QCOMPARE(all.records, expected);
    }
}

void TestCsv::separators_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2,5\n") << ';';
    QTest::newRow("as many of both: comma") << QByteArray("a,b;c\n") << ',';
    QTest::newRow("quoted ones do not count") << QByteArray("\"a;b;c\",d\n") << ',';
    QTest::newRow("quoted commas do not count") << QByteArray("\"a,b,c\";d\n") << ';';
    QTest::newRow("one column") << QByteArray("a\n") << ',';
    QTest::newRow("later lines do not count") << QByteArray("a,b\n1;2;3;4\n") << ',';
}

void TestCsv::separators()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, separator);
    QCOMPARE(readAll(bytes).separator, separator);
}

void TestCsv::problems_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("good");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& expected, int good) {
        QTest::newRow(name) << bytes << expected << good;
    };
    row("stray quote", "a,b\nc\"d,e\nf,g\n", problem(CsvProblem::StrayQuote, 2, 2), 2);
    row("text after a quote", "a,b\n\"c\"d,e\nf,g\n", problem(CsvProblem::TextAfterQuote, 2, 2), 2);
    row("space after a quote", "a,b\n\"c\" ,e\nf,g\n", problem(CsvProblem::TextAfterQuote, 2, 2), 2);
    row("open quote", "a,b\n\"c,e\nf,g\n", problem(CsvProblem::OpenQuote, 2, 3), 1);
    row("open quote at the end", "a,b\nc,\"", problem(CsvProblem::OpenQuote, 2, 2), 1);
    row("stray return", "a,b\nc\rd,e\nf,g\n", problem(CsvProblem::StrayReturn, 2, 2), 2);
    row("stray return at the end", "a,b\nc,d\r", problem(CsvProblem::StrayReturn, 2, 2), 1);
    row("null byte", QByteArray("a,b\nc\0d,e\nf,g\n", 14), problem(CsvProblem::NullByte, 2, 2), 2);
    row("null byte in quotes", QByteArray("a,b\n\"c\0d\",e\nf,g\n", 16), problem(CsvProblem::NullByte, 2, 2), 2);
    row("not UTF-8", "a,b\nc\xff,e\nf,g\n", problem(CsvProblem::NotUtf8, 2, 2), 2);
    row("Latin-1", "a,b\nJos\xe9,e\nf,g\n", problem(CsvProblem::NotUtf8, 2, 2), 2);
    row("over two lines", "a,b\n\"c\nd\"e,f\ng,h\n", problem(CsvProblem::TextAfterQuote, 2, 3), 2);
}

void TestCsv::problems()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QFETCH(int, good);
    for (const qint64 piece : {1, 2, 1000}) {
        const All all = readAll(bytes, piece);
        QCOMPARE(all.problems, QStringList(expected));
        QCOMPARE(all.records.size(), good);
    }
}

void TestCsv::lineNumbers()
{
    QCOMPARE(readAll("a,b\n\n\"c\nd\",e\r\nf,g\n").lines, QList<qint64>({1, 3, 5}));
}

void TestCsv::longRecords()
{
    const qsizetype limit = CsvReader::maximumRecordSize;
    const QByteArray fits(limit - 2, 'x'); // with separator and one more field: exactly the limit
    QCOMPARE(readAll("a,b\n" + fits + ",y\nc,d\n").records.size(), 3);
    const All over = readAll("a,b\n" + fits + "x,y\nc,d\n");
    QCOMPARE(over.problems, QStringList(problem(CsvProblem::TooLong, 2, 2)));
    QCOMPARE(over.records.size(), 2);
    const All commas = readAll("a,b\n" + QByteArray(3 * limit, ',') + "\nc,d\n");
    QCOMPARE(commas.problems, QStringList(problem(CsvProblem::TooLong, 2, 2)));
}

void TestCsv::unclosedQuoteDoesNotSwallowALargeFile()
{
    QByteArray bytes = "a,b\n\"c,d\n";
    for (int i = 0; i < 20000; ++i)
        bytes += "0123456789,0123456789\n";
    const All all = readAll(bytes);
    QCOMPARE(all.problems.size(), 1);
    QVERIFY(all.problems.first().startsWith(u"%1:2-"_qs.arg(int(CsvProblem::TooLong))));
    QVERIFY(all.records.size() > 16000);
    const qint64 lastLost = all.problems.first().section(u'-', 1).toLongLong();
    QCOMPARE(all.lines.at(1), lastLost + 1);
    QCOMPARE(all.records.size(), 1 + 20002 - lastLost);
}

void TestCsv::failingDisk()
{
    BadDisk disk("a,b\nc,d\ne");
    CsvReader reader(disk);
    QCOMPARE(reader.next(), CsvReader::Got::Record);
    QCOMPARE(reader.next(), CsvReader::Got::Record);
    QCOMPARE(reader.next(), CsvReader::Got::Problem);
    QCOMPARE(reader.problem(), CsvProblem::ReadFailed);
    QCOMPARE(reader.next(), CsvReader::Got::End);
}

void TestCsv::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<double>("expected"); // -999: refused
    const auto row = [](const char* text, bool comma, double expected) {
        QTest::addRow("%s %s", text, comma ? "with comma" : "") << QByteArray(text) << comma << expected;
    };
    constexpr double refused = -999;
    row("7", false, 7);
    row("7.5", false, 7.5);
    row(" 7.5 ", false, 7.5);
    row("+7.5", false, 7.5);
    row("-3.25", false, -3.25);
    row("007", false, 7);
    row("0.1", false, 0.1);
    row("7,5", true, 7.5);
    row("7.5", true, 7.5);
    row("7,5", false, refused);
    row("1,234,5", true, refused);
    row("1.234,5", true, refused);
    row("", false, refused);
    row("-", false, refused);
    row(".5", false, refused);
    row("5.", false, refused);
    row("1.2.3", false, refused);
    row("1e1", false, refused);
    row("nan", false, refused);
    row("inf", false, refused);
    row("0x10", false, refused);
    row("7 5", false, refused);
    row("--7", false, refused);
    row("+-7", false, refused);
    row("abc", false, refused);
    row("\xd9\xa7", false, refused); // ٧
}

void TestCsv::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, decimalComma);
    QFETCH(double, expected);
    QCOMPARE(csvNumber(text, decimalComma).value_or(-999), expected);
    QVERIFY(!csvNumber(QByteArray(400, '9'), decimalComma));
}

void TestCsv::dates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("day") << QByteArray("2024-03-31") << true;
    QTest::newRow("spaces around") << QByteArray(" 2024-03-31 ") << true;
    QTest::newRow("leap day") << QByteArray("2024-02-29") << true;
    QTest::newRow("no leap day") << QByteArray("2023-02-29") << false;
    QTest::newRow("no such month") << QByteArray("2024-13-01") << false;
    QTest::newRow("short") << QByteArray("2024-3-31") << false;
    QTest::newRow("other order") << QByteArray("31.03.2024") << false;
    QTest::newRow("with a time") << QByteArray("2024-03-31T10:00") << false;
    QTest::newRow("signs") << QByteArray("+024-03-31") << false;
    QTest::newRow("slashes") << QByteArray("2024/03/31") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestCsv::dates()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, valid);
    QCOMPARE(csvDate(text).has_value(), valid);
}

void TestCsv::writing()
{
    for (const QByteArray& field : {QByteArray("plain"), QByteArray(""), QByteArray("a,b"), QByteArray("a\"b"),
                                    QByteArray("a\r\nb"), QByteArray(" a "), QByteArray("\"")}) {
        const All all = readAll("x," + csvField(field) + ",y\n");
        QCOMPARE(all.records, QList<QByteArrayList>({{"x", field, "y"}}));
    }
    QCOMPARE(csvField("plain"), QByteArray("plain"));
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
