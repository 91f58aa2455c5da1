// SPDX-License-Identifier: GPL-3.0-or-later
// How a goal came about, the newest step first: who said what, and when.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property GoalModel model

    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("How it came about")
    }
    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap12

        Repeater {
            model: root.model.history

            Column {
                id: line

                required property goalHistoryRow modelData
                required property int index

                objectName: "goalStep" + line.index
                width: lines.width
                spacing: Theme.gap4

                Rectangle {
                    width: line.width
                    height: Theme.line
                    color: Theme.hairline
                    visible: line.index > 0
                }
                Label {
                    width: line.width
                    text: line.modelData.what
                    font.weight: Font.DemiBold
                }
                BodyText {
                    width: line.width
                    text: qsTr("“%1”").arg(line.modelData.words)
                    visible: line.modelData.words
                }
                CaptionText {
                    width: line.width
                    text: line.modelData.day
                }
            }
        }
    }
}
