// SPDX-License-Identifier: GPL-3.0-or-later
// How to invite: in the room or from afar; and over which relay, if any.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

ColumnLayout {
    id: root

    required property InviteModel model
    property bool relayShown: !root.model.relayKnown

    objectName: "inviteChoose"
    spacing: Theme.gap16

    Heading {
        text: root.model.renews ? qsTr("Link again with %1").arg(root.model.renews) : qsTr("Invite a client")
    }
    BodyText {
        quiet: true
        text: root.model.renews ? qsTr("For a new phone, or records that were restored. Once %1 has answered, all that is here moves to the new link, and the old one closes.").arg(root.model.renews) : qsTr("Each invitation links one client to you. It works once, and nobody but the two of you can read what is shared.")
    }
    QuietButton {
        objectName: "relayToggle"
        Layout.maximumWidth: implicitWidth
        Layout.topMargin: -Theme.gap8
        Layout.bottomMargin: -Theme.gap8
        leftPadding: 0
        iconName: "settings"
        text: root.model.relayUrl ? qsTr("Relay: %1").arg(root.model.relayUrl) : qsTr("No relay")
        visible: !root.relayShown
        onClicked: root.relayShown = true
    }
    Card {
        visible: root.relayShown

        Heading {
            level: 2
            text: qsTr("Relay")
        }
        BodyText {
            quiet: true
            text: qsTr("A relay passes sealed letters between the two apps and can read none of them. Your clinic gives you its address and an access token. Without one, summaries travel as files or codes.")
        }
        TextField {
            id: url
            objectName: "relayUrl"
            Layout.topMargin: Theme.gap8
            label: qsTr("Address")
            placeholderText: "https://relay.example.org"
            text: root.model.relayUrl
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            onEdited: root.model.relayUrl = url.text
        }
        PasswordField {
            id: token
            objectName: "accessToken"
            Layout.topMargin: Theme.gap8
            label: qsTr("Access token")
            text: root.model.accessToken
            onEdited: root.model.accessToken = token.text
        }
    }
    Card {
        Heading {
            level: 2
            text: qsTr("In the room")
        }
        BodyText {
            quiet: true
            text: qsTr("Your client scans a code from this screen. Open for 15 minutes.")
        }
        PrimaryButton {
            objectName: "inviteInRoom"
            Layout.topMargin: Theme.gap8
            iconName: "qr"
            text: qsTr("Show a code")
            onClicked: root.model.inviteInRoom()
        }
    }
    Card {
        Heading {
            level: 2
            text: qsTr("From afar")
        }
        BodyText {
            quiet: true
            text: qsTr("You send a link the way you usually write to each other. Open for 72 hours. Compare the safety number when you next speak.")
        }
        SoftButton {
            objectName: "inviteRemotely"
            Layout.topMargin: Theme.gap8
            iconName: "link"
            text: qsTr("Make a link")
            onClicked: root.model.inviteRemotely()
        }
    }
}
