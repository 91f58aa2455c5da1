// SPDX-License-Identifier: GPL-3.0-or-later
// How a goal came about: every step of both sides, oldest first.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Column {
    id: root

    required property var steps // list of GoalStepLine: Qt 6.4 has no typed list of value types in QML

    Layout.fillWidth: true
    spacing: Theme.gap12
    Accessible.role: Accessible.List
    Accessible.name: qsTr("How it came about")

    Repeater {
        model: root.steps

        Column {
            id: line

            required property goalStepLine modelData

            width: root.width

            BodyText {
                width: line.width
                text: line.modelData.what
            }
            CaptionText {
                width: line.width
                text: line.modelData.when
            }
        }
    }
}
