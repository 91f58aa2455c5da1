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
    Damaged,  ///< keyring or database do not read as what they are; nothing was changed
    TooNew,   ///< made by a later version than this one
    InUse,    ///< another program has it open
    NoCipher, ///< the library at hand does not encrypt; refused rather than written in clear
    DiskFull, ///< rolled back
    Io,       ///< the operating system refused; rolled back (but see Vault::write)
    NotFound, ///< no such record
    Conflict  ///< a record with that id exists, or a rule of the data forbids it; rolled back
};

template <typename T>
using Result = base::ResultOf<T, Error>;

} // namespace accord::vault
