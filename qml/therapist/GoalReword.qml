// SPDX-License-Identifier: GPL-3.0-or-later
// Other words for a goal, instead of those that hold.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

ColumnLayout {
    id: root

    required property int index
    required property string words
    signal chosen(string words)
    signal dismissed

    spacing: Theme.gap8

    TextArea {
        id: field
        objectName: "goalWords-" + root.index
        label: qsTr("Other words")
        text: root.words
        lines: 2
    }
    ActionRow {
        SoftButton {
            objectName: "goalRewordSend-" + root.index
            text: qsTr("Propose these words")
            enabled: field.text && field.text !== root.words
            onClicked: root.chosen(field.text)
        }
        QuietButton {
            objectName: "goalRewordLeave-" + root.index
            text: qsTr("Not now")
            onClicked: root.dismissed()
        }
    }
}
