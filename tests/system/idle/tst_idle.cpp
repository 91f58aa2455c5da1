// SPDX-License-Identifier: GPL-3.0-or-later
// The real apps, unlocked and left alone: no thread of theirs wakes up, neither with a relay that holds the lines nor
// with one that can't be reached.
#include "core/sync/http_relay.h"
#include "core/sync/pairing.h"
#include "core/sync/synchronise.h"
#include "tests/support/wake_ups.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <optional>

using namespace accord;
using tests::Sleeps;
using tests::sleepsOf;
using tests::WakeUps;
using tests::wakeUpsBetween;

namespace {

QString program(const char* name)
{
    return QStringLiteral(ACCORD_BIN_DIR "/") + QLatin1String(name);
}

constexpr int windowMilliseconds = 4000; // any timer that comes round more often would show
constexpr int patienceMilliseconds = 90'000;

/// Waits for a window in which nothing woke up; says who did in the best one. Nothing if the process is gone.
std::optional<WakeUps> wakeUpsWhenSettled(qint64 process)
{
    std::optional<WakeUps> fewest;
    for (const QDeadlineTimer deadline(patienceMilliseconds);
         !fewest || (fewest->count > 0 && !deadline.hasExpired());) {
        const Sleeps before = sleepsOf(process);
        QThread::msleep(windowMilliseconds);
        const Sleeps after = sleepsOf(process);
        if (before.isEmpty() || after.isEmpty())
            return std::nullopt;
        const WakeUps woken = wakeUpsBetween(before, after);
        if (!fewest || woken.count < fewest->count)
            fewest = woken;
    }
    return fewest;
}

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const base::SystemClock m_clock;

    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    /// A therapist and a client who are paired over the relay and have nothing more to say.
    void pairedOver(const QString& url, const QString& token)
    {
        for (const char* name : {"client", "therapist"})
            QDir(at(name)).removeRecursively();
        const vault::KdfCost cheap{quint64(8) * 1024 * 1024, 1};
        const auto words = SecretBytes::copyOf("correct horse battery");
        auto client =
            vault::Vault::create({at("client"), vault::Role::Client, QStringLiteral("Kim"), cheap}, words, m_clock);
        auto therapist = vault::Vault::create({at("therapist"), vault::Role::Therapist, QStringLiteral("Weiss"), cheap},
                                              words, m_clock);
        QVERIFY(client && therapist);
        sync::HttpRelay relay;
        const auto invited = sync::invite(**therapist, m_clock, relay, {url, token}, sync::inRoomSeconds);
        QVERIFY(invited);
        QVERIFY(sync::accept(**client, m_clock, invited->link));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(sync::synchronise(**client, m_clock, relay));
            QVERIFY(sync::synchronise(**therapist, m_clock, relay));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(at("passphrase"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse battery\n");
    }

    void theMeterSeesASlowTimer()
    {
        QProcess ticking;
        ticking.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("while :; do read -t 2 x; done")});
        QProcess sleeping;
        sleeping.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(ticking.waitForStarted(20'000) && sleeping.waitForStarted(20'000));
        QThread::msleep(1000);
        const Sleeps ticks = sleepsOf(ticking.processId());
        const Sleeps rests = sleepsOf(sleeping.processId());
        QVERIFY(!ticks.isEmpty() && !rests.isEmpty());
        QThread::msleep(windowMilliseconds);
        QVERIFY(wakeUpsBetween(ticks, sleepsOf(ticking.processId())).count > 0);
        QCOMPARE(wakeUpsBetween(rests, sleepsOf(sleeping.processId())).who, QStringList());
        for (QProcess* process : {&ticking, &sleeping}) {
            process->kill();
            process->waitForFinished(20'000);
        }
    }

    void theMeterCountsThreadsThatComeAndGo()
    {
        const Sleeps before{{QStringLiteral("1"), {"main", 5}}, {QStringLiteral("2"), {"pool", 90}}};
        const Sleeps after{{QStringLiteral("1"), {"main", 5}}, {QStringLiteral("3"), {"new", 2}}};
        const WakeUps woken = wakeUpsBetween(before, after);
        QCOMPARE(woken.count, 3);
        QCOMPARE(woken.who, QStringList({QStringLiteral("new (began): 2"), QStringLiteral("pool (ended): 1")}));
        QCOMPARE(wakeUpsBetween(after, after).count, 0);
    }

    void nothingWakesUp_data()
    {
        QTest::addColumn<QByteArray>("app");
        QTest::addColumn<QByteArray>("vault");
        QTest::addColumn<bool>("online");
        for (const bool online : {true, false}) {
            QTest::addRow("client, %s", online ? "the relay holding a line" : "the relay away")
                << QByteArray("accord") << QByteArray("client") << online;
            QTest::addRow("therapist, %s", online ? "the relay holding a line" : "the relay away")
                << QByteArray("accord-therapist") << QByteArray("therapist") << online;
        }
    }

    void nothingWakesUp()
    {
        QFETCH(QByteArray, app);
        QFETCH(QByteArray, vault);
        QFETCH(bool, online);
        QProcess relay;
        const QString store = QStringLiteral("sqlite:") + at("relay.db");
        relay.start(program("accord-relay"),
                    {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--store"), store});
        QVERIFY(relay.waitForReadyRead(20'000));
        const QString url =
            QStringLiteral("http://") + QString::fromUtf8(relay.readAllStandardOutput()).trimmed().split(u' ').last();
        QProcess token;
        token.start(program("accord-relay"),
                    {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--store"), store,
                     QStringLiteral("--name"), QString::fromUtf8(app) + (online ? u'1' : u'0')});
        QVERIFY(token.waitForFinished(20'000));
        pairedOver(url, QString::fromUtf8(token.readAllStandardOutput()).trimmed().split(u'\n').last());
        if (!online) {
            relay.terminate();
            QVERIFY(relay.waitForFinished(20'000));
        }

        QProcess running;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), at("config"));
        running.setProcessEnvironment(environment);
        running.start(program(app.constData()), {QStringLiteral("--vault"), at(vault.constData()),
                                                 QStringLiteral("--passphrase-file"), at("passphrase")});
        QVERIFY(running.waitForStarted(20'000));
        QThread::msleep(windowMilliseconds); // to start and unlock
        const std::optional<WakeUps> wakeUps = wakeUpsWhenSettled(running.processId());
        // Alive all the while, and unlocked: the records are in use.
        QVERIFY(!running.waitForFinished(1));
        const auto second =
            vault::Vault::open(at(vault.constData()), SecretBytes::copyOf("correct horse battery"), m_clock);
        QCOMPARE(second.error().code, vault::Error::InUse);
        running.terminate();
        QVERIFY(running.waitForFinished(20'000));
        relay.terminate();
        relay.waitForFinished(20'000);
        QVERIFY(wakeUps);
        QCOMPARE(wakeUps->who, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestIdle)
#include "tst_idle.moc"
