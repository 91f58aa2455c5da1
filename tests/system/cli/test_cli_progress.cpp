// SPDX-License-Identifier: GPL-3.0-or-later
// The real program before a real (pseudo-)terminal: a bar for a long file, gone at the end, and none anywhere else.
#include "tests/system/cli/terminal.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

using accord::test::Terminal;

struct Ran
{
    int exitCode = -1;
    QByteArray seen;
};

/// Runs `analyze` with its messages on a terminal and its result in a file.
Ran analyzeBeforeATerminal(const QStringList& arguments, const QString& result)
{
    const Terminal terminal;
    QProcess process;
    process.setStandardErrorFile(terminal.path());
    process.setStandardOutputFile(result);
    process.start(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"), QStringList{QStringLiteral("analyze")} + arguments);
    Ran ran;
    while (!process.waitForFinished(20) && process.state() != QProcess::NotRunning)
        ran.seen += terminal.read();
    ran.seen += terminal.read();
    ran.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return ran;
}

void writeSessions(const QString& path, int clients, int sessions)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write("client,session,date,bond,goals,tasks\n");
    for (int client = 0; client < clients; ++client) {
        for (int session = 1; session <= sessions; ++session)
            file.write("c" + QByteArray::number(client) + ',' + QByteArray::number(session) + ",2024-01-15,8,7.5,6\n");
    }
}

} // namespace

class TestCliProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongFileShowsABar()
    {
        constexpr int clients = 6000;
        constexpr int sessions = 50;
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("long.csv"));
        const QString result = directory.filePath(QStringLiteral("result.json"));
        writeSessions(file, clients, sessions);
        const Ran ran = analyzeBeforeATerminal({file, QStringLiteral("--json")}, result);
        QCOMPARE(ran.exitCode, 0);

        static const QRegularExpression bar(QStringLiteral("\r\\[(#*)(\\.*)\\] +(\\d+) %"));
        QList<int> shares;
        for (auto match = bar.globalMatch(QString::fromLatin1(ran.seen)); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            QCOMPARE(one.capturedLength(1) + one.capturedLength(2), 40);
            QVERIFY(qAbs(one.capturedLength(1) * 100 / 40 - one.captured(3).toInt()) <= 3);
            shares << one.captured(3).toInt();
        }
        QVERIFY2(shares.size() >= 2, ran.seen.constData());
        QVERIFY(std::is_sorted(shares.cbegin(), shares.cend()));
        QVERIFY(shares.first() >= 0 && shares.last() <= 100 && shares.first() < shares.last());
        // Gone at the end: the last thing on the line is blanks, and the line is free again.
        QVERIFY2(ran.seen.endsWith('\r'), ran.seen.constData());
        QCOMPARE(ran.seen.split('\r').at(ran.seen.count('\r') - 1).trimmed(), QByteArray());
        QVERIFY(!ran.seen.contains('\n'));

        QFile written(result);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QCOMPARE(bytes.count('\n'), clients * sessions);
        QVERIFY(!bytes.contains('\r') && !bytes.contains('#'));
    }

    void aMessageHasItsOwnLine()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("bad.csv"));
        writeSessions(file, 5000, 40);
        QFile more(file);
        QVERIFY(more.open(QIODevice::Append));
        more.write("last,1,2024-01-15,8,7.5,6\nlast,1,2024-01-16,8,7.5,6\n"); // found when the bar has long been there
        more.close();
        const Ran ran = analyzeBeforeATerminal({file, QStringLiteral("--json")}, QProcess::nullDevice());
        QCOMPARE(ran.exitCode, 1);
        const QByteArray message = "accord-cli: line 200003: this client's session is in line 200002 already\r\n";
        const qsizetype at = ran.seen.indexOf('\r' + message);
        QVERIFY2(at > 0, ran.seen.constData());
        QVERIFY(ran.seen.first(at).contains("] "));
        QCOMPARE(ran.seen.first(at).split('\r').last().trimmed(), QByteArray()); // the bar was taken off first
    }

    void aShortFileShowsNone()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("short.csv"));
        writeSessions(file, 2, 3);
        const Ran ran = analyzeBeforeATerminal({file, QStringLiteral("--json")}, QProcess::nullDevice());
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.seen, QByteArray());
    }

    void withoutATerminalThereIsNone()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(QStringLiteral("long.csv"));
        writeSessions(file, 5000, 40);
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(QStringLiteral(ACCORD_BIN_DIR "/accord-cli"), {QStringLiteral("analyze"), file});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCliProgress)
#include "test_cli_progress.moc"
