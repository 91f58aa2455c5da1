// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring: the database's key, wrapped once per way of unlocking. Pure bytes in and out; FORMAT.md has the layout.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/error.h"
#include "core/vault/vault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace accord::vault {

inline constexpr size_t databaseKeySize = 32;

/// Ways of unlocking; the numbers are part of the format. At most one slot of each kind.
enum class SlotKind : quint8 { DeviceAndPin = 1, Passphrase = 2, RecoveryCode = 3 };

/// One wrapped copy of the database key. A plain value: everything in it may be read by anyone.
struct Slot
{
    SlotKind kind = SlotKind::Passphrase;
    KdfCost cost;
    QByteArray salt;    ///< 16 bytes
    QByteArray nonce;   ///< 24 bytes
    QByteArray wrapped; ///< 48 bytes: the key and its tag
};

/// A value type without secrets; not thread-safe.
class Keyring
{
public:
    /// Limits of the Argon2id cost, on making and on reading.
    static constexpr quint64 minimumMemory = quint64(8) * 1024 * 1024;
    static constexpr quint64 maximumMemory = quint64(1024) * 1024 * 1024;
    static constexpr quint32 maximumPasses = 10;
    /// No keyring of this version is longer, in bytes.
    static constexpr qint64 maximumSize = 354;

    [[nodiscard]] static bool isAllowed(const KdfCost& cost);

    /// A keyring for `databaseKey` (32 bytes) without a slot yet.
    [[nodiscard]] static Keyring around(const SecretBytes& databaseKey);

    /// NotAVault if the bytes do not begin as a keyring, TooNew for a sound one of a later version, Damaged for
    /// anything else that encode() would not have written.
    [[nodiscard]] static Result<Keyring> decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;

    /// Adds or replaces the passphrase slot. Runs Argon2id. EmptyPassphrase, or Io if the memory cannot be had.
    [[nodiscard]] Result<void> setPassphrase(const SecretBytes& databaseKey, const SecretBytes& passphrase,
                                             const KdfCost& cost);

    /// The database key. Runs Argon2id. WrongPassphrase if the slot does not open (also when there is no such slot);
    /// Damaged if it opens to a key that is not this keyring's.
    [[nodiscard]] Result<SecretBytes> unlock(const SecretBytes& passphrase) const;

private:
    [[nodiscard]] QByteArray boundTo(const Slot& slot) const;

    QByteArray m_keyCheck;  ///< 16 bytes: tells whether a key is the one this keyring wraps
    quint8 m_wrongPins = 0; ///< in a row; only with a DeviceAndPin slot
    QList<Slot> m_slots;    ///< in ascending order of kind
};

} // namespace accord::vault
