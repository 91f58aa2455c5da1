// SPDX-License-Identifier: GPL-3.0-or-later
// The vault: one encrypted folder that holds everything a person wrote, and the only door to it.
#pragma once

#include "core/base/clock.h"
#include "core/secret/secret.h"
#include "core/vault/credential.h"
#include "core/vault/error.h"
#include "core/vault/key_store.h"
#include "core/vault/transaction.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace accord::vault {

namespace files {
class Lock;
}

enum class Role : int { Client = 1, Therapist = 2 };

/// Argon2id cost of a passphrase slot (RFC 9106; libsodium's crypto_pwhash). Stored with the slot; on reading, values
/// outside 8 MiB..1 GiB and 1..10 are refused as Damaged, so that a tampered keyring cannot exhaust the machine.
struct KdfCost
{
    quint64 memoryBytes = quint64(256) * 1024 * 1024;
    quint32 passes = 3;
};

struct NewVault
{
    QString directory; ///< must not exist yet; its parent must
    Role role = Role::Client;
    QString name; ///< what this person is called on the other side, 1..64 characters
    KdfCost cost;
};

/// The ways into a new vault: a passphrase, a recovery code (recovery_code.h) or both, and a PIN beside them.
struct FirstKeys
{
    SecretBytes passphrase;
    SecretBytes recoveryCode;
    SecretBytes pin;           ///< empty: none
    KeyStore* store = nullptr; ///< needed for a PIN
};

/// What `check` found. `problems` is empty for a sound vault.
struct CheckReport
{
    QString cipherVersion;
    int schema = 0;
    qint64 checkIns = 0;
    qint64 channels = 0;
    QStringList problems;
};

/// Open = unlocked. Destroying it locks: the connection is closed and the key wiped.
/// Thread-safe: read() and write() serialise on one lock around the one connection; a call made inside another's
/// function from the same thread is a programming error (assert). Opening takes about half a second of Argon2id:
/// keep create() and open() off the UI thread. Neither keeps the clock.
/// Opening migrates an older schema on a copy (migration.h). A database that was not closed well is read whole first:
/// Damaged if it does not read (repair.h goes on from there). So is one in which something did not read before. Closing
/// takes a snapshot if anything changed.
class Vault
{
public:
    /// How much it matters that a change is saved on a full disk.
    enum class Urgency {
        Usual,
        Vital ///< the 1 MiB that is kept for this is given up and the change tried once more: for a revocation
    };

    /// Made whole or not at all: built beside the target, synced, then renamed into place.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const NewVault& what, const SecretBytes& passphrase,
                                                               const base::Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString& directory, const SecretBytes& passphrase,
                                                             const base::Clock& clock);
    /// With other ways than a passphrase. `store` is needed for a PIN and may be null else.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> create(const NewVault& what, const FirstKeys& keys,
                                                               const base::Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> open(const QString& directory, const Credential& credential,
                                                             KeyStore* store, const base::Clock& clock);
    /// True if the folder looks like a vault (its keyring is there); says nothing about whether it opens.
    [[nodiscard]] static bool isVault(const QString& directory);

    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] Role role() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString directory() const;
    /// 8 random bytes, new for every vault made and for every restore: tells apart two lives of one vault.
    [[nodiscard]] QByteArray instance() const;

    /// True if on opening one copy of the keyring was damaged and the other was used in its place.
    [[nodiscard]] bool keyringWasDamaged() const;

    /// True if a later version of the program made this database: what this one knows of it can be read, and write()
    /// is refused with TooNew.
    [[nodiscard]] bool isReadOnly() const;

    /// Runs `function(const Transaction&)` on one consistent view and returns its value.
    /// Whatever the repositories throw (see transaction.h) comes back as the Result's error.
    template <typename Function>
    [[nodiscard]] auto read(Function&& function) -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        return run(false, std::forward<Function>(function), Urgency::Usual);
    }

    /// As read, but the changes are committed durably before it returns a value, and rolled back whole on any error
    /// or exception; exceptions that are not the vault's pass through to the caller after the roll-back.
    /// One error leaves it open: if the system refuses the very last sync of a commit, Io is returned and the change
    /// is there, whole, though a power cut could still undo it. A vital function may be run twice.
    template <typename Function>
    [[nodiscard]] auto write(Function&& function, Urgency urgency = Urgency::Usual)
        -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        return run(true, std::forward<Function>(function), urgency);
    }

    [[nodiscard]] Result<CheckReport> check();

private:
    struct Private;
    friend class BackupWriter;
    friend class Repair;
    friend class Restoration;
    explicit Vault(std::unique_ptr<Private> opened);

    /// Opens the database of a folder whose lock is held and whose keyring gave this key. The lock is taken over only
    /// if that succeeds.
    [[nodiscard]] static Result<std::unique_ptr<Vault>> take(files::Lock&& lock, const QString& directory,
                                                             const SecretBytes& databaseKey);
    /// Migrates an older schema; a newer one makes the vault read-only.
    [[nodiscard]] Result<void> bringUpToDate();
    /// Reads who this vault belongs to.
    [[nodiscard]] Result<void> load();
    /// Snapshot, ballast, and what is no longer needed. Damaged if the database turns out to be.
    [[nodiscard]] Result<void> tidy();

    /// Replaces all snapshots by one of what is there now, if something was removed that must not live on in them.
    void forgetEarlier();

    /// A copy of the database as it is now, at a path where nothing is, and the key it opens with.
    [[nodiscard]] Result<SecretBytes> copyDatabase(const QString& to);

    /// Takes turns, refuses what a read-only vault cannot do, and makes room for what is vital.
    [[nodiscard]] Result<void> inTransaction(bool writing, const std::function<void(Transaction&)>& body,
                                             Urgency urgency = Urgency::Usual);
    /// begin, call, commit or roll back; translates vault and SQLite exceptions into a Failure.
    [[nodiscard]] Result<void> attempt(bool writing, const std::function<void(Transaction&)>& body);

    template <typename Function>
    auto run(bool writing, Function&& function, Urgency urgency) -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        using Value = std::invoke_result_t<Function, Transaction&>;
        if constexpr (std::is_void_v<Value>) {
            return inTransaction(
                writing, [&](Transaction& transaction) { function(transaction); }, urgency);
        } else {
            std::optional<Value> value;
            auto done = inTransaction(
                writing, [&](Transaction& transaction) { value.emplace(function(transaction)); }, urgency);
            if (!done)
                return tl::unexpected(done.error());
            return std::move(*value);
        }
    }

    std::unique_ptr<Private> d;
};

} // namespace accord::vault
