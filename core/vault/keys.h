// SPDX-License-Identifier: GPL-3.0-or-later
// Changing how an open vault is unlocked. Every change rewraps the database's key and rewrites the keyring; no record
// is touched.
#pragma once

#include "core/vault/unlocking.h"
#include "core/vault/vault.h"

namespace accord::vault {

/// Borrows the vault (which holds the folder's lock) and the store, which may be null. One call at a time.
/// Whoever changes anything but the PIN's removal proves first that they know the passphrase or the recovery code: a
/// PIN is no proof (NoSuchWay), since it is short and may have been seen. When a change returns, both copies of the
/// keyring say so and what was replaced or removed opens neither. After an error it may, or may not, have been made:
/// try again.
class Keys
{
public:
    explicit Keys(const Vault& vault, KeyStore* store = nullptr) : m_directory(vault.directory()), m_store(store) {}

    [[nodiscard]] Result<Ways> ways() const { return waysInto(m_directory); }

    [[nodiscard]] Result<void> setPassphrase(const Credential& proof, const SecretBytes& passphrase,
                                             const KdfCost& cost = {});
    [[nodiscard]] Result<void> setRecoveryCode(const Credential& proof, const SecretBytes& code);
    /// NoKeyStore, KeyStoreRefused or KeyStoreForgot if the store does not keep what it is given; nothing is changed.
    [[nodiscard]] Result<void> setPin(const Credential& proof, const SecretBytes& pin, const KdfCost& cost = {});

    /// Needs no proof: less opens afterwards, and what is left is a passphrase or recovery code.
    [[nodiscard]] Result<void> removePin();
    /// Of a passphrase or recovery code; the proof must be the other one, so that it is known to be at hand.
    [[nodiscard]] Result<void> remove(const Credential& proof, SlotKind kind);

private:
    [[nodiscard]] Result<SecretBytes> proven(const Credential& proof) const;
    template <typename Change>
    [[nodiscard]] Result<void> change(const Credential& proof, Change&& apply);

    QString m_directory;
    KeyStore* m_store;
};

/// Gives a keyring a PIN, and the store its half, read back to be sure. On any error the keyring must not be written.
[[nodiscard]] Result<void> addPin(Keyring& keyring, const SecretBytes& databaseKey, const SecretBytes& pin,
                                  const KdfCost& cost, KeyStore* store);

} // namespace accord::vault
