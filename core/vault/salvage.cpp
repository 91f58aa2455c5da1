// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/salvage.h"

#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"
#include "core/vault/fresh_database.h"
#include "core/vault/restored.h"
#include "core/vault/row_rescue.h"
#include "core/vault/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <algorithm>
#include <optional>
#include <vector>

namespace accord::vault {

namespace {

/// So many pages from the front are looked at for the schema's.
constexpr int mostSchemaPages = 256;

/// One page of a file that can be replaced by the same page of an earlier state, and put back.
class Graft
{
public:
    /// Nothing if either file does not have that page.
    [[nodiscard]] static std::optional<Graft> of(QFile& file, QFile& donor, int page)
    {
        Graft graft(file, qint64(page) * pageSize);
        graft.m_own = graft.read(file);
        graft.m_other = graft.read(donor);
        if (graft.m_own.size() != pageSize || graft.m_other.size() != pageSize)
            return std::nullopt;
        return graft;
    }
    [[nodiscard]] bool apply() { return write(m_other); }
    [[nodiscard]] bool takeBack() { return write(m_own); }

private:
    Graft(QFile& file, qint64 at) : m_file(&file), m_at(at) {}
    [[nodiscard]] QByteArray read(QFile& file) const { return file.seek(m_at) ? file.read(pageSize) : QByteArray(); }
    [[nodiscard]] bool write(const QByteArray& page)
    {
        return m_file->seek(m_at) && m_file->write(page) == pageSize && m_file->flush();
    }
    QFile* m_file;
    qint64 m_at;
    QByteArray m_own;
    QByteArray m_other;
};

Result<int> versionOf(const QString& path, const SecretBytes& key)
{
    return guarded([&]() -> Result<int> {
        const auto database = Database::open(path, key); // reads the schema
        if (!database)
            return tl::unexpected(database.error());
        const int version = schema::versionOf(**database);
        if (version < 1)
            return base::fail(Error::Damaged, QStringLiteral("no schema can be read"));
        return version;
    });
}

/// Gives `path` as few pages of an earlier state as make its schema readable: all of the front ones at first, then each
/// is put back without which it still reads. Leaves the file as it was where that does not help.
Result<int> versionWithHelpOf(const QString& path, const SecretBytes& key, const QString& donor)
{
    QFile file(path);
    QFile from(donor);
    if (!file.open(QIODevice::ReadWrite) || !from.open(QIODevice::ReadOnly))
        return base::fail(Error::Io, QStringLiteral("a copy cannot be opened"));
    std::vector<Graft> grafts;
    bool isWritten = true;
    for (int page = 0; page < mostSchemaPages && isWritten; ++page) {
        const auto graft = Graft::of(file, from, page);
        if (!graft)
            break;
        grafts.push_back(*graft);
        isWritten = grafts.back().apply();
    }
    auto found = versionOf(path, key);
    for (Graft& graft : grafts) {
        isWritten = graft.takeBack() && isWritten;
        if (!found)
            continue; // this one does not read either
        if (auto without = versionOf(path, key))
            found = without;
        else
            isWritten = graft.apply() && isWritten;
    }
    if (!isWritten)
        return base::fail(Error::Io, QStringLiteral("a copy cannot be written"));
    return found;
}

/// Of a database whose schema reads, if need be with pages from an earlier state: the salt and header are in the first
/// page, the schema in a few more, and none of them changes from one migration to the next.
Result<int> versionWithHelp(const QString& path, const SecretBytes& key, const QStringList& earlier)
{
    auto found = versionOf(path, key);
    for (const QString& donor : earlier) {
        if (!found && found.error().code == Error::Damaged)
            found = versionWithHelpOf(path, key, donor);
    }
    if (found && *found > schema::current)
        return base::fail(Error::TooNew, QStringLiteral("schema version %1").arg(*found));
    return found;
}

/// Whatever reads, table by table. Damaged if no row does, or Cancelled.
Result<void> readTables(const QString& damaged, const SecretBytes& key, Database& database,
                        const QList<TableShape>& tables, const Progress& progress, SalvageReport& report)
{
    qint64 rows = 0;
    RowRescue rescue(damaged, key, database);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (progress && !progress(double(i) / double(tables.size())))
            return base::fail(Error::Cancelled);
        report.tables.append(rescue.rescue(tables.at(i)));
        rows += report.tables.last().rows;
    }
    if (rows == 0)
        return base::fail(Error::Damaged, QStringLiteral("no row can be read"));
    return {};
}

/// Rows keep their numbers and most never change, so what a snapshot has besides is what could not be read.
void fillFromEarlier(Database& database, const SecretBytes& key, int version, const QStringList& earlier,
                     const QList<TableShape>& tables, SalvageReport& report)
{
    for (const QString& path : earlier) {
        const auto snapshot = Database::open(path, key, Access::ReadOnly);
        if (!snapshot || schema::versionOf(**snapshot) != version || !damageIn(**snapshot).isEmpty())
            continue;
        RowRescue rescue(path, key, database);
        for (qsizetype i = 0; i < tables.size(); ++i) {
            if (!report.tables.at(i).isWhole)
                report.tables[i].fromEarlier += rescue.rescue(tables.at(i)).rows;
        }
    }
}

/// What was removed after a revocation, or set apart because it must be kept, does not come back with a snapshot.
void settleRevocations(Database& database, const QDateTime& at)
{
    database.change("UPDATE received SET withdrawn_at = ? WHERE withdrawn_at IS NULL AND under_duty = 1"
                    " AND consent_version < (SELECT revoked_below FROM channel WHERE n = received.channel)",
                    at);
    database.change("DELETE FROM received WHERE withdrawn_at IS NULL"
                    " AND consent_version < (SELECT revoked_below FROM channel WHERE n = received.channel)");
    database.change("DELETE FROM received_value WHERE received NOT IN (SELECT n FROM received)");
    (void)ReceivedSummaries(database).removeLostMarks();
    database.change("DELETE FROM goal_event WHERE author = 1 AND (SELECT role FROM vault) = 2"
                    " AND consent_version < (SELECT revoked_below FROM channel WHERE n = goal_event.channel)");
}

/// What belonged to rows that are lost.
qint64 removeLeftOver(Database& database, const QList<TableShape>& tables)
{
    qint64 count = 0;
    for (const TableShape& table : tables)
        count += settleReferences(database, table);
    count += database.change("DELETE FROM draft WHERE id IN (SELECT id FROM check_in)");
    count += database.change("DELETE FROM consent_event WHERE check_in IS NOT NULL"
                             " AND check_in NOT IN (SELECT id FROM check_in)");
    count += ReceivedSummaries(database).removeLostMarks();
    // Without its receive keys a channel hears nothing any more: closed, so that both sides pair again.
    count += database.change("UPDATE channel SET state = ? WHERE state <> ?1"
                             " AND n NOT IN (SELECT channel FROM receive_key)",
                             ChannelState::Blocked);
    return count;
}

/// With one questionnaire every finished check-in has as many answers, skipped ones among them.
qint64 incompleteCheckIns(Database& database)
{
    QHash<QString, QList<qint64>> counts; // of answers, by questionnaire
    Query row = database.query("SELECT questionnaire, (SELECT count(*) FROM answer WHERE check_in = c.n)"
                               " FROM check_in AS c");
    while (row.step())
        counts[row.text(0)].append(row.integer(1));
    qint64 incomplete = 0;
    for (const QList<qint64>& answers : std::as_const(counts)) {
        const qint64 whole = std::max(qint64(1), *std::max_element(answers.cbegin(), answers.cend()));
        incomplete += std::count_if(answers.cbegin(), answers.cend(), [&](qint64 count) { return count < whole; });
    }
    return incomplete;
}

void countCheckIns(Database& database, SalvageReport& report)
{
    report.checkIns = CheckIns(database).count();
    report.hasDraft = numberFrom(database, "SELECT count(*) FROM draft") > 0;
    const auto wasWhole = [&](const char* name) {
        return std::any_of(report.tables.cbegin(), report.tables.cend(), [&](const SalvagedTable& table) {
            return table.name == QLatin1String(name) && table.isWhole;
        });
    };
    // Check-ins are numbered without a gap and never deleted.
    if (!wasWhole("check_in"))
        report.checkInsLost = numberFrom(database, "SELECT coalesce(max(n), 0) - count(*) FROM check_in");
    if (!wasWhole("answer"))
        report.checkInsIncomplete = incompleteCheckIns(database);
}

/// Of what was kept, a sound vault of the present schema in another life. `whose`: null if it says so itself.
Result<void> settle(Database& database, const Whose* whose, const QDateTime& at)
{
    schema::upgrade(database);
    if (whose)
        sayWhose(database, whose->role, whose->name, at);
    database.begin(true);
    settleRevocations(database, at);
    database.commit();
    beginAnotherLife(database, at);
    const QStringList problems = damageIn(database, Depth::Indexes);
    if (!problems.isEmpty())
        return base::fail(Error::Damaged, problems.first());
    return {};
}

} // namespace

bool SalvageReport::isWhole() const
{
    return knowsWhose && leftOver == 0 && checkInsLost == 0 && checkInsIncomplete == 0 &&
           std::all_of(tables.cbegin(), tables.cend(), [](const SalvagedTable& table) { return table.isWhole; });
}

Result<SalvageReport> salvageDatabase(const QString& damaged, const SecretBytes& key, const QString& fresh,
                                      const QStringList& earlier, const Whose& whose, const QDateTime& at,
                                      const Progress& progress)
{
    // A file that was cut off would not be read at all; behind its end there is nothing, as in a hole.
    QFile::resize(damaged, QFileInfo(damaged).size() * 2 + 64 * pageSize);
    const auto version = versionWithHelp(damaged, key, earlier);
    if (!version)
        return tl::unexpected(version.error());
    if (auto made = files::writeNew(fresh, {}); !made)
        return tl::unexpected(made.error());
    return guarded([&]() -> Result<SalvageReport> {
        const auto opened = Database::open(fresh, key);
        if (!opened)
            return tl::unexpected(opened.error());
        Database& database = **opened;
        database.execute("PRAGMA foreign_keys = OFF"); // children may be read before their parents, or without them
        schema::upgrade(database, *version);

        SalvageReport report;
        database.begin(true);
        const QList<TableShape> tables = tablesOf(database);
        if (auto read = readTables(damaged, key, database, tables, progress, report); !read)
            return tl::unexpected(read.error());
        fillFromEarlier(database, key, *version, earlier, tables, report);
        report.leftOver = removeLeftOver(database, tables);
        report.knowsWhose = numberFrom(database, "SELECT count(*) FROM vault") == 1;
        countCheckIns(database, report);
        database.commit();
        if (auto settled = settle(database, report.knowsWhose ? nullptr : &whose, at); !settled)
            return tl::unexpected(settled.error());
        return report;
    });
}

} // namespace accord::vault
