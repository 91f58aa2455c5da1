// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the records: by PIN, passphrase or recovery code, whichever there are.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property UnlockModel model
    readonly property bool working: root.model.state === UnlockModel.Working

    title: qsTr("Unlock")
    fill: true
    spacing: Theme.gap12
    actions: PrimaryButton {
        objectName: "unlock"
        text: qsTr("Unlock")
        enabled: secret.text && !root.working
        onClicked: root.model.open(secret.text)
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
        text: secret.byPin ? qsTr("What you keep here opens with your PIN.") : secret.byCode ? qsTr("What you keep here opens with the code you wrote down.") : qsTr("What you keep here opens with your passphrase.")
    }
    Notice {
        objectName: "trouble"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem && root.model.trouble !== UnlockModel.Secret
    }
    UnlockField {
        id: secret
        Layout.topMargin: Theme.gap12
        model: root.model
    }
    Repeater {
        model: (root.model.triesText && secret.byPin) ? 1 : 0

        CaptionText {
            objectName: "triesText"
            text: root.model.triesText
            Accessible.role: Accessible.AlertMessage
        }
    }
    Repeater {
        model: (root.model.byPin && !secret.byPin) ? 1 : 0

        QuietButton {
            objectName: "usePin"
            text: qsTr("Use the PIN")
            enabled: !root.working
            onClicked: root.model.way = UnlockModel.Pin
        }
    }
    Repeater {
        model: (root.model.byPassphrase && (secret.byPin || secret.byCode)) ? 1 : 0

        QuietButton {
            objectName: "usePassphrase"
            text: qsTr("Use the passphrase")
            enabled: !root.working
            onClicked: root.model.way = UnlockModel.Passphrase
        }
    }
    Repeater {
        model: (root.model.byRecoveryCode && !secret.byCode) ? 1 : 0

        QuietButton {
            objectName: "useRecoveryCode"
            text: qsTr("Use the recovery code")
            enabled: !root.working
            onClicked: root.model.way = UnlockModel.RecoveryCode
        }
    }
    Item {
        Layout.fillHeight: true
    }
    BusyOverlay {
        parent: root
        active: root.working
        text: qsTr("Opening…")
    }
}
