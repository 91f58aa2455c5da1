// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's story: a client rates a session on the phone, the therapist reads it and says it was talked about.
#pragma once

#include "app/tour/album.h"
#include "app/tour/demo_history.h"

namespace accord::tour {

/// Drives both real apps through touch and keys, in vaults that plantHistory() made, over the running relay.
/// True only if what was rated and written is what the therapist's app showed, what was kept private did not arrive,
/// and the client's app said at the end that it was talked about. Everything seen goes into the album.
[[nodiscard]] bool runMainJob(const DemoPlace& place, Album& album);

} // namespace accord::tour
