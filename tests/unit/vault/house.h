// SPDX-License-Identifier: GPL-3.0-or-later
// A client's vault on a real folder with all three ways in, and the words for each.
#pragma once

#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"
#include "tests/support/fake_key_store.h"
#include "tests/unit/vault/fixture.h"

namespace accord::vault::testing {

inline constexpr auto pin = "246810";

inline Credential words(const char* text = "correct horse battery staple")
{
    return Credential::passphrase(passphrase(text));
}
inline Credential digits(const char* text = pin)
{
    return Credential::pin(passphrase(text));
}
inline Credential paper(const SecretBytes& code)
{
    return Credential::recoveryCode(code.clone());
}

/// Its key store fails when it is told to (fake_key_store.h).
struct House
{
    Place place;
    accord::testing::FakeKeyStore store;
    SecretBytes code = newRecoveryCode();

    [[nodiscard]] Result<std::unique_ptr<Vault>> build()
    {
        FirstKeys keys;
        keys.passphrase = passphrase();
        keys.recoveryCode = code.clone();
        keys.pin = passphrase(pin);
        keys.store = &store;
        return Vault::create({place.vaultPath(), Role::Client, QStringLiteral("Sam"), cheapCost}, keys, place.clock);
    }
    [[nodiscard]] Result<std::unique_ptr<Vault>> open(const Credential& with)
    {
        return Vault::open(place.vaultPath(), with, &store, place.clock);
    }
    /// As the file says it: FORMAT.md.
    [[nodiscard]] int wrongPins(const char* file = "keyring") const { return readFile(place.file(file)).at(26); }
    [[nodiscard]] bool copiesAreAlike() const
    {
        return readFile(place.file("keyring")) == readFile(place.file("keyring.copy"));
    }
};

} // namespace accord::vault::testing
