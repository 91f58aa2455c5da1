// SPDX-License-Identifier: GPL-3.0-or-later
// A shape with a word or a value beside it: a legend's entry, a table's cell.
import QtQuick
import Accord.Controls

Item {
    id: root

    property string shape: "circle" // circle, square, triangle, band
    property color shapeColor: Theme.ink
    property string text
    property bool quiet: false

    implicitWidth: mark.width + Theme.gap8 + label.implicitWidth
    implicitHeight: label.implicitHeight

    Item {
        id: mark
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.shape === "band" ? shape.width * 1.5 : shape.width
        height: shape.height

        DimensionMark {
            id: shape
            shape: root.shape === "band" ? "square" : root.shape
            color: root.shapeColor
            visible: root.shape !== "band"
        }
        Rectangle {
            anchors.fill: parent
            radius: Theme.gap4 / 2
            color: root.shapeColor
            visible: root.shape === "band"
        }
    }
    Text {
        id: label
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap8
        text: root.text
        color: root.quiet ? Theme.muted : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.secondSize
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
