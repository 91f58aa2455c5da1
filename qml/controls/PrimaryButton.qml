// SPDX-License-Identifier: GPL-3.0-or-later
// The one main action of a page; quiet while disabled.
import QtQuick

ButtonBase {
    id: root

    large: true
    ink: Theme.primaryInk
    ground: root.hovered ? Qt.tint(Theme.primary, Qt.alpha(Theme.primaryInk, 0.08)) : Theme.primary
    groundDown: Qt.tint(Theme.primary, Qt.alpha(Theme.primaryInk, 0.16))
}
