// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/fresh_database.h"

#include "core/vault/database.h"
#include "core/vault/files.h"
#include "core/vault/schema.h"
#include "core/vault/vault.h"

#include <sodium.h>

namespace accord::vault {

namespace {

constexpr int maximumNameLength = 64;

void describe(Database& database, Role role, const QString& name, const QDateTime& at)
{
    QByteArray instance(8, '\0');
    randombytes_buf(instance.data(), size_t(instance.size()));
    database.begin(true);
    database.change("INSERT INTO vault (single, role, name, instance, created_at) VALUES (1, ?, ?, ?, ?)", role, name,
                    instance, at);
    database.commit();
}

} // namespace

bool isName(const QString& name)
{
    return !name.trimmed().isEmpty() && name.size() <= maximumNameLength;
}

Result<void> makeFreshDatabase(const QString& path, const SecretBytes& key, Role role, const QString& name,
                               const QDateTime& at)
{
    if (auto made = files::writeNew(path, {}); !made) // made here for its mode: SQLite would take the umask's
        return made;
    try {
        const auto database = Database::open(path, key);
        if (!database)
            return tl::unexpected(database.error());
        schema::upgrade(**database);
        describe(**database, role, name, at);
        return {};
    } catch (const StorageFailure& thrown) {
        return tl::unexpected(thrown.failure);
    } catch (const SQLite::Exception& thrown) {
        return tl::unexpected(Database::meaningOf(thrown));
    }
}

} // namespace accord::vault
