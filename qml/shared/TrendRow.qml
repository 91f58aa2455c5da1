// SPDX-License-Identifier: GPL-3.0-or-later
// One session in words: its date, its values each with their shape, and the note.
import QtQuick
import Accord.Controls

Item {
    id: root

    required property string title
    required property string values // the values in words, for a screen reader
    required property string bond
    required property string goals
    required property string tasks
    required property string total // shown where nothing else is known
    required property string note
    property bool first: false
    readonly property bool totalOnly: !root.bond && !root.goals && !root.tasks

    implicitHeight: column.height
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + (root.values ? ". " + root.values : "") + (root.note ? ". " + root.note : "")

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
        visible: !root.first
    }
    Column {
        id: column
        width: parent.width
        topPadding: root.first ? 0 : Theme.gap16
        bottomPadding: Theme.gap16
        spacing: Theme.gap8

        Label {
            width: parent.width
            text: root.title
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap16

            ValueMark {
                shape: "circle"
                shapeColor: Theme.bond
                text: root.bond
                visible: root.bond
            }
            ValueMark {
                shape: "square"
                shapeColor: Theme.goals
                text: root.goals
                visible: root.goals
            }
            ValueMark {
                shape: "triangle"
                shapeColor: Theme.tasks
                text: root.tasks
                visible: root.tasks
            }
            ValueMark {
                shape: "circle"
                shapeColor: Theme.primary
                text: root.total
                visible: root.totalOnly && root.total
            }
        }
        BodyText {
            width: parent.width
            text: qsTr("“%1”").arg(root.note)
            visible: root.note
            Accessible.ignored: true
        }
    }
}
