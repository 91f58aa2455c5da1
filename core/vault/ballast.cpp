// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ballast.h"

#include "core/base/free_space.h"
#include "core/vault/files.h"

#include <QFile>
#include <sodium.h>

namespace accord::vault::ballast {

namespace {

constexpr auto name = "ballast";
constexpr qint64 room = 4 * size; ///< what must be free: the last bytes of a disk are not for this

} // namespace

void keep(const QString& directory)
{
    const QString path = files::within(directory, name);
    const auto there = files::stampOf(path);
    if (there && there->bytes == size)
        return;
    QFile::remove(path); // of an attempt that was cut off
    if (base::freeBytes(directory).value_or(0) < room)
        return;
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size())); // or a file system that compresses would keep nothing
    if (!files::writeNew(path, bytes))
        QFile::remove(path);
}

bool release(const QString& directory)
{
    return QFile::remove(files::within(directory, name));
}

} // namespace accord::vault::ballast
