// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/unlocking.h"

#include "core/vault/keyring_files.h"

namespace accord::vault {

namespace {

/// The tenth wrong PIN: the slot goes, then the store's half, so that copies of the old keyring are of no use either.
tl::unexpected<base::Failure<Error>> endPin(const QString& directory, Keyring keyring, KeyStore* store)
{
    const QString entry = keyring.deviceEntry();
    if (keyring.remove(SlotKind::DeviceAndPin)) {
        // If this cannot be written, the full count already is, and the next try ends here again.
        (void)writeKeyring(directory, keyring);
        if (store)
            (void)store->remove(entry);
    }
    return base::fail(Error::PinOver);
}

Result<SecretBytes> deviceKeyOf(const Keyring& keyring, KeyStore* store)
{
    if (!store)
        return base::fail(Error::NoKeyStore, QStringLiteral("no key store"));
    auto key = store->read(keyring.deviceEntry());
    if (!key)
        return base::fail(meaningOf(key.error().code), key.error().detail);
    if (key->size() != Keyring::deviceKeySize)
        return base::fail(Error::KeyStoreForgot, QStringLiteral("the key store's entry is not one of ours"));
    return std::move(*key);
}

Result<Unlocked> unlockWithPin(const QString& directory, StoredKeyring stored, const SecretBytes& pin, KeyStore* store)
{
    Keyring& keyring = stored.keyring;
    if (pin.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    if (!keyring.has(SlotKind::DeviceAndPin))
        return base::fail(Error::NoSuchWay, QStringLiteral("no PIN"));
    if (keyring.wrongPins() >= Keyring::maximumWrongPins) // the program ended between the tenth and its consequence
        return endPin(directory, keyring, store);
    const auto deviceKey = deviceKeyOf(keyring, store);
    if (!deviceKey)
        return tl::unexpected(deviceKey.error());

    // As long as both copies are alike and there is no wrong PIN to forget, one of them is written before the try and
    // once more after it: opening waits for the disk, not for Argon2id alone.
    const bool bothAlike = !stored.needsWriting;
    const bool hadWrongPins = keyring.wrongPins() > 0;
    keyring.countPin();
    const auto counted = bothAlike ? noteTry(directory, keyring) : writeKeyring(directory, keyring);
    if (!counted)
        return tl::unexpected(counted.error());
    auto key = keyring.unlockWithPin(pin, *deviceKey);
    if (!key && key.error().code == Error::WrongPin && keyring.wrongPins() >= Keyring::maximumWrongPins)
        return endPin(directory, keyring, store);
    if (!key) {
        (void)writeKeyring(directory, keyring); // the second copy follows; if it cannot, the first one counts
        return tl::unexpected(key.error());
    }
    keyring.forgetWrongPins();
    // If this cannot be written the count stays one too high: safe, and put right the next time.
    (void)(bothAlike && !hadWrongPins ? takeTryBack(directory, keyring) : writeKeyring(directory, keyring));
    return Unlocked{std::move(*key), stored.wasDamaged};
}

} // namespace

Error meaningOf(KeyStoreError error)
{
    switch (error) {
    case KeyStoreError::NotFound:
        return Error::KeyStoreForgot;
    case KeyStoreError::NoBackend:
    case KeyStoreError::NotImplemented:
        return Error::NoKeyStore;
    case KeyStoreError::DeniedByUser:
    case KeyStoreError::DeniedBySystem:
    case KeyStoreError::CouldNotDelete:
    case KeyStoreError::TimedOut:
    case KeyStoreError::Other:
        break;
    }
    return Error::KeyStoreRefused;
}

Result<Ways> waysInto(const QString& directory)
{
    const auto stored = readKeyring(directory);
    if (!stored)
        return tl::unexpected(stored.error());
    const Keyring& keyring = stored->keyring;
    const int left = Keyring::maximumWrongPins - keyring.wrongPins();
    const bool pin = keyring.has(SlotKind::DeviceAndPin) && left > 0;
    return Ways{pin, keyring.has(SlotKind::Passphrase), keyring.has(SlotKind::RecoveryCode), pin ? left : 0};
}

Result<Unlocked> unlockKeyring(const QString& directory, const Credential& credential, KeyStore* store)
{
    auto stored = readKeyring(directory);
    if (!stored)
        return tl::unexpected(stored.error());
    if (credential.kind == SlotKind::DeviceAndPin)
        return unlockWithPin(directory, *stored, credential.secret, store);
    Keyring& keyring = stored->keyring;
    auto key = credential.kind == SlotKind::Passphrase ? keyring.unlock(credential.secret)
                                                       : keyring.unlockWithRecoveryCode(credential.secret);
    if (!key)
        return tl::unexpected(key.error());
    // None of this is needed for opening, so a full disk keeps nobody out.
    if (keyring.wrongPins() >= Keyring::maximumWrongPins) {
        (void)endPin(directory, keyring, store);
    } else if (stored->needsWriting || keyring.wrongPins() > 0) {
        keyring.forgetWrongPins();
        (void)writeKeyring(directory, keyring);
    }
    return Unlocked{std::move(*key), stored->wasDamaged};
}

} // namespace accord::vault
