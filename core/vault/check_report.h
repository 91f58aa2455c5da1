// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a whole database and says what is wrong with it.
#pragma once

#include "core/vault/vault.h"

namespace accord::vault {

class Database;

/// Indexes: also whether every index agrees with its table.
enum class Depth { Pages, Indexes };

/// What is wrong with the pages and the structure, whatever they hold; empty for a sound database. Throws as examine().
[[nodiscard]] QStringList damageIn(Database& database, Depth depth = Depth::Pages);

/// Inside a read transaction. Damage it meets becomes a problem, in English and without any content; what the system
/// refuses (I/O, memory) is thrown as Database does.
[[nodiscard]] CheckReport examine(Database& database);

} // namespace accord::vault
