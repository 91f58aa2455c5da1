// SPDX-License-Identifier: GPL-3.0-or-later
// A therapist's duty to keep records: said to the client before they share, and honoured only where it was said.
//
// Who must keep records switches it on. Every client's app hears of it, and of its end. A revocation then removes all
// the client shared before they knew; what they shared knowing it is kept, set apart and marked as withdrawn.
#pragma once

#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// Therapist: one transaction stores it and queues the word to every client.
[[nodiscard]] Result<void> setKeepsRecords(vault::Vault& vault, const base::Clock& clock, bool keeps);
/// Therapist: what is set here; false by default.
[[nodiscard]] Result<bool> keepsRecords(vault::Vault& vault);
/// Client: what this therapist's app has said; nothing: not heard yet, so a screen must allow for it.
[[nodiscard]] Result<std::optional<bool>> heardRecordsDuty(vault::Vault& vault, base::ChannelId channel);

// Inside the library:

[[nodiscard]] bool keepsRecordsHere(vault::Transaction& t);
/// Queues the word to one client.
void tellRecordsDuty(vault::Transaction& t, const vault::Vault& vault, const base::Clock& clock,
                     const vault::Channel& channel);
/// An acknowledgement of such a word: from the next of their letters on, the client knew.
void noteTold(vault::Transaction& t, base::ChannelId channel, base::MessageId acknowledged, quint64 sequence);

} // namespace accord::sync
