// SPDX-License-Identifier: GPL-3.0-or-later
// Readers who wait at the real relay, and what wakes them.
#include "tests/system/relay/relay_process.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace accord::testing {

class TestRelayWaiting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void longPollWakesOnPut();
    void longPollEndsEmpty();
    void longPollThroughQtsOwnClient();
    void aDepositWakesAllReadersOfItsMailboxOnly();

private:
    /// A fresh mailbox for a test of its own.
    TestMailbox mailbox();

    RelayProcess m_relay;
    QByteArray m_access;
    int m_number = 0;
};

void TestRelayWaiting::initTestCase()
{
    QVERIFY(m_relay.start());
    m_access = m_relay.addToken(u"Dr. Gray"_s);
    QCOMPARE(m_access.size(), 64);
}

void TestRelayWaiting::cleanupTestCase()
{
    QCOMPARE(m_relay.stop(), 0);
    // No address, id or token in the log: after all these requests there is nothing in it at all.
    QCOMPARE(m_relay.process().readAllStandardError(), QByteArray());
    QCOMPARE(m_relay.process().readAllStandardOutput(), QByteArray());
}

TestMailbox TestRelayWaiting::mailbox()
{
    const TestMailbox made = makeTestMailbox(++m_number);
    if (!m_relay.create(made, m_access))
        QTest::qFail("no mailbox", __FILE__, __LINE__);
    return made;
}

void TestRelayWaiting::longPollWakesOnPut()
{
    const TestMailbox box = mailbox();
    RawHttp reader(m_relay.port());
    QVERIFY(reader.send(box.get(30)));
    QCOMPARE(reader.receive(700).status, 0); // waits
    const QByteArray envelope = randomEnvelope();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(m_relay.ask(box.put(envelope)).status, 201);
    const HttpResponse woken = reader.receive(5000);
    QCOMPARE(envelopesIn(woken), QList<QByteArray>{envelope});
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TestRelayWaiting::longPollEndsEmpty()
{
    const TestMailbox box = mailbox();
    RawHttp reader(m_relay.port());
    QVERIFY(reader.send(box.get(1)));
    const HttpResponse empty = reader.receive(5000);
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.body, QByteArray("\x80"));
    QVERIFY(empty.elapsedMs >= 900 && empty.elapsedMs < 3000);
}

void TestRelayWaiting::longPollThroughQtsOwnClient()
{
    const TestMailbox box = mailbox();
    QNetworkAccessManager manager;
    QNetworkRequest get(
        QUrl(u"http://127.0.0.1:%1%2?wait=30"_s.arg(m_relay.port()).arg(QString::fromLatin1(box.path()))));
    get.setRawHeader("Authorization", "Bearer " + box.read);
    const std::unique_ptr<QNetworkReply> waiting(manager.get(get));
    QSignalSpy finished(waiting.get(), &QNetworkReply::finished);
    QVERIFY(!finished.wait(300));

    const QByteArray envelope = randomEnvelope();
    QNetworkRequest put(
        QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_relay.port()).arg(QString::fromLatin1(box.path(envelope)))));
    put.setRawHeader("Authorization", "Bearer " + box.deposit);
    put.setHeader(QNetworkRequest::ContentTypeHeader, "application/octet-stream");
    const std::unique_ptr<QNetworkReply> stored(manager.put(put, envelope));
    QVERIFY(finished.wait(5000) || finished.count() == 1);
    QCOMPARE(waiting->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QVERIFY(waiting->readAll().endsWith(envelope));
    QTRY_COMPARE(stored->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
}

void TestRelayWaiting::aDepositWakesAllReadersOfItsMailboxOnly()
{
    const TestMailbox box = mailbox();
    const TestMailbox other = mailbox();
    RawHttp first(m_relay.port());
    RawHttp second(m_relay.port());
    RawHttp elsewhere(m_relay.port());
    QVERIFY(first.send(box.get(30)));
    QVERIFY(second.send(box.get(30)));
    QVERIFY(elsewhere.send(other.get(1)));
    QTest::qWait(200);
    QCOMPARE(m_relay.ask(box.put(randomEnvelope())).status, 201);
    QCOMPARE(envelopesIn(first.receive(5000)).size(), 1);
    QCOMPARE(envelopesIn(second.receive(5000)).size(), 1);
    QCOMPARE(envelopesIn(elsewhere.receive(5000)).size(), 0);
}

} // namespace accord::testing

QTEST_GUILESS_MAIN(accord::testing::TestRelayWaiting)
#include "tst_relay_waiting.moc"
