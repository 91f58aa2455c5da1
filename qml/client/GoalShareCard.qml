// SPDX-License-Identifier: GPL-3.0-or-later
// What of a goal nobody else knows yet, and the way to show it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap8

        Repeater {
            model: root.model.shareTexts

            SoftButton {
                required property int index
                required property string modelData

                objectName: "goalShareButton" + index
                width: lines.width
                text: modelData
                onClicked: root.model.share(index)
            }
        }
    }
    CaptionText {
        text: root.model.dutyText
        visible: root.model.dutyText
    }
}
