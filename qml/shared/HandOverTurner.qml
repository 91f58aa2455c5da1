// SPDX-License-Identifier: GPL-3.0-or-later
// Which code of several is shown, and turning by hand.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

RowLayout {
    id: root

    required property HandOverModel model

    Layout.alignment: Qt.AlignHCenter
    Layout.fillWidth: false
    spacing: Theme.gap8

    IconButton {
        objectName: "codeBefore"
        iconName: "back"
        text: qsTr("Code before")
        onClicked: root.model.previous()
    }
    BodyText {
        objectName: "codePosition"
        Layout.fillWidth: false
        horizontalAlignment: Text.AlignHCenter
        text: root.model.position
        Accessible.role: Accessible.StaticText
        Accessible.name: root.model.position
    }
    IconButton {
        objectName: "codeAfter"
        iconName: "forward"
        text: qsTr("Next code")
        onClicked: root.model.next()
    }
    IconButton {
        objectName: "codeTurning"
        iconName: root.model.turning ? "pause" : "play"
        text: root.model.turning ? qsTr("Stop turning") : qsTr("Turn by itself")
        onClicked: root.model.turning = !root.model.turning
    }
}
