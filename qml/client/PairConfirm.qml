// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing, second: whose invitation it is, before anything is decided.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property PairModel model

    title: qsTr("Whose invitation this is")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: [
        PrimaryButton {
            objectName: "acceptButton"
            text: qsTr("Pair")
            onClicked: root.model.accept()
        },
        QuietButton {
            objectName: "notNowButton"
            text: qsTr("Not now")
            onClicked: root.model.done()
        }
    ]

    Heading {
        objectName: "pairQuestion"
        text: qsTr("Pair with %1?").arg(root.model.therapistName)
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Pairing shares nothing yet. After each check-in you choose what %1 gets to see.").arg(root.model.therapistName)
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        spacing: Theme.gap12

        Repeater {
            model: [
                {
                    icon: "person",
                    words: qsTr("From %1").arg(root.model.therapistName)
                },
                {
                    icon: "lock",
                    words: root.model.carrierText
                },
                {
                    icon: "clock",
                    words: root.model.expiresText
                }
            ]

            RowLayout {
                id: fact

                required property var modelData

                spacing: Theme.gap12

                Icon {
                    Layout.alignment: Qt.AlignTop
                    symbol: fact.modelData.icon
                    color: Theme.muted
                }
                BodyText {
                    text: fact.modelData.words
                }
            }
        }
    }
    Card {
        visible: root.model.canContinue

        SwitchRow {
            objectName: "continueSwitch"
            text: qsTr("Go on from my link with %1").arg(root.model.therapistName)
            detail: qsTr("If it is the same person. Goals and how often you meet come along; sharing starts from nothing.")
            checked: root.model.continues
            onToggled: root.model.continues = checked
        }
    }
}
