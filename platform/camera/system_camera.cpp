// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/camera.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace accord::platform {

QStringList cameraPluginPaths()
{
    const QString programs = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/" ACCORD_CAMERA_FILE);
    return {programs + QStringLiteral("/plugins") + name, programs + QStringLiteral("/../lib/accord") + name};
}

std::unique_ptr<qr::Camera> systemCamera()
{
    for (const QString& path : cameraPluginPaths()) {
        if (!QFileInfo::exists(path))
            continue;
        QPluginLoader loader(path); // what it loaded stays: cameras are made of its code
        if (auto* plugin = qobject_cast<qr::CameraPlugin*>(loader.instance()))
            return plugin->make();
    }
    return nullptr;
}

} // namespace accord::platform
