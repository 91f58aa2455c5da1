// SPDX-License-Identifier: GPL-3.0-or-later
// Lies over everything while another app is in front, so that nobody reads along, and no picture of the screen shows it.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.Controls

Rectangle {
    id: root

    property bool active: false

    anchors.fill: parent
    objectName: "privacyCover"
    color: Theme.bg
    visible: root.active
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Covered")

    Repeater { // made while it is seen
        model: root.active ? 1 : 0

        Column {
            anchors.centerIn: parent
            width: Math.min(root.width - 2 * Theme.margin, Theme.readable)
            spacing: Theme.gap16

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.gap48 + Theme.gap24
                height: width
                radius: width / 2
                color: Theme.soft

                Icon {
                    anchors.centerIn: parent
                    symbol: "lock"
                    size: Theme.gap32
                    color: Theme.primary
                }
            }
            Heading {
                width: parent.width
                level: 2
                text: qsTr("Accord is covered")
                horizontalAlignment: Text.AlignHCenter
            }
            BodyText {
                width: parent.width
                quiet: true
                text: qsTr("Come back to see what is here.")
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
