// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong with a vault.
#pragma once

#include "core/base/result.h"

namespace accord::vault {

enum class Error {
    NotAVault,       ///< the folder is missing, or is not a vault
    AlreadyExists,   ///< something is at the place where a vault should be made
    WrongPassphrase, ///< the keyring does not open
    EmptyPassphrase,
    Damaged,           ///< keyring or database do not read as what they are; nothing was changed
    TooNew,            ///< made by a later version than this one, which can read it at most
    InUse,             ///< another program has it open
    NoCipher,          ///< the library at hand does not encrypt; refused rather than written in clear
    DiskFull,          ///< rolled back
    Io,                ///< the operating system refused; rolled back (but see Vault::write)
    NotFound,          ///< no such record
    Conflict,          ///< a record with that id exists, or a rule of the data forbids it; rolled back
    WrongRecoveryCode, ///< a whole code, but not this vault's
    WrongPin,          ///< counted; other tries are left
    PinOver,           ///< the tenth wrong PIN: the PIN is removed, the other ways are as they were
    NoSuchWay,         ///< that way of unlocking is not set up
    LastWay,           ///< neither passphrase nor recovery code would be left
    NoKeyStore,        ///< this device keeps no keys for programs, so it can have no PIN
    KeyStoreRefused,   ///< the key store is there but did not answer, or said no; nothing was counted
    KeyStoreForgot,    ///< the key store does not have its half of the PIN's key any more
    NotDamaged,        ///< there is nothing to repair
    NotABackup,        ///< the file is not a backup of a vault
    BackupDamaged,     ///< it is, but not as it was written: cut short or altered
    Cancelled          ///< by whoever asked for it; nothing was changed
};

template <typename T>
using Result = base::ResultOf<T, Error>;

} // namespace accord::vault
