// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/channel_facts.h"

#include "core/vault/database.h"

namespace accord::vault {

ChannelFacts ChannelFactsTable::of(base::ChannelId channel) const
{
    Query row = m_database.query("SELECT keeps_records, keeps_records_at, duty_from, closed_at, closed_by_peer,"
                                 " peer_instance FROM channel_facts"
                                 " WHERE channel = (SELECT n FROM channel WHERE id = ?)",
                                 channel);
    ChannelFacts facts;
    if (!row.step())
        return facts;
    if (!row.isNull(0))
        facts.keepsRecords = row.integer(0) != 0;
    facts.keepsRecordsAt = row.optional(1, &Query::instant);
    facts.dutyFrom = row.optional(2, &Query::counter);
    facts.closedAt = row.optional(3, &Query::instant);
    facts.closedByPeer = row.integer(4) != 0;
    if (!row.isNull(5))
        facts.peerInstance = row.blob(5);
    return facts;
}

void ChannelFactsTable::put(base::ChannelId channel, const ChannelFacts& facts)
{
    const std::optional<int> keeps =
        facts.keepsRecords ? std::optional<int>(*facts.keepsRecords ? 1 : 0) : std::nullopt;
    const std::optional<QByteArray> instance =
        facts.peerInstance.isEmpty() ? std::nullopt : std::optional(facts.peerInstance);
    const int changed = m_database.change(
        "INSERT OR REPLACE INTO channel_facts"
        " (channel, keeps_records, keeps_records_at, duty_from, closed_at, closed_by_peer, peer_instance)"
        " SELECT n, ?, ?, ?, ?, ?, ? FROM channel WHERE id = ?",
        keeps, facts.keepsRecordsAt, facts.dutyFrom, facts.closedAt, facts.closedByPeer ? 1 : 0, instance, channel);
    if (changed == 0)
        throw StorageFailure(Error::Conflict, QStringLiteral("facts about an unknown channel"));
}

} // namespace accord::vault
