// SPDX-License-Identifier: GPL-3.0-or-later
// What every restore (of a backup, a snapshot, or what could be salvaged) does to a database before it is used again.
#pragma once

#include <QDateTime>

namespace accord::vault {

class Database;

/// Makes the database another life of its vault, in one transaction of its own. Whatever happened after the state that
/// was restored is unknown here, the newest consent too, so:
/// - the instance is new;
/// - every channel's sequence and consent versions go on so far above the known ones that none is used twice;
/// - in a client's vault summaries that were not acknowledged lose their bytes and are not sent, and every channel is
///   marked until the client confirms consent (Channel::restoredAt).
/// The schema must be current. Throws as Database does.
void beginAnotherLife(Database& database, const QDateTime& at);

} // namespace accord::vault
