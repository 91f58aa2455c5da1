// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around whatever the keyboard is on.
import QtQuick

Rectangle {
    id: root

    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.gap4
    radius: Math.min(width, height) / 2
    color: Theme.clear
    border.color: Theme.primary
    border.width: Theme.ringWidth
    visible: root.shown
}
