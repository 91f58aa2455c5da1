// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of agreeing on goals and cadence, this side's and the other's, one growing set per channel.
#pragma once

#include "core/alliance/negotiation.h"

#include <QList>
#include <optional>

namespace accord::vault {

class Database;

/// A step never changes. Adding one that is there already does nothing but raise the consent version it came under.
///
/// Each goal step has a consent version: of an own step the one it was sent under (a therapist's: 1), 0 while it is
/// kept here; of a client's step in a therapist's vault the one it came under.
class Negotiations
{
public:
    explicit Negotiations(Database& database) : m_database(database) {}
    /// Conflict unless isSound().
    void add(base::ChannelId channel, const alliance::GoalEvent& event, quint64 consentVersion = 0);
    [[nodiscard]] QList<alliance::GoalEvent> goalEvents(base::ChannelId channel) const;
    /// A side's steps that have not left, of one goal or of all; in the order of their Lamport times.
    [[nodiscard]] QList<alliance::GoalEvent> unsent(base::ChannelId channel, alliance::Side author,
                                                    std::optional<alliance::GoalId> goal = std::nullopt) const;
    [[nodiscard]] quint64 consentVersionOf(base::ChannelId channel, base::MessageId step) const; ///< 0 if unknown
    void setSent(base::ChannelId channel, base::MessageId step, quint64 consentVersion);
    /// After a revocation here: the side's steps count as kept here again.
    void forgetSent(base::ChannelId channel, alliance::Side author);
    /// After a revocation there: the side's steps up to this version are removed, from the channel that replaced it and
    /// from the snapshots as well once this is committed. Returns how many.
    int removeUpTo(base::ChannelId channel, alliance::Side author, quint64 consentVersion);
    /// Therapist: all the side's steps that came in this channel itself, and from the snapshots; what moved into it
    /// stays.
    void removeArrived(base::ChannelId channel, alliance::Side author);
    void add(base::ChannelId channel, const alliance::CadenceEvent& event); ///< Conflict unless days are 0..365
    [[nodiscard]] QList<alliance::CadenceEvent> cadenceEvents(base::ChannelId channel) const;
    /// To a channel that replaces the first, as steps that have not left in it; what both hold already stays once.
    void move(base::ChannelId from, base::ChannelId to);

private:
    Database& m_database;
};

} // namespace accord::vault
