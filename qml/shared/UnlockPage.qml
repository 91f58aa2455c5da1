// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the records with their passphrase.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property UnlockModel model

    title: qsTr("Unlock")
    fill: true
    spacing: Theme.gap12
    actions: PrimaryButton {
        objectName: "unlock"
        text: qsTr("Unlock")
        enabled: passphrase.text && root.model.state !== UnlockModel.Working
        onClicked: root.model.unlock(passphrase.text)
    }

    Item {
        Layout.fillHeight: true
        Layout.maximumHeight: Theme.gap48
    }
    Rectangle {
        implicitWidth: Theme.halo + Theme.gap16
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.soft

        Icon {
            anchors.centerIn: parent
            symbol: "lock"
            color: Theme.primary
        }
    }
    Heading {
        Layout.topMargin: Theme.gap12
        text: qsTr("Welcome back")
    }
    BodyText {
        quiet: true
        text: qsTr("What you keep here opens with your passphrase.")
    }
    PasswordField {
        id: passphrase
        objectName: "passphrase"
        Layout.topMargin: Theme.gap12
        label: qsTr("Passphrase")
        error: root.model.problem
        enabled: root.model.state !== UnlockModel.Working
        onEdited: root.model.clearProblem()
        onAccepted: root.model.unlock(passphrase.text)
        Component.onCompleted: passphrase.focusInput()
    }
    Item {
        Layout.fillHeight: true
    }
    BusyOverlay {
        parent: root
        active: root.model.state === UnlockModel.Working
        text: qsTr("Opening…")
    }
}
