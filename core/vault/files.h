// SPDX-License-Identifier: GPL-3.0-or-later
// The few promises about files that QFile does not make: private modes, durability, no overwriting, one holder.
#pragma once

#include "core/vault/error.h"

#include <QByteArray>
#include <QString>

namespace accord::vault::files {

/// The names inside a vault's folder.
inline constexpr auto keyringName = "keyring";
inline constexpr auto databaseName = "vault.db";
inline constexpr auto lockName = "lock";

[[nodiscard]] QString within(const QString& directory, const char* name);

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

/// An empty or filled new file of mode 0600, on disk when this returns. Io if it exists.
[[nodiscard]] Result<void> writeNew(const QString& path, const QByteArray& bytes);

/// The whole file if it has at most `limit` bytes; Damaged if it is longer, Io if it cannot be read.
[[nodiscard]] Result<QByteArray> readWhole(const QString& path, qint64 limit);

/// fsync of a file or a folder.
[[nodiscard]] Result<void> sync(const QString& path);

/// A new folder of mode 0700 in `parent`, called `name` and six characters more. Io if it cannot be made.
[[nodiscard]] Result<QString> makeFolderIn(const QString& parent, const QString& name);

/// Renames in one step and never replaces: AlreadyExists if anything is at `to`, even a dangling link.
[[nodiscard]] Result<void> renameNew(const QString& from, const QString& to);

/// True if anything is there, even a dangling link.
[[nodiscard]] bool exists(const QString& path);

} // namespace accord::vault::files
