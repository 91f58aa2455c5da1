// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing, third: the number to compare.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property PairModel model

    title: qsTr("Paired")
    actions: [
        PrimaryButton {
            objectName: "pairedAnswerButton"
            iconName: "qr"
            text: qsTr("Show your answer")
            visible: root.model.byHand
            onClicked: root.model.showAnswer()
        },
        PrimaryButton {
            objectName: "pairedDoneButton"
            text: qsTr("Done")
            visible: !root.model.byHand
            onClicked: root.model.done()
        },
        QuietButton {
            objectName: "pairedLaterButton"
            text: qsTr("Later")
            visible: root.model.byHand
            onClicked: root.model.done()
        }
    ]

    Heading {
        objectName: "pairedTitle"
        text: root.model.byHand ? qsTr("Almost paired with %1").arg(root.model.therapistName) : qsTr("You are paired with %1").arg(root.model.therapistName)
    }
    Notice {
        objectName: "pairedByHand"
        iconName: "qr"
        text: qsTr("One step is left: show your answer, so that %1 can scan it.").arg(root.model.therapistName)
        visible: root.model.byHand
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Nothing has been shared. That stays up to you, each time.")
    }
    SafetyCard {
        number: root.model.safetyNumber
    }
}
