// SPDX-License-Identifier: GPL-3.0-or-later
// How far the client agrees with a goal as it is worded now, and how far the therapist does.
import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property GoalModel model

    spacing: Theme.gap16

    Heading {
        level: 2
        text: qsTr("How much is this your goal?")
    }
    RatingLine {
        objectName: "goalLine"
        inCard: true
        label: qsTr("How much is this your goal?")
        lowAnchor: qsTr("Not really mine")
        highAnchor: qsTr("Fully mine")
        value: root.model.value
        answered: root.model.rated
        onMoved: value => root.model.rate(value)
    }
    CaptionText {
        objectName: "goalTheirs"
        text: root.model.theirs
        visible: root.model.theirs
    }
}
