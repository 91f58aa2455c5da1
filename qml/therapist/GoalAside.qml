// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a goal is set aside for good.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

ColumnLayout {
    id: root

    required property int index
    required property string clientName
    signal chosen
    signal dismissed

    spacing: Theme.gap8

    BodyText {
        text: qsTr("Setting a goal aside is for good, on both sides. %1 will see it, with its history.").arg(root.clientName)
    }
    ActionRow {
        SoftButton {
            objectName: "goalAsideSend-" + root.index
            text: qsTr("Set aside")
            onClicked: root.chosen()
        }
        QuietButton {
            objectName: "goalAsideLeave-" + root.index
            text: qsTr("Not now")
            onClicked: root.dismissed()
        }
    }
}
