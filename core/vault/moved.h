// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the library: the rows another channel took over, so that a revocation in the first still finds them.
#pragma once

#include "core/base/ids.h"

namespace accord::vault {

class Database;

// Settings `moved/CHANNEL/ROW` = the consent version the row came under; CHANNEL the one it came in, ROW the id of the
// message or step, both in hexadecimal. Where the row is now its own consent version is 0, until it is shared anew.

/// Before the channel's summaries move to another.
void noteMovedSummaries(Database& database, base::ChannelId from);
/// Before its goal steps do: of those a client's, in a therapist's vault.
void noteMovedSteps(Database& database, base::ChannelId from);
[[nodiscard]] bool anyMoved(Database& database, base::ChannelId from);

} // namespace accord::vault
