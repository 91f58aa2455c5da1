// SPDX-License-Identifier: GPL-3.0-or-later
// Channels with their keys, and the consents given in them.
#include "tests/unit/vault/fixture.h"

#include <QTest>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

void compare(const Channel& actual, const Channel& expected)
{
    QVERIFY(actual.id == expected.id);
    QCOMPARE(int(actual.state), int(expected.state));
    QCOMPARE(actual.peerName, expected.peerName);
    QCOMPARE(actual.relayUrl, expected.relayUrl);
    QCOMPARE(actual.createdAt, expected.createdAt);
    QVERIFY(actual.expiresAt == expected.expiresAt);
    QVERIFY(actual.invitationSecret.equals(expected.invitationSecret.view()));
    QVERIFY(actual.identitySecret.equals(expected.identitySecret.view()));
    QCOMPARE(actual.identityPublic, expected.identityPublic);
    QCOMPARE(actual.peerIdentity, expected.peerIdentity);
    QCOMPARE(actual.peerReceiveKey, expected.peerReceiveKey);
    QVERIFY(actual.peerReceiveKeyAt == expected.peerReceiveKeyAt);
    QCOMPARE(actual.replyHint, expected.replyHint);
    QCOMPARE(actual.hint, expected.hint);
    QCOMPARE(actual.lastSequence, expected.lastSequence);
    QCOMPARE(actual.revokedBelow, expected.revokedBelow);
    QVERIFY(actual.cadenceDays == expected.cadenceDays);
}

consent::ConsentEvent someConsent(base::ChannelId channel, consent::ConsentKind kind, consent::ConsentMode mode)
{
    consent::ConsentEvent event;
    event.channel = channel;
    event.kind = kind;
    event.mode = mode;
    event.fields = consent::Field::Bond | consent::Field::Note;
    event.at = instant();
    return event;
}

} // namespace

class TestVaultChannels : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void channelsRefuseWrongShapes();
    void aHintLeadsToOneChannel();
    void unknownChannelsAreRefused();
    void aChannelComesBackAsItWas();
    void anUpdateKeepsWhatIsNotItsToChange();
    void sequencesCountUp();
    void receiveKeysGoButForTheNewest();
    void consentVersionsCountUpPerChannel();
    void aGrantForOneCheckInLeavesTheStandingConsent();

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

void TestVaultChannels::init()
{
    m_place = std::make_unique<Place>();
    m_opened = m_place->create();
    REQUIRE_DONE(m_opened);
    m_channel = someChannel();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(m_channel, someReceiveKey()); }));
}

void TestVaultChannels::cleanup()
{
    const auto report = (*m_opened)->check();
    REQUIRE_DONE(report);
    QCOMPARE(report->problems, QStringList());
    m_opened->reset();
    m_place.reset();
}

void TestVaultChannels::channelsRefuseWrongShapes()
{
    const auto refused = [&](auto change) {
        Channel channel = someChannel();
        change(channel);
        return write([&](Transaction& t) { t.channels.insert(channel, someReceiveKey()); });
    };
    REQUIRE_ERROR(refused([](Channel& c) { c.id = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.identitySecret = SecretBytes(31); }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.invitationSecret = SecretBytes(33); }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.peerIdentity.chop(1); }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.hint.append('x'); }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.cadenceDays = 0; }), Error::Conflict);
    REQUIRE_ERROR(refused([](Channel& c) { c.createdAt = {}; }), Error::Conflict);
    REQUIRE_ERROR(refused([&](Channel& c) { c.id = m_channel.id; }), Error::Conflict);
    ReceiveKey key = someReceiveKey();
    key.secretKey = SecretBytes(16);
    const Channel channel = someChannel();
    REQUIRE_ERROR(write([&](Transaction& t) { t.channels.insert(channel, key); }), Error::Conflict);
    QCOMPARE(done([](Transaction& t) { return t.channels.all().size(); }), size_t(1));
}

void TestVaultChannels::aHintLeadsToOneChannel()
{
    const auto withHints = [&](const QByteArray& hint, const QByteArray& replyHint) {
        Channel channel = someChannel();
        channel.hint = hint;
        channel.replyHint = replyHint;
        return write([&](Transaction& t) { t.channels.insert(channel, someReceiveKey()); });
    };
    REQUIRE_ERROR(withHints(m_channel.hint, "01234567"), Error::Conflict);
    REQUIRE_ERROR(withHints(m_channel.replyHint, "01234567"), Error::Conflict);
    REQUIRE_ERROR(withHints("01234567", m_channel.hint), Error::Conflict);
    REQUIRE_ERROR(withHints({}, m_channel.replyHint), Error::Conflict);
    // "None yet" is not a hint two channels could share.
    REQUIRE_DONE(withHints({}, {}));
    REQUIRE_DONE(withHints({}, {}));
    QVERIFY(!done([](Transaction& t) { return t.channels.findByHint({}); }));
    QVERIFY(!done([](Transaction& t) { return t.channels.findByHint("76543210"); }));
    for (const QByteArray& hint : {m_channel.hint, m_channel.replyHint})
        QVERIFY(done([&](Transaction& t) { return t.channels.findByHint(hint); })->id == m_channel.id);
}

void TestVaultChannels::unknownChannelsAreRefused()
{
    const auto unknown = base::ChannelId::create();
    REQUIRE_ERROR(write([&](Transaction& t) { t.channels.update(someChannel()); }), Error::NotFound);
    REQUIRE_ERROR(write([&](Transaction& t) { (void)t.channels.takeSequence(unknown); }), Error::NotFound);
    REQUIRE_ERROR(write([&](Transaction& t) { t.channels.addReceiveKey(unknown, someReceiveKey()); }), Error::Conflict);
    REQUIRE_ERROR(write([&](Transaction& t) { t.outbox.add(someOutgoing(unknown)); }), Error::Conflict);
    REQUIRE_ERROR(write([&](Transaction& t) { return t.inbox.takeIn(unknown, base::MessageId::create(), instant()); }),
                  Error::Conflict);
    const auto consent = someConsent(unknown, consent::ConsentKind::Grant, consent::ConsentMode::Standing);
    REQUIRE_ERROR(write([&](Transaction& t) { return t.consents.append(consent); }), Error::Conflict);
    QVERIFY(!done([&](Transaction& t) { return t.channels.find(unknown); }));
    QVERIFY(done([&](Transaction& t) { return t.channels.receiveKeys(unknown); }).empty());
    QVERIFY(done([&](Transaction& t) { return t.consents.all(unknown); }).isEmpty());
}

void TestVaultChannels::aChannelComesBackAsItWas()
{
    Channel bare;
    bare.id = base::ChannelId::create();
    bare.createdAt = instant(-1000);
    bare.identitySecret = SecretBytes::random(32);
    const ReceiveKey key = someReceiveKey(7);
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(bare, key); }));
    m_opened->reset();
    m_opened = m_place->open();
    REQUIRE_DONE(m_opened);
    const auto all = done([](Transaction& t) { return t.channels.all(); });
    QCOMPARE(all.size(), size_t(2));
    compare(all.at(0), bare); // oldest first
    compare(all.at(1), m_channel);
    compare(*done([&](Transaction& t) { return t.channels.find(m_channel.id); }), m_channel);
    const auto keys = done([&](Transaction& t) { return t.channels.receiveKeys(bare.id); });
    QCOMPARE(keys.size(), size_t(1));
    QCOMPARE(keys.at(0).publicKey, key.publicKey);
    QVERIFY(keys.at(0).secretKey.equals(key.secretKey.view()));
    QCOMPARE(keys.at(0).createdAt, key.createdAt);
}

void TestVaultChannels::anUpdateKeepsWhatIsNotItsToChange()
{
    QCOMPARE(done([&](Transaction& t) { return t.channels.takeSequence(m_channel.id); }), quint64(1));
    Channel changed = someChannel();
    changed.id = m_channel.id;
    changed.state = ChannelState::Blocked;
    changed.createdAt = instant(99);
    changed.lastSequence = 77;
    changed.cadenceDays.reset();
    changed.expiresAt.reset();
    changed.peerReceiveKeyAt.reset();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.update(changed); }));
    changed.createdAt = m_channel.createdAt;
    changed.lastSequence = 1;
    compare(*done([&](Transaction& t) { return t.channels.find(m_channel.id); }), changed);
}

void TestVaultChannels::sequencesCountUp()
{
    for (quint64 expected = 1; expected <= 3; ++expected)
        QCOMPARE(done([&](Transaction& t) { return t.channels.takeSequence(m_channel.id); }), expected);
    // One that was taken and rolled back is taken again: it was never sent.
    REQUIRE_ERROR(write([&](Transaction& t) {
                      (void)t.channels.takeSequence(m_channel.id);
                      t.channels.update(someChannel());
                  }),
                  Error::NotFound);
    QCOMPARE(done([&](Transaction& t) { return t.channels.takeSequence(m_channel.id); }), quint64(4));
}

void TestVaultChannels::receiveKeysGoButForTheNewest()
{
    const auto id = m_channel.id;
    const ReceiveKey middle = someReceiveKey(1000);
    const ReceiveKey newest = someReceiveKey(2000);
    REQUIRE_DONE(write([&](Transaction& t) {
        t.channels.addReceiveKey(id, newest);
        t.channels.addReceiveKey(id, middle);
    }));
    REQUIRE_ERROR(write([&](Transaction& t) { t.channels.addReceiveKey(id, middle); }), Error::Conflict);
    const auto keysAfter = [&](qint64 replacedBy, qint64 closedBy = 0) {
        return done([&](Transaction& t) {
            t.channels.destroyReceiveKeys(instant(replacedBy), instant(closedBy));
            QList<QByteArray> keys;
            for (const ReceiveKey& key : t.channels.receiveKeys(id))
                keys << key.publicKey;
            return keys;
        });
    };
    QCOMPARE(keysAfter(999).size(), 3);
    QCOMPARE(keysAfter(1000), QList<QByteArray>({newest.publicKey, middle.publicKey}));
    QCOMPARE(keysAfter(9000, 9000), QList<QByteArray>({newest.publicKey}));
    REQUIRE_DONE(write([&](Transaction& t) {
        Channel closed = *t.channels.find(id);
        closed.state = ChannelState::Blocked;
        t.channels.update(closed);
        ChannelFacts facts;
        facts.closedAt = instant(3000);
        t.channelFacts.put(id, facts);
    }));
    QCOMPARE(keysAfter(9000, 2999), QList<QByteArray>({newest.publicKey}));
    QVERIFY(keysAfter(9000, 3000).isEmpty());
}

void TestVaultChannels::consentVersionsCountUpPerChannel()
{
    const Channel other = someChannel();
    REQUIRE_DONE(write([&](Transaction& t) { t.channels.insert(other, someReceiveKey()); }));
    auto grant = someConsent(m_channel.id, consent::ConsentKind::Grant, consent::ConsentMode::Standing);
    grant.version = 40; // ignored
    grant.until = QDate(2026, 12, 31);
    auto revoke = someConsent(m_channel.id, consent::ConsentKind::Revoke, consent::ConsentMode::Standing);
    revoke.fields = {};
    const auto elsewhere = someConsent(other.id, consent::ConsentKind::Grant, consent::ConsentMode::Standing);
    QCOMPARE(done([&](Transaction& t) { return t.consents.append(grant); }), quint64(1));
    QCOMPARE(done([&](Transaction& t) { return t.consents.append(elsewhere); }), quint64(1));
    QCOMPARE(done([&](Transaction& t) { return t.consents.append(revoke); }), quint64(2));

    const auto all = done([&](Transaction& t) { return t.consents.all(m_channel.id); });
    QCOMPARE(all.size(), 2);
    QVERIFY(all.first().channel == m_channel.id);
    QCOMPARE(all.first().version, quint64(1));
    QCOMPARE(int(all.first().kind), int(consent::ConsentKind::Grant));
    QCOMPARE(int(all.first().mode), int(consent::ConsentMode::Standing));
    QCOMPARE(all.first().fields, grant.fields);
    QVERIFY(all.first().until == grant.until);
    QVERIFY(!all.first().checkIn);
    QCOMPARE(all.first().at, grant.at);
    QCOMPARE(all.last().version, quint64(2));
    QCOMPARE(int(all.last().kind), int(consent::ConsentKind::Revoke));
    QVERIFY(!all.last().fields && !all.last().until);
}

void TestVaultChannels::aGrantForOneCheckInLeavesTheStandingConsent()
{
    const auto newest = [&] { return done([&](Transaction& t) { return t.consents.newestStanding(m_channel.id); }); };
    QVERIFY(!newest());
    const CheckIn checkIn = someCheckIn();
    auto once = someConsent(m_channel.id, consent::ConsentKind::Grant, consent::ConsentMode::ThisCheckIn);
    once.checkIn = checkIn.id;
    REQUIRE_DONE(write([&](Transaction& t) {
        t.checkIns.insert(checkIn);
        (void)t.consents.append(once);
    }));
    QVERIFY(!newest());
    QVERIFY(done([&](Transaction& t) { return t.consents.all(m_channel.id); }).first().checkIn == checkIn.id);
    const auto standing = someConsent(m_channel.id, consent::ConsentKind::Grant, consent::ConsentMode::Standing);
    REQUIRE_DONE(write([&](Transaction& t) { return t.consents.append(standing); }));
    REQUIRE_DONE(write([&](Transaction& t) { return t.consents.append(once); }));
    QCOMPARE(newest()->version, quint64(2));
    // A revocation ends it, whatever its mode says.
    const auto revoke = someConsent(m_channel.id, consent::ConsentKind::Revoke, consent::ConsentMode::ThisCheckIn);
    REQUIRE_DONE(write([&](Transaction& t) { return t.consents.append(revoke); }));
    QCOMPARE(newest()->version, quint64(4));
    QCOMPARE(int(newest()->kind), int(consent::ConsentKind::Revoke));
}

QTEST_GUILESS_MAIN(TestVaultChannels)
#include "tst_vault_channels.moc"
