// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole database and says what is wrong with it.
#pragma once

#include "core/vault/vault.h"

namespace accord::vault {

class Database;
class Sql;

/// Indexes: also whether every index agrees with its table.
enum class Depth { Pages, Indexes };

/// What is wrong with the pages and the structure, whatever they hold; empty for a sound database. Throws as examine().
[[nodiscard]] QStringList damageIn(Database& database, Depth depth = Depth::Pages);

/// Opens the database with the key and reads all of it. Damaged if it does not read.
[[nodiscard]] Result<void> proveToRead(const QString& path, const SecretBytes& key);

/// As proveToRead, for one whose key was changed here: Io if it is not, since then the change was not made. SQLCipher's
/// sqlite3_rekey says yes whatever happened to it on its way, want of memory or disk included (3.4.1, crypto.c).
[[nodiscard]] Result<void> proveRekeyed(const QString& path, const SecretBytes& key);

/// The first value of the first row; 0 without a row.
[[nodiscard]] qint64 numberFrom(Database& database, Sql sql);

/// Inside a read transaction. Damage it meets becomes a problem, in English and without any content; what the system
/// refuses (I/O, memory) is thrown as Database does.
[[nodiscard]] CheckReport examine(Database& database);

} // namespace accord::vault
