// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of agreeing on goals and cadence, this side's and the other's, one growing set per channel.
#pragma once

#include "core/alliance/negotiation.h"

#include <QList>

namespace accord::vault {

class Database;

/// Steps are never changed or removed. Adding one that is there already does nothing.
class Negotiations
{
public:
    explicit Negotiations(Database& database) : m_database(database) {}
    void add(base::ChannelId channel, const alliance::GoalEvent& event); ///< Conflict unless isSound()
    [[nodiscard]] QList<alliance::GoalEvent> goalEvents(base::ChannelId channel) const;
    void add(base::ChannelId channel, const alliance::CadenceEvent& event); ///< Conflict unless days are 0..365
    [[nodiscard]] QList<alliance::CadenceEvent> cadenceEvents(base::ChannelId channel) const;
    /// To a channel that replaces the first; what both hold already stays once.
    void move(base::ChannelId from, base::ChannelId to);

private:
    Database& m_database;
};

} // namespace accord::vault
