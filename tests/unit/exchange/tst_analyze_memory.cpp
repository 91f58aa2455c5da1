// SPDX-License-Identifier: GPL-3.0-or-later
// Ten times the clients take no more memory, as long as each client's rows stand together.
#include "app/cli/analyze/analyze.h"
#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <malloc.h>

using namespace accord;

namespace {

/// Counts lines, keeps nothing, and notes the largest heap seen.
class Sink : public QIODevice
{
public:
    Sink() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    qint64 lines = 0;
    size_t largestHeap = 0;

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 length) override
    {
        lines += std::count(data, data + length, '\n');
        if (++m_writes % 64 == 0) {
            const struct mallinfo2 now = mallinfo2();
            largestHeap = std::max(largestHeap, now.uordblks + now.hblkhd);
        }
        return length;
    }

private:
    qint64 m_writes = 0;
};

void analyzeClients(const QString& path, int clients, Sink& sink)
{
    constexpr int sessions = 10;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write test data");
    file.write("client,session,date,bond,goals,tasks\n");
    for (int client = 0; client < clients; ++client) {
        for (int session = 1; session <= sessions; ++session)
            file.write("c" + QByteArray::number(client) + ',' + QByteArray::number(session) + ",2024-01-" +
                       QByteArray::number(session + 10) + ",8,7." + QByteArray::number(client % 10) + ",6\n");
    }
    file.close();
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    const base::SystemClock clock;
    if (cli::analyzeCommand({path, u"--json"_qs}, {sink, err, clock}) != 0)
        qFatal("%s", err.data().constData());
}

} // namespace

class TestAnalyzeMemory : public QObject
{
    Q_OBJECT

private slots:
    void moreClientsNoMoreMemory()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"many.csv"_qs);
        Sink warmUp;
        Sink few;
        Sink many;
        analyzeClients(path, 200, warmUp);
        analyzeClients(path, 500, few);
        analyzeClients(path, 5000, many);
        QCOMPARE(few.lines, 5000);
        QCOMPARE(many.lines, 50000);
        constexpr size_t slack = 256 * 1024; // 45,000 sessions held would be well over 5 MB
        QVERIFY2(many.largestHeap < few.largestHeap + slack,
                 qPrintable(u"%1 against %2 bytes"_qs.arg(many.largestHeap).arg(few.largestHeap)));
    }
};

QTEST_GUILESS_MAIN(TestAnalyzeMemory)
#include "tst_analyze_memory.moc"
