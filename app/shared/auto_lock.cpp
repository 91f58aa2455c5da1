// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/auto_lock.h"

#include "app/shared/lock_choices.h"

#include <QGuiApplication>

namespace accord::app {

namespace {

constexpr qint64 minute = 60 * 1000; // ms
constexpr int mostReturn = 3000;     // ms

} // namespace

AutoLock::AutoLock(UnlockModel& unlock, QObject* parent)
    : QObject(parent), m_unlock(unlock), m_minutes(LockChoices().minutes), m_covers(LockChoices().covers)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, &unlock, &UnlockModel::lock);
    m_return.setSingleShot(true);
    m_return.setInterval(mostReturn);
    connect(&m_return, &QTimer::timeout, this, [this] {
        m_held = false;
        look();
    });
    connect(&unlock, &UnlockModel::stateChanged, this, &AutoLock::readChoices);
}

AutoLock::~AutoLock() = default;

void AutoLock::followApplication()
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { setActive(state == Qt::ApplicationActive); });
}

void AutoLock::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active && m_return.isActive()) {
        m_return.stop();
        m_held = false;
    }
    look();
}

void AutoLock::setHeld(bool held)
{
    m_return.stop();
    if (m_held && !held && !m_active) {
        m_return.start(); // the system's window has gone, and ours is not back yet: no reason to lose what was chosen
        return;
    }
    m_held = held;
    look();
}

void AutoLock::readChoices()
{
    if (Session* const session = m_unlock.session()) {
        const auto choices =
            session->vault().read([](vault::Transaction& transaction) { return lockChoices(transaction); });
        m_minutes = (choices ? *choices : LockChoices()).minutes;
        m_covers = (choices ? *choices : LockChoices()).covers;
    }
    look();
}

/// What holds now: covered or not, the time running or not, or over.
void AutoLock::look()
{
    const bool away = !m_active && !m_held && m_unlock.session();
    if (away && !m_leftAt.isValid()) {
        m_leftAt = m_unlock.clock().now();
        m_since.start();
        m_timer.start(int(m_minutes * minute));
    } else if (!away && m_leftAt.isValid()) {
        const bool over = isOver(); // a timer that slept with the device has its say now
        m_leftAt = {};
        m_timer.stop();
        if (over && m_active)
            m_unlock.lock();
    }
    const bool covered = away && m_covers;
    if (covered != m_covered) {
        m_covered = covered;
        Q_EMIT coveredChanged();
    }
}

bool AutoLock::isOver() const
{
    const qint64 byCalendar = m_leftAt.msecsTo(m_unlock.clock().now());
    const qint64 longest = m_minutes * minute;
    return byCalendar < 0 || byCalendar >= longest || m_since.elapsed() >= longest;
}

} // namespace accord::app
