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
class Vault
{
public:
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
    /// 8 random bytes, new for every vault made (and, later, for every restore): tells apart two lives of one vault.
    [[nodiscard]] QByteArray instance() const;

    /// True if on opening one copy of the keyring was damaged and the other was used in its place.
    [[nodiscard]] bool keyringWasDamaged() const;

    /// Runs `function(const Transaction&)` on one consistent view and returns its value.
    /// Whatever the repositories throw (see transaction.h) comes back as the Result's error.
    template <typename Function>
    [[nodiscard]] auto read(Function&& function) -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        return run(false, std::forward<Function>(function));
    }

    /// As read, but the changes are committed durably before it returns a value, and rolled back whole on any error
    /// or exception; exceptions that are not the vault's pass through to the caller after the roll-back.
    /// One error leaves it open: if the system refuses the very last sync of a commit, Io is returned and the change
    /// is there, whole, though a power cut could still undo it.
    template <typename Function>
    [[nodiscard]] auto write(Function&& function) -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        return run(true, std::forward<Function>(function));
    }

    [[nodiscard]] Result<CheckReport> check();

private:
    struct Private;
    explicit Vault(std::unique_ptr<Private> opened);

    /// Takes the folder's lock: InUse if another holds it.
    [[nodiscard]] static Result<std::unique_ptr<Private>> locked(const QString& directory);
    [[nodiscard]] static Result<std::unique_ptr<Vault>> unlocked(std::unique_ptr<Private> d,
                                                                 const SecretBytes& databaseKey);
    /// Checks the schema and reads who this vault belongs to.
    [[nodiscard]] Result<void> load();

    /// begin, call, commit or roll back; translates vault and SQLite exceptions into a Failure.
    [[nodiscard]] Result<void> inTransaction(bool writing, const std::function<void(Transaction&)>& body);

    template <typename Function>
    auto run(bool writing, Function&& function) -> Result<std::invoke_result_t<Function, Transaction&>>
    {
        using Value = std::invoke_result_t<Function, Transaction&>;
        if constexpr (std::is_void_v<Value>) {
            return inTransaction(writing, [&](Transaction& transaction) { function(transaction); });
        } else {
            std::optional<Value> value;
            auto done = inTransaction(writing, [&](Transaction& transaction) { value.emplace(function(transaction)); });
            if (!done)
                return tl::unexpected(done.error());
            return std::move(*value);
        }
    }

    std::unique_ptr<Private> d;
};

} // namespace accord::vault
