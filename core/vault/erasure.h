// SPDX-License-Identifier: GPL-3.0-or-later
// Everything gone from this device: the keys first, so that what a disk may still hold of the rest opens no more.
#pragma once

#include "core/vault/error.h"
#include "core/vault/key_store.h"

#include <QString>

namespace accord::vault {

/// For the folder of a vault that is closed; `store` may be null. The key store's entry and both copies of the keyring
/// go first, overwritten and synced, then every other file in the folder, then the folder. There is no way back.
/// NotAVault where there is none, InUse while someone has it open: then nothing was touched. After Io some of it is
/// gone, the keys before all else; it may be tried again. A key store that does not answer is passed over: what it
/// holds opens nothing without the keyring.
[[nodiscard]] Result<void> erase(const QString& directory, KeyStore* store);

} // namespace accord::vault
