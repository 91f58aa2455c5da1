// SPDX-License-Identifier: GPL-3.0-or-later
// Two clients, a therapist and a relay as real processes, a network that does its worst between them, and kill -9 for
// all: what was said to be done is done, once, and what was taken back stays away.
//
// 5,000 envelopes and 100 kills; with ACCORD_LONG_TESTS a million and 5,000, in runs of 5,000 and 25 on fresh vaults.
// ACCORD_CHAOS_SEED names the first run's seed (1), which is as much of it as processes let one repeat.
#include "tests/system/chaos/people.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

namespace accord::chaos {

namespace {

constexpr int perMille = 60;   // of all requests
constexpr int longestRun = 60; // minutes; most take less than one

/// The relay, and the thread that kills it.
class RelayHost
{
public:
    RelayHost(const QString& folder, Proxy& proxy)
        : m_store(QStringLiteral("sqlite:%1/relay.db").arg(folder)), m_proxy(proxy)
    {
    }

    [[nodiscard]] bool start()
    {
        if (!m_process.start(program(), {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                         QStringLiteral("--store"), m_store, QStringLiteral("--deposit-rate"),
                                         QStringLiteral("100000"), QStringLiteral("--keep-free=0")}))
            return false;
        const QByteArray line = m_process.readLine().value_or(QByteArray());
        m_proxy.pointTo(line.mid(line.lastIndexOf(':') + 1).toUShort());
        return line.startsWith("listening on ");
    }

    [[nodiscard]] QByteArray addToken() const
    {
        return outputOf(program(), {QStringLiteral("token"), QStringLiteral("add"), QStringLiteral("--store"), m_store,
                                    QStringLiteral("--name"), QStringLiteral("Weiss")})
            .value_or(QByteArray())
            .trimmed();
    }

    void killNowAndThen(int kills, const Stage& stage, quint32 seed)
    {
        std::mt19937 random(seed);
        while (m_kills < kills && !stage.isOver()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1 + random() % 20));
            if (m_proxy.stored() < stage.envelopes * (m_kills + 1) / (kills + 2))
                continue;
            m_process.kill();
            ++m_kills;
            if (!start()) {
                stage.ledger.breach(QStringLiteral("crash"), QStringLiteral("the relay does not come back"));
                return;
            }
        }
    }
    [[nodiscard]] int kills() const { return m_kills; }

private:
    static QString program() { return QStringLiteral(ACCORD_BIN_DIR "/accord-relay"); }

    QString m_store;
    Proxy& m_proxy;
    Child m_process;
    int m_kills = 0;
};

struct Totals
{
    qint64 envelopes = 0;
    int kills = 0;
    int lost = 0;
    int twice = 0;
    int afterRevocation = 0;
    int others = 0;
};

/// One run on fresh vaults.
class Run
{
public:
    Run(quint32 seed, qint64 envelopes, int kills)
        : m_seed(seed), m_kills(kills),
          m_proxy(seed), m_stage{m_folder.path(), m_proxy, m_ledger, envelopes,
                                 std::chrono::steady_clock::now() + std::chrono::minutes(longestRun)},
          m_relay(m_folder.path(), m_proxy),
          m_kim(m_stage, QStringLiteral("kim"), ClientPerson::Way::Revokes, kills * 30 / 100, seed + 1),
          m_robin(m_stage, QStringLiteral("robin"), ClientPerson::Way::Negotiates, kills * 30 / 100, seed + 2),
          m_weiss(m_stage, QStringLiteral("weiss"), kills * 25 / 100, seed + 3)
    {
    }

    Totals run()
    {
        if (!m_folder.isValid() || !setUp()) {
            m_ledger.breach(QStringLiteral("crash"), QStringLiteral("the people could not be paired"));
            return totals();
        }
        m_proxy.setFaults(perMille);
        std::thread kim([this] { m_kim.live(); });
        std::thread robin([this] { m_robin.live(); });
        std::thread weiss([this] { m_weiss.live(); });
        m_relay.killNowAndThen(m_kills - m_kills * 30 / 100 * 2 - m_kills * 25 / 100, m_stage, m_seed + 4);
        for (std::thread* thread : {&kim, &robin, &weiss})
            thread->join();
        m_proxy.setFaults(0);
        comeToRest();
        compare();
        return totals();
    }

    [[nodiscard]] QStringList firstBreaches() const { return m_ledger.firstBreaches(); }

    void tell() const
    {
        QStringList faults;
        for (int i = 0; i < faultCount; ++i)
            faults << QStringLiteral("%1 %2").arg(m_proxy.faults(Fault(i))).arg(QLatin1String(nameOf(Fault(i))));
        qInfo("seed %u: %lld envelopes in %lld requests; %d check-ins, %d shared, %d revoked, %d private; %d goal "
              "steps; %s",
              m_seed, m_proxy.stored(), m_proxy.requests(), m_ledger.size(), m_ledger.count(Told::Shared),
              m_ledger.count(Told::Revoked), m_ledger.count(Told::Private), m_ledger.steps(),
              qPrintable(faults.join(QStringLiteral(", "))));
    }

private:
    [[nodiscard]] bool setUp()
    {
        const auto write = [this](const char* name, const QByteArray& text) {
            QFile file(m_folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
        };
        if (!write("passphrase", "correct horse battery\n") || !m_relay.start() || !write("token", m_relay.addToken()))
            return false;
        for (Person* person : people()) {
            if (!person->makeVault())
                return false;
        }
        for (Person* client : {static_cast<Person*>(&m_kim), static_cast<Person*>(&m_robin)}) {
            const Said invited =
                m_weiss.say({QStringLiteral("invite"), QStringLiteral("--relay"),
                             QStringLiteral("http://127.0.0.1:%1").arg(m_proxy.port()), QStringLiteral("--token-file"),
                             m_folder.filePath(QStringLiteral("token"))});
            m_weiss.negotiateIn(invited.result[QStringLiteral("channel")].toString()); // the last one's
            if (!client->say({QStringLiteral("accept"), invited.result[QStringLiteral("link")].toString()}).ok)
                return false;
        }
        return true;
    }

    QList<Person*> people() { return {&m_kim, &m_robin, &m_weiss}; }

    void comeToRest()
    {
        int quiet = 0;
        for (int round = 0; round < 500 && quiet < 6; ++round)
            quiet = people().at(round % 3)->syncQuietly() ? quiet + 1 : 0;
        if (quiet < 6)
            m_ledger.breach(QStringLiteral("wrong"),
                            QStringLiteral("the letters do not come to rest: %1; %2; %3")
                                .arg(m_kim.lastCause(), m_robin.lastCause(), m_weiss.lastCause()));
    }

    void compare()
    {
        const QJsonArray received = m_weiss.say({QStringLiteral("list")}).result.toArray();
        for (Person* client : {static_cast<Person*>(&m_kim), static_cast<Person*>(&m_robin)}) {
            const QJsonArray own = client->say({QStringLiteral("list")}).result.toArray();
            m_ledger.compareAtTheEnd(client->name(), own, received);
            const Said unsettled = client->say(
                {QStringLiteral("outbox"), QStringLiteral("--out"), m_folder.filePath(QStringLiteral("rest"))});
            if (!unsettled.ok || unsettled.result[QStringLiteral("letters")].toInt() != 0)
                m_ledger.breach(QStringLiteral("lost"),
                                QStringLiteral("letters of %1 were never confirmed").arg(client->name()));
        }
        for (const QJsonValue& channel : m_weiss.say({QStringLiteral("channels")}).result.toArray()) {
            const Said unsettled =
                m_weiss.say({QStringLiteral("outbox"), QStringLiteral("--to"), channel[QStringLiteral("id")].toString(),
                             QStringLiteral("--out"), m_folder.filePath(QStringLiteral("rest"))});
            if (!unsettled.ok || unsettled.result[QStringLiteral("letters")].toInt() != 0)
                m_ledger.breach(QStringLiteral("lost"),
                                QStringLiteral("letters of the therapist were never confirmed"));
        }
        const QString channel = m_weiss.negotiatingIn();
        const auto bothSay = [&](const char* command) {
            return std::pair(m_robin.say({QLatin1String(command)}).result,
                             m_weiss.say({QLatin1String(command), QStringLiteral("--to"), channel}).result);
        };
        const auto goals = bothSay("goals");
        m_ledger.compareGoals(goals.first.toArray(), goals.second.toArray());
        if (m_ledger.steps() == 0)
            m_ledger.breach(QStringLiteral("wrong"), QStringLiteral("nobody took a step"));
        const auto cadence = bothSay("cadence");
        if (cadence.first[QStringLiteral("days")] != cadence.second[QStringLiteral("days")])
            m_ledger.breach(QStringLiteral("wrong"), QStringLiteral("the two sides hold different cadences"));
        qint64 applied = 0;
        for (Person* person : people()) {
            applied += person->applied();
            if (!person->say({QStringLiteral("check")}).ok)
                m_ledger.breach(QStringLiteral("wrong"),
                                QStringLiteral("the vault of %1 is not sound").arg(person->name()));
        }
        if (applied > m_proxy.stored())
            m_ledger.breach(QStringLiteral("twice"),
                            QStringLiteral("%1 letters had an effect, of %2").arg(applied).arg(m_proxy.stored()));
    }

    Totals totals()
    {
        return {m_proxy.stored(),
                m_kim.kills() + m_robin.kills() + m_weiss.kills() + m_relay.kills(),
                m_ledger.breaches(QStringLiteral("lost")),
                m_ledger.breaches(QStringLiteral("twice")),
                m_ledger.breaches(QStringLiteral("after revocation")),
                m_ledger.breaches(QStringLiteral("wrong")) + m_ledger.breaches(QStringLiteral("crash"))};
    }

    quint32 m_seed;
    int m_kills;
    QTemporaryDir m_folder;
    Ledger m_ledger;
    Proxy m_proxy;
    Stage m_stage;
    RelayHost m_relay;
    ClientPerson m_kim;
    ClientPerson m_robin;
    TherapistPerson m_weiss;
};

} // namespace

class TestChaos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwiceOrKept()
    {
        const bool isLong = qEnvironmentVariableIsSet("ACCORD_LONG_TESTS");
        const int runs = isLong ? 200 : 1;
        const int kills = isLong ? 25 : 100;
        const quint32 seed = quint32(std::max(1, qEnvironmentVariableIntValue("ACCORD_CHAOS_SEED")));
        const qint64 envelopes = 5000;
        Totals all;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < runs; ++i) {
            Run run(seed + quint32(i) * 10, envelopes, kills);
            const Totals one = run.run();
            run.tell();
            all = {all.envelopes + one.envelopes,
                   all.kills + one.kills,
                   all.lost + one.lost,
                   all.twice + one.twice,
                   all.afterRevocation + one.afterRevocation,
                   all.others + one.others};
            qInfo(
                "%lld envelopes, %d kills: %d lost, %d double effects, %d summaries after revocation, %d else; %lld s",
                all.envelopes, all.kills, all.lost, all.twice, all.afterRevocation, all.others, timer.elapsed() / 1000);
            for (const QString& breach : run.firstBreaches())
                qInfo("  %s", qPrintable(breach));
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(all.envelopes >= runs * 5000);
        QCOMPARE(all.kills, runs * kills);
        QCOMPARE(all.lost, 0);
        QCOMPARE(all.twice, 0);
        QCOMPARE(all.afterRevocation, 0);
        QCOMPARE(all.others, 0);
    }
};

} // namespace accord::chaos

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (qEnvironmentVariableIsSet("ACCORD_LONG_TESTS"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "86400000"); // each wait inside has its own limit
    QCoreApplication application(argc, argv);
    accord::chaos::TestChaos test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chaos.moc"
