// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a SwitchRow: mark, words, value; with large text the value stands under the words.
import QtQuick

Item {
    id: root

    property string text
    property string detail
    property string value
    property string shape
    property color shapeColor
    property bool indented: false
    property bool strong: false
    property bool off: false
    property real kept: 0 // room at the end for the switch

    readonly property real start: root.shape || root.indented ? Theme.smallIcon + Theme.gap12 : 0
    readonly property real room: Math.max(0, width - start - root.kept)
    readonly property bool beside: root.value && !Theme.largeText // else the value stands under the label

    implicitHeight: Math.max(beside ? said.height : 0, words.height)

    DimensionMark {
        x: root.LayoutMirroring.enabled ? root.width - width - (Theme.smallIcon - width) / 2 : (Theme.smallIcon - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        shape: root.shape || "circle"
        color: root.shapeColor
        visible: root.shape
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: root.start
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, root.room - (root.beside ? said.width + Theme.gap12 : 0))

        Label {
            width: parent.width
            text: root.text
            color: root.off ? Theme.muted : Theme.ink
            Accessible.ignored: true
        }
        CaptionText {
            width: parent.width
            text: root.detail
            visible: root.detail
            Accessible.ignored: true
        }
        Label {
            anchors.left: parent.left
            anchors.right: parent.right
            text: root.value
            color: root.strong ? Theme.ink : Theme.muted
            font.weight: Font.DemiBold
            visible: root.value && !root.beside
            Accessible.ignored: true
        }
    }
    Label {
        id: said
        anchors.right: parent.right
        anchors.rightMargin: root.kept
        anchors.verticalCenter: parent.verticalCenter
        width: root.beside ? Math.min(implicitWidth, root.room / 2) : 0
        text: root.value
        color: root.strong ? Theme.ink : Theme.muted
        font.weight: Font.DemiBold
        visible: root.beside
        Accessible.ignored: true
    }
}
