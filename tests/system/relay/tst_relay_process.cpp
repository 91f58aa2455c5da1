// SPDX-License-Identifier: GPL-3.0-or-later
// The program as such: its command lines, its tokens, its orderly end, and kill -9 at any moment.
#include "tests/system/relay/relay_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

namespace accord::testing {

class TestRelayProcess : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsage_data();
    void wrongUsage();
    void refusals_data();
    void refusals();
    void portInUse();
    void helpAndVersion();
    void tokens();
    void tokenOfARunningRelay();
    void storeIsPrivate();
    void lowDiskIs507();
    void endsInOrderWhileReadersWait();
    void endsOnInterrupt();
    void storedSurvivesKill();
    void acknowledgedSurvivesKill();
};

void TestRelayProcess::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString store = u"sqlite:/nonexistent/relay.db"_s;
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no store") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s};
    QTest::newRow("no listen") << QStringList{u"--store"_s, store};
    QTest::newRow("unknown option") << QStringList{u"--loud"_s};
    QTest::newRow("unknown command") << QStringList{u"serve"_s};
    QTest::newRow("no port") << QStringList{u"--listen"_s, u"127.0.0.1"_s, u"--store"_s, store};
    QTest::newRow("port too big") << QStringList{u"--listen"_s, u"127.0.0.1:65536"_s, u"--store"_s, store};
    QTest::newRow("a name") << QStringList{u"--listen"_s, u"localhost:0"_s, u"--store"_s, store};
    QTest::newRow("v6 without brackets") << QStringList{u"--listen"_s, u"::1:0"_s, u"--store"_s, store};
    QTest::newRow("other store") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, u"mysql:x"_s};
    QTest::newRow("no path") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s, u"sqlite:"_s};
    QTest::newRow("zero seconds") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s,       u"--store"_s,
                                                 store,         u"--request-seconds"_s, u"0"_s};
    QTest::newRow("keep-free abc") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s,
                                                  store,         u"--keep-free"_s, u"abc"_s};
    QTest::newRow("deposit-rate zero") << QStringList{u"--listen"_s, u"127.0.0.1:0"_s,    u"--store"_s,
                                                      store,         u"--deposit-rate"_s, u"0"_s};
    QTest::newRow("token alone") << QStringList{u"token"_s};
    QTest::newRow("token remove") << QStringList{u"token"_s, u"remove"_s, u"--store"_s, store, u"--name"_s, u"A"_s};
    QTest::newRow("token add, no name") << QStringList{u"token"_s, u"add"_s, u"--store"_s, store};
    QTest::newRow("token add, empty name")
        << QStringList{u"token"_s, u"add"_s, u"--store"_s, store, u"--name"_s, QString()};
    QTest::newRow("token add, two lines")
        << QStringList{u"token"_s, u"add"_s, u"--store"_s, store, u"--name"_s, u"A\nB"_s};
    QTest::newRow("token add, long name")
        << QStringList{u"token"_s, u"add"_s, u"--store"_s, store, u"--name"_s, QString(65, u'x')};
    QTest::newRow("token add, no store") << QStringList{u"token"_s, u"add"_s, u"--name"_s, u"A"_s};
    QTest::newRow("token list, a name") << QStringList{u"token"_s, u"list"_s, u"--store"_s, store, u"--name"_s, u"A"_s};
}

void TestRelayProcess::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = runRelay(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY(outcome.err.startsWith("accord-relay: "));
    QVERIFY(outcome.out.isEmpty());
}

void TestRelayProcess::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("cause");
    const QStringList listen{u"--listen"_s, u"127.0.0.1:0"_s, u"--store"_s};
    QTest::newRow("PostgreSQL") << listen + QStringList{u"postgresql://localhost/relay"_s} << QByteArray("PostgreSQL");
    QTest::newRow("missing folder") << listen + QStringList{u"sqlite:/nonexistent/relay.db"_s}
                                    << QByteArray("cannot open the store");
    QTest::newRow("no database") << listen + QStringList{u"sqlite:/proc/self/exe"_s} << QByteArray("not a database");
    QTest::newRow("a folder") << listen + QStringList{u"sqlite:/tmp"_s} << QByteArray("cannot open the store");
    // A documentation address (RFC 5737): no machine has it, so no machine can listen on it.
    QTest::newRow("not our address") << QStringList{u"--listen"_s, u"192.0.2.1:0"_s, u"--store"_s, u"sqlite:/tmp/x"_s}
                                     << QByteArray("cannot listen on 192.0.2.1:0");
}

void TestRelayProcess::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, cause);
    const Outcome outcome = runRelay(arguments);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.err.contains(cause), outcome.err.constData());
}

void TestRelayProcess::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const Outcome outcome = runRelay({u"--listen"_s, u"127.0.0.1:%1"_s.arg(other.serverPort()), u"--store"_s,
                                      u"sqlite:"_s + folder.filePath(u"r.db"_s)});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains("in use"), outcome.err.constData());
}

void TestRelayProcess::helpAndVersion()
{
    const Outcome help = runRelay({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains("--listen") && help.out.contains("token"));
    const Outcome version = runRelay({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.out.startsWith("accord-relay "));
}

void TestRelayProcess::tokens()
{
    const QTemporaryDir folder;
    const QString store = u"sqlite:"_s + folder.filePath(u"relay.db"_s);
    const auto token = [&](const QString& action, const QString& name) {
        QStringList arguments{u"token"_s, action, u"--store"_s, store};
        if (!name.isEmpty())
            arguments += {u"--name"_s, name};
        return runRelay(arguments);
    };
    const Outcome added = token(u"add"_s, u"Dr. Gray"_s);
    QCOMPARE(added.exitCode, 0);
    const QByteArray value = added.out.trimmed().split('\n').last();
    QCOMPARE(value.size(), 64);
    QCOMPARE(QByteArray::fromHex(value).toHex(), value);
    QCOMPARE(token(u"add"_s, u"Dr. Gray"_s).exitCode, 1);
    QCOMPARE(token(u"add"_s, u"Dr. Ünal"_s).exitCode, 0);

    const Outcome list = token(u"list"_s, {});
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.out.count('\n'), 2);
    QVERIFY(list.out.contains("Dr. Gray") && list.out.contains(u"Dr. Ünal"_s.toUtf8()));
    QVERIFY(!list.out.contains(value));

    QCOMPARE(token(u"revoke"_s, u"Dr. Gray"_s).exitCode, 0);
    const Outcome again = token(u"revoke"_s, u"Dr. Gray"_s);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.err, "accord-relay: there is no token of that name\n");
    QCOMPARE(token(u"list"_s, {}).out.count('\n'), 1);

    QFile file(folder.filePath(u"relay.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    QVERIFY(!octets.contains(value) && !octets.contains(QByteArray::fromHex(value)));
}

void TestRelayProcess::tokenOfARunningRelay()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const QByteArray access = relay.addToken(u"Dr. Gray"_s);
    QVERIFY(relay.create(makeTestMailbox(1), access));
    QCOMPARE(runRelay({u"token"_s, u"revoke"_s, u"--store"_s, relay.store(), u"--name"_s, u"Dr. Gray"_s}).exitCode, 0);
    QCOMPARE(relay.ask(request("POST", "/v1/mailboxes", access, makeTestMailbox(2).json())).status, 401);
    QCOMPARE(relay.ask(makeTestMailbox(1).put(randomEnvelope())).status, 201); // what exists goes on
    QCOMPARE(relay.stop(), 0);
}

void TestRelayProcess::storeIsPrivate()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(relay.create(makeTestMailbox(1), relay.addToken(u"Dr. Gray"_s)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString& name : {u"/relay.db"_s, u"/relay.db-wal"_s, u"/relay.db-shm"_s}) {
        QVERIFY(QFile::exists(relay.folder() + name));
        QVERIFY(!(QFile::permissions(relay.folder() + name) & others));
    }
}

void TestRelayProcess::lowDiskIs507()
{
    RelayProcess relay({u"--keep-free"_s, u"2000000000"_s}); // no disk has as much free
    QVERIFY(relay.start());
    const TestMailbox box = makeTestMailbox(1);
    QVERIFY(relay.create(box, relay.addToken(u"Dr. Gray"_s)));
    const QByteArray envelope = randomEnvelope();
    const HttpResponse refused = relay.ask(box.put(envelope));
    QCOMPARE(refused.status, 507);
    QVERIFY(refused.body.contains("disk"));
    QCOMPARE(relay.ask(box.get()).status, 200);
    QCOMPARE(relay.ask(box.acknowledge(envelope)).status, 204);
}

void TestRelayProcess::endsInOrderWhileReadersWait()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const QByteArray access = relay.addToken(u"Dr. Gray"_s);
    std::vector<std::unique_ptr<RawHttp>> readers;
    for (int number = 0; number < 50; ++number) {
        const TestMailbox box = makeTestMailbox(number);
        QVERIFY(relay.create(box, access));
        for (int i = 0; i < 4; ++i) {
            readers.push_back(std::make_unique<RawHttp>(relay.port()));
            QVERIFY(readers.back()->send(box.get(50)));
        }
    }
    QTRY_VERIFY(relay.ask(request("GET", "/metrics")).body.contains("accord_relay_waiting_readers 200\n"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(relay.stop(), 0);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    for (const auto& reader : readers) {
        const HttpResponse reply = reader->receive(1000);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("\x80"));
    }
}

void TestRelayProcess::endsOnInterrupt()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QCOMPARE(::kill(pid_t(relay.process().processId()), SIGINT), 0);
    QVERIFY(relay.process().waitForFinished(5000));
    QCOMPARE(relay.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(relay.process().exitCode(), 0);
}

void TestRelayProcess::storedSurvivesKill()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestMailbox box = makeTestMailbox(1);
    QVERIFY(relay.create(box, relay.addToken(u"Dr. Gray"_s)));
    for (int round = 0; round < 6; ++round) {
        // A dozen deposits at once, and the kill lands somewhere among their commits.
        std::vector<std::pair<QByteArray, std::unique_ptr<RawHttp>>> deposits;
        for (int i = 0; i < 12; ++i) {
            deposits.emplace_back(randomEnvelope(i % 3 ? 512 : 16384), std::make_unique<RawHttp>(relay.port()));
            QVERIFY(deposits.back().second->send(box.put(deposits.back().first)));
        }
        QTest::qSleep(round % 3);
        relay.kill();
        QList<QByteArray> confirmed;
        for (auto& [envelope, http] : deposits)
            if (http->receive(1000).status == 201)
                confirmed.append(envelope);
        QVERIFY(relay.start());
        const QList<QByteArray> kept = envelopesIn(relay.ask(box.get()));
        for (const QByteArray& envelope : confirmed)
            QVERIFY(kept.contains(envelope));
        for (const auto& [envelope, http] : deposits) {
            const int repeated = relay.ask(box.put(envelope)).status; // what a client does next
            QCOMPARE(repeated, kept.contains(envelope) ? 200 : 201);
            QCOMPARE(relay.ask(box.acknowledge(envelope)).status, 204);
        }
        QCOMPARE(relay.ask(box.get()).body, QByteArray("\x80"));
    }
    // One deposit, waited for, then killed: it must be there whatever the timing above.
    const QByteArray envelope = randomEnvelope();
    QCOMPARE(relay.ask(box.put(envelope)).status, 201);
    relay.kill();
    QVERIFY(relay.start());
    QCOMPARE(envelopesIn(relay.ask(box.get())), QList<QByteArray>{envelope});
}

void TestRelayProcess::acknowledgedSurvivesKill()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const TestMailbox box = makeTestMailbox(1);
    QVERIFY(relay.create(box, relay.addToken(u"Dr. Gray"_s)));
    const QByteArray envelope = randomEnvelope();
    QCOMPARE(relay.ask(box.put(envelope)).status, 201);
    QCOMPARE(relay.ask(box.acknowledge(envelope)).status, 204);
    relay.kill();
    QVERIFY(relay.start());
    QCOMPARE(relay.ask(box.put(envelope)).status, 200);
    QCOMPARE(relay.ask(box.get()).body, QByteArray("\x80"));
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayProcess)
#include "tst_relay_process.moc"
