// SPDX-License-Identifier: GPL-3.0-or-later
// What was shared with one therapist, session by session, and how far each has come.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property TherapistModel model

    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("What you shared")
    }
    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap12

        Repeater {
            model: root.model.shared

            Column {
                id: line

                required property sharedRow modelData
                required property int index

                objectName: "sharedLine" + line.index
                width: lines.width
                spacing: Theme.gap4

                Rectangle {
                    width: line.width
                    height: Theme.line
                    color: Theme.hairline
                    visible: line.index > 0
                }
                TitleRow {
                    objectName: "sharedStatus" + line.index
                    width: line.width
                    height: implicitHeight
                    level: 3
                    text: line.modelData.day
                    trailing: true

                    Pill {
                        width: Math.min(implicitWidth, line.width)
                        tone: "plain"
                        text: line.modelData.status
                        iconName: line.modelData.icon
                    }
                }
                CaptionText {
                    width: line.width
                    text: line.modelData.what
                }
            }
        }
    }
}
