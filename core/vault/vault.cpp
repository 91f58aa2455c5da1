// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vault.h"

#include "core/vault/check_report.h"
#include "core/vault/database.h"
#include "core/vault/files.h"
#include "core/vault/keyring_files.h"
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"
#include "core/vault/schema.h"
#include "core/vault/unlocking.h"

#include <QDir>
#include <QFileInfo>
#include <atomic>
#include <mutex>
#include <sodium.h>
#include <thread>

namespace accord::vault {

struct Vault::Private
{
    QString directory;
    files::Lock lock; // outlives the connection
    std::unique_ptr<Database> database;
    Role role = Role::Client;
    QString name;
    QByteArray instance;
    bool keyringWasDamaged = false;

    std::mutex mutex;
    std::atomic<std::thread::id> holder; // of the mutex; to catch a call inside another's function
};

namespace {

constexpr int maximumNameLength = 64;

Result<void> checkRequest(const NewVault& what, const FirstKeys& keys)
{
    if (keys.passphrase.isEmpty() && keys.recoveryCode.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    if (!keys.recoveryCode.isEmpty() && keys.recoveryCode.size() != recoveryCodeSize)
        return base::fail(Error::WrongRecoveryCode, QStringLiteral("not 16 bytes"));
    if (what.name.trimmed().isEmpty() || what.name.size() > maximumNameLength)
        return base::fail(Error::Conflict, QStringLiteral("a name has 1 to 64 characters"));
    if (!Keyring::isAllowed(what.cost))
        return base::fail(Error::Conflict, QStringLiteral("key derivation cost out of bounds"));
    if (files::exists(what.directory))
        return base::fail(Error::AlreadyExists, QStringLiteral("something is at the target"));
    return {};
}

void describe(Database& database, const NewVault& what, const base::Clock& clock)
{
    QByteArray instance(8, '\0');
    randombytes_buf(instance.data(), size_t(instance.size()));
    database.begin(true);
    database.change("INSERT INTO vault (single, role, name, instance, created_at) VALUES (1, ?, ?, ?, ?)", what.role,
                    what.name, instance, clock.now());
    database.commit();
}

/// A keyring with all the ways that were asked for. With a PIN the store has its half when this returns a value.
Result<Keyring> firstKeyring(const SecretBytes& databaseKey, const FirstKeys& keys, const KdfCost& cost)
{
    Keyring keyring = Keyring::around(databaseKey);
    Result<void> set;
    if (!keys.passphrase.isEmpty())
        set = keyring.setPassphrase(databaseKey, keys.passphrase, cost);
    if (set && !keys.recoveryCode.isEmpty())
        set = keyring.setRecoveryCode(databaseKey, keys.recoveryCode, recoveryCodeCost);
    if (set && !keys.pin.isEmpty())
        set = addPin(keyring, databaseKey, keys.pin, cost, keys.store);
    if (!set)
        return tl::unexpected(set.error());
    return keyring;
}

/// Everything a vault consists of, in `folder`, synced.
Result<void> fill(const QString& folder, const SecretBytes& databaseKey, const NewVault& what, const Keyring& keyring,
                  const base::Clock& clock)
{
    const QString databasePath = files::within(folder, files::databaseName);
    if (auto made = files::writeNew(databasePath, {}); !made) // made here for its mode: SQLite would take the umask's
        return made;
    try {
        auto database = Database::open(databasePath, databaseKey);
        if (!database)
            return tl::unexpected(database.error());
        schema::upgrade(**database);
        describe(**database, what, clock);
    } catch (const StorageFailure& thrown) {
        return tl::unexpected(thrown.failure);
    } catch (const SQLite::Exception& thrown) {
        return tl::unexpected(Database::meaningOf(thrown));
    }
    if (auto synced = files::sync(databasePath); !synced)
        return synced;
    return writeKeyring(folder, keyring); // and syncs the folder
}

/// How the folders are called in which a vault for `target` is built.
QString workName(const QFileInfo& target)
{
    return QLatin1Char('.') + target.fileName() + QStringLiteral(".new-");
}

/// Removes what a killed create() left beside the target. One that is still at work holds its lock.
void removeAbandoned(const QFileInfo& target)
{
    const QStringList names = QDir(target.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (!name.startsWith(workName(target)))
            continue;
        const QString folder = target.path() + QLatin1Char('/') + name;
        if (const auto lock = files::Lock::take(files::within(folder, files::lockName)))
            QDir(folder).removeRecursively();
    }
}

} // namespace

Vault::Vault(std::unique_ptr<Private> opened) : d(std::move(opened)) {}
Vault::~Vault() = default;

Result<std::unique_ptr<Vault>> Vault::create(const NewVault& what, const SecretBytes& passphrase,
                                             const base::Clock& clock)
{
    FirstKeys keys;
    keys.passphrase = passphrase.clone();
    return create(what, keys, clock);
}

Result<std::unique_ptr<Vault>> Vault::create(const NewVault& what, const FirstKeys& keys, const base::Clock& clock)
{
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    if (auto sound = checkRequest(what, keys); !sound)
        return tl::unexpected(sound.error());
    const QFileInfo target(QDir::cleanPath(QFileInfo(what.directory).absoluteFilePath()));
    removeAbandoned(target);
    const auto folder = files::makeFolderIn(target.path(), workName(target));
    if (!folder)
        return tl::unexpected(folder.error());
    // Held from here until the vault is closed: the lock is on the file, which moves with its folder.
    auto d = locked(*folder);
    if (!d)
        return tl::unexpected(d.error());

    const SecretBytes databaseKey = SecretBytes::random(databaseKeySize);
    const auto keyring = firstKeyring(databaseKey, keys, what.cost);
    Result<void> made;
    if (!keyring)
        made = tl::unexpected(keyring.error());
    else
        made = fill(*folder, databaseKey, what, *keyring, clock);
    if (made)
        made = files::renameNew(*folder, target.filePath());
    if (!made) {
        QDir(*folder).removeRecursively();
        if (keyring && keyring->has(SlotKind::DeviceAndPin))
            (void)keys.store->remove(keyring->deviceEntry());
        return tl::unexpected(made.error());
    }
    if (auto synced = files::sync(target.path()); !synced)
        return tl::unexpected(synced.error());
    (*d)->directory = target.filePath();
    return unlocked(std::move(*d), databaseKey);
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
    auto d = locked(directory);
    if (!d)
        return tl::unexpected(d.error());
    const auto key = unlockKeyring(directory, credential, store); // reads again: only now nobody else can replace it
    if (!key)
        return tl::unexpected(key.error());
    (*d)->keyringWasDamaged = key->keyringWasDamaged;
    return unlocked(std::move(*d), key->databaseKey);
}

Result<std::unique_ptr<Vault::Private>> Vault::locked(const QString& directory)
{
    auto lock = files::Lock::take(files::within(directory, files::lockName));
    if (!lock)
        return tl::unexpected(lock.error());
    auto d = std::make_unique<Private>();
    d->directory = directory;
    d->lock = std::move(*lock);
    return d;
}

Result<std::unique_ptr<Vault>> Vault::unlocked(std::unique_ptr<Private> d, const SecretBytes& databaseKey)
{
    const QString path = files::within(d->directory, files::databaseName);
    if (!QFileInfo(path).isFile())
        return base::fail(Error::Damaged, QStringLiteral("the database is missing"));
    // The keyring has vouched for the key, so a database that does not open with it is damaged.
    auto database = Database::open(path, databaseKey);
    if (!database)
        return tl::unexpected(database.error());
    d->database = std::move(*database);
    std::unique_ptr<Vault> vault(new Vault(std::move(d)));
    if (auto loaded = vault->load(); !loaded)
        return tl::unexpected(loaded.error());
    return vault;
}

Result<void> Vault::load()
{
    try {
        const int version = schema::versionOf(*d->database);
        if (version > 0 && version < schema::current)
            schema::upgrade(*d->database); // in one transaction: whole or not at all
    } catch (const StorageFailure& thrown) {
        return tl::unexpected(thrown.failure);
    } catch (const SQLite::Exception& thrown) {
        return tl::unexpected(Database::meaningOf(thrown));
    }
    return inTransaction(false, [this](Transaction&) {
        const int version = schema::versionOf(*d->database);
        if (version > schema::current)
            throw StorageFailure(Error::TooNew, QStringLiteral("schema version %1").arg(version));
        if (version != schema::current)
            throw StorageFailure(Error::Damaged, QStringLiteral("schema version %1").arg(version));
        Query row = d->database->query("SELECT role, name, instance FROM vault");
        if (!row.step())
            throw StorageFailure(Error::Damaged, QStringLiteral("the vault does not say what it is"));
        d->role = row.oneOf(0, Role::Client, Role::Therapist);
        d->name = row.text(1);
        d->instance = row.blob(2);
    });
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

Result<CheckReport> Vault::check()
{
    return read([this](Transaction&) { return examine(*d->database); });
}

Result<void> Vault::inTransaction(bool writing, const std::function<void(Transaction&)>& body)
{
    if (d->holder == std::this_thread::get_id())
        qFatal("Vault: a transaction inside a transaction"); // would wait for itself for ever
    const std::lock_guard guard(d->mutex);
    d->holder = std::this_thread::get_id();
    const auto release = qScopeGuard([this] { d->holder = std::thread::id(); });

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
        database.rollBack();
        return tl::unexpected(Database::meaningOf(thrown));
    } catch (...) {
        database.rollBack();
        throw;
    }
}

} // namespace accord::vault
