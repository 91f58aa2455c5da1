// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyring.h"

#include "core/vault/bytes.h"

#include <algorithm>
#include <sodium.h>

namespace accord::vault {

namespace {

constexpr QByteArrayView magic("ACCORDKR");
constexpr quint16 version = 1;
constexpr qsizetype keyCheckSize = 16;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype wrappedSize = qsizetype(databaseKeySize) + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype headerSize = 8 + 2 + keyCheckSize + 1 + 1; // magic, version, key check, wrong PINs, slot count
constexpr qsizetype slotHeaderSize = 1 + 1 + 4 + 4 + saltSize; // kind, derivation, KiB, passes, salt
constexpr qsizetype slotSize = slotHeaderSize + nonceSize + wrappedSize;
constexpr qsizetype checksumSize = 32;
constexpr qsizetype maximumSlots = 3;
constexpr quint8 argon2id13 = 1;
static_assert(Keyring::maximumSize == headerSize + maximumSlots * slotSize + checksumSize);
static_assert(Keyring::deviceKeySize >= crypto_generichash_KEYBYTES_MIN &&
              Keyring::deviceKeySize <= crypto_generichash_KEYBYTES_MAX);
static_assert(saltSize == 16 && nonceSize == 24 && wrappedSize == 48, "the sizes FORMAT.md states");

template <typename Integer>
Integer readAt(QByteArrayView bytes, qsizetype offset)
{
    return qFromBigEndian<Integer>(bytes.data() + offset);
}

QByteArray keyCheckOf(const SecretBytes& databaseKey)
{
    return hashed("accord vault 1 key check", &databaseKey, keyCheckSize);
}

QByteArray slotHeader(const Slot& slot)
{
    QByteArray bytes;
    append(bytes, quint8(slot.kind));
    append(bytes, argon2id13);
    append(bytes, quint32(slot.cost.memoryBytes / 1024));
    append(bytes, slot.cost.passes);
    bytes.append(slot.salt);
    return bytes;
}

tl::unexpected<base::Failure<Error>> damaged(const char* what)
{
    return base::fail(Error::Damaged, QStringLiteral("keyring: ") + QLatin1String(what));
}

Result<Slot> decodeSlot(QByteArrayView bytes)
{
    Slot slot;
    const auto kind = readAt<quint8>(bytes, 0);
    if (kind < quint8(SlotKind::DeviceAndPin) || kind > quint8(SlotKind::RecoveryCode))
        return damaged("unknown kind of slot");
    if (readAt<quint8>(bytes, 1) != argon2id13)
        return damaged("unknown key derivation");
    slot.kind = SlotKind(kind);
    slot.cost.memoryBytes = quint64(readAt<quint32>(bytes, 2)) * 1024;
    slot.cost.passes = readAt<quint32>(bytes, 6);
    if (!Keyring::isAllowed(slot.cost))
        return damaged("key derivation cost out of bounds");
    slot.salt = bytes.sliced(10, saltSize).toByteArray();
    slot.nonce = bytes.sliced(slotHeaderSize, nonceSize).toByteArray();
    slot.wrapped = bytes.sliced(slotHeaderSize + nonceSize, wrappedSize).toByteArray();
    return slot;
}

/// What wraps the slot's copy: Argon2id of the secret, and for a PIN that hashed with the key store's bytes as the key,
/// so that without them not even ten digits can be tried.
Result<SecretBytes> wrappingKey(const Slot& slot, const SecretBytes& secret, const SecretBytes* deviceKey)
{
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int outcome =
        crypto_pwhash(key.data(), key.size(), secret.view().data(), secret.size(), unsignedOf(slot.salt),
                      slot.cost.passes, size_t(slot.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (outcome != 0)
        return base::fail(Error::Io, QStringLiteral("not enough memory to derive the key"));
    if (!deviceKey)
        return key;
    constexpr QByteArrayView context("accord vault 1 device and PIN");
    SecretBytes both(size_t(context.size()) + key.size());
    std::copy(context.begin(), context.end(), both.data());
    std::copy(key.data(), key.data() + key.size(), both.data() + context.size());
    crypto_generichash(key.data(), key.size(), both.data(), both.size(), deviceKey->data(), deviceKey->size());
    return key;
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

} // namespace

bool Keyring::isAllowed(const KdfCost& cost)
{
    return cost.memoryBytes >= minimumMemory && cost.memoryBytes <= maximumMemory && cost.memoryBytes % 1024 == 0 &&
           cost.passes >= 1 && cost.passes <= maximumPasses;
}

Keyring Keyring::around(const SecretBytes& databaseKey)
{
    Q_ASSERT(databaseKey.size() == databaseKeySize);
    Keyring keyring;
    keyring.m_keyCheck = keyCheckOf(databaseKey);
    return keyring;
}

Result<Keyring> Keyring::decode(QByteArrayView bytes)
{
    if (!bytes.startsWith(magic))
        return base::fail(Error::NotAVault, QStringLiteral("keyring: does not begin as one"));
    // In every version the checksum ends the file and covers all before it, so that damage is told from a later
    // version. It is no defence: whoever can write the file can mend it, and then meets the slots' own tags.
    if (bytes.size() < headerSize + checksumSize)
        return damaged("too short");
    const QByteArrayView content = bytes.chopped(checksumSize);
    if (hashed(content, nullptr, checksumSize) != bytes.last(checksumSize))
        return damaged("checksum does not match");
    if (readAt<quint16>(bytes, 8) > version)
        return base::fail(Error::TooNew, QStringLiteral("keyring: later version"));
    if (readAt<quint16>(bytes, 8) != version)
        return damaged("unknown version");

    Keyring keyring;
    keyring.m_keyCheck = bytes.sliced(10, keyCheckSize).toByteArray();
    const auto wrongPins = readAt<quint8>(bytes, headerSize - 2);
    const auto count = readAt<quint8>(bytes, headerSize - 1);
    if (count < 1 || count > maximumSlots || content.size() != headerSize + count * slotSize)
        return damaged("length does not match its slots");
    for (qsizetype i = 0; i < count; ++i) {
        auto slot = decodeSlot(content.sliced(headerSize + i * slotSize, slotSize));
        if (!slot)
            return tl::unexpected(slot.error());
        if (!keyring.m_slots.isEmpty() && keyring.m_slots.last().kind >= slot->kind)
            return damaged("slots out of order");
        keyring.m_slots.append(*slot);
    }
    if (keyring.m_slots.last().kind == SlotKind::DeviceAndPin)
        return damaged("a PIN alone");
    if (wrongPins > maximumWrongPins || (wrongPins > 0 && keyring.m_slots.first().kind != SlotKind::DeviceAndPin))
        return damaged("count of wrong PINs out of bounds");
    keyring.m_wrongPins = wrongPins;
    return keyring;
}

QByteArray Keyring::encode() const
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, version);
    bytes.append(m_keyCheck);
    append(bytes, m_wrongPins);
    append(bytes, quint8(m_slots.size()));
    for (const Slot& slot : m_slots)
        bytes.append(slotHeader(slot)).append(slot.nonce).append(slot.wrapped);
    bytes.append(hashed(bytes, nullptr, checksumSize));
    return bytes;
}

QByteArray Keyring::boundTo(const Slot& slot) const
{
    QByteArray bytes = magic.toByteArray();
    append(bytes, version);
    return bytes.append(m_keyCheck).append(slotHeader(slot));
}

const Slot* Keyring::slotOf(SlotKind kind) const
{
    const auto slot = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const Slot& one) { return one.kind == kind; });
    return slot == m_slots.cend() ? nullptr : &*slot;
}

bool Keyring::has(SlotKind kind) const
{
    return slotOf(kind) != nullptr;
}

QString Keyring::deviceEntry() const
{
    const Slot* slot = slotOf(SlotKind::DeviceAndPin);
    return slot ? QStringLiteral("vault ") + QString::fromLatin1(slot->salt.toHex()) : QString();
}

Result<void> Keyring::set(SlotKind kind, const SecretBytes& databaseKey, const SecretBytes& secret,
                          const SecretBytes* deviceKey, const KdfCost& cost)
{
    Q_ASSERT(keyCheckOf(databaseKey) == m_keyCheck);
    if (!isAllowed(cost)) // decode() would call the keyring damaged
        return base::fail(Error::Conflict, QStringLiteral("key derivation cost out of bounds"));
    if (secret.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    Slot slot{kind, cost, randomBytes(saltSize), randomBytes(nonceSize), QByteArray(wrappedSize, '\0')};
    const auto key = wrappingKey(slot, secret, deviceKey);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray bound = boundTo(slot);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char*>(slot.wrapped.data()), nullptr,
                                               databaseKey.data(), databaseKey.size(), unsignedOf(bound),
                                               size_t(bound.size()), nullptr, unsignedOf(slot.nonce), key->data());
    m_slots.removeIf([&](const Slot& other) { return other.kind == kind; });
    const auto place =
        std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot& other) { return other.kind > kind; });
    m_slots.insert(place, slot);
    return {};
}

Result<void> Keyring::setPassphrase(const SecretBytes& databaseKey, const SecretBytes& passphrase, const KdfCost& cost)
{
    return set(SlotKind::Passphrase, databaseKey, passphrase, nullptr, cost);
}

Result<void> Keyring::setRecoveryCode(const SecretBytes& databaseKey, const SecretBytes& code, const KdfCost& cost)
{
    return set(SlotKind::RecoveryCode, databaseKey, code, nullptr, cost);
}

Result<void> Keyring::setPin(const SecretBytes& databaseKey, const SecretBytes& pin, const SecretBytes& deviceKey,
                             const KdfCost& cost)
{
    Q_ASSERT(deviceKey.size() == deviceKeySize);
    if (!has(SlotKind::Passphrase) && !has(SlotKind::RecoveryCode))
        return base::fail(Error::LastWay, QStringLiteral("a PIN alone"));
    auto done = set(SlotKind::DeviceAndPin, databaseKey, pin, &deviceKey, cost);
    if (done)
        m_wrongPins = 0;
    return done;
}

Result<void> Keyring::remove(SlotKind kind)
{
    if (!has(kind))
        return base::fail(Error::NoSuchWay);
    if (kind == SlotKind::DeviceAndPin)
        m_wrongPins = 0;
    else if (!has(kind == SlotKind::Passphrase ? SlotKind::RecoveryCode : SlotKind::Passphrase))
        return base::fail(Error::LastWay);
    m_slots.removeIf([&](const Slot& slot) { return slot.kind == kind; });
    return {};
}

void Keyring::countPin()
{
    Q_ASSERT(has(SlotKind::DeviceAndPin));
    m_wrongPins = quint8(std::min(m_wrongPins + 1, maximumWrongPins));
}

Result<SecretBytes> Keyring::unlockSlot(const Slot& slot, const SecretBytes& secret, const SecretBytes* deviceKey,
                                        Error wrong) const
{
    const auto key = wrappingKey(slot, secret, deviceKey);
    if (!key)
        return tl::unexpected(key.error());
    SecretBytes databaseKey(databaseKeySize);
    const QByteArray bound = boundTo(slot);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(databaseKey.data(), nullptr, nullptr, unsignedOf(slot.wrapped),
                                                   size_t(slot.wrapped.size()), unsignedOf(bound), size_t(bound.size()),
                                                   unsignedOf(slot.nonce), key->data()) != 0)
        return base::fail(wrong);
    if (sodium_memcmp(keyCheckOf(databaseKey).constData(), m_keyCheck.constData(), size_t(keyCheckSize)) != 0)
        return damaged("the slot holds another vault's key");
    return databaseKey;
}

Result<SecretBytes> Keyring::unlock(const SecretBytes& passphrase) const
{
    if (passphrase.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    const Slot* slot = slotOf(SlotKind::Passphrase);
    if (!slot)
        return base::fail(Error::WrongPassphrase, QStringLiteral("no passphrase slot"));
    return unlockSlot(*slot, passphrase, nullptr, Error::WrongPassphrase);
}

Result<SecretBytes> Keyring::unlockWithRecoveryCode(const SecretBytes& code) const
{
    if (code.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    const Slot* slot = slotOf(SlotKind::RecoveryCode);
    if (!slot)
        return base::fail(Error::NoSuchWay, QStringLiteral("no recovery code"));
    return unlockSlot(*slot, code, nullptr, Error::WrongRecoveryCode);
}

Result<SecretBytes> Keyring::unlockWithPin(const SecretBytes& pin, const SecretBytes& deviceKey) const
{
    if (pin.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    const Slot* slot = slotOf(SlotKind::DeviceAndPin);
    if (!slot)
        return base::fail(Error::NoSuchWay, QStringLiteral("no PIN"));
    return unlockSlot(*slot, pin, &deviceKey, Error::WrongPin);
}

} // namespace accord::vault
