// SPDX-License-Identifier: GPL-3.0-or-later
// The app's frame: pages with a BottomNav beneath them, or beside them on windows of 800 px and more.
import QtQuick

Item {
    id: root

    default property alias pages: stage.data
    property alias buttons: nav.buttons // NavButtons
    property bool navVisible: true
    readonly property bool rail: root.width >= Theme.railFrom

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    BottomNav {
        id: nav
        objectName: "nav"
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: root.rail ? implicitWidth : root.width
        height: root.rail ? root.height : implicitHeight
        rail: root.rail
        visible: root.navVisible
    }
    Item {
        id: stage
        anchors.top: parent.top
        anchors.right: parent.right
        width: root.width - (root.navVisible && root.rail ? nav.width : 0)
        height: root.height - (root.navVisible && !root.rail ? nav.height : 0)
    }
}
