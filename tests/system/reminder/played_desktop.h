// SPDX-License-Identifier: GPL-3.0-or-later
// A desktop's notification service, as far as Accord talks to it, that remembers what it was asked to show.
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QMutex>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>
#include <QVariantMap>
#include <atomic>
#include <memory>

namespace accord::test {

struct Shown
{
    quint32 id = 0;
    QString application;
    QString title;
    QString text;
    QStringList actions;
    QVariantMap hints;
};

/// What answers on the bus; lives on the service's thread.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    [[nodiscard]] QList<Shown> shown() const;
    [[nodiscard]] int notified() const { return m_notified; } ///< how often it was asked to show something

    std::atomic_bool silent = false; ///< takes calls and answers late, as a hung desktop does

public Q_SLOTS:
    QStringList GetCapabilities();
    quint32 Notify(const QString& application, quint32 replaces, const QString& icon, const QString& title,
                   const QString& text, const QStringList& actions, const QVariantMap& hints, int timeout);
    void CloseNotification(quint32 id);

Q_SIGNALS:
    void ActionInvoked(quint32 id, const QString& action);
    void NotificationClosed(quint32 id, quint32 reason);

private:
    mutable QMutex m_mutex;
    QList<Shown> m_shown;
    quint32 m_next = 1;
    std::atomic_int m_notified = 0;
};

/// The service on a bus, on a thread of its own, for as long as it lives.
class PlayedDesktop
{
public:
    explicit PlayedDesktop(const QString& busAddress);
    ~PlayedDesktop();

    [[nodiscard]] NotificationService& service() { return *m_service; }
    void click(quint32 id);   ///< the person follows the notification
    void dismiss(quint32 id); ///< the person waves it away

private:
    QString m_name;
    QThread m_thread;
    NotificationService* m_service; ///< goes with the thread
};

} // namespace accord::test
