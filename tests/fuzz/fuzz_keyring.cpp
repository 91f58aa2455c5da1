// SPDX-License-Identifier: GPL-3.0-or-later
// Keyring and recovery code: refused, or exactly what the writer would have written; costs are never out of bounds.
#include "core/vault/keyring.h"
#include "core/vault/recovery_code.h"
#include "tests/fuzz/fuzz_target.h"

#include <sodium.h>

using namespace accord;
using namespace accord::vault;

namespace {

void check(const QByteArray& bytes)
{
    const auto keyring = Keyring::decode(bytes);
    if (!keyring) {
        const Error error = keyring.error().code;
        fuzz::hold(error == Error::NotAVault || error == Error::Damaged || error == Error::TooNew, "a cause that fits");
        return;
    }
    fuzz::hold(keyring->encode() == bytes, "one encoding");
    fuzz::hold(bytes.size() <= Keyring::maximumSize, "no longer than it can be");
    fuzz::hold(keyring->has(SlotKind::Passphrase) || keyring->has(SlotKind::RecoveryCode), "a way that lasts");
    fuzz::hold(keyring->wrongPins() <= Keyring::maximumWrongPins, "no more than ten");
    fuzz::hold(keyring->wrongPins() == 0 || keyring->has(SlotKind::DeviceAndPin), "wrong PINs only with a PIN");
    fuzz::hold(keyring->deviceEntry().isEmpty() != keyring->has(SlotKind::DeviceAndPin), "an entry only with a PIN");
    // What removal leaves is a keyring again.
    for (const SlotKind kind : {SlotKind::DeviceAndPin, SlotKind::Passphrase, SlotKind::RecoveryCode}) {
        Keyring less = *keyring;
        if (less.remove(kind))
            fuzz::hold(Keyring::decode(less.encode()).has_value(), "removal leaves a whole keyring");
    }
}

/// With the closing hash put right, which mutation would never do.
QByteArray closed(const QByteArray& bytes)
{
    constexpr qsizetype size = 32;
    if (bytes.size() < size)
        return bytes;
    const QByteArray content = bytes.chopped(size);
    QByteArray hash(size, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), size_t(size),
                       reinterpret_cast<const unsigned char*>(content.constData()), size_t(content.size()), nullptr, 0);
    return content + hash;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes = fuzz::input(data, size);
    check(bytes);
    check(closed(bytes));
    const auto code = parseRecoveryCode(QString::fromUtf8(bytes));
    if (code) {
        const auto again = parseRecoveryCode(recoveryCodeText(*code));
        fuzz::hold(again && again->equals(code->view()), "a code comes back from its text");
    }
    return 0;
}
