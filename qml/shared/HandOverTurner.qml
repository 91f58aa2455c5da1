// SPDX-License-Identifier: GPL-3.0-or-later
// Which code of several is shown, and turning by hand.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Column {
    id: root

    required property HandOverModel model

    Layout.fillWidth: true
    spacing: Theme.gap4

    BodyText {
        objectName: "codePosition"
        width: root.width
        horizontalAlignment: Text.AlignHCenter
        text: root.model.position
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap16

        IconButton {
            objectName: "codeBefore"
            iconName: "back"
            text: qsTr("Code before")
            onClicked: root.model.previous()
        }
        IconButton {
            objectName: "codeTurning"
            iconName: root.model.turning ? "pause" : "play"
            text: root.model.turning ? qsTr("Stop turning") : qsTr("Turn by itself")
            onClicked: root.model.turning = !root.model.turning
        }
        IconButton {
            objectName: "codeAfter"
            iconName: "forward"
            text: qsTr("Next code")
            onClicked: root.model.next()
        }
    }
}
