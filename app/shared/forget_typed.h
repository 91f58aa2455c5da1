// SPDX-License-Identifier: GPL-3.0-or-later
// What a person typed to unlock goes through QML, which lets go of it only when it next tidies up: so it is told to.
#pragma once

#include "app/shared/unlock_model.h"

#include <QQmlEngine>

namespace accord::app {

/// Whenever the vault has been opened, closed or not opened, once the pages have changed. Strings of QML are then given
/// back to the heap, which wipes them (platform/linux/wiping_heap.cpp). UI thread; ends with the engine.
inline void forgetWhatWasTyped(QQmlEngine& engine, UnlockModel& unlock)
{
    const auto tidy = [&engine, &unlock] {
        if (unlock.state() != UnlockModel::State::Working)
            engine.collectGarbage();
    };
    QObject::connect(&unlock, &UnlockModel::stateChanged, &engine, tidy, Qt::QueuedConnection);
}

} // namespace accord::app
