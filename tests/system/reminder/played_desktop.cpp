// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/reminder/played_desktop.h"

#include <QMutexLocker>
#include <algorithm>

namespace accord::test {

namespace {

constexpr unsigned long longSilence = 3000; // ms

} // namespace

QList<Shown> NotificationService::shown() const
{
    const QMutexLocker lock(&m_mutex);
    return m_shown;
}

QStringList NotificationService::GetCapabilities()
{
    if (silent)
        QThread::msleep(longSilence);
    return {QStringLiteral("body"), QStringLiteral("actions")};
}

quint32 NotificationService::Notify(const QString& application, quint32 replaces, const QString&, const QString& title,
                                    const QString& text, const QStringList& actions, const QVariantMap& hints, int)
{
    const QMutexLocker lock(&m_mutex);
    ++m_notified;
    const quint32 id = replaces ? replaces : m_next++;
    m_shown.removeIf([id](const Shown& one) { return one.id == id; });
    m_shown.append({id, application, title, text, actions, hints});
    return id;
}

void NotificationService::CloseNotification(quint32 id)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_shown.removeIf([id](const Shown& one) { return one.id == id; });
    }
    constexpr quint32 byCall = 3; // the specification's number for "closed by a call to CloseNotification"
    Q_EMIT NotificationClosed(id, byCall);
}

PlayedDesktop::PlayedDesktop(const QString& busAddress)
    : m_name(QStringLiteral("desktop %1").arg(quintptr(this))), m_service(new NotificationService)
{
    QDBusConnection bus = QDBusConnection::connectToBus(busAddress, m_name);
    if (!bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) ||
        !bus.registerService(QStringLiteral("org.freedesktop.Notifications")))
        qFatal("the played desktop is not on the bus");
    m_service->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    m_thread.start();
}

PlayedDesktop::~PlayedDesktop()
{
    m_thread.quit();
    m_thread.wait();
    QDBusConnection::disconnectFromBus(m_name);
}

void PlayedDesktop::click(quint32 id)
{
    QMetaObject::invokeMethod(m_service,
                              [this, id] { Q_EMIT m_service->ActionInvoked(id, QStringLiteral("default")); });
}

void PlayedDesktop::dismiss(quint32 id)
{
    QMetaObject::invokeMethod(m_service, [this, id] { m_service->CloseNotification(id); });
}

} // namespace accord::test
