// SPDX-License-Identifier: GPL-3.0-or-later
// Not built here: see README.md.
#include "platform/android/android_notifier.h"

#include <QJniObject>
#include <QtCore/qnativeinterface.h>

namespace accord::platform {

namespace {

constexpr const char* helper = "org/accord/AccordReminder";

QJniObject context()
{
    return QNativeInterface::QAndroidApplication::context();
}

} // namespace

bool AndroidNotifier::isAvailable()
{
    const QJniObject service = context().callObjectMethod("getSystemService", "(Ljava/lang/String;)Ljava/lang/Object;",
                                                          QJniObject::fromString("notification").object<jstring>());
    return service.isValid() && service.callMethod<jboolean>("areNotificationsEnabled");
}

void AndroidNotifier::show(const QString& title, const QString& text, std::function<void()>)
{
    QJniObject::callStaticMethod<void>(
        helper, "show", "(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)V", context().object(),
        QJniObject::fromString(title).object<jstring>(), QJniObject::fromString(text).object<jstring>());
}

void AndroidNotifier::withdraw()
{
    QJniObject::callStaticMethod<void>(helper, "withdraw", "(Landroid/content/Context;)V", context().object());
}

void AndroidNotifier::keep(const std::optional<reminder::Plan>& plan, const QString& title, const QString& text)
{
    if (!plan) {
        QJniObject::callStaticMethod<void>(helper, "cancel", "(Landroid/content/Context;)V", context().object());
        return;
    }
    const jint minute = plan->at.hour() * 60 + plan->at.minute();
    QJniObject::callStaticMethod<void>(
        helper, "schedule", "(Landroid/content/Context;IILjava/lang/String;Ljava/lang/String;)V", context().object(),
        jint(plan->weekday), minute, QJniObject::fromString(title).object<jstring>(),
        QJniObject::fromString(text).object<jstring>());
}

} // namespace accord::platform
