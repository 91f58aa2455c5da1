// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/backup_prelude.h"

#include "core/vault/database.h"

#include <QtEndian>

namespace accord::vault {

SecretBytes preludeOf(const SecretBytes& key, const BackupContents& contents)
{
    SecretBytes bytes(size_t{preludeSize});
    std::copy_n(key.data(), key.size(), bytes.data());
    unsigned char* at = bytes.data() + databaseKeySize;
    *at++ = quint8(contents.role);
    for (const qint64 number : {contents.madeAt.toMSecsSinceEpoch(), contents.checkIns, contents.bytes}) {
        qToBigEndian(number, at);
        at += 8;
    }
    return bytes;
}

Result<BackupContents> contentsIn(QByteArrayView chunk)
{
    if (chunk.size() < preludeSize)
        return base::fail(Error::BackupDamaged, QStringLiteral("holds no database"));
    const char* at = chunk.data() + databaseKeySize;
    BackupContents contents;
    contents.role = Role(quint8(*at));
    contents.madeAt = QDateTime::fromMSecsSinceEpoch(qFromBigEndian<qint64>(at + 1), Qt::UTC);
    contents.checkIns = qFromBigEndian<qint64>(at + 9);
    contents.bytes = qFromBigEndian<qint64>(at + 17);
    if ((contents.role != Role::Client && contents.role != Role::Therapist) || contents.checkIns < 0 ||
        contents.bytes < pageSize)
        return base::fail(Error::BackupDamaged, QStringLiteral("says of itself what cannot be"));
    return contents;
}

Result<void> opened(QFile& file, QIODevice::OpenMode mode)
{
    if (file.open(mode))
        return {};
    return base::fail(Error::Io, QStringLiteral("a backup cannot be opened"));
}

} // namespace accord::vault
