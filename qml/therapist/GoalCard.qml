// SPDX-License-Identifier: GPL-3.0-or-later
// One goal: its words, how far each agrees, the answers there are, and its history.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property GoalsModel model
    required property string clientName
    required property int index
    required property string words
    required property string standing
    required property string tone
    required property string by
    required property string clientShare
    required property string ownShare
    required property double ownValue
    required property bool ownSaid
    required property bool open
    required property bool asks
    required property var history // list of GoalStepLine: Qt 6.4 has no typed list of value types in QML
    required property string spoken
    property string doing // "agree", "reword", "aside", or nothing
    property bool historyShown: false
    readonly property bool narrow: root.width < Theme.readable * Theme.scale

    objectName: "goal-" + root.index
    outlined: root.asks
    spacing: Theme.gap12
    Accessible.role: Accessible.Grouping
    Accessible.name: root.spoken

    TitleRow {
        id: head
        level: 2
        text: root.words
        trailing: true

        Pill {
            objectName: "goalState-" + root.index
            width: Math.min(implicitWidth, head.width)
            text: root.standing
            tone: root.tone
        }
    }
    CaptionText {
        Layout.topMargin: -Theme.gap8
        text: root.by
    }
    BodyText {
        objectName: "goalClient-" + root.index
        text: root.clientShare
    }
    BodyText {
        objectName: "goalOwn-" + root.index
        Layout.topMargin: -Theme.gap8
        text: root.ownShare
    }
    GoalAgree {
        index: root.index
        value: root.ownValue
        said: root.ownSaid
        visible: root.doing === "agree"
        onChosen: value => root.doing = root.model.agree(root.index, value) ? "" : root.doing
        onDismissed: root.doing = ""
    }
    GoalReword {
        index: root.index
        words: root.words
        visible: root.doing === "reword"
        onChosen: words => root.doing = root.model.reword(root.index, words) ? "" : root.doing
        onDismissed: root.doing = ""
    }
    GoalAside {
        index: root.index
        clientName: root.clientName
        visible: root.doing === "aside"
        onChosen: root.doing = root.model.setAside(root.index) ? "" : root.doing
        onDismissed: root.doing = ""
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.open && !root.doing

        SoftButton {
            objectName: "goalAgree-" + root.index
            width: Math.min(implicitWidth, parent.width)
            text: root.asks ? qsTr("Say how far you agree") : qsTr("Change how far you agree")
            Accessible.name: root.asks ? qsTr("Say how far you agree: %1").arg(root.words) : qsTr("Change how far you agree: %1").arg(root.words)
            onClicked: root.doing = "agree"
        }
        SoftButton {
            objectName: "goalReword-" + root.index
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Say it differently")
            Accessible.name: qsTr("Say it differently: %1").arg(root.words)
            onClicked: root.doing = "reword"
        }
        SoftButton {
            objectName: "goalDecline-" + root.index
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Not these words")
            Accessible.name: qsTr("Not these words: %1").arg(root.words)
            visible: root.asks
            onClicked: root.model.decline(root.index)
        }
        SoftButton {
            objectName: "goalAside-" + root.index
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Set aside")
            Accessible.name: qsTr("Set aside: %1").arg(root.words)
            onClicked: root.doing = "aside"
        }
    }
    GoalHistory {
        steps: root.history
        visible: root.historyShown
    }
    QuietButton {
        objectName: "goalHistory-" + root.index
        Layout.fillWidth: root.narrow
        Layout.alignment: Qt.AlignLeft
        Layout.bottomMargin: -Theme.gap8
        leftPadding: 0
        text: root.historyShown ? qsTr("Hide how it came about") : qsTr("How it came about")
        Accessible.name: root.historyShown ? qsTr("Hide how it came about: %1").arg(root.words) : qsTr("How it came about: %1").arg(root.words)
        onClicked: root.historyShown = !root.historyShown
    }
}
