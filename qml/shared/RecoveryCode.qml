// SPDX-License-Identifier: GPL-3.0-or-later
// A recovery code to write down: seven groups of four, large, and in the same order in every language.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls

Rectangle {
    id: root

    property string code // the groups, with hyphens between; empty: none
    readonly property list<string> groups: root.code.split("-")

    objectName: "recoveryCodeGroups"
    Layout.fillWidth: true
    implicitWidth: Theme.readable
    implicitHeight: flow.height + 2 * Theme.gap20
    radius: Theme.cardRadius
    color: Theme.surface
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Recovery code: %1").arg(root.code.split("-").map(group => group.split("").join(" ")).join(", "))

    Flow {
        id: flow
        x: Theme.gap20
        y: Theme.gap20
        width: root.width - 2 * Theme.gap20
        spacing: Theme.gap12

        Repeater {
            model: root.groups

            Rectangle {
                id: cell

                required property string modelData

                implicitWidth: letters.implicitWidth + 2 * Theme.gap12
                implicitHeight: letters.implicitHeight + Theme.gap16
                radius: Theme.fieldRadius
                color: Theme.sunken

                Text {
                    id: letters
                    objectName: "codeGroup"
                    anchors.centerIn: parent
                    text: cell.modelData
                    color: Theme.ink
                    textFormat: Text.PlainText
                    font.family: Theme.fixedFamily
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.DemiBold
                    font.letterSpacing: Theme.ringWidth
                    Accessible.ignored: true
                }
            }
        }
    }
}
