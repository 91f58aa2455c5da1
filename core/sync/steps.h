// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: steps of goals and cadence as letters, out and in.
#pragma once

#include "core/alliance/negotiation.h"
#include "core/seal/payload.h"
#include "core/sync/letters.h"

namespace accord::sync {

[[nodiscard]] alliance::Side sideOf(vault::Role role);

/// Queues one step. `consentVersion`: a client's; 0 for a therapist's.
void sendStep(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel,
              const alliance::GoalEvent& step, quint64 consentVersion);
void sendStep(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock, const vault::Channel& channel,
              const alliance::CadenceEvent& step);

/// Queues this side's steps of the goal that have not left, and notes them as sent. Returns how many.
int sendUnsent(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
               const vault::Channel& channel, alliance::GoalId goal, quint64 consentVersion);

/// The steps a letter brings. Refuses as the seal library's bodies do.
[[nodiscard]] alliance::GoalEvent goalStepOf(const seal::Payload& payload);
[[nodiscard]] alliance::CadenceEvent cadenceStepOf(const seal::Payload& payload);

/// Keeps the channel's cadence_days what the steps say.
void noteCadence(vault::Transaction& t, base::ChannelId channel);

} // namespace accord::sync
