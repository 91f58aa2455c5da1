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
        text: qsTr("Ask your therapist for an invitation. It is a link that begins with “accord:”. Copy it and put it in here.")
    }
    TextField {
        objectName: "linkField"
        label: qsTr("Invitation")
        placeholderText: qsTr("accord:…")
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase | Qt.ImhSensitiveData
        error: root.model.problem
        text: root.model.link
        onEdited: root.model.link = text
        onAccepted: root.model.read()
    }
}
