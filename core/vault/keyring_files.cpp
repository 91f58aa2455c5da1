// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyring_files.h"

#include "core/vault/files.h"

#include <QFile>
#include <QFileInfo>

namespace accord::vault {

namespace {

constexpr auto secondName = "keyring.copy";
constexpr auto workName = "keyring.new";

/// Longer than any of this version: what a later one made is told by its own words, not by its length.
constexpr qint64 longest = 64 * 1024;

Result<Keyring> readCopy(const QString& path)
{
    const auto bytes = files::readWhole(path, longest);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Keyring::decode(*bytes);
}

bool isFile(const QString& path)
{
    return QFileInfo(path).isFile();
}

Result<void> replace(const QString& directory, const char* name, const QByteArray& bytes)
{
    const QString work = files::within(directory, workName);
    QFile::remove(work); // of an attempt that was cut off
    if (auto written = files::writeNew(work, bytes); !written)
        return written;
    auto replaced = files::replace(work, files::within(directory, name));
    if (!replaced)
        QFile::remove(work);
    return replaced;
}

/// The first copy reads; what the second one adds to that.
Result<StoredKeyring> withSecond(const Keyring& first, const QString& secondPath)
{
    if (!isFile(secondPath))
        return StoredKeyring{first, false, true};
    const auto second = readCopy(secondPath);
    if (!second && second.error().code == Error::TooNew)
        return tl::unexpected(second.error());
    if (!second)
        return StoredKeyring{first, true, true};
    if (!second->isOfSameVault(first))
        return base::fail(Error::Damaged, QStringLiteral("the keyring's two copies are of different vaults"));
    return StoredKeyring{first, false, second->encode() != first.encode()};
}

} // namespace

Result<StoredKeyring> readKeyring(const QString& directory)
{
    const QString firstPath = files::within(directory, files::keyringName);
    const QString secondPath = files::within(directory, secondName);
    const bool hasDatabase = isFile(files::within(directory, files::databaseName));
    if (!isFile(firstPath) && !isFile(secondPath))
        return hasDatabase ? base::fail(Error::Damaged, QStringLiteral("the keyring is missing"))
                           : base::fail(Error::NotAVault, QStringLiteral("neither keyring nor database"));
    const auto first = readCopy(firstPath);
    if (first)
        return withSecond(*first, secondPath);
    if (first.error().code == Error::TooNew)
        return tl::unexpected(first.error());
    if (isFile(secondPath)) {
        const auto second = readCopy(secondPath);
        if (second)
            return StoredKeyring{*second, true, true};
        if (second.error().code == Error::TooNew)
            return tl::unexpected(second.error());
        if (!isFile(firstPath)) // one is missing and the other does not read: no fault of the system's
            return base::fail(Error::Damaged, second.error().detail);
    }
    // What begins as something else, beside a database, was a keyring.
    if (first.error().code == Error::NotAVault && hasDatabase)
        return base::fail(Error::Damaged, first.error().detail);
    return tl::unexpected(first.error());
}

Result<void> writeKeyring(const QString& directory, const Keyring& keyring)
{
    const QByteArray bytes = keyring.encode();
    for (const char* name : {files::keyringName, secondName}) {
        if (auto replaced = replace(directory, name, bytes); !replaced)
            return replaced;
    }
    return files::sync(directory);
}

Result<void> noteTry(const QString& directory, const Keyring& keyring)
{
    if (auto replaced = replace(directory, files::keyringName, keyring.encode()); !replaced)
        return replaced;
    return files::sync(directory);
}

Result<void> takeTryBack(const QString& directory, const Keyring& keyring)
{
    return replace(directory, files::keyringName, keyring.encode());
}

bool hasKeyring(const QString& directory)
{
    return isFile(files::within(directory, files::keyringName)) || isFile(files::within(directory, secondName));
}

} // namespace accord::vault
