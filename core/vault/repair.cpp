// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/repair.h"

#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"
#include "core/vault/fresh_database.h"
#include "core/vault/keyring_files.h"
#include "core/vault/migration.h"
#include "core/vault/restored.h"
#include "core/vault/schema.h"
#include "core/vault/snapshots.h"
#include "core/vault/unlocking.h"

#include <QDir>
#include <QFileInfo>

namespace accord::vault {

namespace {

constexpr int mostOfOneName = 100;

/// What keeps the database from being used; empty if nothing does.
Result<QStringList> problemsOf(const QString& path, const SecretBytes& key)
{
    if (!QFileInfo(path).isFile())
        return QStringList{QStringLiteral("the database is missing")};
    auto found = guarded([&]() -> Result<QStringList> {
        const auto database = Database::open(path, key);
        if (!database)
            return tl::unexpected(database.error());
        QStringList problems = damageIn(**database, Depth::Indexes);
        const int version = schema::versionOf(**database);
        if (version < 1)
            problems.append(QStringLiteral("schema version %1").arg(version));
        else if (version > schema::current)
            return base::fail(Error::TooNew, QStringLiteral("schema version %1").arg(version));
        else if (!(*database)->query("SELECT role, name, instance FROM vault").step())
            problems.append(QStringLiteral("the vault does not say what it is"));
        return problems;
    });
    if (!found && found.error().code == Error::Damaged)
        return QStringList{found.error().detail};
    return found;
}

constexpr QLatin1String damagedMark(".damaged-");
constexpr QLatin1String keptMark(".kept-"); ///< of snapshots
constexpr QLatin1String journalSuffix("-journal");

/// Gives the file or folder the first free name of `path`MARKDATE-TIME, -2, -3, ... with `give` (renameNew or keepAs).
Result<QString> giveNameAside(const QString& path, QLatin1String mark, const base::Clock& clock,
                              Result<void> (*give)(const QString& from, const QString& to))
{
    const QString stem = path + mark + clock.now().toUTC().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    for (int n = 1;; ++n) {
        const QString name = n == 1 ? stem : stem + QStringLiteral("-%1").arg(n);
        const auto given = give(path, name);
        if (given)
            return name;
        if (given.error().code != Error::AlreadyExists || n == mostOfOneName)
            return tl::unexpected(given.error());
    }
}

/// Other names for the files of a folder before a new database takes the old one's place; taken back unless it does.
class NamesAside
{
public:
    NamesAside(QString directory, const base::Clock& clock) : m_directory(std::move(directory)), m_clock(clock) {}
    ~NamesAside()
    {
        if (!m_moved.isEmpty())
            (void)files::renameNew(m_moved, files::within(m_directory, files::databaseName) + journalSuffix);
        for (const QString& second : std::as_const(m_second))
            QFile::remove(second); // each file is still there under its own name
    }
    NamesAside(const NamesAside&) = delete;
    NamesAside& operator=(const NamesAside&) = delete;

    /// The database with its journal, and the snapshots: the vault takes new ones, and would replace them by and by.
    /// Returns the database's new name, empty if there was none.
    [[nodiscard]] Result<QString> give()
    {
        for (const snapshots::Snapshot& snapshot : snapshots::in(m_directory)) {
            const auto kept = keep(snapshots::pathOf(m_directory, snapshot.number), keptMark);
            if (!kept)
                return kept;
        }
        const QString path = files::within(m_directory, files::databaseName);
        Result<QString> aside;
        // Kept under both names until the new one takes the place in one step: there is always a database in it.
        if (files::exists(path))
            aside = keep(path, damagedMark);
        // Its journal goes with it: beside another database it would be played into that one.
        const auto stamp = files::stampOf(path + journalSuffix);
        if (!aside || !stamp || stamp->bytes == 0)
            return aside;
        if (auto moved = moveJournal(path + journalSuffix, *aside); !moved)
            return tl::unexpected(moved.error());
        return aside;
    }

    void settle()
    {
        m_moved.clear();
        m_second.clear();
    }

private:
    [[nodiscard]] Result<QString> keep(const QString& path, QLatin1String mark)
    {
        auto kept = giveNameAside(path, mark, m_clock, &files::keepAs);
        if (kept)
            m_second.append(*kept);
        return kept;
    }
    [[nodiscard]] Result<void> moveJournal(const QString& journal, const QString& aside)
    {
        if (aside.isEmpty()) {
            const auto moved = giveNameAside(journal, damagedMark, m_clock, &files::renameNew);
            if (!moved)
                return tl::unexpected(moved.error());
            m_moved = *moved;
            return {};
        }
        auto moved = files::renameNew(journal, aside + journalSuffix);
        if (moved)
            m_moved = aside + journalSuffix;
        return moved;
    }

    QString m_directory;
    const base::Clock& m_clock;
    QStringList m_second; ///< names of files that have their own name yet
    QString m_moved;      ///< the journal's new name
};

EarlierState stateOf(const QString& directory, const SecretBytes& key, const snapshots::Snapshot& snapshot)
{
    EarlierState state;
    state.number = snapshot.number;
    state.changedAt = snapshot.changedAt;
    const auto read = guarded([&]() -> Result<void> {
        const auto database = Database::open(snapshots::pathOf(directory, snapshot.number), key, Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        if (!damageIn(**database).isEmpty())
            return base::fail(Error::Damaged);
        state.checkIns = CheckIns(**database).count();
        Query row =
            (*database)->query("SELECT (SELECT count(*) FROM channel), (SELECT max(session_date) FROM check_in)");
        if (!row.step())
            return base::fail(Error::Damaged);
        state.channels = row.integer(0);
        state.newestSession = row.optional(1, &Query::date);
        return {};
    });
    state.reads = read.has_value();
    return state;
}

} // namespace

struct Repair::Private
{
    QString directory;
    files::Lock lock;
    SecretBytes key;
    bool isSalvaged = false; ///< the work file holds what salvage() read
};

Repair::Repair(QString directory, files::Lock lock, SecretBytes key, QStringList problems)
    : d(std::make_unique<Private>()), m_problems(std::move(problems))
{
    d->directory = std::move(directory);
    d->lock = std::move(lock);
    d->key = std::move(key);
}

Repair::~Repair()
{
    if (!d->key.isEmpty()) // not handed over
        removeUnfinished(d->directory);
}

Result<std::unique_ptr<Repair>> Repair::begin(const QString& directory, const Credential& credential, KeyStore* store)
{
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    if (credential.secret.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    if (auto stored = readKeyring(directory); !stored && stored.error().code == Error::NotAVault)
        return tl::unexpected(stored.error());
    auto lock = files::Lock::take(files::within(directory, files::lockName));
    if (!lock)
        return tl::unexpected(lock.error());
    auto unlocked = unlockKeyring(directory, credential, store);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    const auto problems = problemsOf(files::within(directory, files::databaseName), unlocked->databaseKey);
    if (!problems)
        return tl::unexpected(problems.error());
    if (problems->isEmpty())
        return base::fail(Error::NotDamaged);
    removeUnfinished(directory);
    return std::unique_ptr<Repair>(
        new Repair(directory, std::move(*lock), std::move(unlocked->databaseKey), *problems));
}

QString Repair::work() const
{
    return files::within(d->directory, files::workName);
}

QList<EarlierState> Repair::earlierStates() const
{
    QList<EarlierState> states;
    for (const snapshots::Snapshot& snapshot : snapshots::in(d->directory))
        states.append(stateOf(d->directory, d->key, snapshot));
    return states;
}

Result<Repaired> Repair::useEarlierState(int number, const base::Clock& clock)
{
    const QString snapshot = snapshots::pathOf(d->directory, number);
    if (number < 1 || number > snapshots::most || !files::stampOf(snapshot))
        return base::fail(Error::NotFound, QStringLiteral("no such snapshot"));
    d->isSalvaged = false;
    files::removeDatabase(work());
    auto made = files::copyNew(snapshot, work());
    if (!made)
        return tl::unexpected(made.error());
    made = guarded([&]() -> Result<void> {
        const auto database = Database::open(work(), d->key);
        if (!database)
            return tl::unexpected(database.error());
        const QStringList problems = damageIn(**database, Depth::Indexes);
        if (!problems.isEmpty())
            return base::fail(Error::Damaged, problems.first());
        schema::upgrade(**database);
        beginAnotherLife(**database, clock.now());
        return {};
    });
    if (!made)
        return tl::unexpected(made.error());
    return putInPlace(clock);
}

Result<SalvageReport> Repair::salvage(const Whose& whose, const base::Clock& clock, const Progress& progress)
{
    if (!isName(whose.name))
        return base::fail(Error::Conflict, QStringLiteral("a name has 1 to 64 characters"));
    d->isSalvaged = false;
    removeUnfinished(d->directory);
    const QString path = files::within(d->directory, files::databaseName);
    const QString source = files::within(d->directory, files::salvageWorkName);
    if (auto copied = files::copyNew(path, source); !copied)
        return base::fail(files::stampOf(path) ? copied.error().code : Error::Damaged, copied.error().detail);
    if (files::stampOf(path + journalSuffix)) {
        if (auto copied = files::copyNew(path + journalSuffix, source + journalSuffix); !copied)
            return tl::unexpected(copied.error());
    }
    QStringList earlier;
    for (const snapshots::Snapshot& snapshot : snapshots::in(d->directory))
        earlier.append(snapshots::pathOf(d->directory, snapshot.number));
    auto report = salvageDatabase(source, d->key, work(), earlier, whose, clock.now(), progress);
    files::removeDatabase(source);
    d->isSalvaged = report.has_value();
    if (!report)
        files::removeDatabase(work());
    return report;
}

Result<Repaired> Repair::useSalvaged(const base::Clock& clock)
{
    if (!d->isSalvaged)
        return base::fail(Error::NotFound, QStringLiteral("nothing was salvaged"));
    return putInPlace(clock);
}

Result<Repaired> Repair::startAfresh(const Whose& whose, const base::Clock& clock)
{
    if (!isName(whose.name))
        return base::fail(Error::Conflict, QStringLiteral("a name has 1 to 64 characters"));
    d->isSalvaged = false;
    files::removeDatabase(work());
    if (auto made = makeFreshDatabase(work(), d->key, whose.role, whose.name, clock.now()); !made)
        return tl::unexpected(made.error());
    return putInPlace(clock);
}

Result<Repaired> Repair::putInPlace(const base::Clock& clock)
{
    if (auto synced = files::sync(work()); !synced)
        return tl::unexpected(synced.error());
    QFile::remove(work() + journalSuffix); // empty: the work file was closed
    NamesAside names(d->directory, clock);
    const auto aside = names.give();
    if (!aside)
        return tl::unexpected(aside.error());
    if (auto synced = files::sync(d->directory); !synced)
        return tl::unexpected(synced.error());
    if (auto placed = files::replace(work(), files::within(d->directory, files::databaseName)); !placed)
        return tl::unexpected(placed.error());
    names.settle();
    d->isSalvaged = false;
    // It is in place: should this fail and the power, too, the damaged one is there again.
    (void)files::sync(d->directory);
    auto vault = Vault::take(std::move(d->lock), d->directory, d->key);
    if (!vault)
        return tl::unexpected(vault.error());
    d->key = SecretBytes();
    return Repaired{std::move(*vault), QFileInfo(*aside).fileName()};
}

Result<QString> setAside(const QString& directory, const base::Clock& clock)
{
    if (auto stored = readKeyring(directory); !stored && stored.error().code == Error::NotAVault)
        return tl::unexpected(stored.error());
    const QString path = QDir::cleanPath(QFileInfo(directory).absoluteFilePath());
    const auto lock = files::Lock::take(files::within(path, files::lockName));
    if (!lock)
        return tl::unexpected(lock.error());
    const auto aside = giveNameAside(path, damagedMark, clock, &files::renameNew);
    if (!aside)
        return tl::unexpected(aside.error());
    if (auto synced = files::sync(QFileInfo(path).path()); !synced)
        return tl::unexpected(synced.error());
    return *aside;
}

} // namespace accord::vault
