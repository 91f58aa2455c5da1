// SPDX-License-Identifier: GPL-3.0-or-later
// How often the two mean to meet, and saying it anew.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property RhythmModel model
    property string therapist

    objectName: "rhythmCard"

    Heading {
        level: 2
        text: qsTr("How often you meet")
    }
    BodyText {
        objectName: "rhythmWords"
        text: root.model.words
    }
    CaptionText {
        objectName: "rhythmSaidBy"
        Layout.topMargin: -Theme.gap8
        text: root.model.saidBy
        visible: root.model.saidBy
    }
    BodyText {
        quiet: true
        text: qsTr("Either of you can change it, best after you have talked about it. %1’s app is told.").arg(root.therapist)
    }
    Notice {
        objectName: "rhythmProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Flow {
        id: choices
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.choosing

        Repeater {
            model: root.model.choices

            Chip {
                required property int modelData

                objectName: "rhythm-" + modelData
                width: Math.min(implicitWidth, choices.width)
                group: qsTr("How often you meet")
                inCard: true
                text: root.model.choiceWords(modelData)
                checked: root.model.days === modelData
                onClicked: root.model.setDays(modelData)
            }
        }
    }
    SoftButton {
        objectName: "rhythmButton"
        Layout.topMargin: Theme.gap4
        text: root.model.choosing ? qsTr("Leave it as it is") : root.model.days ? qsTr("Change how often") : qsTr("Say how often")
        onClicked: root.model.choose()
    }
}
