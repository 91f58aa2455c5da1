// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/android/vibrating_haptics.h"

#include <QCoreApplication>
#include <QJniObject>

namespace accord::platform {

void VibratingHaptics::tick()
{
    constexpr jint clockTick = 4; // android.view.HapticFeedbackConstants.CLOCK_TICK, since API level 21
    QNativeInterface::QAndroidApplication::runOnAndroidMainThread([] {
        const QJniObject activity(QNativeInterface::QAndroidApplication::context());
        const QJniObject window = activity.callObjectMethod("getWindow", "()Landroid/view/Window;");
        if (!window.isValid())
            return;
        const QJniObject view = window.callObjectMethod("getDecorView", "()Landroid/view/View;");
        if (view.isValid())
            view.callMethod<jboolean>("performHapticFeedback", "(I)Z", clockTick);
    });
}

} // namespace accord::platform
