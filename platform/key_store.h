// SPDX-License-Identifier: GPL-3.0-or-later
// The key store of the operating system this program runs on.
#pragma once

#include "core/vault/key_store.h"

#include <chrono>
#include <memory>

namespace accord::platform {

/// Needs a QCoreApplication. `patience` bounds every call; it has to leave a person time to unlock the store.
[[nodiscard]] std::unique_ptr<vault::KeyStore>
systemKeyStore(std::chrono::milliseconds patience = std::chrono::seconds(60));

} // namespace accord::platform
