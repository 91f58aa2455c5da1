// SPDX-License-Identifier: GPL-3.0-or-later
// One goal: its words, how far each agrees, how it came about, and what can be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property GoalModel model

    title: qsTr("A goal")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    Flow {
        Layout.fillWidth: true

        Pill {
            objectName: "goalPill"
            width: Math.min(implicitWidth, parent.width)
            text: root.model.pill
            iconName: root.model.icon
            visible: root.model.pill
        }
    }
    PageTitle {
        objectName: "goalTitle"
        text: root.model.words
        detail: root.model.course
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    GoalAnswerCard {
        model: root.model
        visible: root.model.asks && !root.model.agreeing
    }
    GoalAgreeCard {
        model: root.model
        visible: root.model.agreeing
    }
    Notice {
        objectName: "goalClosed"
        iconName: "lock"
        text: root.model.closedText
        visible: root.model.closedText
    }
    GoalRatingCard {
        model: root.model
        visible: root.model.open && !root.model.asks
    }
    GoalShareCard {
        model: root.model
        visible: root.model.shareTexts.length > 0
    }
    GoalHistoryCard {
        model: root.model
    }
    SoftButton {
        objectName: "goalRewordButton"
        text: qsTr("Say it differently")
        visible: root.model.open && !root.model.asks
        onClicked: root.model.reword()
    }
    QuietButton {
        id: aside
        objectName: "goalAsideButton"
        text: qsTr("Set it aside")
        visible: root.model.open && !root.model.asking
        onClicked: root.model.askToSetAside()
    }
    AskCard {
        objectName: "goalAsideCard"
        question: qsTr("Set this goal aside?")
        first: keep
        asker: aside
        visible: root.model.asking

        BodyText {
            quiet: true
            text: qsTr("For good: it stays readable under “What was set aside”. You can always write down a new one with the same words.")
        }
        SoftButton {
            objectName: "goalAsideConfirm"
            Layout.topMargin: Theme.gap4
            text: qsTr("Set it aside")
            onClicked: root.model.setAside()
        }
        QuietButton {
            id: keep
            objectName: "goalAsideCancel"
            text: qsTr("Keep it")
            onClicked: root.model.dismiss()
        }
    }
}
