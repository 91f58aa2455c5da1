// SPDX-License-Identifier: GPL-3.0-or-later
// The pages behind Settings: opening them, and where they lead.
#pragma once

#include "app/shared/lock_model.h"
#include "app/shared/look.h"

namespace accord::app {

class AppModel;
class Reminders;
class UnlockModel;

/// Part of AppModel, which outlives it, as the others do; without reminders there are none to set. UI thread.
class SettingsPages
{
public:
    SettingsPages(AppModel& app, UnlockModel& unlock, Look& look, Reminders* reminders)
        : m_app(app), m_unlock(unlock), m_look(look), m_reminders(reminders)
    {
    }
    void open() const;

private:
    void openLearn() const;
    void openLock(const QString& said) const;
    void openKeyChange(LockModel::Change what) const;
    void openBackup() const;
    void openExport() const;
    void openDelete() const;

    AppModel& m_app;
    UnlockModel& m_unlock;
    Look& m_look;
    Reminders* m_reminders;
};

} // namespace accord::app
