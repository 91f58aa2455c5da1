// SPDX-License-Identifier: GPL-3.0-or-later
// The keyring: the database's key, wrapped once per way of unlocking. Pure bytes in and out; FORMAT.md has the layout.
#pragma once

#include "core/secret/secret.h"
#include "core/vault/credential.h"
#include "core/vault/error.h"
#include "core/vault/vault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace accord::vault {

inline constexpr size_t databaseKeySize = 32;

/// One wrapped copy of the database key. A plain value: everything in it may be read by anyone.
struct Slot
{
    SlotKind kind = SlotKind::Passphrase;
    KdfCost cost;
    QByteArray salt;    ///< 16 bytes
    QByteArray nonce;   ///< 24 bytes
    QByteArray wrapped; ///< 48 bytes: the key and its tag
};

/// Enough for a recovery code, which has 128 random bits of its own: no stretching makes guessing it any less hopeless.
inline constexpr KdfCost recoveryCodeCost{quint64(8) * 1024 * 1024, 1};

/// A value type without secrets; not thread-safe.
class Keyring
{
public:
    /// Limits of the Argon2id cost, on making and on reading.
    static constexpr quint64 minimumMemory = quint64(8) * 1024 * 1024;
    static constexpr quint64 maximumMemory = quint64(1024) * 1024 * 1024;
    static constexpr quint32 maximumPasses = 10;
    /// So many wrong PINs in a row, and the PIN is over.
    static constexpr int maximumWrongPins = 10;
    /// What the key store holds for a PIN, in bytes.
    static constexpr size_t deviceKeySize = 32;
    /// No keyring of this version is longer, in bytes.
    static constexpr qint64 maximumSize = 354;

    [[nodiscard]] static bool isAllowed(const KdfCost& cost);

    /// A keyring for `databaseKey` (32 bytes) without a slot yet.
    [[nodiscard]] static Keyring around(const SecretBytes& databaseKey);

    /// NotAVault if the bytes do not begin as a keyring, TooNew for a sound one of a later version, Damaged for
    /// anything else that encode() would not have written.
    [[nodiscard]] static Result<Keyring> decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;

    [[nodiscard]] bool has(SlotKind kind) const;
    /// Wrong PINs in a row, counted before each was judged.
    [[nodiscard]] int wrongPins() const { return m_wrongPins; }
    /// True for two keyrings around the same database key.
    [[nodiscard]] bool isOfSameVault(const Keyring& other) const { return m_keyCheck == other.m_keyCheck; }
    /// What the key store calls its half of the PIN's key: new with every PIN. Empty without a PIN.
    [[nodiscard]] QString deviceEntry() const;

    /// These add or replace one slot, and run Argon2id. EmptyPassphrase for an empty secret, Io if the memory cannot be
    /// had. Only the wrapping is new: the database key stays. A PIN needs the 32 bytes that the key store holds, and is
    /// refused (LastWay) where neither a passphrase nor a recovery code is set; it starts with no wrong PINs.
    [[nodiscard]] Result<void> setPassphrase(const SecretBytes& databaseKey, const SecretBytes& passphrase,
                                             const KdfCost& cost);
    [[nodiscard]] Result<void> setRecoveryCode(const SecretBytes& databaseKey, const SecretBytes& code,
                                               const KdfCost& cost);
    [[nodiscard]] Result<void> setPin(const SecretBytes& databaseKey, const SecretBytes& pin,
                                      const SecretBytes& deviceKey, const KdfCost& cost);

    /// LastWay if neither a passphrase nor a recovery code would be left; NoSuchWay without that slot.
    [[nodiscard]] Result<void> remove(SlotKind kind);

    /// One more wrong PIN, as long as it is not known to be right; at most ten.
    void countPin();
    void forgetWrongPins() { m_wrongPins = 0; }

    /// The database key. These run Argon2id. WrongPassphrase, WrongRecoveryCode or WrongPin if the slot does not open;
    /// without such a slot WrongPassphrase for a passphrase, NoSuchWay for the others; Damaged if it opens to a key
    /// that is not this keyring's.
    [[nodiscard]] Result<SecretBytes> unlock(const SecretBytes& passphrase) const;
    [[nodiscard]] Result<SecretBytes> unlockWithRecoveryCode(const SecretBytes& code) const;
    [[nodiscard]] Result<SecretBytes> unlockWithPin(const SecretBytes& pin, const SecretBytes& deviceKey) const;

private:
    [[nodiscard]] QByteArray boundTo(const Slot& slot) const;
    [[nodiscard]] const Slot* slotOf(SlotKind kind) const;
    [[nodiscard]] Result<void> set(SlotKind kind, const SecretBytes& databaseKey, const SecretBytes& secret,
                                   const SecretBytes* deviceKey, const KdfCost& cost);
    [[nodiscard]] Result<SecretBytes> unlockSlot(const Slot& slot, const SecretBytes& secret,
                                                 const SecretBytes* deviceKey, Error wrong) const;

    QByteArray m_keyCheck;  ///< 16 bytes: tells whether a key is the one this keyring wraps
    quint8 m_wrongPins = 0; ///< in a row; only with a DeviceAndPin slot
    QList<Slot> m_slots;    ///< in ascending order of kind
};

} // namespace accord::vault
