// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/walk/spoil.h"

#include <QFile>

namespace accord::app {

bool spoilDatabase(const QString& vaultDirectory)
{
    constexpr int inFirstPage = 900;
    const QByteArray junk(200, 'x');
    QFile file(vaultDirectory + QStringLiteral("/vault.db"));
    return file.open(QIODevice::ReadWrite) && file.seek(inFirstPage) && file.write(junk) == junk.size();
}

} // namespace accord::app
