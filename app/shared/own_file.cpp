// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/own_file.h"

#include <QSaveFile>

namespace accord::app {

bool saveOwnFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

} // namespace accord::app
