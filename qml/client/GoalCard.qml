// SPDX-License-Identifier: GPL-3.0-or-later
// One goal of the list; where it waits for the client's word, with the three answers.
import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    property goalRow row
    signal opened
    signal agreed
    signal reworded
    signal declined

    outlined: root.row.asks
    spacing: Theme.gap12

    GoalFace {
        row: root.row
        onClicked: root.opened()
    }
    CaptionText {
        objectName: "goalAnswerText"
        text: root.row.answerText
        visible: root.row.asks
    }
    PrimaryButton {
        objectName: "goalYes"
        text: qsTr("Yes, that is it")
        Accessible.description: root.row.words
        visible: root.row.asks
        onClicked: root.agreed()
    }
    ActionRow {
        visible: root.row.asks

        SoftButton {
            objectName: "goalMyWay"
            text: qsTr("Say it my way")
            Accessible.description: root.row.words
            onClicked: root.reworded()
        }
        QuietButton {
            objectName: "goalNotMine"
            text: qsTr("Not mine")
            Accessible.description: root.row.words
            onClicked: root.declined()
        }
    }
}
