// SPDX-License-Identifier: GPL-3.0-or-later
// The one weekly reminder: kept on this device, shown when it is owed, silent on a day that is done.
#pragma once

#include "core/base/clock.h"
#include "core/reminder/notifier.h"
#include "core/reminder/plan.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <functional>
#include <optional>

namespace accord::app {

/// UI thread. Works while the vault is locked, so plan and history stand in `file` beside it, unencrypted: a day of the
/// week, a time, the day of the newest check-in. Nothing of that is written before a reminder is switched on, and all
/// of it goes when it is switched off. The clock and the notifier outlive it.
class Reminders : public QObject
{
    Q_OBJECT

public:
    /// `file` empty: nothing is remembered.
    Reminders(QString file, const base::Clock& clock, reminder::Notifier& notifier, QObject* parent = nullptr);

    [[nodiscard]] bool isAvailable() const;
    [[nodiscard]] std::optional<reminder::Plan> plan() const { return m_plan; }
    /// From the next such moment on. Nothing switches it off.
    void setPlan(std::optional<reminder::Plan> plan);
    /// A check-in was finished today: nothing more is owed today.
    void noteDone();
    /// Looks at the clock now: after waking up, and when the timer says so.
    void look();

Q_SIGNALS:
    void followed(); ///< the person opened the notification

private:
    void keep() const;

    QString m_file;
    const base::Clock& m_clock;
    reminder::Notifier& m_notifier;
    std::optional<reminder::Plan> m_plan;
    reminder::History m_history;
    QTimer m_timer;
};

} // namespace accord::app
