// SPDX-License-Identifier: GPL-3.0-or-later
// An open invitation: the code for the room, the link for afar, and until when.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared
import Accord.TherapistModels

ColumnLayout {
    id: root

    required property InviteModel model
    signal scanRequested

    objectName: "inviteShowing"
    spacing: Theme.gap16

    Heading {
        text: root.model.remote ? qsTr("Send this link to your client") : qsTr("Let your client scan this")
    }
    BodyText {
        quiet: true
        text: root.model.remote ? qsTr("They open it with Accord on their phone. Send it to one person only: it works once.") : qsTr("In Accord on their phone, they choose “Pair with your therapist”, then “Scan the code”, and point the camera here.")
    }
    QrCode {
        objectName: "qrCode"
        Layout.alignment: Qt.AlignHCenter
        text: root.model.qrText
        visible: !root.model.remote
    }
    Card {
        visible: root.model.remote

        CaptionText {
            objectName: "link"
            text: root.model.link
            color: Theme.ink
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
            elide: Text.ElideRight
        }
        PrimaryButton {
            objectName: "copyLink"
            Layout.topMargin: Theme.gap8
            iconName: root.model.copied ? "check" : "copy"
            text: root.model.copied ? qsTr("Copied") : qsTr("Copy the link")
            onClicked: root.model.copyLink()
        }
    }
    Item {
        Layout.fillWidth: true
        implicitHeight: expiry.height

        Pill {
            id: expiry
            objectName: "expiry"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            iconName: "clock"
            text: root.model.expiry
        }
    }
    SoftButton {
        objectName: "scanTheirAnswer"
        iconName: "scan"
        text: qsTr("Scan their answer")
        visible: root.model.byHand
        onClicked: root.scanRequested()
    }
    CaptionText {
        horizontalAlignment: Text.AlignHCenter
        text: root.model.byHand ? qsTr("With no relay between you, your client’s app shows an answer for you to scan.") : qsTr("This page changes by itself as soon as your client has answered.")
    }
    QuietButton {
        objectName: "copyLinkQuiet"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: implicitWidth
        iconName: root.model.copied ? "check" : "copy"
        text: root.model.copied ? qsTr("Copied") : qsTr("Copy as a link instead")
        visible: !root.model.remote
        onClicked: root.model.copyLink()
    }
}
