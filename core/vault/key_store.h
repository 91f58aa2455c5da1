// SPDX-License-Identifier: GPL-3.0-or-later
// Where the operating system keeps small secrets for a program: the other half of a PIN. Implemented in platform/.
#pragma once

#include "core/base/result.h"
#include "core/secret/secret.h"

#include <QString>

namespace accord::vault {

/// Everything an operating system's store is known to answer instead of doing it.
enum class KeyStoreError {
    NotFound,       ///< no such entry
    NoBackend,      ///< this device runs no store
    DeniedByUser,   ///< asked, and the person said no
    DeniedBySystem, ///< the store is locked, or not for us
    NotImplemented, ///< not on this kind of device
    CouldNotDelete,
    TimedOut, ///< no answer in time; whether it was done is not known
    Other
};

template <typename T>
using KeyStoreResult = base::ResultOf<T, KeyStoreError>;

/// Calls wait for the store, which may ask the person first, but never without end; so keep them off the UI thread.
/// One call at a time. Whatever it holds can vanish (a new device, another account): never the only holder of a key.
class KeyStore
{
public:
    KeyStore() = default;
    KeyStore(const KeyStore&) = delete;
    KeyStore& operator=(const KeyStore&) = delete;
    virtual ~KeyStore() = default;

    /// Whether there seems to be one, found out without asking the person anything. It may still refuse.
    [[nodiscard]] virtual bool isPresent() = 0;

    [[nodiscard]] virtual KeyStoreResult<SecretBytes> read(const QString& name) = 0;
    /// Replaces what is there.
    [[nodiscard]] virtual KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) = 0;
    [[nodiscard]] virtual KeyStoreResult<void> remove(const QString& name) = 0;

    /// From another thread: a call that is waiting returns TimedOut at once. For a program that is about to close.
    virtual void giveUp() {}
};

} // namespace accord::vault
