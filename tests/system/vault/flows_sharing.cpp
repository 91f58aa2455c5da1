// SPDX-License-Identifier: GPL-3.0-or-later
// Client and therapist: granting, revoking, and letters on their way in and out.
#include "core/seal/payload.h"
#include "core/sync/discussing.h"
#include "core/sync/synchronise.h"
#include "tests/system/vault/flows.h"
#include "tests/system/vault/scene.h"

namespace accord::test::faults {

namespace {

using consent::Field;
using vault::Transaction;
using vault::Vault;

const consent::Fields shared = Field::Bond | Field::Total | Field::Note;

QStringList soundness(const vault::Result<std::unique_ptr<Vault>>& vault)
{
    if (!vault)
        return {QStringLiteral("does not open: ") + vault.error().detail};
    const auto report = (*vault)->check();
    return report ? report->problems : QStringList{QStringLiteral("cannot be checked: ") + report.error().detail};
}

/// Base of the flows between two paired people.
class Between : public Flow
{
public:
    void prepare(const Stage& stage, quint64 seed) override
    {
        m_seed = seed;
        m_checkIns.clear();
        Scene scene(stage);
        scene.pair();
        const auto phone = scene.opened(scene.client());
        const auto desk = scene.opened(scene.therapist());
        m_channel = onlyChannel(*phone);
        for (int i = 0; i < 4 + int(seed % 3); ++i)
            m_checkIns << scene.checkIn(*phone, i, int(seed * 571 % 900) + i);
        begin(scene, *phone, *desk);
    }

protected:
    virtual void begin(Scene& scene, Vault& phone, Vault& desk) = 0;
    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] base::ChannelId channel() const { return m_channel; }
    [[nodiscard]] base::CheckInId checkIn(int number) const { return m_checkIns.at(number); }

    [[nodiscard]] auto share(const Scene& scene, Vault& phone, int number) const
    {
        const auto seen = sync::preview(phone, scene.questionnaire, m_checkIns.at(number), m_channel, shared);
        return seen ? sync::share(phone, scene.clock, *seen) : tl::unexpected(seen.error());
    }
    void mustShare(const Scene& scene, Vault& phone, int number) const
    {
        if (const auto done = share(scene, phone, number); !done)
            qFatal("the test cannot share: %s", qPrintable(done.error().detail));
    }

    /// With everything in order again: letters go both ways until none is left.
    static void settle(Scene& scene, Vault& phone, Vault& desk)
    {
        for (int round = 0; round < 3; ++round) {
            scene.sync(phone);
            scene.sync(desk);
        }
    }
    /// Which check-ins the therapist has, in the order of their numbers here.
    [[nodiscard]] QList<int> received(Vault& desk) const
    {
        QList<int> numbers;
        const auto all = desk.read([&](Transaction& t) { return t.received.of(t.channels.all().front().id); });
        for (const vault::ReceivedSummary& one : all ? *all : QList<vault::ReceivedSummary>())
            numbers << int(m_checkIns.indexOf(one.summary.checkIn));
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }
    /// What is not as it should be once all letters have been exchanged: `expected` at the therapist's, all answered.
    [[nodiscard]] QStringList wrongAtTheEnd(Scene& scene, Vault& phone, Vault& desk, const QList<int>& expected) const
    {
        settle(scene, phone, desk);
        QStringList all = halfAppliedConsents(phone);
        if (received(desk) != expected)
            all << QStringLiteral("the therapist has %1 check-ins instead of %2")
                       .arg(received(desk).size())
                       .arg(expected.size());
        const auto unanswered = phone.read([](Transaction& t) {
            return t.outbox.unsettled(t.channels.all().front().id, int(seal::Kind::Ack), 64).size();
        });
        if (!unanswered || *unanswered != 0)
            all << QStringLiteral("letters were never answered");
        return all;
    }
    [[nodiscard]] static qsizetype consents(Vault& phone)
    {
        const auto all = phone.read([](Transaction& t) { return t.consents.all(t.channels.all().front().id).size(); });
        return all ? *all : -1;
    }

private:
    quint64 m_seed = 0;
    base::ChannelId m_channel; // the client's name for it
    QList<base::CheckInId> m_checkIns;
};

class Grant final : public Between
{
public:
    const char* name() const override { return "grant"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto phone = scene.open(scene.client());
        if (!wasDone(ledger, phone))
            return;
        for (int number = 1; number < 4; ++number) {
            if (!wasDone(ledger, share(scene, **phone, number)))
                return;
            ledger.acknowledge();
        }
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        const auto phone = scene.open(scene.client());
        QStringList all = soundness(phone);
        if (!phone)
            return all;
        all << halfAppliedConsents(**phone);
        const auto granted = consents(**phone) - 1; // one was there before
        if (granted < acknowledged || granted > acknowledged + 1)
            all << QStringLiteral("%1 consents after %2 were given").arg(granted).arg(acknowledged);
        QList<int> expected;
        for (int number = 0; number <= granted; ++number)
            expected << number;
        return all << wrongAtTheEnd(scene, **phone, *scene.opened(scene.therapist()), expected);
    }

protected:
    void begin(Scene& scene, Vault& phone, Vault& desk) override
    {
        mustShare(scene, phone, 0);
        settle(scene, phone, desk);
    }
};

class Revoke final : public Between
{
public:
    const char* name() const override { return "revoke"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        const Scene scene(stage);
        const auto phone = scene.open(scene.client());
        if (wasDone(ledger, phone) && wasDone(ledger, sync::revoke(**phone, scene.clock, channel())))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int acknowledged) override
    {
        Scene scene(stage);
        const auto phone = scene.open(scene.client());
        QStringList all = soundness(phone);
        if (!phone)
            return all;
        all << halfAppliedConsents(**phone);
        const bool isRevoked = consents(**phone) == 4;
        if (acknowledged > 0 && !isRevoked)
            all << QStringLiteral("an acknowledged revocation is lost");
        const auto desk = scene.opened(scene.therapist());
        return all << wrongAtTheEnd(scene, **phone, *desk, isRevoked ? QList<int>{} : QList<int>{0, 1, 2});
    }

protected:
    void begin(Scene& scene, Vault& phone, Vault& desk) override
    {
        mustShare(scene, phone, 0);
        settle(scene, phone, desk);
        mustShare(scene, phone, 1); // these two wait on the phone
        mustShare(scene, phone, 2);
    }
};

/// At the therapist's: two summaries, their revocation and a third one. At the client's: acknowledgements, "seen" and
/// "discussed". Which of the two depends on the seed.
class SyncIn final : public Between
{
public:
    const char* name() const override { return "sync in"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        Scene scene(stage);
        const auto vault = scene.open(isClient() ? scene.client() : scene.therapist());
        if (wasDone(ledger, vault) && wasDone(ledger, sync::synchronise(**vault, scene.clock, scene.relay)))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int) override
    {
        Scene scene(stage);
        const auto phone = scene.open(scene.client());
        const auto desk = scene.open(scene.therapist());
        QStringList all = soundness(phone) << soundness(desk);
        if (!phone || !desk)
            return all;
        const auto kept = (*desk)->read([](Transaction& t) {
            const vault::Channel channel = std::move(t.channels.all().front());
            const auto summaries = t.received.of(channel.id);
            return std::none_of(summaries.begin(), summaries.end(), [&](const vault::ReceivedSummary& one) {
                return one.consentVersion < channel.revokedBelow;
            });
        });
        if (!kept || !*kept)
            all << QStringLiteral("something revoked is still there");
        all << wrongAtTheEnd(scene, **phone, **desk, {2});
        const auto feedback = (*phone)->read([&](Transaction& t) { return t.checkIns.feedback(checkIn(2)); });
        if (isClient() && (!feedback || !feedback->seenAt || feedback->discussedOn != scene.clock.today()))
            all << QStringLiteral("what the therapist said is lost");
        return all;
    }

protected:
    void begin(Scene& scene, Vault& phone, Vault& desk) override
    {
        mustShare(scene, phone, 0);
        mustShare(scene, phone, 1);
        scene.sync(phone);
        if (!sync::revoke(phone, scene.clock, channel()))
            qFatal("the test cannot revoke");
        mustShare(scene, phone, 2);
        scene.sync(phone);
        if (!isClient())
            return;
        scene.sync(desk);
        if (!sync::markSeen(desk, scene.clock, onlyChannel(desk)) ||
            !sync::markDiscussed(desk, scene.clock, onlyChannel(desk), checkIn(2), scene.clock.today()))
            qFatal("the test cannot say what was discussed");
        scene.sync(desk);
    }

private:
    [[nodiscard]] bool isClient() const { return seed() % 2 == 1; }
};

class SyncOut final : public Between
{
public:
    const char* name() const override { return "sync out"; }
    void run(const Stage& stage, Ledger& ledger) override
    {
        Scene scene(stage);
        const auto phone = scene.open(scene.client());
        if (wasDone(ledger, phone) && wasDone(ledger, sync::synchronise(**phone, scene.clock, scene.relay)))
            ledger.acknowledge();
    }
    QStringList wrong(const Stage& stage, int) override
    {
        Scene scene(stage);
        const auto phone = scene.open(scene.client());
        QStringList all = soundness(phone);
        if (phone)
            all << wrongAtTheEnd(scene, **phone, *scene.opened(scene.therapist()), {0, 1, 2, 3});
        return all;
    }

protected:
    void begin(Scene& scene, Vault& phone, Vault& desk) override
    {
        mustShare(scene, phone, 0);
        settle(scene, phone, desk);
        for (int number = 1; number < 4; ++number)
            mustShare(scene, phone, number);
    }
};

} // namespace

void addSharingFlows(std::vector<std::unique_ptr<Flow>>& flows)
{
    flows.push_back(std::make_unique<Grant>());
    flows.push_back(std::make_unique<Revoke>());
    flows.push_back(std::make_unique<SyncIn>());
    flows.push_back(std::make_unique<SyncOut>());
}

} // namespace accord::test::faults
