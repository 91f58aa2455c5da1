// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP server in this process, with limits small enough to reach.
#include "tests/system/relay/relay_process.h"

#include "app/relay/http_server.h"
#include "core/mailbox/sqlite_store.h"
#include "core/mailbox/token.h"
#include <QTest>
#include <future>

using namespace Qt::StringLiterals;

namespace accord::testing {

class TestRelayLimits : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void connectionsPerAddress();
    void connectionsInAll();
    void repliesInAll();
    void replyNotTakenIsCutOff();
    void waitersPerMailbox();

private:
    void start(const relay::HttpLimits& limits);
    /// How many of `wanted` connections, all kept open, get a reply.
    int served(int wanted);
    void fill();

    std::unique_ptr<QTemporaryDir> m_folder;
    base::SystemClock m_clock;
    std::unique_ptr<mailbox::Service> m_service;
    std::unique_ptr<relay::HttpServer> m_server;
    quint16 m_port = 0;
    const TestMailbox m_box = makeTestMailbox(1);
};

void TestRelayLimits::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = mailbox::SqliteStore::open(m_folder->filePath(u"relay.db"_s), m_clock);
    QVERIFY(store);
    const mailbox::Token access = mailbox::newToken();
    std::promise<bool> added;
    (*store)->addAccess(u"A"_s, mailbox::hashOf(access),
                        [&](const mailbox::Result<void>& done) { added.set_value(done.has_value()); });
    QVERIFY(added.get_future().get());
    m_service = std::make_unique<mailbox::Service>(std::move(*store));
    start({});
    QCOMPARE(ask(m_port, request("POST", "/v1/mailboxes", access.hex(), m_box.json())).status, 201);
}

void TestRelayLimits::cleanup()
{
    m_server.reset();
    m_service.reset();
}

void TestRelayLimits::start(const relay::HttpLimits& limits)
{
    m_server.reset();
    auto listening = relay::Listening::open(u"127.0.0.1:0"_s);
    QVERIFY(listening);
    QVERIFY(listening->isLoopback());
    m_port = listening->port();
    auto server = relay::HttpServer::start(std::move(*listening), *m_service, limits);
    QVERIFY(server);
    m_server = std::move(*server);
}

int TestRelayLimits::served(int wanted)
{
    std::vector<std::unique_ptr<RawHttp>> all;
    int replies = 0;
    for (int i = 0; i < wanted; ++i) {
        all.push_back(std::make_unique<RawHttp>(m_port));
        (void)all.back()->send(request("GET", "/healthz"));
        replies += all.back()->receive(300).status == 200;
    }
    return replies;
}

void TestRelayLimits::connectionsPerAddress()
{
    relay::HttpLimits limits;
    limits.connectionsPerAddress = 4;
    limits.threads = 1; // the library shares limits out among its threads
    start(limits);
    QCOMPARE(served(7), 4);
    QTRY_COMPARE(served(1), 1); // closed ones make room
}

void TestRelayLimits::connectionsInAll()
{
    relay::HttpLimits limits;
    limits.connections = 6;
    start(limits);
    const int some = served(10);
    QVERIFY2(some >= 1 && some <= 6, qPrintable(QString::number(some)));
    QTRY_COMPARE(served(1), 1);
}

void TestRelayLimits::fill()
{
    for (int i = 0; i < 32; ++i)
        QCOMPARE(ask(m_port, m_box.put(randomEnvelope(16384))).status, 201);
}

void TestRelayLimits::repliesInAll()
{
    fill();
    const auto sentTogether = [this](qint64 most) {
        relay::HttpLimits limits;
        limits.replyBytes = most;
        start(limits);
        return ask(m_port, m_box.get()).status;
    };
    QCOMPARE(sentTogether(512 * 1024), 503); // the envelopes alone are as long, and CBOR adds to them
    QCOMPARE(ask(m_port, request("GET", "/healthz")).status, 200); // small replies find room
    QCOMPARE(sentTogether(513 * 1024), 200);
    for (int i = 0; i < 5; ++i)
        QTRY_COMPARE(ask(m_port, m_box.get()).status, 200); // what has been sent makes room
}

void TestRelayLimits::replyNotTakenIsCutOff()
{
    fill();
    relay::HttpLimits limits;
    limits.reply = std::chrono::seconds(1);
    start(limits);
    RawHttp slow(m_port);
    slow.socket().setReadBufferSize(1);
    QByteArray many;
    for (int i = 0; i < 20; ++i)
        many += m_box.get();
    QVERIFY(slow.send(many));
    QTest::qWait(2500);
    slow.socket().setReadBufferSize(0);
    QVERIFY(slow.waitForClose(3000) >= 0);
}

void TestRelayLimits::waitersPerMailbox()
{
    std::vector<std::unique_ptr<RawHttp>> readers;
    for (int i = 0; i < 5; ++i) {
        readers.push_back(std::make_unique<RawHttp>(m_port));
        QVERIFY(readers.back()->send(m_box.get(20)));
        QTRY_COMPARE(m_service->waiting(), qMin(i + 1, 4));
    }
    QCOMPARE(readers.front()->receive(1000).status, 200); // the oldest made room
    QCOMPARE(readers.back()->receive(100).status, 0);
    QCOMPARE(ask(m_port, m_box.put(randomEnvelope())).status, 201);
    for (size_t i = 1; i < readers.size(); ++i)
        QCOMPARE(envelopesIn(readers[i]->receive(3000)).size(), 1);
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayLimits)
#include "tst_relay_limits.moc"
