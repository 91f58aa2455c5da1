// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a check-in and its three choices: never, asked each time, always.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

ColumnLayout {
    id: root

    property consentRow row
    property int choice: 0
    readonly property FieldStyle look: FieldStyle {
        name: root.row.name
    }
    signal chosen(int choice)

    Layout.fillWidth: true
    spacing: Theme.gap8

    Row {
        Layout.fillWidth: true
        spacing: Theme.gap8

        DimensionMark {
            anchors.verticalCenter: parent.verticalCenter
            shape: root.look.shape
            color: root.look.ink
            visible: root.look.shape
        }
        Label {
            width: parent.width - (root.look.shape ? Theme.gap24 : 0)
            text: root.row.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8

        Repeater {
            model: [qsTr("Off"), qsTr("Ask me"), qsTr("Always")]

            Chip {
                id: chip

                required property int index
                required property string modelData

                objectName: "choice" + chip.index
                inCard: true
                text: chip.modelData
                checked: root.choice === chip.index
                Accessible.name: qsTr("%1: %2").arg(root.row.label).arg(chip.modelData)
                onClicked: root.chosen(chip.index)
            }
        }
    }
}
