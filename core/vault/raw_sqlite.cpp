// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/raw_sqlite.h"

#include "core/vault/keyring.h"

#include <sodium.h>
#define SQLITE_HAS_CODEC // declares sqlite3_key
#include <sqlcipher/sqlite3.h>

namespace accord::vault::raw_sqlite {

namespace {

/// x'<hex digits>'
SecretBytes rawKeyText(const SecretBytes& key)
{
    const size_t digits = key.size() * 2;
    SecretBytes text(digits + 4); // x ' ... ' and the final zero that sodium_bin2hex insists on writing
    auto* characters = reinterpret_cast<char*>(text.data());
    sodium_bin2hex(characters + 2, digits + 1, key.data(), key.size());
    characters[0] = 'x';
    characters[1] = '\'';
    characters[2 + digits] = '\'';
    return text;
}

} // namespace

int setKey(sqlite3* connection, const SecretBytes& key)
{
    if (key.size() != databaseKeySize)
        return SQLITE_MISUSE;
    const SecretBytes text = rawKeyText(key);
    return sqlite3_key(connection, text.data(), int(text.size() - 1));
}

int changeKey(sqlite3* connection, const SecretBytes& key)
{
    if (key.size() != databaseKeySize)
        return SQLITE_MISUSE;
    const SecretBytes text = rawKeyText(key);
    return sqlite3_rekey(connection, text.data(), int(text.size() - 1));
}

void rollBack(sqlite3* connection) noexcept
{
    if (sqlite3_get_autocommit(connection) == 0)
        sqlite3_exec(connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

int systemError(sqlite3* connection)
{
    return sqlite3_system_errno(connection);
}

Error meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return Error::DiskFull;
    case SQLITE_CONSTRAINT:
        return Error::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::InUse;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // a table that is not there, ...: our own SQL is tested, so the schema is not what it was
    case SQLITE_MISMATCH:
        return Error::Damaged;
    default: // IOERR, CANTOPEN, READONLY, NOMEM, PERM, ...
        return Error::Io;
    }
}

} // namespace accord::vault::raw_sqlite
