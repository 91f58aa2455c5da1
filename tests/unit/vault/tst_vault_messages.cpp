// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox and the inbox.
#include "tests/unit/vault/fixture.h"

#include <QTest>
#include <array>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

class TestVaultMessages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aMessageIsAddedOnce();
    void onlyAQueuedMessageIsRelayed();
    void aSettledMessageStaysSettled();
    void settlingIsForTheRightChannelOnly();
    void whatIsWithdrawnNeverLeavesAgain();
    void theOutboxIsInOrder();
    void theInboxTakesEachMessageOnce();

private:
    template <typename Function>
    auto write(Function&& function)
    {
        return (*m_opened)->write(std::forward<Function>(function));
    }
    /// Runs, must succeed, and hands out the value.
    template <typename Function>
    auto done(Function&& function)
    {
        return (*m_opened)->write(std::forward<Function>(function)).value();
    }

    std::unique_ptr<Place> m_place;
    Result<std::unique_ptr<Vault>> m_opened;
    Channel m_channel;
};

void TestVaultMessages::init()
{
    m_place = std::make_unique<Place>();
    m_opened = m_place->create();
    REQUIRE_DONE(m_opened);
    m_channel = someChannel();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(m_channel, someReceiveKey()); }));
}

void TestVaultMessages::cleanup()
{
    const auto report = (*m_opened)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    m_opened->reset();
    m_place.reset();
}

void TestVaultMessages::aMessageIsAddedOnce()
{
    Outgoing message = someOutgoing(m_channel.id, 3);
    message.checkIn = base::CheckInId::create();
    message.consentVersion = 12;
    REQUIRE_DONE(write([&](Transaction& t) { t.outbox.add(message); }));
    REQUIRE_ERROR(write([&](Transaction& t) { t.outbox.add(message); }), Error::Conflict);
    Outgoing nameless = someOutgoing(m_channel.id);
    nameless.id = {};
    REQUIRE_ERROR(write([&](Transaction& t) { t.outbox.add(nameless); }), Error::Conflict);

    const auto found = done([&](Transaction& t) { return t.outbox.find(message.id); });
    QVERIFY(found && found->id == message.id && found->channel == message.channel);
    QCOMPARE(found->kind, 3);
    QCOMPARE(found->sealed, message.sealed);
    QCOMPARE(int(found->state), int(OutgoingState::Queued));
    QCOMPARE(found->createdAt, message.createdAt);
    QVERIFY(!found->acknowledgedAt);
    QVERIFY(found->checkIn == message.checkIn);
    QCOMPARE(found->consentVersion, quint64(12));
    QCOMPARE(done([&](Transaction& t) { return t.outbox.forCheckIn(*message.checkIn).size(); }), 1);
    QVERIFY(!done([](Transaction& t) { return t.outbox.find(base::MessageId::create()); }));
}

void TestVaultMessages::onlyAQueuedMessageIsRelayed()
{
    const Outgoing message = someOutgoing(m_channel.id);
    const auto state = [&] { return done([&](Transaction& t) { return t.outbox.find(message.id); })->state; };
    REQUIRE_DONE(write([&](Transaction& t) {
        t.outbox.setRelayed(message.id); // not there yet: nothing
        t.outbox.add(message);
        t.outbox.setRelayed(message.id);
    }));
    QVERIFY(state() == OutgoingState::Relayed);
    QCOMPARE(done([](Transaction& t) { return t.outbox.queuedCount(); }), 0);
    REQUIRE_DONE(write([&](Transaction& t) {
        t.outbox.settle(m_channel.id, message.id, OutgoingState::Acknowledged, instant());
        t.outbox.setRelayed(message.id);
    }));
    QVERIFY(state() == OutgoingState::Acknowledged);
}

void TestVaultMessages::aSettledMessageStaysSettled()
{
    const Outgoing message = someOutgoing(m_channel.id);
    REQUIRE_DONE(write([&](Transaction& t) { t.outbox.add(message); }));
    for (const auto wrong : {OutgoingState::Queued, OutgoingState::Relayed, OutgoingState::Withdrawn})
        REQUIRE_ERROR(write([&](Transaction& t) { t.outbox.settle(m_channel.id, message.id, wrong, instant()); }),
                      Error::Conflict);
    REQUIRE_DONE(write([&](Transaction& t) {
        t.outbox.settle(m_channel.id, base::MessageId::create(), OutgoingState::Refused, instant());
        t.outbox.settle(m_channel.id, message.id, OutgoingState::Refused, instant(5));
        t.outbox.settle(m_channel.id, message.id, OutgoingState::Acknowledged, instant(9));
    }));
    const auto found = done([&](Transaction& t) { return t.outbox.find(message.id); });
    QVERIFY(found->state == OutgoingState::Refused);
    QVERIFY(found->acknowledgedAt == instant(5));
    QVERIFY2(found->sealed.isEmpty(), "what is delivered need not be kept");
}

void TestVaultMessages::settlingIsForTheRightChannelOnly()
{
    const Channel other = someChannel();
    const Outgoing message = someOutgoing(m_channel.id);
    REQUIRE_DONE(write([&](Transaction& t) {
        t.channels.insert(other, someReceiveKey());
        t.outbox.add(message);
        t.outbox.settle(other.id, message.id, OutgoingState::Acknowledged, instant());
    }));
    QVERIFY(done([&](Transaction& t) { return t.outbox.find(message.id); })->state == OutgoingState::Queued);
}

void TestVaultMessages::whatIsWithdrawnNeverLeavesAgain()
{
    const Outgoing queued = someOutgoing(m_channel.id, 1);
    const Outgoing relayed = someOutgoing(m_channel.id, 1);
    const Outgoing otherKind = someOutgoing(m_channel.id, 2);
    REQUIRE_DONE(write([&](Transaction& t) {
        for (const Outgoing& message : {queued, relayed, otherKind})
            t.outbox.add(message);
        t.outbox.setRelayed(relayed.id);
    }));
    QCOMPARE(done([&](Transaction& t) { return t.outbox.withdraw(m_channel.id, 1); }), 1);
    QCOMPARE(done([&](Transaction& t) { return t.outbox.withdraw(m_channel.id, 1); }), 0);
    const auto found = done([&](Transaction& t) {
        return std::array{*t.outbox.find(queued.id), *t.outbox.find(relayed.id), *t.outbox.find(otherKind.id)};
    });
    QVERIFY(found[0].state == OutgoingState::Withdrawn && found[0].sealed.isEmpty());
    QVERIFY(found[1].state == OutgoingState::Relayed && found[1].sealed.isEmpty()); // it has left, and never again
    QVERIFY(found[2].state == OutgoingState::Queued && found[2].sealed == otherKind.sealed);
}

void TestVaultMessages::theOutboxIsInOrder()
{
    QStringList expected;
    REQUIRE_DONE(write([&](Transaction& t) {
        for (int i = 0; i < 10; ++i) {
            Outgoing message = someOutgoing(m_channel.id, 1 + i % 2);
            message.createdAt = instant(-i); // a clock that runs backwards must not turn the order round
            expected << message.id.toString();
            t.outbox.add(message);
        }
    }));
    const auto idsOf = [](const QList<Outgoing>& messages) {
        QStringList ids;
        for (const Outgoing& message : messages)
            ids << message.id.toString();
        return ids;
    };
    QCOMPARE(idsOf(done([&](Transaction& t) { return t.outbox.queued(m_channel.id); })), expected);
    QCOMPARE(idsOf(done([&](Transaction& t) { return t.outbox.queued(m_channel.id, 3); })), expected.mid(0, 3));
    QCOMPARE(idsOf(done([&](Transaction& t) { return t.outbox.ofKind(m_channel.id, 1); })),
             QStringList({expected[0], expected[2], expected[4], expected[6], expected[8]}));
    QCOMPARE(done([](Transaction& t) { return t.outbox.queuedCount(); }), 10);
    QVERIFY(done([&](Transaction& t) { return t.outbox.queued(base::ChannelId::create()); }).isEmpty());
}

void TestVaultMessages::theInboxTakesEachMessageOnce()
{
    const Channel other = someChannel();
    const auto message = base::MessageId::create();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(other, someReceiveKey()); }));
    REQUIRE_ERROR(write([&](Transaction& t) { return t.inbox.takeIn(m_channel.id, {}, instant()); }), Error::Conflict);
    const auto take = [&](base::ChannelId channel) {
        return done([&](Transaction& t) { return t.inbox.takeIn(channel, message, instant()); });
    };
    QVERIFY(take(m_channel.id));
    QVERIFY(!take(m_channel.id));
    QVERIFY(take(other.id)); // ids are the sender's: two senders may use the same
    m_opened->reset();
    m_opened = m_place->open();
    REQUIRE_DONE(m_opened);
    QVERIFY(!take(m_channel.id));
    // Rolled back with the effect it was to have.
    const auto next = base::MessageId::create();
    REQUIRE_ERROR(write([&](Transaction& t) {
                      (void)t.inbox.takeIn(m_channel.id, next, instant());
                      t.channels.update(someChannel());
                  }),
                  Error::NotFound);
    QVERIFY(done([&](Transaction& t) { return t.inbox.takeIn(m_channel.id, next, instant()); }));
}

QTEST_GUILESS_MAIN(TestVaultMessages)
#include "tst_vault_messages.moc"
