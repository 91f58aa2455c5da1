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
    PrimaryButton {
        objectName: "openPaired"
        text: qsTr("Open %1's page").arg(root.model.clientName)
        onClicked: root.clientRequested()
    }
}
