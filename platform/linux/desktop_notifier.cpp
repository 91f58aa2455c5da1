// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/desktop_notifier.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace accord::platform {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString interface = QStringLiteral("org.freedesktop.Notifications");
const QString follow = QStringLiteral("default"); // the specification's name for a click on the notification itself
constexpr int patience = 1000;                    // ms

QDBusMessage call(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, interface, method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QDBusConnection bus, QObject* parent) : QObject(parent), m_bus(std::move(bus))
{
    m_bus.connect(service, path, interface, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(quint32, QString)));
    m_bus.connect(service, path, interface, QStringLiteral("NotificationClosed"), this,
                  SLOT(onNotificationClosed(quint32, quint32)));
}

bool DesktopNotifier::isAvailable()
{
    // Asked itself, not looked up by name: the desktop may start the service only when it is called.
    return m_bus.isConnected() && m_bus.call(call(QStringLiteral("GetCapabilities")), QDBus::Block, patience).type() ==
                                      QDBusMessage::ReplyMessage;
}

void DesktopNotifier::show(const QString& title, const QString& text, std::function<void()> opened)
{
    m_opened = std::move(opened);
    QDBusMessage notify = call(QStringLiteral("Notify"));
    notify << QStringLiteral("Accord") << m_shown << QString() << title << text << QStringList{follow, QString()}
           << QVariantMap() << -1; // until the desktop thinks it has been seen
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(notify, patience), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<quint32> id = *answer;
        m_shown = id.isValid() ? id.value() : 0;
        answer->deleteLater();
    });
}

void DesktopNotifier::withdraw()
{
    if (m_shown == 0)
        return;
    QDBusMessage close = call(QStringLiteral("CloseNotification"));
    close << m_shown;
    m_bus.send(close);
    m_shown = 0;
}

void DesktopNotifier::onActionInvoked(quint32 id, const QString& action)
{
    if (id == m_shown && action == follow && m_opened)
        m_opened();
}

void DesktopNotifier::onNotificationClosed(quint32 id, quint32 reason)
{
    Q_UNUSED(reason)
    if (id == m_shown)
        m_shown = 0;
}

} // namespace accord::platform
