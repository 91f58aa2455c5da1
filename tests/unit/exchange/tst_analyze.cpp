// SPDX-License-Identifier: GPL-3.0-or-later
// `analyze` as it is called: files in, entries out, exit codes, and every refusal by line and cause.
#include "app/cli/analyze/analyze.h"
#include "core/alliance/trajectory.h"
#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <sys/stat.h>
#include <thread>

using namespace accord;

namespace {

struct Ran
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QList<QJsonObject> sessions() const
    {
        QList<QJsonObject> all;
        for (const QByteArray& line : out.split('\n')) {
            if (!line.isEmpty())
                all << QJsonDocument::fromJson(line).object();
        }
        return all;
    }
    /// "client session" of every entry, in order.
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const QJsonObject& session : sessions())
            all << session[u"client"_qs].toString() + u' ' + session[u"session"_qs].toVariant().toString();
        return all;
    }
    [[nodiscard]] QByteArrayList causes() const
    {
        QByteArrayList lines = err.split('\n');
        lines.removeAll("");
        return lines;
    }
};

Ran run(const QStringList& arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    const base::ManualClock clock(QDateTime(QDate(2024, 6, 1), QTime(12, 0)));
    const int code = cli::analyzeCommand(arguments, {out, err, clock});
    return {code, out.data(), err.data()};
}

QString words(const QJsonObject& session, const char* key)
{
    QStringList all;
    for (const QJsonValue& entry : session[QLatin1String(key)].toArray())
        all << entry.toString();
    return all.join(u' ');
}

const QByteArray header = "client,session,date,bond,goals,tasks\n";

} // namespace

class TestAnalyze : public QObject
{
    Q_OBJECT

private slots:
    void oneClient();
    void everyKey();
    void severalClientsAndAnyOrder();
    void scatteredClients();
    void sameDay();
    void semicolons();
    void otherQuestionnaire();
    void overdue();
    void asCsv();
    void asText();
    void refusals_data();
    void refusals();
    void everyBadRowIsNamed();
    void keepGoing();
    void duplicates();
    void everyDuplicateIsNamed();
    void noValuesInCauses();
    void wrongUsage_data();
    void wrongUsage();
    void filesThatAreNot();
    void fullDisk();
    void pipe();
    void hostileClientNames();
    void namesThatSteerATerminal();
    void itemsWithoutAColumnOfTheirOwn();

private:
    QString file(const QByteArray& bytes)
    {
        const QString path = m_dir.filePath(u"f%1.csv"_qs.arg(++m_count));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write test data");
        return path;
    }
    Ran json(const QByteArray& bytes, const QStringList& more = {})
    {
        return run(QStringList{file(bytes), u"--json"_qs} + more);
    }

    QTemporaryDir m_dir;
    int m_count = 0;
};

void TestAnalyze::oneClient()
{
    const Ran ran = json(header + "A,1,2024-01-01,9,9,9\nA,2,2024-01-08,9,9,9\nA,3,2024-01-15,7,7,7\n"
                                  "A,4,2024-01-22,,,7\nA,5,2024-01-29,8,8,8\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QByteArray());
    const QList<QJsonObject> sessions = ran.sessions();
    QCOMPARE(sessions.size(), 5);
    QCOMPARE(sessions[1][u"concern"_qs].toString(), u"none"_qs);
    QCOMPARE(words(sessions[2], "signals"), u"reliable_drop"_qs);
    QCOMPARE(sessions[2][u"episode"_qs].toString(), u"open"_qs);
    QCOMPARE(sessions[2][u"concern"_qs].toString(), u"act"_qs);
    QCOMPARE(words(sessions[2], "reasons"), u"open_drop reliable_drop"_qs);
    QVERIFY(sessions[3][u"total"_qs].isNull());
    QCOMPARE(sessions[3][u"dimensions"_qs][u"tasks"_qs].toDouble(), 7.0);
    QVERIFY(sessions[3][u"dimensions"_qs][u"bond"_qs].isNull());
    QCOMPARE(sessions[3][u"episode"_qs].toString(), u"open"_qs);
    QCOMPARE(sessions[4][u"episode"_qs].toString(), u"repaired"_qs);
    QCOMPARE(sessions[4][u"concern"_qs].toString(), u"none"_qs);
}

void TestAnalyze::everyKey()
{
    const QJsonObject session =
        json("client,session,date,bond,goals,tasks,overall,room\nA,7,2024-01-01,8,7,6,5.5,1\n").sessions().first();
    QStringList keys = session.keys();
    QCOMPARE(keys, QStringList({"client", "concern", "date", "dimensions", "episode", "reasons", "session", "signals",
                                "total"}));
    QCOMPARE(session[u"client"_qs].toString(), u"A"_qs);
    QCOMPARE(session[u"session"_qs].toInt(), 7);
    QCOMPARE(session[u"date"_qs].toString(), u"2024-01-01"_qs);
    QCOMPARE(session[u"total"_qs].toDouble(), 7.0);
    const QJsonObject dimensions = session[u"dimensions"_qs].toObject();
    QCOMPARE(dimensions.keys(), QStringList({"bond", "goals", "other", "overall", "tasks"}));
    QCOMPARE(dimensions[u"overall"_qs].toDouble(), 5.5);
    QCOMPARE(dimensions[u"other"_qs].toDouble(), 1.0);
}

void TestAnalyze::severalClientsAndAnyOrder()
{
    const Ran ran = json("tasks,date,client,bond,session,goals\n"
                         "8,2024-01-22,B,8,10,8\n8,2024-01-01,B,8,9,8\n"
                         "8,2024-01-08,A,8,2,8\n8,2024-01-01,A,8,1,8\n8,2023-12-24,A,8,3,8\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.names(), QStringList({"B 9", "B 10", "A 3", "A 1", "A 2"}));
}

void TestAnalyze::scatteredClients()
{
    // By date, as a clinic exports it: the same result as client by client.
    QByteArray byDate = header;
    QByteArrayList perClient(5);
    for (int day = 1; day <= 20; ++day) {
        for (int client = 0; client < 5; ++client) {
            const int level = 9 - (day * (client + 1)) % 5;
            QByteArray row = "C" + QByteArray::number(client) + ',' + QByteArray::number(day) + ",2024-01-" +
                             QByteArray::number(day).rightJustified(2, '0');
            for (int item = 0; item < 3; ++item)
                row += ',' + QByteArray::number(level);
            byDate += row + '\n';
            perClient[client] += row + '\n';
        }
    }
    const Ran scattered = json(byDate);
    const Ran grouped = json(header + perClient.join());
    QCOMPARE(scattered.code, 0);
    QCOMPARE(scattered.sessions().size(), 100);
    QCOMPARE(scattered.out, grouped.out);

    // A client is written when its last row has come.
    QCOMPARE(json(header + "A,1,2024-01-01,8,8,8\nB,1,2024-01-01,8,8,8\nC,1,2024-01-01,8,8,8\nA,2,2024-01-02,8,8,8\n"
                           "D,1,2024-01-01,8,8,8\n")
                 .names(),
             QStringList({"B 1", "C 1", "A 1", "A 2", "D 1"}));
}

void TestAnalyze::sameDay()
{
    const Ran ran = json(header + "A,10,2024-01-01,6,6,6\nA,9,2024-01-01,8,8,8\nA,b,2024-01-01,8,8,8\n");
    QCOMPARE(ran.names(), QStringList({"A 9", "A 10", "A b"}));
    QCOMPARE(words(ran.sessions()[1], "signals"), u"drop_from_last"_qs);
}

void TestAnalyze::semicolons()
{
    const Ran ran = json("\xef\xbb\xbf"
                         "client;session;date;bond;goals;tasks\r\n\"Meier; K.\";1;2024-01-01;7,5;6,0;\r\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.sessions().first()[u"client"_qs].toString(), u"Meier; K."_qs);
    QCOMPARE(ran.sessions().first()[u"total"_qs].toDouble(), 6.75);
}

void TestAnalyze::otherQuestionnaire()
{
    const QString path = QStringLiteral(ACCORD_TEST_DATA "/questionnaires/five-reversed.json");
    const Ran ran = json("client,session,date,s1,s2,s3,s4,s5\nA,1,2024-01-01,7,1,4,1,4\nA,2,2024-01-02,7,1.5,4,1,4\n",
                         {u"--questionnaire"_qs, path, u"--keep-going"_qs});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.causes(),
             QByteArrayList({"accord-cli: line 3: s2 is not one of the answers the questionnaire offers"}));
    QCOMPARE(ran.sessions().first()[u"total"_qs].toDouble(), 6.0);
    QCOMPARE(ran.sessions().first()[u"dimensions"_qs][u"tasks"_qs].toDouble(), 2.5);

    const Ran broken = json(header, {u"--questionnaire=%1"_qs.arg(file("{\"resourceType\":\"Questionnaire\"}"))});
    QCOMPARE(broken.code, 1);
    QVERIFY(broken.err.contains("$.url: is missing"));
    QCOMPARE(json(header, {u"--questionnaire"_qs, u"/nonexistent.json"_qs}).code, 1);
}

void TestAnalyze::overdue()
{
    const QByteArray rows = header + "A,1,2024-05-01,8,8,8\nA,2,2024-05-21,8,8,8\nB,1,2024-05-22,8,8,8\n";
    // The clock says 1 June: 11 days after A's last session, 10 after B's.
    const QList<QJsonObject> weekly = json(rows, {u"--cadence"_qs, u"7d"_qs}).sessions();
    QCOMPARE(words(weekly[0], "signals"), QString());
    QCOMPARE(words(weekly[1], "signals"), u"overdue"_qs);
    QCOMPARE(weekly[1][u"concern"_qs].toString(), u"watch"_qs);
    QCOMPARE(words(weekly[2], "signals"), QString());
    QCOMPARE(words(json(rows, {u"--cadence=1w"_qs, u"--as-of=2024-06-02"_qs}).sessions()[2], "signals"), u"overdue"_qs);
    QCOMPARE(words(json(rows, {u"--as-of"_qs, u"2029-01-01"_qs}).sessions()[1], "signals"), QString());
    QCOMPARE(words(json(rows, {u"--cadence=2w"_qs}).sessions()[1], "signals"), QString());
}

void TestAnalyze::asCsv()
{
    const Ran ran = run({u"--csv"_qs, file(header + "\"a,b\",1,2024-01-01,9,9,9\n\"a,b\",2,2024-01-08,5,5.5,\n")});
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out,
             QByteArray("client,session,date,total,bond,goals,tasks,overall,other,signals,episode,concern,reasons\r\n"
                        "\"a,b\",1,2024-01-01,9,9,9,9,,,,none,none,\r\n"
                        "\"a,b\",2,2024-01-08,5.25,5,5.5,,,,low drop_from_last,open,watch,soft_drop low "
                        "drop_from_last\r\n"));
}

void TestAnalyze::asText()
{
    const Ran ran = run({file(header + "Kim,1,2024-01-01,9,9,9\nKim,2,2024-01-08,9,9,9\nKim,3,2024-01-15,7,7,\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("Kim\n"));
    QVERIFY(ran.out.contains("3     2024-01-15  total  7.0  bond  7.0  goals  7.0  tasks    -  concern act"));
    QVERIFY(ran.out.contains("reliable_drop: The alliance score fell from 9.0 to 7.0"));
    QVERIFY(ran.out.contains("open: A drop began at session 3"));
    QVERIFY(ran.out.trimmed().endsWith("no study has measured them yet."));
}

void TestAnalyze::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("cause");
    const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& cause) {
        QTest::newRow(name) << bytes << cause;
    };
    const QByteArray good = "A,1,2024-01-01,8,8,8\n";
    row("empty file", "", "the file is empty");
    row("broken header", "client,\"session\n", "line 1: a quotation mark is never closed");
    row("missing column", "client,session,date,bond,goals\n", "line 1: the column 'tasks' is missing");
    row("column twice", "client,session,date,bond,goals,tasks,date\n", "line 1: the column 'date' is there twice");
    row("fields", header + good + "A,2,2024-01-02,8,8\n", "line 3: not as many fields as the first line has");
    row("client", header + good + ",2,2024-01-02,8,8,8\n", "line 3: client is empty");
    row("session", header + good + "A,,2024-01-02,8,8,8\n", "line 3: session is empty");
    row("date", header + good + "A,2,2.1.2024,8,8,8\n", "line 3: date is not a day written like 2024-03-31");
    row("number", header + good + "A,2,2024-01-02,8,abc,8\n", "line 3: goals is not a number");
    row("NaN", header + good + "A,2,2024-01-02,8,nan,8\n", "line 3: goals is not a number");
    row("range", header + good + "A,2,2024-01-02,8,11,8\n", "line 3: goals is not between 0 and 10");
    row("quotation", header + good + "A,2,2024-01-02,8,\"8\"8,8\n", "line 3: text after a closing quotation mark");
    row("stray quotation", header + good + "A,2,2024-01-02,8,8\"8,8\n",
        "line 3: a quotation mark inside a field that does not begin with one");
    row("open quotation", header + good + "A,2,2024-01-02,8,\"8,8\n\n",
        "lines 3 to 4: a quotation mark is never closed");
    row("not UTF-8", header + good + "\xe9,2,2024-01-02,8,8,8\n", "line 3: not UTF-8 text");
    row("null byte", header + good + QByteArray("A\0,2,2024-01-02,8,8,8\n", 22), "line 3: a null byte");
    row("stray return", header + good + "A\r,2,2024-01-02,8,8,8\n",
        "line 3: a carriage return in the middle of a line");
    row("too long", header + good + QByteArray(70000, 'A') + ",2,2024-01-02,8,8,8\n",
        "line 3: longer than 64 KiB, or a quotation mark is never closed");
    row("duplicate", header + good + "A,1,2024-01-02,8,8,8\n", "line 3: this client's session is in line 2 already");
}

void TestAnalyze::refusals()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, cause);
    const Ran ran = json(bytes);
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.causes(), QByteArrayList({"accord-cli: " + cause}));
    QCOMPARE(ran.out, QByteArray());
}

void TestAnalyze::everyBadRowIsNamed()
{
    const Ran ran = json(header + "A,1,2024-01-01,8,8,11\nA,2,2024-01-02,8,8,8\nA,3,2024-01-03,x,8,8\n");
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.causes(), QByteArrayList({"accord-cli: line 2: tasks is not between 0 and 10",
                                           "accord-cli: line 4: bond is not a number"}));
}

void TestAnalyze::keepGoing()
{
    const Ran ran = json(header + "A,1,2024-01-01,8,8,11\nA,2,2024-01-02,8,8,8\nA,3,2024-01-03,x,8,8\n"
                                  "B,1,2024-01-01,8,8,8\nB,1,2024-01-02,8,8,8\nC,1,2024-01-01,8,8,8\n",
                         {u"--keep-going"_qs});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.names(), QStringList({"A 2", "B 1", "C 1"}));
    QCOMPARE(ran.causes().size(), 3); // each said once, though the file is read twice
}

void TestAnalyze::duplicates()
{
    // The first in the file stays, whatever its date; another client's session of that name is another session.
    const Ran ran =
        json(header + "A,1,2024-01-09,8,8,8\nB,1,2024-01-09,8,8,8\nA,1,2024-01-01,1,1,1\n", {u"--keep-going"_qs});
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.causes(), QByteArrayList({"accord-cli: line 4: this client's session is in line 2 already"}));
    QCOMPARE(ran.names(), QStringList({"B 1", "A 1"}));
    QCOMPARE(ran.sessions()[1][u"total"_qs].toDouble(), 8.0);

    // Without --keep-going it stops there; what follows is not written.
    const Ran stopped =
        json(header + "A,1,2024-01-01,8,8,8\nB,1,2024-01-09,8,8,8\nB,1,2024-01-01,1,1,1\nC,1,2024-01-01,8,8,8\n");
    QCOMPARE(stopped.code, 1);
    QCOMPARE(stopped.names(), QStringList({"A 1"}));
}

void TestAnalyze::everyDuplicateIsNamed()
{
    // Also after the first one, also beside other bad rows, and also where nothing is written any more.
    const QByteArray twice = "B,1,2024-01-09,8,8,8\nB,1,2024-01-01,1,1,1\nC,1,2024-01-01,8,8,8\nC,1,2024-01-01,8,8,8\n";
    const QByteArrayList causes = {"accord-cli: line 4: this client's session is in line 3 already",
                                   "accord-cli: line 6: this client's session is in line 5 already"};
    const Ran stopped = json(header + "A,1,2024-01-01,8,8,8\n" + twice);
    QCOMPARE(stopped.code, 1);
    QCOMPARE(stopped.causes(), causes);
    QCOMPARE(stopped.names(), QStringList({"A 1"}));
    const Ran bad = json(header + "A,1,2024-01-01,88,8,8\n" + twice);
    QCOMPARE(bad.code, 1);
    QCOMPARE(bad.causes(), QByteArrayList{"accord-cli: line 2: bond is not between 0 and 10"} + causes);
    QCOMPARE(bad.out, QByteArray());
}

void TestAnalyze::noValuesInCauses()
{
    const Ran ran = json(header + "Kim Secret,Sess,2024-99-99,8,8,8\nKim Secret,1,2024-01-01,98.76,8,8\n"
                                  "Kim Secret,2,2024-01-01,8,8,8\nKim Secret,2,2024-01-01,8,8,8\n",
                         {u"--keep-going"_qs});
    for (const char* value : {"Kim", "Secret", "Sess", "2024-99", "98.76"})
        QVERIFY2(!ran.err.contains(value), value);
}

void TestAnalyze::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("two files") << QStringList{"a.csv", "b.csv"};
    QTest::newRow("unknown option") << QStringList{"a.csv", "--jsn"};
    QTest::newRow("short option") << QStringList{"a.csv", "-j"};
    QTest::newRow("two formats") << QStringList{"a.csv", "--json", "--csv"};
    QTest::newRow("format with a value") << QStringList{"a.csv", "--json=yes"};
    QTest::newRow("switch with a value") << QStringList{"a.csv", "--keep-going=yes"};
    QTest::newRow("no cadence") << QStringList{"a.csv", "--cadence"};
    QTest::newRow("cadence without a unit") << QStringList{"a.csv", "--cadence", "7"};
    QTest::newRow("cadence of nothing") << QStringList{"a.csv", "--cadence", "0d"};
    QTest::newRow("empty cadence") << QStringList{"a.csv", "--cadence="};
    QTest::newRow("negative cadence") << QStringList{"a.csv", "--cadence", "-7d"};
    QTest::newRow("cadence too long") << QStringList{"a.csv", "--cadence", "53w"};
    QTest::newRow("cadence twice") << QStringList{"a.csv", "--cadence=7d", "--cadence=7d"};
    QTest::newRow("bad day") << QStringList{"a.csv", "--as-of", "2024-02-30"};
    QTest::newRow("no questionnaire") << QStringList{"a.csv", "--questionnaire="};
}

void TestAnalyze::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, 2);
    QCOMPARE(ran.causes().size(), 1);
    QCOMPARE(ran.out, QByteArray());
}

void TestAnalyze::filesThatAreNot()
{
    QCOMPARE(run({m_dir.filePath(u"missing.csv"_qs)}).code, 1);
    QCOMPARE(run({m_dir.path()}).code, 1);
    QCOMPARE(run({m_dir.path()}).causes().size(), 1);
    QCOMPARE(json(header).code, 0); // no sessions is no mistake
    QCOMPARE(json(header).out, QByteArray());
    const Ran dashes = run({u"--json"_qs, u"--"_qs, u"--odd.csv"_qs});
    QCOMPARE(dashes.code, 1);
    QVERIFY(dashes.err.contains("--odd.csv"));
}

void TestAnalyze::fullDisk()
{
    QFile full(u"/dev/full"_qs);
    if (!full.open(QIODevice::WriteOnly))
        QFAIL("this system has no /dev/full");
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    const base::SystemClock clock;
    QCOMPARE(cli::analyzeCommand({file(header + "A,1,2024-01-01,8,8,8\n")}, {full, err, clock}), 1);
    QCOMPARE(err.data(), QByteArray("accord-cli: the result could not be written\n"));
}

void TestAnalyze::pipe()
{
    const QString path = m_dir.filePath(u"pipe"_qs);
    QCOMPARE(mkfifo(qPrintable(path), 0600), 0);
    const QByteArray rows = header + "A,1,2024-01-01,8,8,8\nB,1,2024-01-01,8,8,8\nA,2,2024-01-02,8,8,8\n";
    const auto through = [&](const QByteArray& bytes) {
        std::thread writer([&] {
            QFile pipe(path);
            if (pipe.open(QIODevice::WriteOnly))
                pipe.write(bytes);
        });
        const Ran ran = run({path, u"--json"_qs});
        writer.join();
        return ran;
    };
    QCOMPARE(through(rows).names(), QStringList({"B 1", "A 1", "A 2"}));
    const Ran bad = through(rows + "A,3,2024-01-03,8,8,12\n");
    QCOMPARE(bad.code, 1);
    QCOMPARE(bad.out, QByteArray());
}

void TestAnalyze::hostileClientNames()
{
    const Ran ran = json(header + "\"a\"\"b\\\n\x01\",1,2024-01-01,8,8,8\n\"{\"\"x\"\":1}\",1,2024-01-01,8,8,8\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.sessions().size(), 2);
    QCOMPARE(ran.sessions()[0][u"client"_qs].toString(), QString::fromLatin1("a\"b\\\n\x01"));
    QCOMPARE(ran.sessions()[1][u"client"_qs].toString(), u"{\"x\":1}"_qs);
}

void TestAnalyze::namesThatSteerATerminal()
{
    const QByteArray escape = "A\x1b[2J\xe2\x80\xae"
                              "B\nC";
    const Ran ran = run({file(header.trimmed() + ",mood\x1b[2J\n\"" + escape + "\",\"1\x07\",2024-01-01,8,8,8,\n")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.startsWith("A\xef\xbf\xbd[2J\xef\xbf\xbd"
                               "B\xef\xbf\xbd"
                               "C\n"));
    for (const QByteArray& text : {ran.out, ran.err}) {
        QVERIFY(!text.contains('\x1b') && !text.contains('\x07') && !text.contains("\xe2\x80\xae"));
    }
    QCOMPARE(ran.causes().size(), 1);
}

void TestAnalyze::itemsWithoutAColumnOfTheirOwn()
{
    // Such an item's answers would be lost without a word.
    QFile ours(QStringLiteral(ACCORD_SOURCE_DIR "/assets/questionnaires/accord-session-1.json"));
    QVERIFY(ours.open(QIODevice::ReadOnly));
    const QByteArray bytes = ours.readAll();
    for (const QByteArray linkId : {"Client", "session", "DATE", "BOND"}) {
        QByteArray changed = bytes;
        changed.replace("\"linkId\": \"goals\"", "\"linkId\": \"" + linkId + '"');
        QVERIFY(changed != bytes);
        const QString path = m_dir.filePath(u"clash.json"_qs);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(changed) == changed.size());
        out.close();
        const Ran ran = json(header + "A,1,2024-01-01,8,8,8\n", {u"--questionnaire"_qs, path});
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out, QByteArray());
        QVERIFY2(ran.err.contains("another column is called '" + linkId + "' too"), ran.err);
    }
}

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
