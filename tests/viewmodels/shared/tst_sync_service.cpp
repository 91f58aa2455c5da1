// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing from a screen's point of view: relays that are away, silent or wrong lose nothing and hold nothing up.
#include "app/shared/sync_service.h"
#include "app/shared/wording/explain.h"
#include "core/sync/closing.h"
#include "core/sync/discussing.h"
#include "core/sync/sharing.h"
#include "paired_vaults.h"
#include "relay_process.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace accord;
using app::SyncService;
using State = app::SyncService::State;
using namespace Qt::StringLiterals;

class SyncServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aloneItRestsAtOnce();
    void awayRelayIsWaitedFor();
    void silentRelayHoldsNothingUp();
    void somethingElseAtTheAddressIsSaid();
    void manyCallsMakeOneRound();
    void aRatingTravelsAndItsAnswerComesBack();
    void closingTheOnlyChannelStillTells();
    void aRelayThatBringsTheSameAgainIsNotStormed();
    void oneRelayThatIsAwayKeepsNoOtherLineFromBeingHeld();
    void invitationsFailInWords_data();
    void invitationsFailInWords();
    void invitationIsMadeOffTheScreensThread();

private:
    base::SystemClock m_clock;
    std::unique_ptr<PairedVaults> m_vaults;
};

namespace {

/// Runs the event loop until `done`, and returns the longest time it was held up, in ms; -1 if it never came.
template <typename Condition>
qint64 longestHoldUntil(Condition done)
{
    QElapsedTimer total;
    total.start();
    QElapsedTimer lap;
    lap.start();
    qint64 longest = 0;
    while (!done()) {
        if (total.elapsed() > 20'000)
            return -1;
        lap.restart();
        QCoreApplication::processEvents();
        longest = qMax(longest, lap.elapsed());
        QThread::usleep(300);
    }
    return longest;
}

/// Listens, and does with every connection what a test wants.
class OtherServer : public QTcpServer
{
public:
    explicit OtherServer(QByteArray answer) : m_answer(std::move(answer))
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                if (!m_answer.isEmpty())
                    connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { socket->write(m_answer); });
            }
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    int connections = 0;

private:
    QByteArray m_answer; ///< empty: silence
};

/// A relay that always has the same in it, by default nothing, and then holds its lines.
class EmptyRelay : public QTcpServer
{
public:
    explicit EmptyRelay(const QByteArray& list = "\x80")
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback");
        connect(this, &QTcpServer::newConnection, this, [this, list] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket, list] {
                    const QByteArray request = socket->readAll();
                    asked += request.startsWith("GET ");
                    held += request.contains("wait=");
                    if (request.startsWith("GET ") && (list.size() > 1 || !request.contains("wait=")))
                        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/cbor\r\nContent-Length: " +
                                      QByteArray::number(list.size()) + "\r\n\r\n" + list);
                    else if (!request.startsWith("GET "))
                        socket->write("HTTP/1.1 204 No Content\r\n\r\n");
                });
            }
        });
    }
    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1"_s.arg(serverPort()); }
    int asked = 0;
    int held = 0;
};

/// The client's channel now leads elsewhere, as if the relay had been replaced by something else.
bool redirect(vault::Vault& vault, base::ChannelId id, const QString& url)
{
    return vault
        .write([&](vault::Transaction& t) {
            auto channel = t.channels.find(id);
            channel->relayUrl = url;
            t.channels.update(*channel);
        })
        .has_value();
}

} // namespace

void SyncServiceTest::init()
{
    m_vaults = std::make_unique<PairedVaults>(m_clock);
    QVERIFY(m_vaults->make());
}

void SyncServiceTest::aloneItRestsAtOnce()
{
    SyncService service(m_vaults->client(), m_clock);
    service.setPollSeconds(1);
    QSignalSpy states(&service, &SyncService::stateChanged);
    QTRY_VERIFY(states.size() >= 2); // off to work, and back
    QCOMPARE(service.state(), State::Idle);
    QCOMPARE(service.sentence(), QString());
    const auto sofar = states.size();
    QTest::qWait(1500); // longer than a poll would take
    QCOMPARE(states.size(), sofar);
}

void SyncServiceTest::awayRelayIsWaitedFor()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    QVERIFY(m_vaults->share(7.5));
    relay.stop();
    const qint64 queued = m_vaults->queued(m_vaults->client());
    QVERIFY(queued >= 2); // the reply to the invitation, and the summary

    SyncService service(m_vaults->client(), m_clock);
    service.setPollSeconds(1);
    QTRY_COMPARE(service.state(), State::WaitingForConnection);
    QCOMPARE(service.sentence(), u"Waiting for a connection"_s);
    QCOMPARE(service.waiting(), int(queued));
    QCOMPARE(m_vaults->queued(m_vaults->client()), queued);

    QVERIFY(relay.start());
    QTRY_COMPARE_WITH_TIMEOUT(service.waiting(), 0, 15'000); // by itself
    QTRY_COMPARE(service.state(), State::Idle);
    QCOMPARE(service.sentence(), u"On its way"_s); // a relay has it: that is no delivery
}

void SyncServiceTest::silentRelayHoldsNothingUp()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    QVERIFY(m_vaults->share(7.5));
    const OtherServer silent((QByteArray()));
    QVERIFY(redirect(m_vaults->client(), m_vaults->clientChannel(), silent.url()));
    const qint64 queued = m_vaults->queued(m_vaults->client());

    QElapsedTimer timer;
    auto service = std::make_unique<SyncService>(m_vaults->client(), m_clock);
    const qint64 hold = longestHoldUntil([&] { return silent.connections > 0 && service->waiting() == queued; });
    QVERIFY(hold >= 0 && hold < 50);
    QCOMPARE(service->state(), State::Working);
    QCOMPARE(service->sentence(), QString()); // no relay has been heard of yet: nothing is promised
    timer.start();
    service->syncSoon();
    service->invite(silent.url(), u"token"_s, 900); // waits its turn
    QVERIFY(timer.elapsed() < 20);

    timer.restart();
    service.reset();
    const qint64 goodbye = timer.elapsed();
    qInfo() << "longest hold of the screen:" << hold << "ms; ending amid a silent request:" << goodbye << "ms";
    QVERIFY(goodbye < 1000);
    QCOMPARE(m_vaults->queued(m_vaults->client()), queued);
}

void SyncServiceTest::somethingElseAtTheAddressIsSaid()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    const OtherServer page("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nhello");
    QVERIFY(redirect(m_vaults->therapist(), m_vaults->therapistChannel(), page.url()));
    SyncService service(m_vaults->therapist(), m_clock);
    QTRY_COMPARE(service.state(), State::WaitingForConnection);
    QCOMPARE(service.sentence(), app::explain(sync::Error::RelayGarbage));

    // A client chose neither address nor token, and hears only what matters.
    QVERIFY(m_vaults->share(7.5));
    QVERIFY(redirect(m_vaults->client(), m_vaults->clientChannel(), page.url()));
    SyncService clients(m_vaults->client(), m_clock);
    QTRY_COMPARE(clients.state(), State::WaitingForConnection);
    QVERIFY2(clients.sentence().startsWith(u"Letters don't get through"), qPrintable(clients.sentence()));
}

void SyncServiceTest::manyCallsMakeOneRound()
{
    SyncService service(m_vaults->client(), m_clock);
    int rounds = 0;
    connect(&service, &SyncService::stateChanged, &service, [&] { rounds += service.state() == State::Working; });
    QTRY_VERIFY(rounds == 1 && service.state() == State::Idle);
    for (int i = 0; i < 100; ++i)
        service.syncSoon();
    QTRY_COMPARE(rounds, 2);
    QTest::qWait(400);
    QCOMPARE(rounds, 2);
}

void SyncServiceTest::aRatingTravelsAndItsAnswerComesBack()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    const auto checkIn = m_vaults->share(7.5);
    QVERIFY(checkIn);

    SyncService client(m_vaults->client(), m_clock);
    SyncService therapist(m_vaults->therapist(), m_clock);
    client.setPollSeconds(1);
    therapist.setPollSeconds(1);
    QSignalSpy arrived(&therapist, &SyncService::recordsArrived);
    const auto received = [&] {
        return m_vaults->therapist().read(
            [&](vault::Transaction& t) { return t.received.find(m_vaults->therapistChannel(), *checkIn); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(received().value(), 15'000);
    QCOMPARE((*received())->summary.values.value(consent::Field::Bond), std::optional(7.5));
    QTRY_VERIFY(!arrived.isEmpty());

    QVERIFY(sync::markDiscussed(m_vaults->therapist(), m_clock, m_vaults->therapistChannel(), *checkIn,
                                QDate(2025, 3, 10)));
    therapist.syncSoon();
    const auto discussed = [&] {
        return m_vaults->client()
            .read([&](vault::Transaction& t) { return t.checkIns.feedback(*checkIn); })
            ->discussedOn;
    };
    QTRY_COMPARE_WITH_TIMEOUT(discussed(), std::optional(QDate(2025, 3, 10)), 15'000);
    QTRY_VERIFY_WITH_TIMEOUT(client.sentence().startsWith(u"Delivered "_s), 15'000);
}

void SyncServiceTest::closingTheOnlyChannelStillTells()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    const auto checkIn = m_vaults->share(7.5);
    QVERIFY(checkIn);
    SyncService client(m_vaults->client(), m_clock);
    SyncService therapist(m_vaults->therapist(), m_clock);
    const auto held = [&] {
        return m_vaults->therapist()
            .read([&](vault::Transaction& t) { return t.received.of(m_vaults->therapistChannel()).size(); })
            .value();
    };
    QTRY_COMPARE_WITH_TIMEOUT(held(), 1, 15'000);

    QVERIFY(sync::closeChannel(m_vaults->client(), m_clock, m_vaults->clientChannel()));
    client.syncSoon();
    QTRY_COMPARE_WITH_TIMEOUT(held(), 0, 15'000);
    // The answer is waited for as well: "confirmed by your therapist".
    const auto standing = [&] { return sync::standing(m_vaults->client(), m_vaults->clientChannel()).value(); };
    QTRY_COMPARE_WITH_TIMEOUT(standing(), sync::ConsentStanding::RevokeConfirmed, 15'000);
    QTRY_COMPARE(client.state(), State::Idle);
}

void SyncServiceTest::aRelayThatBringsTheSameAgainIsNotStormed()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    QVERIFY(m_vaults->pair(relay.url(), relay.newToken()));
    const EmptyRelay same(QByteArray::fromHex("815902") + QByteArray(513, '\0')); // one letter, and nobody's
    QVERIFY(redirect(m_vaults->therapist(), m_vaults->therapistChannel(), same.url()));
    SyncService service(m_vaults->therapist(), m_clock);
    QTRY_VERIFY(same.asked > 0);
    QTest::qWait(2000);
    QVERIFY2(same.asked <= 4, qPrintable(QString::number(same.asked)));
}

void SyncServiceTest::oneRelayThatIsAwayKeepsNoOtherLineFromBeingHeld()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    const QString token = relay.newToken();
    QVERIFY(m_vaults->pair(relay.url(), token));
    QVERIFY(redirect(m_vaults->therapist(), m_vaults->therapistChannel(), u"http://127.0.0.1:1"_s));
    QVERIFY(m_vaults->pair(relay.url(), token));
    const EmptyRelay empty;
    QVERIFY(redirect(m_vaults->therapist(), m_vaults->therapistChannel(), empty.url()));
    SyncService service(m_vaults->therapist(), m_clock);
    QTRY_COMPARE(service.state(), State::WaitingForConnection);
    QTRY_COMPARE(empty.held, 1);
}

void SyncServiceTest::invitationsFailInWords_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not an address") << u"mailbox"_s << app::explain(sync::Error::RelayAddress);
    QTest::newRow("plain http beyond this computer")
        << u"http://example.org"_s << app::explain(sync::Error::RelayAddress);
    QTest::newRow("nobody there") << u"http://127.0.0.1:1"_s << app::explain(sync::Error::RelayUnreachable);
    QTest::newRow("a wrong token") << QString() << app::explain(sync::Error::RelayRefused);
}

void SyncServiceTest::invitationsFailInWords()
{
    QFETCH(QString, url);
    QFETCH(QString, sentence);
    RelayProcess relay;
    if (url.isEmpty()) {
        QVERIFY(relay.start());
        url = relay.url();
    }
    SyncService service(m_vaults->therapist(), m_clock);
    QSignalSpy failed(&service, &SyncService::inviteFailed);
    service.invite(url, u"not-a-token"_s, 900);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().toString(), sentence);
    const auto channels = m_vaults->therapist().read([](vault::Transaction& t) { return t.channels.all().size(); });
    QCOMPARE(channels.value(), size_t(0)); // nothing half-done
}

void SyncServiceTest::invitationIsMadeOffTheScreensThread()
{
    RelayProcess relay;
    QVERIFY(relay.start());
    SyncService service(m_vaults->therapist(), m_clock);
    std::optional<sync::Invited> invitation;
    connect(&service, &SyncService::invited, &service, [&](const sync::Invited& made) { invitation = made; });
    service.invite(relay.url(), relay.newToken(), 900);
    const qint64 hold = longestHoldUntil([&] { return invitation.has_value(); });
    qInfo() << "longest hold of the screen while inviting:" << hold << "ms";
    QVERIFY(hold >= 0 && hold < 50);
    QVERIFY(invitation->link.startsWith(u"accord:"_s));
    QVERIFY(!invitation->qrText.isEmpty());
    const auto accepted = sync::accept(m_vaults->client(), m_clock, invitation->link);
    QVERIFY(accepted);
}

QTEST_GUILESS_MAIN(SyncServiceTest)
#include "tst_sync_service.moc"
