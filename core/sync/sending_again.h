// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: letters a relay has taken long ago and the other app has never confirmed.
#pragma once

#include "core/base/clock.h"
#include "core/sync/error.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// The envelopes to be sent once more, the same bytes, oldest first; none within a week of the last time. No
/// acknowledgements (a letter that comes again brings them about), nothing that was taken back or may not be shared
/// now, and of a closed channel only what says so.
[[nodiscard]] Result<QList<QByteArray>> overdueLetters(vault::Vault& vault, const base::Clock& clock,
                                                       base::ChannelId channel);

/// They are at the relay. Not all of them: it had no room, and tomorrow is another day.
[[nodiscard]] Result<void> noteSentAgain(vault::Vault& vault, const base::Clock& clock, base::ChannelId channel,
                                         bool all);

} // namespace accord::sync
