// SPDX-License-Identifier: GPL-3.0-or-later
// The Secret Service (gnome-keyring, KeePassXC, KWallet) through QtKeychain, with an end to every wait.
#pragma once

#include "core/vault/key_store.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>

namespace QKeychain {
class Job;
}

namespace accord::platform {

/// Nothing is ever written to a file in its stead (QtKeychain's insecure fallback is off).
/// Calls may come from any thread, one at a time. QtKeychain itself runs on one thread of its own, for the life of the
/// process: its queue is a single object bound to the thread that used it first.
class KeychainKeyStore final : public vault::KeyStore
{
public:
    explicit KeychainKeyStore(std::chrono::milliseconds patience) : m_patience(patience) {}

    [[nodiscard]] bool isPresent() override;
    [[nodiscard]] vault::KeyStoreResult<SecretBytes> read(const QString& name) override;
    [[nodiscard]] vault::KeyStoreResult<void> write(const QString& name, const SecretBytes& bytes) override;
    [[nodiscard]] vault::KeyStoreResult<void> remove(const QString& name) override;
    void giveUp() override;

private:
    struct Answer;
    struct Wait;
    /// `begin` is called on the keychain's thread and sees to it that the wait is answered.
    [[nodiscard]] vault::KeyStoreResult<Answer> await(const std::function<void(const std::shared_ptr<Wait>&)>& begin);
    /// With a job made by `make` on that thread.
    [[nodiscard]] vault::KeyStoreResult<Answer> run(std::function<QKeychain::Job*()> make);

    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::shared_ptr<Wait> m_current; // what giveUp() ends
};

} // namespace accord::platform
