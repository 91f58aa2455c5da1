// SPDX-License-Identifier: GPL-3.0-or-later
// One reminder a week, if wanted: the day, and the time.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property SettingsModel model

    SwitchRow {
        objectName: "reminderSwitch"
        text: qsTr("Remind me once a week")
        detail: qsTr("“A moment to check in”, and no more. It comes while Accord is open or waits until you open it, and stays away on a day you have checked in.")
        checked: root.model.reminds
        onToggled: root.model.reminds = checked
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.reminds

        Repeater {
            model: root.model.weekdays

            Chip {
                required property int modelData

                objectName: "weekday" + modelData
                inCard: true
                text: root.model.shortName(modelData)
                Accessible.name: root.model.longName(modelData)
                checked: root.model.weekday === modelData
                onClicked: root.model.weekday = modelData
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.reminds

        IconButton {
            objectName: "earlier"
            iconName: "minus"
            text: qsTr("Half an hour earlier")
            filled: true
            inCard: true
            onClicked: root.model.earlier()
        }
        BodyText {
            objectName: "reminderTime"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.model.time
        }
        IconButton {
            objectName: "later"
            iconName: "plus"
            text: qsTr("Half an hour later")
            filled: true
            inCard: true
            onClicked: root.model.later()
        }
    }
}
