// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/erasure.h"

#include "core/vault/files.h"
#include "core/vault/keyring_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace accord::vault {

namespace {

/// Zeros over the whole of it, synced. On flash the old bytes may live on for a while; the file system is asked to do
/// what it can.
bool overwrite(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray zeros(int(file.size()), '\0');
    return file.write(zeros) == zeros.size() && file.flush() && files::sync(path).has_value();
}

bool isKeyring(const QString& name)
{
    return name.startsWith(QLatin1String(files::keyringName));
}

} // namespace

Result<void> erase(const QString& directory, KeyStore* store)
{
    if (!hasKeyring(directory) && !files::exists(files::within(directory, files::databaseName)))
        return base::fail(Error::NotAVault);
    const auto lock = files::Lock::take(files::within(directory, files::lockName));
    if (!lock)
        return tl::unexpected(lock.error());
    if (const auto stored = readKeyring(directory); stored && store && !stored->keyring.deviceEntry().isEmpty())
        (void)store->remove(stored->keyring.deviceEntry());

    QDir folder(directory);
    const auto names = [&folder] { return folder.entryList(QDir::Files | QDir::Hidden | QDir::System); };
    bool whole = true;
    for (const bool keys : {true, false}) {
        for (const QString& name : names()) {
            if (isKeyring(name) != keys)
                continue;
            const QString path = folder.filePath(name);
            const bool blank = !keys || overwrite(path);
            whole = folder.remove(name) && blank && whole;
        }
        if (keys)
            whole = files::sync(directory).has_value() && whole;
    }
    const QString parent = QFileInfo(directory).absolutePath();
    whole = QDir(directory).removeRecursively() && whole; // folders within: none are the vault's today
    whole = files::sync(parent).has_value() && whole;
    if (!whole)
        return base::fail(Error::Io, QStringLiteral("not all of the vault could be removed"));
    return {};
}

} // namespace accord::vault
