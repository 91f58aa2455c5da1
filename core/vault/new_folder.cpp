// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/new_folder.h"

#include "core/vault/ballast.h"
#include "core/vault/keyring_files.h"
#include "core/vault/keys.h"
#include "core/vault/recovery_code.h"

#include <QDir>

namespace accord::vault {

namespace {

/// How the folders are called in which a vault for `target` is built.
QString workName(const QFileInfo& target)
{
    return QLatin1Char('.') + target.fileName() + QStringLiteral(".new-");
}

/// One that is still at work holds its lock.
void removeAbandoned(const QFileInfo& target)
{
    const QStringList names = QDir(target.path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        if (!name.startsWith(workName(target)))
            continue;
        const QString folder = target.path() + QLatin1Char('/') + name;
        if (const auto lock = files::Lock::take(files::within(folder, files::lockName)))
            QDir(folder).removeRecursively();
    }
}

} // namespace

NewFolder::NewFolder(QFileInfo target, QString path, files::Lock lock)
    : m_target(std::move(target)), m_path(std::move(path)), m_lock(std::move(lock))
{
}

NewFolder::NewFolder(NewFolder&& other) noexcept
    : m_target(other.m_target), m_path(std::exchange(other.m_path, QString())), m_lock(std::move(other.m_lock))
{
}

NewFolder::~NewFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<NewFolder> NewFolder::beside(const QString& target)
{
    if (!initialiseSecrets())
        return base::fail(Error::Io, QStringLiteral("no randomness"));
    if (files::exists(target))
        return base::fail(Error::AlreadyExists, QStringLiteral("something is at the target"));
    const QFileInfo place(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    removeAbandoned(place);
    const auto folder = files::makeFolderIn(place.path(), workName(place));
    if (!folder)
        return tl::unexpected(folder.error());
    // Held until the vault is closed: the lock is on the file, which moves with its folder.
    auto lock = files::Lock::take(files::within(*folder, files::lockName));
    if (!lock) {
        QDir(*folder).removeRecursively();
        return tl::unexpected(lock.error());
    }
    return NewFolder(place, *folder, std::move(*lock));
}

Result<files::Lock> NewFolder::finish(const Keyring& keyring)
{
    ballast::keep(m_path);
    if (auto synced = files::sync(files::within(m_path, files::databaseName)); !synced)
        return tl::unexpected(synced.error());
    if (auto written = writeKeyring(m_path, keyring); !written) // and syncs the folder
        return tl::unexpected(written.error());
    if (auto renamed = files::renameNew(m_path, m_target.filePath()); !renamed)
        return tl::unexpected(renamed.error());
    m_path.clear();
    // It is in place, whole, and is what the caller asked for. Should this fail and then the power, it was never made.
    (void)files::sync(m_target.path());
    return std::move(m_lock);
}

Result<void> checkKeys(const FirstKeys& keys, const KdfCost& cost)
{
    if (keys.passphrase.isEmpty() && keys.recoveryCode.isEmpty())
        return base::fail(Error::EmptyPassphrase);
    if (!keys.recoveryCode.isEmpty() && keys.recoveryCode.size() != recoveryCodeSize)
        return base::fail(Error::WrongRecoveryCode, QStringLiteral("not 16 bytes"));
    if (!Keyring::isAllowed(cost))
        return base::fail(Error::Conflict, QStringLiteral("key derivation cost out of bounds"));
    return {};
}

Result<Keyring> firstKeyring(const SecretBytes& databaseKey, const FirstKeys& keys, const KdfCost& cost)
{
    Keyring keyring = Keyring::around(databaseKey);
    Result<void> set;
    if (!keys.passphrase.isEmpty())
        set = keyring.setPassphrase(databaseKey, keys.passphrase, cost);
    if (set && !keys.recoveryCode.isEmpty())
        set = keyring.setRecoveryCode(databaseKey, keys.recoveryCode, recoveryCodeCost);
    if (set && !keys.pin.isEmpty())
        set = addPin(keyring, databaseKey, keys.pin, cost, keys.store);
    if (!set)
        return tl::unexpected(set.error());
    return keyring;
}

void forgetFirstPin(const Keyring& keyring, const FirstKeys& keys)
{
    if (keyring.has(SlotKind::DeviceAndPin))
        (void)keys.store->remove(keyring.deviceEntry());
}

} // namespace accord::vault
