// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keys.h"

#include "core/vault/keyring_files.h"
#include "core/vault/recovery_code.h"

namespace accord::vault {

Result<void> addPin(Keyring& keyring, const SecretBytes& databaseKey, const SecretBytes& pin, const KdfCost& cost,
                    KeyStore* store)
{
    if (!store)
        return base::fail(Error::NoKeyStore, QStringLiteral("no key store"));
    const SecretBytes deviceKey = SecretBytes::random(Keyring::deviceKeySize);
    if (auto set = keyring.setPin(databaseKey, pin, deviceKey, cost); !set)
        return set;
    const QString entry = keyring.deviceEntry();
    auto written = store->write(entry, deviceKey);
    if (!written)
        return base::fail(meaningOf(written.error().code), written.error().detail);
    const auto kept = store->read(entry);
    if (kept && kept->equals(deviceKey.view()))
        return {};
    (void)store->remove(entry);
    return kept ? base::fail(Error::KeyStoreForgot, QStringLiteral("the key store gives back something else"))
                : base::fail(meaningOf(kept.error().code), kept.error().detail);
}

Result<SecretBytes> Keys::proven(const Credential& proof) const
{
    if (proof.kind == SlotKind::DeviceAndPin)
        return base::fail(Error::NoSuchWay, QStringLiteral("a PIN proves nothing here"));
    auto unlocked = unlockKeyring(m_directory, proof, m_store);
    if (!unlocked)
        return tl::unexpected(unlocked.error());
    return std::move(unlocked->databaseKey);
}

template <typename Change>
Result<void> Keys::change(const Credential& proof, Change&& apply)
{
    const auto databaseKey = proven(proof);
    if (!databaseKey)
        return tl::unexpected(databaseKey.error());
    auto stored = readKeyring(m_directory);
    if (!stored)
        return tl::unexpected(stored.error());
    if (Result<void> applied = apply(stored->keyring, *databaseKey); !applied)
        return applied;
    return writeKeyring(m_directory, stored->keyring);
}

Result<void> Keys::setPassphrase(const Credential& proof, const SecretBytes& passphrase, const KdfCost& cost)
{
    return change(proof, [&](Keyring& keyring, const SecretBytes& databaseKey) {
        return keyring.setPassphrase(databaseKey, passphrase, cost);
    });
}

Result<void> Keys::setRecoveryCode(const Credential& proof, const SecretBytes& code)
{
    if (code.size() != recoveryCodeSize)
        return base::fail(Error::WrongRecoveryCode, QStringLiteral("not 16 bytes"));
    return change(proof, [&](Keyring& keyring, const SecretBytes& databaseKey) {
        return keyring.setRecoveryCode(databaseKey, code, recoveryCodeCost);
    });
}

Result<void> Keys::setPin(const Credential& proof, const SecretBytes& pin, const KdfCost& cost)
{
    QString former;
    const auto changed = change(proof, [&](Keyring& keyring, const SecretBytes& databaseKey) -> Result<void> {
        former = keyring.deviceEntry();
        return addPin(keyring, databaseKey, pin, cost, m_store);
    });
    if (changed && !former.isEmpty())
        (void)m_store->remove(former); // no longer needed; if it stays, it opens nothing
    // Not taken back after a failed write: the keyring's first copy may already name the new entry.
    return changed;
}

Result<void> Keys::removePin()
{
    auto stored = readKeyring(m_directory);
    if (!stored)
        return tl::unexpected(stored.error());
    const QString entry = stored->keyring.deviceEntry();
    if (auto removed = stored->keyring.remove(SlotKind::DeviceAndPin); !removed)
        return removed;
    if (auto written = writeKeyring(m_directory, stored->keyring); !written)
        return written;
    if (m_store)
        (void)m_store->remove(entry); // if it stays, it opens nothing
    return {};
}

Result<void> Keys::remove(const Credential& proof, SlotKind kind)
{
    if (kind == SlotKind::DeviceAndPin)
        return removePin();
    if (proof.kind == kind)
        return base::fail(Error::LastWay, QStringLiteral("prove with the way that stays"));
    return change(proof, [&](Keyring& keyring, const SecretBytes&) { return keyring.remove(kind); });
}

} // namespace accord::vault
