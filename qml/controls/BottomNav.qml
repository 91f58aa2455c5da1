// SPDX-License-Identifier: GPL-3.0-or-later
// The few places of the app, side by side at the lower edge, or one above the other in a rail at the side of what it is in.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: root

    default property alias buttons: grid.data // NavButtons
    property bool rail: false

    implicitWidth: root.rail ? Math.max(Theme.gap48 * 2, grid.implicitWidth + 2 * Theme.gap8) : grid.implicitWidth
    implicitHeight: grid.implicitHeight + (root.rail ? 2 * Theme.gap24 : 2 * Theme.gap4)
    x: root.parent && root.LayoutMirroring.enabled ? root.parent.width - width : 0
    y: root.parent ? root.parent.height - height : 0
    width: root.rail || !root.parent ? implicitWidth : root.parent.width
    height: root.rail && root.parent ? root.parent.height : implicitHeight
    color: Theme.surface
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: root.rail ? Theme.line : parent.width
        height: root.rail ? parent.height : Theme.line
        color: Theme.hairline
    }
    GridLayout {
        id: grid
        anchors.top: parent.top
        anchors.topMargin: root.rail ? Theme.gap24 : Theme.gap4
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.rail ? parent.width : Math.min(parent.width, Theme.readable)
        flow: root.rail ? GridLayout.TopToBottom : GridLayout.LeftToRight
        columns: root.rail ? 1 : -1
        rows: root.rail ? -1 : 1
        columnSpacing: 0
        rowSpacing: Theme.gap16
    }
}
