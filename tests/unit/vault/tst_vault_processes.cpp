// SPDX-License-Identifier: GPL-3.0-or-later
// Other processes: a second one is kept out, a killed one loses nothing that was said to be kept.
#include "core/vault/keyring.h"
#include "tests/unit/vault/fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
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
    void killingGivesNoFreePins();
    void aKilledChangeLeavesOnePassphrase();
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

void TestVaultProcesses::killingGivesNoFreePins()
{
    const int rounds = roundsOf(30);
    int mostJudged = 0;
    int cutOff = 0; // rounds killed between the count and the answer
    for (int round = 0; round < rounds; ++round) {
        const Place place;
        REQUIRE_DONE(place.create());
        // A PIN whose other half is what every FixedKeyStore holds.
        auto keyring = Keyring::decode(readFile(place.file("keyring")));
        REQUIRE_DONE(keyring);
        const auto key = keyring->unlock(passphrase());
        REQUIRE_DONE(key);
        REQUIRE_DONE(keyring->setPin(*key, passphrase("246810"), SecretBytes::copyOf(QByteArray(32, 'd')), cheapCost));
        writeFile(place.file("keyring"), keyring->encode());
        writeFile(place.file("keyring.copy"), keyring->encode());

        int judged = 0;
        int runs = 0;
        // Killed again and again, until the PIN is over: never more than ten judged in all.
        while (const auto left = Keyring::decode(readFile(place.file("keyring")))) {
            if (!left->has(SlotKind::DeviceAndPin) || left->wrongPins() >= Keyring::maximumWrongPins)
                break;
            QVERIFY(++runs < 100);
            Worker guesser("pins", place.vaultPath());
            QVERIFY(guesser.waitForLines(1));
            QTest::qSleep(int(QRandomGenerator::global()->bounded(60)));
            judged += guesser.killed().toInt(); // "ready" is 0
            const auto after = Keyring::decode(readFile(place.file("keyring")));
            REQUIRE_DONE(after);
            if (after->has(SlotKind::DeviceAndPin)) {
                QVERIFY2(after->wrongPins() >= judged, "a PIN was judged that is not counted");
                cutOff += after->wrongPins() - left->wrongPins() > 0 ? 1 : 0;
            }
        }
        QVERIFY2(judged < Keyring::maximumWrongPins, "the tenth is answered with the end of the PIN");
        mostJudged = std::max(mostJudged, judged);
        REQUIRE_DONE(place.open());
        FixedKeyStore store;
        const auto afterwards =
            Vault::open(place.vaultPath(), Credential::pin(passphrase("246810")), &store, place.clock);
        REQUIRE_ERROR(afterwards, Error::NoSuchWay);
    }
    qInfo("%d PINs ended under kill -9, at most %d wrong ones answered, %d runs cut off after counting", rounds,
          mostJudged, cutOff);
}

void TestVaultProcesses::aKilledChangeLeavesOnePassphrase()
{
    const int rounds = roundsOf(25);
    for (int round = 0; round < rounds; ++round) {
        const Place place(round % 2 ? Storage::Memory : Storage::Disk);
        REQUIRE_DONE(place.create());
        Worker changer("rewrap", place.vaultPath());
        QVERIFY(changer.waitForLines(1));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(80)));
        const int said = changer.killed().toInt(); // "ready" is 0
        const auto opens = [&](int number) {
            const QByteArray text = "number " + QByteArray::number(number);
            return Vault::open(place.vaultPath(), number == 0 ? passphrase() : passphrase(text.constData()),
                               place.clock)
                .has_value();
        };
        const bool current = opens(said);
        const bool next = opens(said + 1); // made, but not said any more
        QVERIFY2(current != next, "one passphrase, and only one, opens the vault");
        for (int former = said - 1; former >= 0 && former > said - 4; --former)
            QVERIFY2(!opens(former), "a passphrase that was replaced still opens the vault");
        // Nor from the other copy alone.
        QVERIFY(QFile::remove(place.file("keyring")));
        QCOMPARE(opens(said), current);
    }
}

QTEST_GUILESS_MAIN(TestVaultProcesses)
#include "tst_vault_processes.moc"
