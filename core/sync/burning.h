// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: mailboxes of channels that are over do not lie at a relay for ever.
#pragma once

#include "core/base/clock.h"
#include "core/sync/relay.h"
#include "core/vault/vault.h"

namespace accord::sync {

/// Burns this side's mailbox of every channel that has been closed or aborted for 90 days, and both of an invitation
/// that nobody answered or that was taken back; what still waits there to be sent is withdrawn. Each once; a relay that
/// is away is asked again in a later round, and is no trouble to anybody. Blocks on the network; fails only where the
/// vault does.
[[nodiscard]] Result<void> burnWhatIsOver(vault::Vault& vault, const base::Clock& clock, Relay& relay);

} // namespace accord::sync
