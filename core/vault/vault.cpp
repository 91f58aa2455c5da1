// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/ballast.h"
#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/fresh_database.h"
#include "core/vault/keyring_files.h"
#include "core/vault/migration.h"
#include "core/vault/new_folder.h"
#include "core/vault/schema.h"
#include "core/vault/snapshots.h"
#include "core/vault/unlocking.h"

#include <QFileInfo>
#include <atomic>
#include <mutex>
#include <thread>

namespace accord::vault {

struct Vault::Private
{
    QString directory;
    files::Lock lock; // outlives the connection
    SecretBytes key;  // for copies of the database: snapshots and backups
    std::unique_ptr<Database> database;
    Role role = Role::Client;
    QString name;
    QByteArray instance;
    bool keyringWasDamaged = false;
    bool readOnly = false;
    int schema = 0; // the database's, as it was found

    std::mutex mutex;
    std::atomic<std::thread::id> holder; // of the mutex; to catch a call inside another's function
};

Vault::Vault(std::unique_ptr<Private> opened) : d(std::move(opened)) {}

Vault::~Vault()
{
    d->database.reset();
    if (d->readOnly)
        return;
    // Neither is owed to anybody: on a full disk the next opening tries again.
    ballast::keep(d->directory);
    if (!snapshots::isCurrent(d->directory))
        (void)snapshots::take(d->directory, d->key);
}

void Vault::forgetEarlier()
{
    Database& database = *d->database;
    const auto done = guarded([&]() -> Result<void> {
        if (!database.mustForgetEarlierStates())
            return {};
        if (auto taken = snapshots::take(d->directory, d->key); !taken)
            return taken; // and at the next opening once more
        snapshots::forgetOlder(d->directory);
        forgetBefore(d->directory);
        database.begin(true);
        database.change("DELETE FROM setting WHERE key = 'vault.earlier_states'");
        database.commit();
        return {};
    });
    if (!done)
        database.rollBack();
}

Result<std::unique_ptr<Vault>> Vault::create(const NewVault& what, const SecretBytes& passphrase,
                                             const base::Clock& clock)
{
    FirstKeys keys;
    keys.passphrase = passphrase.clone();
    return create(what, keys, clock);
}

Result<std::unique_ptr<Vault>> Vault::create(const NewVault& what, const FirstKeys& keys, const base::Clock& clock)
{
    if (auto sound = checkKeys(keys, what.cost); !sound)
        return tl::unexpected(sound.error());
    if (!isName(what.name))
        return base::fail(Error::Conflict, QStringLiteral("a name has 1 to 64 characters"));
    auto folder = NewFolder::beside(what.directory);
    if (!folder)
        return tl::unexpected(folder.error());
    const SecretBytes databaseKey = SecretBytes::random(databaseKeySize);
    const auto keyring = firstKeyring(databaseKey, keys, what.cost);
    if (!keyring)
        return tl::unexpected(keyring.error());
    Result<files::Lock> lock;
    if (auto made = makeFreshDatabase(files::within(folder->path(), files::databaseName), databaseKey, what.role,
                                      what.name, clock.now());
        made)
        lock = folder->finish(*keyring);
    else
        lock = tl::unexpected(made.error());
    if (!lock) {
        forgetFirstPin(*keyring, keys);
        return tl::unexpected(lock.error());
    }
    return take(std::move(*lock), folder->target(), databaseKey);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString& directory, const SecretBytes& passphrase,
                                           const base::Clock& clock)
{
    return open(directory, Credential::passphrase(passphrase.clone()), nullptr, clock);
}

Result<std::unique_ptr<Vault>> Vault::open(const QString& directory, const Credential& credential, KeyStore* store,
                                           const base::Clock&)
{
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    if (credential.secret.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    if (auto stored = readKeyring(directory); !stored && stored.error().code == Error::NotAVault)
        return tl::unexpected(stored.error()); // nothing to lock: leave a foreign folder as it is
    auto lock = files::Lock::take(files::within(directory, files::lockName));
    if (!lock)
        return tl::unexpected(lock.error());
    const auto key = unlockKeyring(directory, credential, store); // reads again: only now nobody else can replace it
    if (!key)
        return tl::unexpected(key.error());
    auto vault = take(std::move(*lock), directory, key->databaseKey);
    if (vault)
        (*vault)->d->keyringWasDamaged = key->keyringWasDamaged;
    return vault;
}

Result<std::unique_ptr<Vault>> Vault::take(files::Lock&& lock, const QString& directory, const SecretBytes& databaseKey)
{
    const QString path = files::within(directory, files::databaseName);
    if (!QFileInfo(path).isFile())
        return base::fail(Error::Damaged, QStringLiteral("the database is missing"));
    // The keyring has vouched for the key, so a database that does not open with it is damaged.
    auto database = Database::open(path, databaseKey);
    if (!database)
        return tl::unexpected(database.error());
    auto d = std::make_unique<Private>();
    d->directory = directory;
    d->key = databaseKey.clone();
    d->database = std::move(*database);
    std::unique_ptr<Vault> vault(new Vault(std::move(d)));
    auto ready = vault->bringUpToDate();
    if (ready)
        ready = vault->load();
    if (ready)
        ready = vault->tidy();
    if (!ready) {
        vault->d->readOnly = true; // what did not open well is left exactly as it is
        return tl::unexpected(ready.error());
    }
    vault->d->lock = std::move(lock);
    return vault;
}

Result<void> Vault::bringUpToDate()
{
    const auto version = inTransaction(false, [this](Transaction&) { d->schema = schema::versionOf(*d->database); });
    if (!version)
        return version;
    if (d->schema > schema::current) {
        d->readOnly = true;
        return {};
    }
    if (d->schema == schema::current)
        return {};
    if (d->schema < 1)
        return base::fail(Error::Damaged, QStringLiteral("schema version %1").arg(d->schema));
    removeUnfinished(d->directory);
    auto migrated = migrate(d->directory, d->key, std::move(d->database));
    if (!migrated)
        return tl::unexpected(migrated.error());
    d->database = std::move(*migrated);
    return {};
}

Result<void> Vault::load()
{
    return inTransaction(false, [this](Transaction&) {
        Query row = d->database->query("SELECT role, name, instance FROM vault");
        if (!row.step())
            throw StorageFailure(Error::Damaged, QStringLiteral("the vault does not say what it is"));
        d->role = row.oneOf(0, Role::Client, Role::Therapist);
        d->name = row.text(1);
        d->instance = row.blob(2);
    });
}

Result<void> Vault::tidy()
{
    if (d->readOnly)
        return {};
    removeUnfinished(d->directory);
    // A database that is not as the last closing left it was closed by nobody, or touched by somebody: read all of it.
    if (!snapshots::isCurrent(d->directory)) {
        const auto taken = snapshots::take(d->directory, d->key);
        if (!taken && taken.error().code == Error::Damaged)
            return taken;
    }
    if (d->schema == schema::current)
        forgetBefore(d->directory);
    ballast::keep(d->directory);
    forgetEarlier();
    return {};
}

bool Vault::isVault(const QString& directory)
{
    return hasKeyring(directory);
}

Role Vault::role() const
{
    return d->role;
}

QString Vault::name() const
{
    return d->name;
}

QString Vault::directory() const
{
    return d->directory;
}

QByteArray Vault::instance() const
{
    return d->instance;
}

bool Vault::keyringWasDamaged() const
{
    return d->keyringWasDamaged;
}

bool Vault::isReadOnly() const
{
    return d->readOnly;
}

Result<CheckReport> Vault::check()
{
    return read([this](Transaction&) { return examine(*d->database); });
}

Result<SecretBytes> Vault::copyDatabase(const QString& to)
{
    Result<void> copied;
    const auto held = inTransaction(
        false, [&](Transaction&) { copied = files::copyNew(files::within(d->directory, files::databaseName), to); });
    if (!held)
        return tl::unexpected(held.error());
    if (!copied)
        return tl::unexpected(copied.error());
    return d->key.clone();
}

Result<void> Vault::inTransaction(bool writing, const std::function<void(Transaction&)>& body, Urgency urgency)
{
    if (d->holder == std::this_thread::get_id())
        qFatal("Vault: a transaction inside a transaction"); // would wait for itself for ever
    if (writing && d->readOnly)
        return base::fail(Error::TooNew, QStringLiteral("schema version %1 can be read, not written").arg(d->schema));
    const std::lock_guard guard(d->mutex);
    d->holder = std::this_thread::get_id();
    const auto release = qScopeGuard([this] { d->holder = std::thread::id(); });

    auto done = attempt(writing, body);
    if (done && d->database->hasJustForgotten())
        forgetEarlier();
    if (!done && done.error().code == Error::DiskFull && urgency == Urgency::Vital && ballast::release(d->directory))
        done = attempt(writing, body);
    if (!done && done.error().code == Error::Damaged) {
        if (d->readOnly)
            done = base::fail(Error::TooNew, done.error().detail); // a later version's tables are not damage
        else // the next opening reads all of it, so that it says Damaged and a repair can follow
            files::touch(files::within(d->directory, files::databaseName));
    }
    return done;
}

Result<void> Vault::attempt(bool writing, const std::function<void(Transaction&)>& body)
{
    Database& database = *d->database;
    try {
        database.begin(writing);
        Transaction transaction(database);
        body(transaction);
        database.commit();
        return {};
    } catch (const StorageFailure& thrown) {
        database.rollBack();
        return tl::unexpected(thrown.failure);
    } catch (const SQLite::Exception& thrown) {
        auto meaning = Database::meaningOf(thrown);
        if (meaning.code == Error::Io && database.isOverQuota())
            meaning.code = Error::DiskFull;
        database.rollBack();
        return tl::unexpected(meaning);
    } catch (...) {
        database.rollBack();
        throw;
    }
}

} // namespace accord::vault
