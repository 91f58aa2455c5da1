// SPDX-License-Identifier: GPL-3.0-or-later
// A whole vault as one file under a passphrase of its own, and a new vault from such a file. FORMAT.md has the layout.
#pragma once

#include "core/vault/progress.h"
#include "core/vault/vault.h"

namespace accord::vault {

/// What a backup says of itself to whoever has its passphrase.
struct BackupContents
{
    Role role = Role::Client;
    QDateTime madeAt;    ///< UTC
    qint64 checkIns = 0; ///< as Transaction::checkIns counts
    qint64 bytes = 0;    ///< of the database
};

struct NewBackup
{
    QString path;           ///< its folder must exist
    bool replaces = false;  ///< a file that is there already; else that is AlreadyExists
    SecretBytes passphrase; ///< need not be one of the vault's
    KdfCost cost;
};

/// Writes beside `path`, reads it all back with the passphrase and compares, and only then puts it in place: a file
/// with that name is a whole backup. The vault may go on being used; the backup holds one moment of it, under a key
/// that no other file has. EmptyPassphrase, AlreadyExists, DiskFull, Io, Damaged (the database does not read: no backup
/// of damage) or Cancelled. Takes an Argon2id and a few passes over the database: not on the UI thread.
[[nodiscard]] Result<BackupContents> writeBackup(Vault& vault, const NewBackup& what, const base::Clock& clock,
                                                 const Progress& progress = {});

/// Reads the beginning only. NotABackup, TooNew, WrongPassphrase, BackupDamaged or Io.
[[nodiscard]] Result<BackupContents> lookIntoBackup(const QString& path, const SecretBytes& passphrase);

struct Restored
{
    std::unique_ptr<Vault> vault; ///< open
    BackupContents contents;
};

/// Makes a new vault at `directory` (where nothing may be, in a folder that is there) from a backup: whole or not at
/// all. The new vault has a key and ways in of its own (`keys`, `cost`; what opened the old vault does not matter) and
/// is another life of the old one: nothing is shared until the client confirms (restored.h). As lookIntoBackup, and
/// AlreadyExists, DiskFull, Cancelled, or what Vault::create says of the keys.
[[nodiscard]] Result<Restored> restoreBackup(const QString& path, const SecretBytes& passphrase,
                                             const QString& directory, const FirstKeys& keys, const KdfCost& cost,
                                             const base::Clock& clock, const Progress& progress = {});

} // namespace accord::vault
