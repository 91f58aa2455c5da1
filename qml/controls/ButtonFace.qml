// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a button: an optional icon and words that wrap, centred together.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property string text
    property string iconName
    property color ink
    property int pixelSize: Theme.bodySize

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width)
        spacing: Theme.gap8

        Repeater { // most buttons have none
            model: root.iconName ? 1 : 0

            Icon {
                symbol: root.iconName
                color: root.ink
            }
        }
        Label {
            text: root.text
            color: root.ink
            font.pixelSize: root.pixelSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
