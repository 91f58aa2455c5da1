// SPDX-License-Identifier: GPL-3.0-or-later
// From what a person types to the database's key, with the count of wrong PINs that no interruption can cheat.
#pragma once

#include "core/vault/credential.h"
#include "core/vault/error.h"
#include "core/vault/key_store.h"
#include "core/vault/keyring.h"

namespace accord::vault {

/// The ways into a vault; what anyone who can read its folder may know.
struct Ways
{
    bool pin = false;
    bool passphrase = false;
    bool recoveryCode = false;
    int pinTriesLeft = 0; ///< before the PIN is over; 0 without a PIN
};

/// Needs no lock and no secret. NotAVault, Damaged, TooNew or Io.
[[nodiscard]] Result<Ways> waysInto(const QString& directory);

struct Unlocked
{
    SecretBytes databaseKey;
    bool keyringWasDamaged = false; ///< one copy was, and has been replaced (if the disk let it)
};

/// The folder's lock must be held. Runs Argon2id. `store` may be null where there is none.
///
/// A PIN is counted as wrong, on disk and synced, before it is judged, and the count goes back to 0 when it was right:
/// so killing the program in between costs a try. The tenth wrong one removes the PIN's slot and the key store's entry
/// (PinOver). A store that does not answer (NoKeyStore, KeyStoreRefused, KeyStoreForgot) costs none. If the count
/// cannot be written, the PIN is not tried. A passphrase or recovery code sets the count back to 0.
[[nodiscard]] Result<Unlocked> unlockKeyring(const QString& directory, const Credential& credential, KeyStore* store);

/// What a key store's answer means to whoever wanted to use a PIN.
[[nodiscard]] Error meaningOf(KeyStoreError error);

} // namespace accord::vault
