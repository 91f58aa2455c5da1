// SPDX-License-Identifier: GPL-3.0-or-later
// Today: the question, the one thing to do, and what became of the last check-in.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property HomeModel model

    title: qsTr("Today")
    fill: true

    RowLayout {
        Layout.topMargin: -Theme.gap16
        Layout.rightMargin: -Theme.gap12
        spacing: Theme.gap8

        CaptionText {
            objectName: "dateText"
            text: root.model.dateText
        }
        IconButton {
            objectName: "lockButton"
            iconName: "lock"
            text: qsTr("Lock")
            onClicked: root.model.lock()
        }
        IconButton {
            objectName: "settingsButton"
            iconName: "settings"
            text: qsTr("Settings")
            onClicked: root.model.openSettings()
        }
    }
    Heading {
        objectName: "homeQuestion"
        text: root.model.question
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        objectName: "invitation"
        text: root.model.invitation
    }
    PrimaryButton {
        objectName: "checkInButton"
        Layout.topMargin: Theme.gap4
        Layout.bottomMargin: root.model.hasDraft ? 0 : Theme.gap8
        text: root.model.checkInText
        onClicked: root.model.checkIn()
    }
    QuietButton {
        objectName: "checkInAnewButton"
        Layout.topMargin: -Theme.gap8
        text: qsTr("Begin a new one")
        visible: root.model.hasDraft
        onClicked: root.model.checkInAnew()
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        objectName: "lastCard"
        visible: root.model.hasLast

        TitleRow {
            id: last
            objectName: "lastLine"
            level: 2
            text: root.model.lastTitle
            trailing: true

            Pill {
                width: Math.min(implicitWidth, last.width)
                text: root.model.lastPill
                iconName: root.model.lastIcon
            }
        }
        BodyText {
            objectName: "lastText"
            quiet: true
            text: root.model.lastText
        }
        QuietButton {
            objectName: "openLastButton"
            Layout.leftMargin: -Theme.gap12 // so that its words stand on the margin
            Layout.bottomMargin: -Theme.gap8
            Layout.maximumWidth: implicitWidth
            text: qsTr("Look at it again")
            onClicked: root.model.openLast()
        }
        SoftButton {
            objectName: "shareLastButton"
            Layout.topMargin: Theme.gap4
            text: root.model.shareLastText
            visible: root.model.canShareLast
            onClicked: root.model.shareLast()
        }
        SoftButton {
            objectName: "showLastButton"
            Layout.topMargin: Theme.gap4
            iconName: "qr"
            text: root.model.showLastText
            visible: root.model.showLastText
            onClicked: root.model.showLast()
        }
    }
    Card {
        objectName: "goalCard"
        visible: root.model.waitingGoal

        Heading {
            level: 2
            text: qsTr("A goal is waiting for your word")
        }
        BodyText {
            objectName: "waitingGoal"
            text: qsTr("“%1”").arg(root.model.waitingGoal)
        }
        SoftButton {
            objectName: "openGoalsButton"
            Layout.topMargin: Theme.gap4
            text: qsTr("Look at it")
            onClicked: root.model.openGoals()
        }
    }
    Card {
        objectName: "pairCard"
        visible: !root.model.paired

        Heading {
            level: 2
            text: qsTr("Just for you, so far")
        }
        BodyText {
            quiet: true
            text: qsTr("Accord works on its own. If your therapist uses it too, you can share what you choose.")
        }
        SoftButton {
            objectName: "pairButton"
            Layout.topMargin: Theme.gap4
            text: qsTr("Pair with your therapist")
            onClicked: root.model.pair()
        }
    }
    QuietButton {
        objectName: "historyButton"
        text: qsTr("All check-ins")
        visible: root.model.hasLast
        onClicked: root.model.openHistory()
    }
    Item {
        Layout.fillHeight: true
    }
    CaptionText {
        objectName: "syncSentence"
        text: root.model.syncSentence
        visible: root.model.syncSentence
    }
    NobodyWatches {
        contacts: root.model.contacts
    }
}
