// SPDX-License-Identifier: GPL-3.0-or-later
// The few promises about files that QFile does not make: private modes, durability, no overwriting, one holder.
#pragma once

#include "core/vault/error.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace accord::vault::files {

/// The names inside a vault's folder.
inline constexpr auto keyringName = "keyring";
inline constexpr auto databaseName = "vault.db";
inline constexpr auto lockName = "lock";
inline constexpr auto beforeName = "vault.db.before"; ///< the database before its last migration
// Databases in the making; worth nothing where they are found.
inline constexpr auto workName = "work.db";
inline constexpr auto salvageWorkName = "work-salvage.db";
inline constexpr auto backupWorkName = "work-backup.db";
inline constexpr auto snapshotWorkName = "work-snapshot.db";

[[nodiscard]] QString within(const QString& directory, const char* name);

/// What an errno means for who wanted to write: DiskFull for want of space or quota, else Io.
[[nodiscard]] Error causeOf(int error);

/// Holds an exclusive flock on a file for as long as it lives. The system drops the lock when the process ends in any
/// way, so nothing stale is ever left; a second holder, in this process or another, gets InUse.
class Lock
{
public:
    [[nodiscard]] static Result<Lock> take(const QString& path);
    Lock() = default;
    Lock(Lock&& other) noexcept;
    Lock& operator=(Lock&& other) noexcept;
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock();

private:
    explicit Lock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

/// An empty or filled new file of mode 0600, on disk when this returns. Io if it exists; after an error there is none.
[[nodiscard]] Result<void> writeNew(const QString& path, const QByteArray& bytes);

/// The whole file if it has at most `limit` bytes; Damaged if it is longer, Io if it cannot be read.
[[nodiscard]] Result<QByteArray> readWhole(const QString& path, qint64 limit);

/// What tells whether a file has changed.
struct Stamp
{
    qint64 bytes = 0;
    qint64 changed = 0; ///< nanoseconds since 1970, UTC
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Nothing if it is not there or not a file.
[[nodiscard]] std::optional<Stamp> stampOf(const QString& path);

/// Sets the time of change to now. Whoever knew the file's stamp sees that something is different.
void touch(const QString& path);

/// A new file of mode 0600 with the bytes and the time of change of another, synced. Io if it exists; after an error
/// there is none.
[[nodiscard]] Result<void> copyNew(const QString& from, const QString& to);

/// Gives a file a second name, or where the file system knows no such thing a copy. AlreadyExists if anything is at
/// `to`.
[[nodiscard]] Result<void> keepAs(const QString& from, const QString& to);

/// Renames in one step, over whatever file is at `to`.
[[nodiscard]] Result<void> replace(const QString& from, const QString& to);

/// A database that is worth nothing any more, with its journal.
void removeDatabase(const QString& path);

/// fsync of a file or a folder.
[[nodiscard]] Result<void> sync(const QString& path);

/// Asks the system to forget what it holds of a synced file in memory, so that what is read next is what the disk has.
/// A wish: it may not be heard, and nothing happens where there is no such call.
void forgetCached(const QString& path);

/// A new folder of mode 0700 in `parent`, called `name` and six characters more. Io if it cannot be made.
[[nodiscard]] Result<QString> makeFolderIn(const QString& parent, const QString& name);

/// Renames in one step and never replaces: AlreadyExists if anything is at `to`, even a dangling link.
[[nodiscard]] Result<void> renameNew(const QString& from, const QString& to);

/// True if anything is there, even a dangling link.
[[nodiscard]] bool exists(const QString& path);

} // namespace accord::vault::files
