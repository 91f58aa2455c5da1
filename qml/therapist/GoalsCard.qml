// SPDX-License-Identifier: GPL-3.0-or-later
// A client's goals at a glance, and the way to them.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property GoalsModel model
    readonly property bool narrow: root.width < Theme.readable * Theme.scale
    signal goalsRequested

    objectName: "goalsCard"
    spacing: Theme.gap12

    TitleRow {
        id: head
        level: 2
        text: qsTr("Goals")
        trailing: true

        CaptionText {
            objectName: "goalsOverview"
            width: Math.min(implicitWidth, head.width)
            text: root.model.overview
            visible: root.model.count > 0
        }
    }
    BodyText {
        quiet: true
        text: root.model.overview
        visible: root.model.count === 0
    }
    // A positioner, not a layout: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap12
        visible: root.model.count > 0

        Repeater {
            model: root.model

            GoalLine {
                width: lines.width
            }
        }
    }
    QuietButton {
        objectName: "openGoals"
        Layout.fillWidth: root.narrow
        Layout.alignment: Qt.AlignRight
        Layout.bottomMargin: -Theme.gap8
        text: root.model.count > 0 ? qsTr("Open the goals") : qsTr("Propose a goal")
        visible: root.model.count > 0 || root.model.usable
        onClicked: root.goalsRequested()
    }
}
