// SPDX-License-Identifier: GPL-3.0-or-later
// Registers and reads the embedded files.
#include "core/alliance/resources.h"
#include <QFile>

// Q_INIT_RESOURCE declares a function in the surrounding scope, which must be the global one.
static void registerAllianceResources()
{
    Q_INIT_RESOURCE(alliance);
}

namespace accord::alliance {

QByteArray embeddedFile(const QString& name)
{
    static const bool registered = (registerAllianceResources(), true);
    Q_UNUSED(registered)
    QFile file(u":/accord/alliance/"_qs + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString signalsHelp()
{
    return QString::fromUtf8(embeddedFile(u"SIGNALS.md"_qs));
}

} // namespace accord::alliance
