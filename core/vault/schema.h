// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the vault's database and how one version of them becomes the next.
#pragma once

namespace accord::vault {

class Database;

namespace schema {

/// What this program writes; kept in the database's user_version. 0 is a database without tables.
inline constexpr int current = 3;

[[nodiscard]] int versionOf(Database& database);

/// Applies every step above the database's version, in one write transaction of its own, and sets user_version.
/// Throws as Database does; then nothing has changed.
void upgrade(Database& database, int to = current);

} // namespace schema
} // namespace accord::vault
