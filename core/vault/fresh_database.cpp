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

} // namespace

void sayWhose(Database& database, Role role, const QString& name, const QDateTime& at)
{
    QByteArray instance(8, '\0');
    randombytes_buf(instance.data(), size_t(instance.size()));
    database.begin(true);
    database.change("INSERT INTO vault (single, role, name, instance, created_at) VALUES (1, ?, ?, ?, ?)", role, name,
                    instance, at);
    database.commit();
}

bool isName(const QString& name)
{
    return !name.trimmed().isEmpty() && name.size() <= maximumNameLength;
}

Result<void> makeFreshDatabase(const QString& path, const SecretBytes& key, Role role, const QString& name,
                               const QDateTime& at)
{
    if (auto made = files::writeNew(path, {}); !made) // made here for its mode: SQLite would take the umask's
        return made;
    return guarded([&]() -> Result<void> {
        const auto database = Database::open(path, key);
        if (!database)
            return tl::unexpected(database.error());
        schema::upgrade(**database);
        sayWhose(**database, role, name, at);
        return {};
    });
}

} // namespace accord::vault
