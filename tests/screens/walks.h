// SPDX-License-Identifier: GPL-3.0-or-later
// Both apps' walks through their pages, in any look.
#pragma once

#include "tests/screens/looks.h"

#include <QQuickWindow>
#include <QSet>
#include <functional>
#include <optional>

namespace accord::tests {

using Visitor = std::function<void(const QString& state, QQuickWindow& window)>;

/// Calls `visitor` in every state the app's walk has (app/client/page_walk.h, app/therapist/page_walk.h), and returns
/// the pages it never showed; nothing if the walk ended early. GUI thread, under prepare().
[[nodiscard]] std::optional<QSet<QString>> walkClient(const Look& look, const Visitor& visitor);
[[nodiscard]] std::optional<QSet<QString>> walkTherapist(const Look& look, const Visitor& visitor);

/// Once per process, before the QApplication is made.
void prepare();

} // namespace accord::tests
