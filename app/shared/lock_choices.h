// SPDX-License-Identifier: GPL-3.0-or-later
// How soon an open vault locks itself, kept in it.
#pragma once

#include "core/vault/vault.h"

#include <QList>

namespace accord::app {

struct LockChoices
{
    int minutes = 2;    ///< in the background, until it locks; 0: at once
    bool covers = true; ///< nothing is shown while another window is in front
};

/// What can be chosen, in minutes.
[[nodiscard]] QList<int> lockMinutes();

/// What does not read as a choice is the usual one.
[[nodiscard]] LockChoices lockChoices(vault::Transaction& transaction);
void setLockChoices(vault::Transaction& transaction, const LockChoices& choices);

} // namespace accord::app
