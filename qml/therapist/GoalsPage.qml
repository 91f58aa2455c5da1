// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of one client: propose, answer, agree, and how each came about.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

BesidePage {
    id: root

    readonly property GoalsModel model: root.desk.goals

    objectName: "goalsPage"
    title: qsTr("Goals")
    alwaysBack: true

    PageTitle {
        text: qsTr("Goals with %1").arg(root.model.clientName)
        detail: root.model.overview
    }
    Notice {
        objectName: "goalsProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Column {
        id: cards
        Layout.fillWidth: true
        spacing: Theme.gap16
        visible: root.model.count > 0

        Repeater {
            model: root.model

            GoalCard {
                width: cards.width
                height: implicitHeight
                clientName: root.model.clientName
                model: root.model
            }
        }
    }
    GoalPropose {
        model: root.model
        visible: root.model.usable
    }
}
