// SPDX-License-Identifier: GPL-3.0-or-later
// New words for a goal, offered to the client.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property GoalsModel model

    objectName: "goalPropose"
    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("Propose a goal")
    }
    BodyText {
        quiet: true
        text: qsTr("Best in the client’s own words. %1 can agree, say it differently, or leave it.").arg(root.model.clientName)
    }
    TextArea {
        id: field
        objectName: "goalProposeWords"
        label: qsTr("Words for the goal")
        lines: 2
    }
    SoftButton {
        objectName: "goalProposeSend"
        text: qsTr("Propose it")
        enabled: field.text
        onClicked: field.text = root.model.propose(field.text) ? "" : field.text
    }
}
