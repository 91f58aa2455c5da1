// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where nothing is yet: why, and what will bring something.
import QtQuick
import QtQuick.Layouts

Column {
    id: root

    property string iconName
    property string title
    property string text
    property string actionText
    signal action

    Layout.fillWidth: true
    spacing: Theme.gap8

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.gap48 + Theme.gap24
        height: width
        radius: width / 2
        color: Theme.soft
        visible: root.iconName

        Icon {
            anchors.centerIn: parent
            symbol: root.iconName
            size: Theme.gap32
            color: Theme.primary
        }
    }
    Heading {
        width: root.width
        topPadding: Theme.gap8
        level: 2
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }
    BodyText {
        width: root.width
        quiet: true
        text: root.text
        visible: root.text
        horizontalAlignment: Text.AlignHCenter
    }
    Item { // air before the button
        width: Theme.gap8
        height: Theme.gap8
        visible: root.actionText
    }
    SoftButton {
        objectName: root.objectName + "Action"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width, Theme.readable / 2)
        text: root.actionText
        visible: root.actionText
        onClicked: root.action()
    }
}
