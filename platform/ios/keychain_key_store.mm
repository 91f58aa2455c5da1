// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/ios/keychain_key_store.h"

#include "platform/key_store.h"

#import <Foundation/Foundation.h>
#import <LocalAuthentication/LocalAuthentication.h>
#import <Security/Security.h>

namespace accord::platform {

namespace {

using vault::KeyStoreError;

NSMutableDictionary* entry(const QString& name)
{
    return [@{
        (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrService : @"Accord",
        (__bridge id)kSecAttrAccount : name.toNSString(),
        (__bridge id)kSecAttrSynchronizable : @NO,
    } mutableCopy];
}

KeyStoreError meaningOf(OSStatus status)
{
    switch (status) {
    case errSecItemNotFound:
        return KeyStoreError::NotFound;
    case errSecUserCanceled:
        return KeyStoreError::DeniedByUser;
    case errSecAuthFailed:
    case errSecInteractionNotAllowed: // the device is locked
        return KeyStoreError::DeniedBySystem;
    case errSecNotAvailable:
        return KeyStoreError::NoBackend;
    default:
        return KeyStoreError::Other;
    }
}

} // namespace

std::unique_ptr<vault::KeyStore> systemKeyStore(std::chrono::milliseconds)
{
    return std::make_unique<KeychainKeyStore>();
}

/// The access class below exists only where the device has a passcode.
bool KeychainKeyStore::isPresent()
{
    return [[[LAContext alloc] init] canEvaluatePolicy:LAPolicyDeviceOwnerAuthentication error:nil];
}

vault::KeyStoreResult<SecretBytes> KeychainKeyStore::read(const QString& name)
{
    NSMutableDictionary* const query = entry(name);
    query[(__bridge id)kSecReturnData] = @YES;
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching((__bridge CFDictionaryRef)query, &found);
    if (status != errSecSuccess)
        return base::fail(meaningOf(status));
    NSData* const data = (__bridge_transfer NSData*)found;
    return SecretBytes::copyOf(QByteArrayView(static_cast<const char*>(data.bytes), qsizetype(data.length)));
}

vault::KeyStoreResult<void> KeychainKeyStore::write(const QString& name, const SecretBytes& bytes)
{
    SecItemDelete((__bridge CFDictionaryRef)entry(name)); // not there is fine
    NSMutableDictionary* const item = entry(name);
    item[(__bridge id)kSecValueData] = [NSData dataWithBytes:bytes.data() length:bytes.size()];
    item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleWhenPasscodeSetThisDeviceOnly;
    const OSStatus status = SecItemAdd((__bridge CFDictionaryRef)item, nullptr);
    if (status != errSecSuccess)
        return base::fail(meaningOf(status));
    return {};
}

vault::KeyStoreResult<void> KeychainKeyStore::remove(const QString& name)
{
    const OSStatus status = SecItemDelete((__bridge CFDictionaryRef)entry(name));
    if (status != errSecSuccess)
        return base::fail(status == errSecItemNotFound ? KeyStoreError::NotFound : KeyStoreError::CouldNotDelete);
    return {};
}

} // namespace accord::platform
