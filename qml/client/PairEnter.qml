// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing, first: the invitation.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property PairModel model

    title: qsTr("Pair with your therapist")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "readButton"
        text: qsTr("Go on")
        enabled: root.model.link
        onClicked: root.model.read()
    }

    Heading {
        text: qsTr("Pair with your therapist")
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Ask your therapist for an invitation. In the room it is a code on their screen; from afar it is a link that begins with “accord:”.")
    }
    SoftButton {
        objectName: "scanInvitationButton"
        iconName: "scan"
        text: qsTr("Scan the code")
        onClicked: root.model.scan()
    }
    TextField {
        objectName: "linkField"
        label: qsTr("Or put the link in here")
        placeholderText: qsTr("accord:…")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        error: root.model.problem
        text: root.model.link
        onEdited: root.model.link = text
        onAccepted: root.model.read()
    }
}
