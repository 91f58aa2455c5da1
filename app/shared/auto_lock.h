// SPDX-License-Identifier: GPL-3.0-or-later
// Locks when the app has been in the background for a while, and covers what it shows as soon as it is.
#pragma once

#include "app/shared/unlock_model.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace accord::app {

/// UI thread. Borrows the unlock model, which outlives it. A timer runs only in the background with a vault open. Two
/// clocks are asked, for either may stand still while a device sleeps or be set: whichever says it has been long enough
/// locks, and so does a calendar clock that went backwards.
class AutoLock : public QObject
{
    Q_OBJECT
    QML_NAMED_ELEMENT(AutoLock)
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged)

public:
    explicit AutoLock(UnlockModel& unlock, QObject* parent = nullptr);
    ~AutoLock() override;

    [[nodiscard]] bool isCovered() const { return m_covered; }
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

    /// Follows the state that the operating system gives this application. Once, with a QGuiApplication.
    void followApplication();
    void setActive(bool active); ///< in front, with the keyboard
    /// While a window of the system's own is asked for something (a file), the background does not count; nor does it
    /// after that until the app is in front again, for as long as a system may take to bring it there.
    void setHeld(bool held);
    void readChoices(); ///< from the open vault, after they changed

Q_SIGNALS:
    void coveredChanged();

private:
    void look();
    [[nodiscard]] bool isOver() const;

    UnlockModel& m_unlock;
    QTimer m_timer;
    QTimer m_return; ///< runs while the app is let go of, and not yet in front
    QElapsedTimer m_since;
    QDateTime m_leftAt;
    int m_minutes;
    bool m_covers;
    bool m_active = true;
    bool m_held = false;
    bool m_covered = false;
};

} // namespace accord::app
