// SPDX-License-Identifier: GPL-3.0-or-later
// The second action; large when it stands beside the main one as its equal.
import QtQuick

ButtonBase {
    id: root

    ground: root.hovered ? Qt.tint(Theme.soft, Qt.alpha(Theme.primary, 0.06)) : Theme.soft
    groundDown: Qt.tint(Theme.soft, Qt.alpha(Theme.primary, 0.14))
}
