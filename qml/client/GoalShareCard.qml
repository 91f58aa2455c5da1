// SPDX-License-Identifier: GPL-3.0-or-later
// What of a goal nobody else knows yet, and the way to show it.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property GoalModel model

    BodyText {
        objectName: "goalKept"
        quiet: true
        text: root.model.keptText
        visible: root.model.keptText
    }
    Repeater {
        model: root.model.shareTexts

        SoftButton {
            required property int index
            required property string modelData

            objectName: "goalShareButton" + index
            text: modelData
            onClicked: root.model.share(index)
        }
    }
    CaptionText {
        text: root.model.dutyText
        visible: root.model.dutyText
    }
}
