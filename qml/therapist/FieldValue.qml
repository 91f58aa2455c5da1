// SPDX-License-Identifier: GPL-3.0-or-later
// One shared field: its mark and name, and beneath it the value, or in words that there is none.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

Column {
    id: root

    required property sharedField field
    readonly property bool present: root.field.state === "value"

    Row {
        width: parent.width
        spacing: Theme.gap8

        DimensionMark {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            shape: root.field.shape || "circle"
            color: root.field.shape === "circle" ? Theme.bond : root.field.shape === "square" ? Theme.goals : Theme.tasks
            visible: root.field.shape
        }
        CaptionText {
            width: parent.width - (mark.visible ? mark.width + Theme.gap8 : 0)
            text: root.field.name
        }
    }
    Label {
        width: parent.width
        text: root.field.text
        color: root.present ? Theme.ink : Theme.muted
        font.weight: root.present ? Font.DemiBold : Font.Normal
    }
}
