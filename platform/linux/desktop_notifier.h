// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of the Linux desktop, over D-Bus (Desktop Notifications Specification 1.2).
#pragma once

#include "core/reminder/notifier.h"

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;

namespace accord::platform {

/// UI thread. Never waits for the desktop but in isAvailable(), and there a second at most.
class DesktopNotifier : public QObject, public reminder::Notifier
{
    Q_OBJECT

public:
    explicit DesktopNotifier(QDBusConnection bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    [[nodiscard]] bool isAvailable() override;
    void show(const QString& title, const QString& text, std::function<void()> opened) override;
    void withdraw() override;

private Q_SLOTS:
    void onActionInvoked(quint32 id, const QString& action);
    void onNotificationClosed(quint32 id, quint32 reason);

private:
    QDBusConnection m_bus;
    quint32 m_shown = 0; ///< the desktop's number for it, 0 while there is none
    std::function<void()> m_opened;
};

} // namespace accord::platform
