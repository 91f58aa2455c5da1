// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, last: to pair now, or later, or never.
import QtQuick
import Accord.ClientModels
import Accord.Controls
import Accord.Shared

PageFrame {
    id: root

    required property StartModel model

    title: qsTr("Ready")
    header: TopBar {
        width: parent ? parent.width : 0
        backVisible: false
        steps: 4
        step: 4
    }
    actions: [
        PrimaryButton {
            objectName: "startPair"
            text: qsTr("Pair with my therapist")
            onClicked: root.model.pair()
        },
        SoftButton {
            objectName: "startLater"
            large: true
            text: qsTr("Not now")
            onClicked: root.model.later()
        }
    ]

    PageTitle {
        text: qsTr("All is ready")
        detail: qsTr("Accord works on its own. If your therapist uses it too, the two of you can pair whenever you like.")
    }
    Card {
        spacing: Theme.gap16

        IconLine {
            iconName: "link"
            text: qsTr("Pairing takes an invitation from your therapist: a link, or a code to scan.")
        }
        IconLine {
            iconName: "share"
            text: qsTr("It shares nothing by itself. After each check-in you choose.")
        }
        IconLine {
            iconName: "clock"
            text: qsTr("You find it under Sharing at any time.")
        }
    }
    CaptionText {
        objectName: "questionsNotice"
        text: qsTr("The questions are Accord’s own, and no study has validated them yet. They begin a conversation; they are not a test.")
    }
}
