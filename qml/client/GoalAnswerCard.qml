// SPDX-License-Identifier: GPL-3.0-or-later
// The three answers to a goal that somebody else suggested.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property GoalModel model

    outlined: true

    Heading {
        level: 2
        text: qsTr("Is this yours, too?")
    }
    BodyText {
        quiet: true
        text: root.model.answerText
    }
    PrimaryButton {
        objectName: "goalYes"
        Layout.topMargin: Theme.gap4
        text: qsTr("Yes, that is it")
        onClicked: root.model.agree()
    }
    ActionRow {
        SoftButton {
            objectName: "goalMyWay"
            text: qsTr("Say it my way")
            onClicked: root.model.reword()
        }
        QuietButton {
            objectName: "goalNotMine"
            text: qsTr("Not mine")
            onClicked: root.model.decline()
        }
    }
    CaptionText {
        objectName: "goalDuty"
        text: root.model.dutyText
        visible: root.model.dutyText
    }
}
