// SPDX-License-Identifier: GPL-3.0-or-later
// What every restore (of a backup, a snapshot, or what could be salvaged) does to a database before it is used again.
#pragma once

#include <QDateTime>

namespace accord::vault {

class Database;

/// Makes the database another life of its vault, in one transaction of its own. Whatever happened after the state that
/// was restored is unknown here, the newest consent too, so:
/// - the instance is new;
/// - every channel's sequence and consent versions go on from the second since 1970, UTC, in which this happens. No
///   channel makes one a second, so none is used twice, by another restore of the same state neither. Where the clock
///   is behind what is known they go on far above that: then two restores of one state can meet;
/// - in a client's vault summaries, grants and goal steps that were not acknowledged lose their bytes and are not sent,
///   the steps count as kept here again, and every channel is marked until the client confirms consent
///   (Channel::restoredAt);
/// - snapshots are not forgotten because a revocation before that state asked for it.
/// The schema must be current. Throws as Database does.
void beginAnotherLife(Database& database, const QDateTime& at);

} // namespace accord::vault
