// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: what waits for a word first, then what was agreed, then what is still open.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property GoalsModel model

    title: qsTr("Goals")
    fill: root.model.empty

    Heading {
        objectName: "goalsTitle"
        text: root.model.title
        visible: !root.model.empty
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap16

        Repeater {
            model: root.model.goals

            GoalCard {
                required property goalRow modelData
                required property int index

                objectName: "goalCard" + index
                width: lines.width
                row: modelData
                onOpened: root.model.open(index)
                onAgreed: root.model.agree(index)
                onReworded: root.model.sayMyWay(index)
                onDeclined: root.model.decline(index)
            }
        }
    }
    SoftButton {
        objectName: "addGoalButton"
        iconName: "plus"
        text: qsTr("Write down a goal")
        visible: !root.model.empty
        onClicked: root.model.add()
    }
    Column {
        id: rhythms
        Layout.fillWidth: true
        visible: root.model.rhythms.length > 0

        Repeater {
            model: root.model.rhythms

            QuietButton {
                required property string modelData
                required property int index

                objectName: "rhythmLine" + index
                width: rhythms.width
                iconName: "clock"
                text: modelData
                onClicked: root.model.openRhythm(index)
            }
        }
    }
    QuietButton {
        objectName: "asideButton"
        text: root.model.asideShown ? qsTr("Hide what was set aside") : qsTr("What was set aside")
        visible: root.model.aside.length > 0
        onClicked: root.model.toggleAside()
    }
    Column {
        id: aside
        Layout.fillWidth: true
        spacing: Theme.gap16
        visible: root.model.asideShown

        Repeater {
            model: root.model.aside

            GoalCard {
                required property goalRow modelData
                required property int index

                objectName: "asideCard" + index
                width: aside.width
                row: modelData
                onOpened: root.model.openAside(index)
            }
        }
    }
    EmptyState {
        objectName: "goalsEmpty"
        Layout.alignment: Qt.AlignVCenter
        Layout.fillHeight: true
        topPadding: Math.max(0, (height - implicitHeight) / 2)
        iconName: "goals"
        title: qsTr("What would you like to be different?")
        text: qsTr("Write it down in your own words. It stays on this phone until you share it, and you may change it at any time.")
        actionText: qsTr("Write down a goal")
        visible: root.model.empty
        onAction: root.model.add()
    }
}
