// SPDX-License-Identifier: GPL-3.0-or-later
// Other processes: a second one is kept out, a killed one loses nothing that was said to be kept.
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <csignal>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

constexpr int patience = 30'000; // ms; a bound, not a measure

/// As many, or twenty times as many with ./tests/run --long.
int roundsOf(int usual)
{
    return qEnvironmentVariableIsSet("ACCORD_LONG_TESTS") ? usual * 20 : usual;
}

class Worker
{
public:
    Worker(const char* command, const QString& directory)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(ACCORD_BIN_DIR "/vault_worker"), {QLatin1String(command), directory});
    }
    ~Worker()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
    [[nodiscard]] bool waitForLines(int count)
    {
        while (m_output.count('\n') < count) {
            if (!m_process.waitForReadyRead(patience))
                return false;
            m_output += m_process.readAllStandardOutput();
        }
        return true;
    }
    /// Kills it with signal 9 and returns the last whole line it said.
    [[nodiscard]] QByteArray killed()
    {
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(patience);
        m_output += m_process.readAllStandardOutput();
        const QList<QByteArray> lines = m_output.left(m_output.lastIndexOf('\n')).split('\n');
        return lines.last();
    }
    [[nodiscard]] int finished()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(patience) ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace

class TestVaultProcesses : public QObject
{
    Q_OBJECT

private slots:
    void aSecondProcessIsRefused();
    void aKilledHolderLeavesNoLock();
    void aKilledWriterLosesNothingItSaid_data();
    void aKilledWriterLosesNothingItSaid();
    void aKilledCreateLeavesAWholeVaultOrNone();
};

void TestVaultProcesses::aSecondProcessIsRefused()
{
    const Place place;
    REQUIRE_DONE(place.create());
    Worker holder("hold", place.vaultPath());
    QVERIFY(holder.waitForLines(1));
    REQUIRE_ERROR(place.open(), Error::InUse);
    QCOMPARE(holder.finished(), 0);

    auto vault = place.open();
    REQUIRE_DONE(vault);
    Worker second("hold", place.vaultPath());
    QCOMPARE(second.finished(), 10 + int(Error::InUse));
    const auto report = (*vault)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
}

void TestVaultProcesses::aKilledHolderLeavesNoLock()
{
    const Place place;
    REQUIRE_DONE(place.create());
    Worker holder("hold", place.vaultPath());
    QVERIFY(holder.waitForLines(1));
    QCOMPARE(holder.killed(), QByteArray("ready"));
    REQUIRE_DONE(place.open());
}

void TestVaultProcesses::aKilledWriterLosesNothingItSaid_data()
{
    QTest::addColumn<Storage>("storage");
    QTest::newRow("on disk, mostly while it waits") << Storage::Disk;
    QTest::newRow("in memory, mostly while it works") << Storage::Memory;
}

void TestVaultProcesses::aKilledWriterLosesNothingItSaid()
{
    QFETCH(Storage, storage);
    const int rounds = roundsOf(25);
    const Place place(storage);
    REQUIRE_DONE(place.create());
    qint64 before = 0;
    int cutOff = 0; // rounds that left a journal to roll back
    for (int round = 0; round < rounds; ++round) {
        Worker writer("write", place.vaultPath());
        QVERIFY(writer.waitForLines(2));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(12)));
        const qint64 acknowledged = writer.killed().toLongLong();
        cutOff += readFile(place.file("vault.db-journal")).isEmpty() ? 0 : 1;

        auto vault = place.open();
        REQUIRE_DONE(vault);
        const auto found = (*vault)->read([](Transaction& t) {
            return std::tuple(t.checkIns.count(), t.settings.value(QStringLiteral("count")), t.drafts.current());
        });
        REQUIRE_DONE(found);
        const auto& [count, counter, draft] = *found;
        QVERIFY2(count >= acknowledged, "a check-in that was said to be kept is gone");
        QVERIFY2(count <= acknowledged + 1, "more check-ins than were ever begun");
        QVERIFY(acknowledged > before);
        QVERIFY(counter == QString::number(count)); // both or neither
        QVERIFY(draft && draft->answers.size() == 2);
        before = count;
    }
    auto vault = place.open();
    REQUIRE_DONE(vault);
    const auto report = (*vault)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->checkIns, before);
    qInfo("%d rounds, %d of them cut off inside a commit, %lld check-ins, none lost", rounds, cutOff, before);
}

void TestVaultProcesses::aKilledCreateLeavesAWholeVaultOrNone()
{
    const int rounds = roundsOf(30);
    QElapsedTimer one;
    one.start();
    {
        const Place place(Storage::Disk);
        Worker maker("create", place.vaultPath());
        QCOMPARE(maker.finished(), 0);
    }
    const qint64 usual = one.elapsed();
    int whole = 0;
    for (int round = 0; round < rounds; ++round) {
        const Place place(Storage::Disk);
        {
            Worker maker("create", place.vaultPath());
            QVERIFY(maker.waitForLines(1));
            QTest::qSleep(int(usual * round / rounds));
            (void)maker.killed();
        }
        if (Vault::isVault(place.vaultPath())) {
            ++whole;
            auto vault = place.open();
            REQUIRE_DONE(vault);
            const auto report = (*vault)->check();
            REQUIRE_DONE(report);
            QCOMPARE(report->problems, QStringList());
        } else {
            QVERIFY2(!QFile::exists(place.vaultPath()), "half a vault");
            REQUIRE_DONE(place.create());
        }
        QCOMPARE(namesIn(place.root()), QStringList({QStringLiteral("vault")})); // nothing left lying about
    }
    qInfo("%d rounds, %d vaults were whole, the others not there", rounds, whole);
}

QTEST_GUILESS_MAIN(TestVaultProcesses)
#include "tst_vault_processes.moc"
