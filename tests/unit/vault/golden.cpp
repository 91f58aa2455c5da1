// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the vaults of tests/data/vaults that later programs must open for ever: one of every kind of record.
//   vault_golden client|therapist DIRECTORY      passphrase: correct horse battery
// Run by whoever raises the schema's version, with the last program of the version before
// (tests/data/vaults/README.md).
#include "tests/unit/vault/fixture.h"

#include <QString>
#include <cstdio>

using namespace accord;
using namespace accord::vault;
using namespace accord::vault::testing;

namespace {

alliance::GoalEvent someGoal()
{
    alliance::GoalEvent event;
    event.goal = alliance::GoalId::create();
    event.order = {1, alliance::Side::Client, base::MessageId::create()};
    event.text = QStringLiteral("Sleep through the night");
    event.at = instant();
    return event;
}

void fillBoth(Transaction& t, const Channel& channel)
{
    t.channels.insert(channel, someReceiveKey());
    t.channels.addReceiveKey(channel.id, someReceiveKey(5));
    t.negotiations.add(channel.id, someGoal());
    t.negotiations.add(channel.id, {{2, alliance::Side::Client, base::MessageId::create()}, 14, instant()});
    ChannelFacts facts;
    facts.keepsRecords = true;
    facts.keepsRecordsAt = instant(1'000);
    facts.dutyFrom = 7;
    facts.peerInstance = QByteArray("instance");
    t.channelFacts.put(channel.id, facts);
    (void)t.inbox.takeIn(channel.id, base::MessageId::create(), instant());
    t.settings.set(QStringLiteral("language"), QStringLiteral("de"));
}

void fillClient(Transaction& t)
{
    const Channel channel = someChannel();
    fillBoth(t, channel);
    CheckIn first = someCheckIn(QDate(2026, 3, 1));
    first.channel = channel.id;
    first.note = QStringLiteral("A note of old");
    CheckIn corrected = someCheckIn(QDate(2026, 3, 8));
    CheckIn correction = someCheckIn(QDate(2026, 3, 8));
    correction.corrects = corrected.id;
    for (const CheckIn& checkIn : {first, corrected, correction})
        t.checkIns.insert(checkIn);
    t.checkIns.setSeen(first.id, instant(60'000));
    t.checkIns.setDiscussed(first.id, QDate(2026, 3, 8), instant(60'000), 1);
    t.drafts.save(someDraft());

    consent::ConsentEvent standing;
    standing.channel = channel.id;
    standing.mode = consent::ConsentMode::Standing;
    standing.fields = consent::Field::Bond | consent::Field::Note;
    standing.asks = consent::Field::Room;
    standing.until = QDate(2027, 1, 1);
    standing.at = instant();
    const quint64 version = t.consents.append(standing);
    t.receipts.add({channel.id, version, "{}"});
    Outgoing summary = someOutgoing(channel.id);
    summary.checkIn = first.id;
    t.outbox.add(summary);
    t.outbox.setRelayed(summary.id);
    t.outbox.settle(channel.id, summary.id, OutgoingState::Acknowledged, instant(9'000));
    Outgoing waiting = someOutgoing(channel.id);
    waiting.checkIn = correction.id;
    t.outbox.add(waiting);
}

void fillTherapist(Transaction& t)
{
    const Channel channel = someChannel();
    fillBoth(t, channel);
    ReceivedSummary kept = someSummary(channel.id, 2);
    kept.underDuty = true;
    t.received.put(kept);
    (void)t.received.keepUpTo(channel.id, 1, instant(30'000));
    ReceivedSummary received = someSummary(channel.id);
    received.summary.note = QStringLiteral("A note of old");
    t.received.put(received);
    t.received.setSeen(channel.id, received.summary.checkIn, instant(60'000));
    t.received.setDiscussed(channel.id, received.summary.checkIn, QDate(2026, 3, 8));
    t.heardConsents.put({channel.id, 1, consent::Field::Bond, {}, QDate(2027, 1, 1), instant()});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    const bool client = QLatin1String(argv[1]) == QLatin1String("client");
    const base::ManualClock clock{instant()};
    const NewVault what{QString::fromLocal8Bit(argv[2]), client ? Role::Client : Role::Therapist,
                        client ? QStringLiteral("Kim") : QStringLiteral("Dr. Roth"), cheapCost};
    auto vault = Vault::create(what, passphrase("correct horse battery"), clock);
    if (!vault) {
        std::fprintf(stderr, "%s\n", qPrintable(vault.error().detail));
        return 1;
    }
    const auto filled = (*vault)->write(client ? &fillClient : &fillTherapist);
    if (!filled)
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().detail));
    return filled ? 0 : 1;
}
