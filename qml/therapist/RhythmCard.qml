// SPDX-License-Identifier: GPL-3.0-or-later
// How often the two mean to meet; the caseload says when a check-in is overdue by it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property LinkModel model

    objectName: "rhythmCard"
    spacing: Theme.gap12

    TitleRow {
        id: head
        level: 2
        text: qsTr("How often you meet")
        trailing: true

        CaptionText {
            objectName: "cadence"
            width: Math.min(implicitWidth, head.width)
            text: root.model.cadenceBy ? qsTr("%1, %2").arg(root.model.cadence).arg(root.model.cadenceBy) : root.model.cadence
        }
    }
    BodyText {
        quiet: true
        text: qsTr("Agree on it together. %1’s app is told, and either of you can change it. After one and a half times as long with no check-in, the caseload says so.").arg(root.model.clientName)
    }
    Flow {
        id: choices
        Layout.fillWidth: true
        spacing: Theme.gap8

        Repeater {
            model: [7, 14, 21, 28, 0]

            Chip {
                required property int modelData

                objectName: "cadence-" + modelData
                width: Math.min(implicitWidth, choices.width)
                inCard: true
                text: modelData === 0 ? qsTr("No rhythm") : modelData === 7 ? qsTr("Every week") : qsTr("Every %1 weeks").arg(modelData / 7)
                checked: root.model.cadenceDays === modelData
                onClicked: root.model.setCadence(modelData)
            }
        }
    }
}
