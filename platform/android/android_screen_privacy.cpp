// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/screen_privacy.h"

#include <QJniObject>
#include <QtCore/qnativeinterface.h>

namespace accord::platform {

bool keepScreenPrivate()
{
    constexpr jint flagSecure = 0x00002000;                            // WindowManager.LayoutParams.FLAG_SECURE
    QNativeInterface::QAndroidApplication::runOnAndroidMainThread([] { // windows belong to that thread
        const QJniObject activity = QNativeInterface::QAndroidApplication::context();
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        window.callMethod<void>("addFlags", "(I)V", flagSecure);
    });
    return true;
}

} // namespace accord::platform
