// SPDX-License-Identifier: GPL-3.0-or-later
// An action in words alone, as easy to reach as the others.
import QtQuick

ButtonBase {
    id: root

    ground: root.hovered ? Qt.alpha(Theme.soft, 0.6) : Theme.clear
    groundOff: Theme.clear
    leftPadding: Theme.gap12
    rightPadding: Theme.gap12
}
