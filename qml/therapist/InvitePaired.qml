// SPDX-License-Identifier: GPL-3.0-or-later
// The client has answered: who it is, and the number to compare when the invitation travelled.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared
import Accord.TherapistModels

ColumnLayout {
    id: root

    required property InviteModel model
    signal clientRequested
    signal answerRequested

    objectName: "invitePaired"
    spacing: Theme.gap16

    Heading {
        objectName: "pairedTitle"
        text: qsTr("You are linked with %1").arg(root.model.clientName)
    }
    BodyText {
        quiet: true
        text: qsTr("From now on %1 can choose, session by session, what to share with you.").arg(root.model.clientName)
    }
    Card {
        visible: root.model.byHand

        Heading {
            level: 2
            text: qsTr("One step is left")
        }
        BodyText {
            quiet: true
            text: qsTr("Let %1 scan your answer, so that their app knows you are there.").arg(root.model.clientName)
        }
        PrimaryButton {
            objectName: "showAnswer"
            Layout.topMargin: Theme.gap8
            iconName: "qr"
            text: qsTr("Show your answer")
            onClicked: root.answerRequested()
        }
    }
    Notice {
        objectName: "scannedBoth"
        iconName: "check"
        text: qsTr("You scanned each other’s codes in the room, so nobody can stand between you. There is no number to compare.")
        visible: root.model.scanned
    }
    Card {
        visible: !root.model.scanned

        Heading {
            level: 2
            text: qsTr("Safety number")
        }
        BodyText {
            quiet: true
            text: root.model.remote ? qsTr("When you next speak, read this number to each other. If it is the same on both screens, nobody stands between you.") : qsTr("It is the same on your client's phone. If you like, compare it now.")
        }
        SafetyNumber {
            objectName: "safetyNumber"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.readable * 0.6 * Theme.scale // three groups and two, not four and one
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.gap8
            number: root.model.safetyNumber
        }
    }
    SoftButton {
        objectName: "openPaired"
        large: true
        text: qsTr("Open %1’s page").arg(root.model.clientName)
        onClicked: root.clientRequested()
    }
}
