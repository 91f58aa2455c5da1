// SPDX-License-Identifier: GPL-3.0-or-later
// A vault's folder in the making: built beside its place, and there whole or not at all.
#pragma once

#include "core/vault/files.h"
#include "core/vault/keyring.h"
#include "core/vault/vault.h"

#include <QFileInfo>

namespace accord::vault {

/// Removes what it has made unless finish() succeeded.
class NewFolder
{
public:
    /// AlreadyExists if anything is at the target, whose parent must exist. Removes what a killed attempt at the same
    /// target left behind.
    [[nodiscard]] static Result<NewFolder> beside(const QString& target);
    NewFolder(NewFolder&& other) noexcept;
    NewFolder& operator=(NewFolder&&) = delete;
    ~NewFolder();

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString target() const { return m_target.filePath(); }

    /// The keyring, then everything synced and in place. The lock that comes back is the finished vault's. After an
    /// error there is nothing in place.
    [[nodiscard]] Result<files::Lock> finish(const Keyring& keyring);

private:
    NewFolder(QFileInfo target, QString path, files::Lock lock);
    QFileInfo m_target;
    QString m_path; ///< empty once finished
    files::Lock m_lock;
};

/// EmptyPassphrase, WrongRecoveryCode or Conflict where no keyring could come of this.
[[nodiscard]] Result<void> checkKeys(const FirstKeys& keys, const KdfCost& cost);

/// A keyring with all the ways that were asked for. With a PIN the store has its half when this returns a value.
[[nodiscard]] Result<Keyring> firstKeyring(const SecretBytes& databaseKey, const FirstKeys& keys, const KdfCost& cost);

/// For when the vault could not be finished: the store need not keep its half.
void forgetFirstPin(const Keyring& keyring, const FirstKeys& keys);

} // namespace accord::vault
