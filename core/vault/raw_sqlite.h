// SPDX-License-Identifier: GPL-3.0-or-later
// The few calls SQLiteCpp does not offer, apart because SQLCipher's header and SQLiteCpp's contradict each other.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"

struct sqlite3;

namespace accord::vault::raw_sqlite {

/// sqlite3_key with the key as SQLCipher's raw-key text, which never leaves locked memory here. An SQLite result code:
/// misuse for a key of any other size than 32 bytes, which SQLCipher would take for a passphrase.
[[nodiscard]] int setKey(sqlite3* connection, const SecretBytes& key);

/// sqlite3_rekey, likewise.
[[nodiscard]] int changeKey(sqlite3* connection, const SecretBytes& key);

/// Rolls back if a transaction is open; SQLite has done so itself after some errors (disk full, I/O).
void rollBack(sqlite3* connection) noexcept;

/// errno of the last call the system refused.
[[nodiscard]] int systemError(sqlite3* connection);

/// What an SQLite result code, plain or extended, means to the vault's callers.
[[nodiscard]] Error meaningOf(int code);

} // namespace accord::vault::raw_sqlite
