// SPDX-License-Identifier: GPL-3.0-or-later
// Goals a client keeps for themselves, with no therapist to agree with: the same steps, all by one side.
#pragma once

#include "core/alliance/negotiation.h"
#include "core/vault/vault.h"

namespace accord::app {

/// Kept among the vault's settings, so that they need no channel. What can't be read as a sound step is left out.
namespace ownGoals {

[[nodiscard]] QList<alliance::GoalEvent> steps(vault::Transaction& transaction);
void add(vault::Transaction& transaction, const alliance::GoalEvent& step);

} // namespace ownGoals

/// For their text form alone, which the tests look at.
[[nodiscard]] QString toText(const QList<alliance::GoalEvent>& steps);
[[nodiscard]] QList<alliance::GoalEvent> parseGoalSteps(const QString& text);

} // namespace accord::app
