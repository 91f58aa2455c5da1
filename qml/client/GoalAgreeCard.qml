// SPDX-License-Identifier: GPL-3.0-or-later
// After a yes to somebody else's words: how much, on an untouched line, before anything is sent.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property GoalModel model

    objectName: "goalAgreeCard"
    outlined: true
    spacing: Theme.gap16

    Heading {
        level: 2
        text: qsTr("How much is this your goal?")
    }
    RatingLine {
        objectName: "goalAgreeLine"
        label: qsTr("How much is this your goal?")
        lowAnchor: qsTr("Not really mine")
        highAnchor: qsTr("Fully mine")
        value: root.model.value
        answered: root.model.rated
        onMoved: value => root.model.rate(value)
    }
    CaptionText {
        text: root.model.dutyText
        visible: root.model.dutyText
    }
    PrimaryButton {
        objectName: "goalSend"
        Layout.topMargin: Theme.gap4
        text: root.model.sendText
        enabled: root.model.rated
        onClicked: root.model.sendAnswer()
    }
    QuietButton {
        objectName: "goalNotYet"
        text: qsTr("Not yet")
        onClicked: root.model.dismiss()
    }
}
