// SPDX-License-Identifier: GPL-3.0-or-later
// All answers of one check-in, and its note.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property RecordModel model

    spacing: Theme.gap16

    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap16

        Repeater {
            model: root.model.rows

            AnswerFace {
                id: answer

                required property recordRow modelData
                required property int index

                objectName: "recordRow" + answer.index
                width: lines.width
                label: answer.modelData.label
                words: answer.modelData.words
                earlier: answer.modelData.earlier
                dimension: answer.modelData.dimension
                place: answer.modelData.place
                answered: answer.modelData.answered
                Accessible.role: Accessible.StaticText
                Accessible.name: answer.earlier ? qsTr("%1: %2, %3").arg(answer.label).arg(answer.words).arg(answer.earlier) : qsTr("%1: %2").arg(answer.label).arg(answer.words)
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.line
        color: Theme.hairline
        visible: root.model.note || root.model.earlierNote
    }
    BodyText {
        objectName: "recordNote"
        text: root.model.note ? qsTr("“%1”").arg(root.model.note) : qsTr("No note any more.")
        visible: root.model.note || root.model.earlierNote
    }
    CaptionText {
        objectName: "recordEarlierNote"
        text: qsTr("before: “%1”").arg(root.model.earlierNote)
        visible: root.model.earlierNote
    }
}
