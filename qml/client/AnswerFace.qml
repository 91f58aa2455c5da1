// SPDX-License-Identifier: GPL-3.0-or-later
// An answer to look at: what was asked, the answer in words, and its mark on the line.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

ColumnLayout {
    id: root

    property string label
    property string words
    property string earlier // what a change replaced
    property string dimension
    property real place // 0-1 from the low end
    property bool answered: false
    readonly property bool isNote: root.dimension === "text"
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property FieldStyle look: FieldStyle {
        name: root.dimension
    }

    spacing: Theme.gap8

    GridLayout {
        columns: Theme.largeText || root.isNote ? 1 : 2
        columnSpacing: Theme.gap12
        rowSpacing: Theme.gap4

        Label {
            Layout.alignment: Qt.AlignBaseline
            text: root.label
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        CaptionText {
            Layout.alignment: Qt.AlignBaseline
            text: root.words
            horizontalAlignment: Theme.largeText || root.isNote ? Text.AlignLeft : Text.AlignRight
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Item {
        Layout.fillWidth: true
        Layout.rightMargin: Theme.gap4
        Layout.leftMargin: Theme.gap4
        implicitHeight: Theme.gap12
        visible: root.answered && !root.isNote

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Theme.ringWidth
            radius: height / 2
            color: Theme.hairline
        }
        DimensionMark {
            readonly property real along: root.mirrored ? 1 - root.place : root.place

            anchors.verticalCenter: parent.verticalCenter
            x: along * (parent.width - width)
            shape: root.look.shape || "circle"
            color: root.look.ink
        }
    }
    CaptionText {
        text: root.earlier
        visible: root.earlier
        Accessible.ignored: true
    }
}
