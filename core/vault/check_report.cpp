// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/check_report.h"

#include "core/vault/database.h"
#include "core/vault/schema.h"

#include <QFile>

namespace accord::vault {

namespace {

/// Runs one check; a page or a schema that does not read is its finding.
template <typename Check>
void finding(QStringList& problems, const char* what, Check&& check)
{
    try {
        check();
    } catch (const StorageFailure& thrown) {
        problems.append(QLatin1String(what) + QStringLiteral(": ") + thrown.failure.detail);
    } catch (const SQLite::Exception& thrown) {
        const auto meaning = Database::meaningOf(thrown);
        if (meaning.code != Error::Damaged)
            throw;
        problems.append(QLatin1String(what) + QStringLiteral(": ") + meaning.detail);
    }
}

void examineEncryption(Database& database, QStringList& problems)
{
    finding(problems, "encryption", [&] {
        // From SQLCipher 4.2 on: one row per page whose code does not match; older ones know no such pragma. They
        // verify every page that integrity_check reads.
        Query row = database.query("PRAGMA cipher_integrity_check");
        while (row.step())
            problems.append(QStringLiteral("encryption: ") + row.text(0));
    });
    finding(problems, "size", [&] {
        // The end of a page is spare: a file cut there still reads.
        const qint64 rest = database.fileSize() % pageSize;
        if (rest != 0)
            problems.append(QStringLiteral("size: the last page is %1 bytes long").arg(rest));
    });
}

void examineHoles(Database& database, QStringList& problems)
{
    // SQLCipher takes a page of nothing but zeros for one behind the file's end and does not check its code. With
    // secure_delete every page is written, so there is none in a sound file.
    QFile file(database.path());
    if (!file.open(QIODevice::ReadOnly))
        throw StorageFailure(Error::Io, QStringLiteral("the database cannot be read"));
    const QByteArray hole(pageSize, '\0');
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray page = file.read(pageSize);
        if (page.isEmpty())
            throw StorageFailure(Error::Io, QStringLiteral("the database cannot be read"));
        if (page == hole)
            problems.append(QStringLiteral("encryption: page %1 is empty").arg(number));
    }
}

void examineStructure(Database& database, Sql how, QStringList& problems)
{
    finding(problems, "structure", [&] {
        Query row = database.query(how);
        while (row.step()) {
            if (row.text(0) != QLatin1String("ok"))
                problems.append(QStringLiteral("structure: ") + row.text(0));
        }
    });
}

void examineReferences(Database& database, QStringList& problems)
{
    finding(problems, "references", [&] {
        Query row = database.query("PRAGMA foreign_key_check");
        while (row.step())
            problems.append(
                QStringLiteral("references: a row of %1 belongs to nothing in %2").arg(row.text(0), row.text(2)));
    });
    const auto none = [&](const char* what, Sql count) {
        finding(problems, what, [&] {
            if (const qint64 rows = numberFrom(database, count); rows > 0)
                problems.append(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(rows));
        });
    };
    none("drafts of a check-in that is finished", "SELECT count(*) FROM draft JOIN check_in USING (id)");
    none("consents for an unknown check-in", "SELECT count(*) FROM consent_event WHERE check_in IS NOT NULL"
                                             " AND check_in NOT IN (SELECT id FROM check_in)");
    none("channels without a receive key",
         "SELECT count(*) FROM channel WHERE state <> 5 AND n NOT IN (SELECT channel FROM receive_key)");
    none("queued messages without bytes", "SELECT count(*) FROM outgoing WHERE state = 1 AND length(sealed) = 0");
    none("marks on a summary that is gone",
         "SELECT count(*) FROM received_mark AS m WHERE NOT EXISTS"
         " (SELECT 1 FROM received AS r WHERE r.channel = m.channel AND r.check_in = m.check_in)");
    if (const qint64 rows = numberFrom(database, "SELECT count(*) FROM vault"); rows != 1)
        problems.append(QStringLiteral("vault: %1 rows where one should be").arg(rows));
}

} // namespace

qint64 numberFrom(Database& database, Sql sql)
{
    Query row = database.query(sql);
    return row.step() ? row.integer(0) : 0;
}

QStringList damageIn(Database& database, Depth depth)
{
    QStringList problems;
    examineHoles(database, problems);
    examineEncryption(database, problems);
    if (depth == Depth::Indexes)
        examineStructure(database, "PRAGMA integrity_check", problems);
    else
        examineStructure(database, "PRAGMA quick_check", problems); // reads every page in use
    return problems;
}

Result<void> proveToRead(const QString& path, const SecretBytes& key)
{
    return guarded([&]() -> Result<void> {
        const auto database = Database::open(path, key, Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        const QStringList problems = damageIn(**database);
        if (!problems.isEmpty())
            return base::fail(Error::Damaged, problems.first());
        return {};
    });
}

Result<void> proveRekeyed(const QString& path, const SecretBytes& key)
{
    auto reads = proveToRead(path, key);
    if (!reads && reads.error().code == Error::Damaged)
        return base::fail(Error::Io, QStringLiteral("the database did not take its key: ") + reads.error().detail);
    return reads;
}

CheckReport examine(Database& database)
{
    CheckReport report;
    report.cipherVersion = database.cipherVersion();
    report.schema = schema::versionOf(database);
    if (report.schema != schema::current)
        report.problems.append(QStringLiteral("schema: version %1").arg(report.schema));
    examineHoles(database, report.problems);
    examineEncryption(database, report.problems);
    examineStructure(database, "PRAGMA integrity_check", report.problems);
    finding(report.problems, "contents", [&] {
        report.checkIns = CheckIns(database).count();
        report.channels = numberFrom(database, "SELECT count(*) FROM channel");
        examineReferences(database, report.problems);
    });
    return report;
}

} // namespace accord::vault
