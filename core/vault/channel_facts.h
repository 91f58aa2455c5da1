// SPDX-License-Identifier: GPL-3.0-or-later
// What this side knows of a channel beyond its keys: the duty to keep records, whether it is closed, who answers.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace accord::vault {

class Database;

struct ChannelFacts
{
    std::optional<bool> keepsRecords; ///< client: whether the therapist must keep records; nothing: not heard yet
    std::optional<QDateTime> keepsRecordsAt; ///< UTC; when the therapist said so
    /// Therapist: the client was told of the duty before they sent anything with a higher sequence than this.
    std::optional<quint64> dutyFrom;
    std::optional<QDateTime> closedAt; ///< UTC
    bool closedByPeer = false;
    QByteArray peerInstance; ///< 8 bytes; empty until the other side's app has said anything
};

class ChannelFactsTable
{
public:
    explicit ChannelFactsTable(Database& database) : m_database(database) {}
    [[nodiscard]] ChannelFacts of(base::ChannelId channel) const; ///< nothing known is no failure
    void put(base::ChannelId channel, const ChannelFacts& facts); ///< Conflict for an unknown channel

private:
    Database& m_database;
};

} // namespace accord::vault
