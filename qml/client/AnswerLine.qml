// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of the look back: what was asked, the answer as words and as a mark on its line.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

T.AbstractButton {
    id: root

    property answerRow row
    property bool first: false
    readonly property bool isNote: root.row.dimension === "text"
    readonly property FieldStyle look: FieldStyle {
        name: root.row.dimension
    }

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.action, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    text: root.row.label
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(root.row.label).arg(root.row.words)
    Accessible.description: qsTr("Change this answer")
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gap8

        GridLayout {
            columns: Theme.largeText || root.isNote ? 1 : 2
            columnSpacing: Theme.gap12
            rowSpacing: Theme.gap4

            Label {
                Layout.alignment: Qt.AlignBaseline
                text: root.row.label
                font.weight: Font.DemiBold
                Accessible.ignored: true
            }
            CaptionText {
                Layout.alignment: Qt.AlignBaseline
                text: root.row.words
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
            visible: root.row.answered && !root.isNote

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                height: Theme.ringWidth
                radius: height / 2
                color: Theme.hairline
            }
            DimensionMark {
                readonly property real place: root.mirrored ? 1 - root.row.place : root.row.place

                anchors.verticalCenter: parent.verticalCenter
                x: place * (parent.width - width)
                shape: root.look.shape || "circle"
                color: root.look.ink
            }
        }
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: Theme.line
            color: Theme.hairline
            visible: !root.first
        }
        FocusRing {
            anchors.leftMargin: -Theme.gap8
            anchors.rightMargin: -Theme.gap8
            anchors.topMargin: 0
            anchors.bottomMargin: 0
            radius: Theme.fieldRadius
            shown: root.visualFocus
        }
    }
}
