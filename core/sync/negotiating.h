// SPDX-License-Identifier: GPL-3.0-or-later
// Agreeing on goals and on how often to meet: this side's steps, kept here and sent to the other side as letters.
//
// Both sides keep the set of steps and fold it (core/alliance/negotiation.h). A therapist's steps leave at once. A
// client's leave under consent to the field "goal-words"; until then they stay on the phone. What leaves of a goal is
// the whole of it: steps kept here go along with the first that leaves, so that both sides end with one history.
#pragma once

#include "core/alliance/negotiation.h"
#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// When a client's step leaves the phone.
enum class Leaving {
    IfConsented, ///< if a standing consent covers goal-words today; else it stays here
    Now          ///< this is the client's consent for this goal as far as it goes now; gets its own receipt
};

struct Step
{
    base::MessageId id;
    alliance::GoalId goal;
    bool left = false; ///< queued for the other side; false: kept here
};

// Each is one transaction. Words: trimmed, 1..alliance::maximumGoalLength code points without control characters
// (GoalWords otherwise). NoSuchGoal; GoalSetAside once it was withdrawn. The channel must be Replied or Open.

[[nodiscard]] Result<Step> proposeGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                       const QString& words, Leaving leaving = Leaving::IfConsented);
/// Other words instead of those that hold.
[[nodiscard]] Result<Step> counterGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                       alliance::GoalId goal, const QString& words,
                                       Leaving leaving = Leaving::IfConsented);
/// With the words that hold, whoever said them; `tenths` 0..100 says how far (0..10 in tenths).
[[nodiscard]] Result<Step> agreeToGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                       alliance::GoalId goal, int tenths, Leaving leaving = Leaving::IfConsented);
[[nodiscard]] Result<Step> declineGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                       alliance::GoalId goal, Leaving leaving = Leaving::IfConsented);
/// Sets the goal aside for good.
[[nodiscard]] Result<Step> withdrawGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                        alliance::GoalId goal, Leaving leaving = Leaving::IfConsented);

/// Client: releases what was kept of this goal. Returns how many steps leave.
[[nodiscard]] Result<int> shareGoal(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                    alliance::GoalId goal);

struct GoalView
{
    alliance::Goal goal;
    int keptHere = 0;    ///< own steps that have not left
    bool shared = false; ///< at least one step has gone to the other side or come from it
};
/// In the order of their beginnings.
[[nodiscard]] Result<QList<GoalView>> goals(vault::Vault& vault, base::ChannelId channel);

/// How many days lie between sessions, 1..alliance::mostCadenceDays; 0: none agreed. Either side may say; the last in
/// order holds. Leaves at once.
[[nodiscard]] Result<void> setCadence(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel, int days);
/// What holds; nothing if none was ever said, or none is agreed.
[[nodiscard]] Result<std::optional<alliance::CadenceEvent>> cadence(vault::Vault& vault, base::ChannelId channel);

} // namespace accord::sync
