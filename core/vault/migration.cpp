// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migration.h"

#include "core/vault/ballast.h"
#include "core/vault/check_report.h"
#include "core/vault/files.h"
#include "core/vault/schema.h"

#include <QFile>

namespace accord::vault {

namespace {

/// How much a database holds; a migration neither adds nor loses any of it.
struct Contents
{
    qint64 checkIns = 0;
    qint64 answers = 0;
    qint64 channels = 0;
    qint64 received = 0;
    friend bool operator==(const Contents&, const Contents&) = default;
};

Contents contentsOf(Database& database)
{
    Query row = database.query("SELECT (SELECT count(*) FROM check_in), (SELECT count(*) FROM answer),"
                               " (SELECT count(*) FROM channel), (SELECT count(*) FROM received)");
    if (!row.step())
        throw StorageFailure(Error::Damaged, QStringLiteral("tables cannot be counted"));
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

/// In the work file; closed, so that all of it is on its way to the disk.
Result<void> upgradeCopy(const QString& path, const SecretBytes& key, const Contents& before)
{
    return guarded([&]() -> Result<void> {
        const auto database = Database::open(path, key);
        if (!database)
            return tl::unexpected(database.error());
        schema::upgrade(**database);
        const QStringList problems = damageIn(**database);
        if (!problems.isEmpty())
            return base::fail(Error::Damaged, QStringLiteral("after the migration: ") + problems.first());
        if (schema::versionOf(**database) != schema::current || contentsOf(**database) != before)
            return base::fail(Error::Damaged, QStringLiteral("the migration did not keep everything"));
        return {};
    });
}

Result<void> putInPlace(const QString& directory, const QString& work)
{
    const QString path = files::within(directory, files::databaseName);
    const QString before = files::within(directory, files::beforeName);
    QFile::remove(before); // of an earlier version still, or of an attempt that was cut off
    if (auto synced = files::sync(work); !synced)
        return synced;
    // A second name is enough, and takes no room: the new database comes in by a rename, so nobody writes to the old
    // one.
    if (auto kept = files::keepAs(path, before); !kept)
        return kept;
    if (auto synced = files::sync(directory); !synced)
        return synced;
    if (auto replaced = files::replace(work, path); !replaced)
        return replaced;
    return files::sync(directory);
}

} // namespace

Result<std::unique_ptr<Database>> migrate(const QString& directory, const SecretBytes& key,
                                          std::unique_ptr<Database> old)
{
    const QString work = files::within(directory, files::workName);
    return guarded([&]() -> Result<std::unique_ptr<Database>> {
        const Contents before = contentsOf(*old);
        old.reset(); // its journal is empty now, and nothing of it is only in memory
        const auto attempt = [&] {
            auto made = files::copyNew(files::within(directory, files::databaseName), work);
            if (made)
                made = upgradeCopy(work, key, before);
            if (made)
                made = putInPlace(directory, work);
            files::removeDatabase(work); // or what is left of it: its journal
            return made;
        };
        auto made = attempt();
        if (!made && made.error().code == Error::DiskFull && ballast::release(directory))
            made = attempt(); // nobody is kept out for want of what was kept for such a day
        if (!made)
            return tl::unexpected(made.error());
        return Database::open(files::within(directory, files::databaseName), key);
    });
}

void removeUnfinished(const QString& directory)
{
    for (const char* name : {files::workName, files::salvageWorkName, files::backupWorkName, files::snapshotWorkName})
        files::removeDatabase(files::within(directory, name));
}

void forgetBefore(const QString& directory)
{
    QFile::remove(files::within(directory, files::beforeName));
}

} // namespace accord::vault
