// SPDX-License-Identifier: GPL-3.0-or-later
// Which session this is about: a quiet line that opens where it needs changing.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

ColumnLayout {
    id: root

    required property CheckInModel model
    property bool open: false

    Layout.fillWidth: true
    spacing: Theme.gap8

    Item {
        Layout.fillWidth: true
        implicitHeight: button.implicitHeight

        QuietButton {
            id: button

            readonly property bool flipped: LayoutMirroring.enabled

            objectName: "sessionButton"
            x: flipped ? parent.width - width + Theme.gap12 : -Theme.gap12 // so that its words stand on the margin
            width: Math.min(implicitWidth, parent.width + Theme.gap12)
            iconName: "clock"
            text: root.model.sessionText
            Accessible.description: qsTr("Change which session this is about")
            onClicked: root.open = !root.open
        }
    }
    Card {
        objectName: "sessionCard"
        visible: root.open

        Label {
            text: qsTr("When was your session?")
            font.weight: Font.DemiBold
        }
        RowLayout {
            spacing: Theme.gap8

            IconButton {
                objectName: "dayBeforeButton"
                iconName: "minus"
                text: qsTr("A day earlier")
                ink: Theme.primary
                onClicked: root.model.setDaysAgo(root.model.daysAgo + 1)
            }
            Label {
                objectName: "sessionDay"
                text: root.model.sessionDay
                horizontalAlignment: Text.AlignHCenter
            }
            IconButton {
                objectName: "dayAfterButton"
                iconName: "plus"
                text: qsTr("A day later")
                ink: Theme.primary
                enabled: root.model.daysAgo > 0
                onClicked: root.model.setDaysAgo(root.model.daysAgo - 1)
            }
        }
        Label {
            Layout.topMargin: Theme.gap8
            text: qsTr("With whom?")
            font.weight: Font.DemiBold
            visible: root.model.therapistNames.length > 1
        }
        Repeater {
            model: root.model.therapistNames

            Chip {
                id: chip

                required property int index
                required property string modelData

                objectName: "therapistChip" + chip.index
                inCard: true
                text: chip.modelData
                checked: root.model.therapist === chip.index
                onClicked: root.model.setTherapist(chip.index)
            }
        }
    }
}
