// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring on disk: two copies, so that one may be damaged, and never two histories of which one is out of date.
//
// Both copies are written, and synced, before a change is reported as done. So the second is no older state that a
// removed PIN or passphrase could come back from; FORMAT.md says what that costs. The count of wrong PINs alone may be
// one lower in the second, and only while a PIN is being judged.
#pragma once

#include "core/vault/keyring.h"

namespace accord::vault {

struct StoredKeyring
{
    Keyring keyring;
    bool wasDamaged = false;   ///< one copy did not read; the other was used
    bool needsWriting = false; ///< the copies are not alike: a change or a first write was cut off, or damage
};

/// Whoever changes the keyring holds the folder's lock; reading needs none.
/// NotAVault where there is neither keyring nor database; Damaged if no copy reads, or the two belong to different
/// vaults; TooNew if a copy is from a later version: then the older one is not used instead.
[[nodiscard]] Result<StoredKeyring> readKeyring(const QString& directory);

/// Both copies, each built beside, synced and renamed, the one that is read first before the other. After an error the
/// first may be the new one already.
[[nodiscard]] Result<void> writeKeyring(const QString& directory, const Keyring& keyring);

/// The first copy alone, synced with its folder: a try is on disk before it is judged. What reads counts the first
/// copy, so the second may follow once the try was wrong (writeKeyring), and stays as it is if it was right
/// (takeTryBack).
[[nodiscard]] Result<void> noteTry(const QString& directory, const Keyring& keyring);

/// The first copy becomes again what the second still is. Its folder is not synced: after a power cut either state of
/// the first copy is there, whole, and the other one costs a try.
[[nodiscard]] Result<void> takeTryBack(const QString& directory, const Keyring& keyring);

/// True if a copy is there, whatever is in it.
[[nodiscard]] bool hasKeyring(const QString& directory);

} // namespace accord::vault
