// SPDX-License-Identifier: GPL-3.0-or-later
// Covers a page while something long is done: how far it is, and a way to stop it.
import QtQuick
import Accord.Controls

Rectangle {
    id: root

    property bool active: false
    property string text
    property real share: 0 // 0..1
    property bool mayCancel: true
    signal cancelled

    anchors.fill: parent
    color: Theme.bg
    visible: root.active
    onVisibleChanged: if (root.visible && root.mayCancel) cancel.forceActiveFocus()

    MouseArea { // nothing beneath is touched meanwhile
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Theme.margin, Theme.readable)
        spacing: Theme.gap24

        Heading {
            width: parent.width
            level: 2
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }
        Rectangle {
            objectName: "progress"
            width: parent.width
            height: Theme.gap8
            radius: height / 2
            color: Theme.hairline
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("%1 % done").arg(Number(Math.round(root.share * 100)).toLocaleString(Qt.locale(), "f", 0))

            Rectangle {
                anchors.left: parent.left
                width: Math.max(parent.height, parent.width * root.share)
                height: parent.height
                radius: height / 2
                color: Theme.primary
            }
        }
        SoftButton {
            id: cancel
            objectName: "cancelButton"
            width: parent.width
            text: qsTr("Cancel")
            visible: root.mayCancel
            onClicked: root.cancelled()
        }
    }
}
