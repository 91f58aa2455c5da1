// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's second story: two people in one room with no network pair, and a summary passes, by cameras alone.
#pragma once

#include "app/tour/album.h"

#include <QString>

namespace accord::tour {

/// Makes two fresh vaults in `work` and drives both real apps, each one's camera filming the other's window.
/// True only if the summary that was shared is what the therapist's app showed, and the client's app has heard that it
/// was read. No relay and no network are touched.
[[nodiscard]] bool runRoomJob(const QString& work, Album& album);

} // namespace accord::tour
