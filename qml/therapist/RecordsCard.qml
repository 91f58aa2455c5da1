// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this therapist must keep records, and what their clients are told of it.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property DutyModel model // null while the desk is being put away

    objectName: "recordsCard"
    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("Records")
    }
    SwitchRow {
        objectName: "keepsRecords"
        text: qsTr("I must keep records")
        detail: qsTr("Where law or profession obliges you to")
        checked: root.model ? root.model.keepsRecords : false
        onToggled: root.model.setKeepsRecords(checked)
    }
    BodyText {
        quiet: true
        text: qsTr("Your clients’ apps say so before anything is shared. What they share knowing it stays here if they stop sharing: set apart, marked, and counted nowhere. Everything else is removed, as it is without this duty.")
    }
    CaptionText {
        objectName: "dutyTold"
        text: root.model ? root.model.told : ""
        visible: text
    }
    Notice {
        objectName: "recordsProblem"
        kind: "error"
        text: root.model ? root.model.problem : ""
        visible: text
    }
}
