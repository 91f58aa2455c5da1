// SPDX-License-Identifier: GPL-3.0-or-later
// An audit of what a window shows now, for people who listen, who type, and who see little.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace accord::tests {

/// Each function returns one line per problem, naming the item; nothing found: empty. GUI thread, with
/// QAccessible::setActive(true) since before the window was made. They change nothing but the focus.

/// Everything in QAccessible's tree that can be worked: a name no other has, a role, an action, and a target of 48 x 48
/// (WCAG 2.2, 2.5.8 asks for 24; Android's and Material's guides for 48) that lies over no other. And every button and
/// field on the screen is in that tree.
[[nodiscard]] QStringList controlProblems(QQuickWindow& window);

/// Tab, pressed until it has been round, stops at everything that can be worked, or at what holds it (a list's rows, a
/// rating's minus and plus, which keys work otherwise), in reading order; and wherever it stops, that shows.
[[nodiscard]] QStringList tabProblems(QQuickWindow& window);

/// Text against the colours it is drawn on: 4.5:1, or 3:1 from 24 px, or 18.66 px in bold, on (WCAG 2.2, 1.4.3); icons
/// 3:1 (1.4.11). And no text is cut short, runs out of its item, lies over another text, or stands where no scrolling
/// brings it into the window.
[[nodiscard]] QStringList textProblems(QQuickWindow& window);

/// Whether the window reads from right to left.
[[nodiscard]] bool isMirrored(const QQuickWindow& window);

/// How a line names an item.
[[nodiscard]] QString nameOf(const QQuickItem& item);

} // namespace accord::tests
