// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/records_duty.h"

#include "core/seal/bodies.h"
#include "core/sync/letters.h"

namespace accord::sync {

namespace {

const QString settingKeeps = QStringLiteral("records.keep");

} // namespace

bool keepsRecordsHere(vault::Transaction& t)
{
    return t.settings.value(settingKeeps) == QStringLiteral("1");
}

void tellRecordsDuty(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                     const vault::Channel& channel)
{
    const bool keeps = keepsRecordsHere(t);
    const QDateTime said = wholeSeconds(clock.now());
    queueLetter(t, vault, clock, channel, seal::Kind::Records, seal::encodeRecordsBody({keeps, said}),
                {std::nullopt, quint64(keeps ? 1 : 0)});
}

void noteTold(vault::Transaction& t, base::ChannelId channel, base::MessageId acknowledged, quint64 sequence)
{
    const QList<vault::Outgoing> told = t.outbox.ofKind(channel, int(seal::Kind::Records));
    if (told.isEmpty() || told.last().id != acknowledged)
        return;
    vault::ChannelFacts facts = t.channelFacts.of(channel);
    const bool keeps = told.last().consentVersion == 1;
    if (keeps && !facts.dutyFrom) {
        facts.dutyFrom = sequence;
        t.channelFacts.put(channel, facts);
        // Letters come in any order: what they shared knowing it may have been here before their word that they knew.
        t.received.coverByDuty(channel, sequence);
    }
}

Result<void> setKeepsRecords(vault::Vault& vault, const base::Clock& clock, bool keeps)
{
    return writing(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Therapist);
        if (keepsRecordsHere(t) == keeps)
            return;
        t.settings.set(settingKeeps, keeps ? QStringLiteral("1") : QStringLiteral("0"));
        for (const vault::Channel& channel : t.channels.all()) {
            vault::ChannelFacts facts = t.channelFacts.of(channel.id);
            facts.dutyFrom.reset(); // told anew
            t.channelFacts.put(channel.id, facts);
            if (channel.state == vault::ChannelState::Open)
                tellRecordsDuty(t, vault, clock, channel);
        }
    });
}

Result<bool> keepsRecords(vault::Vault& vault)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Therapist);
        return keepsRecordsHere(t);
    });
}

Result<std::optional<bool>> heardRecordsDuty(vault::Vault& vault, base::ChannelId channel)
{
    return reading(vault, [&](vault::Transaction& t) {
        requireRole(vault, vault::Role::Client);
        (void)requireChannel(t, channel);
        return t.channelFacts.of(channel).keepsRecords;
    });
}

} // namespace accord::sync
