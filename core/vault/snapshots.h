// SPDX-License-Identifier: GPL-3.0-or-later
// Up to three earlier states of the database beside it, encrypted like it, each proven to read when it was taken.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace accord::vault::snapshots {

inline constexpr int most = 3;

struct Snapshot
{
    int number = 1;      ///< 1 is the newest
    QDateTime changedAt; ///< UTC, by the system's clock: when what it holds was last changed
    qint64 bytes = 0;
};

/// What anyone who can read the folder may know; newest first.
[[nodiscard]] QList<Snapshot> in(const QString& directory);
[[nodiscard]] QString pathOf(const QString& directory, int number);

/// True if the newest was taken from the database as it is now (by size and time of change).
[[nodiscard]] bool isCurrent(const QString& directory);

/// Takes one: copied, opened with the key, every page read, and only then put in place. The newest is replaced as long
/// as it is less than a day younger than the second; else all move down by one. So the third is a day and more older
/// than the second; the second, right after a move, only what came in between older than the first. Damaged if the
/// database itself does not read: then the snapshots stay as they are. The folder's lock must be held, and nothing be
/// under way in the database.
[[nodiscard]] Result<void> take(const QString& directory, const SecretBytes& key);

/// Removes all but the newest.
void forgetOlder(const QString& directory);

} // namespace accord::vault::snapshots
