// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, second: how it opens.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property SetUpModel model

    function take(): void {
        root.model.takeKeys(pin.first, pin.second, passphrase.first, passphrase.second);
    }

    title: qsTr("How it opens")
    header: TopBar {
        width: parent ? parent.width : 0
        steps: root.model.steps
        step: root.model.number
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "keysNext"
        text: qsTr("Go on")
        enabled: (!root.model.wantsPin || pin.filled) && (!root.model.wantsPassphrase || passphrase.filled)
        onClicked: root.take()
    }

    PageTitle {
        text: qsTr("How shall it open?")
        detail: root.model.canHavePin ? qsTr("A PIN is quick and works on this device only. A passphrase opens it anywhere.") : qsTr("What you keep here is locked with a passphrase. A few words are easy to keep in mind.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8
        visible: root.model.canHavePin

        Chip {
            objectName: "choosePin"
            text: qsTr("A PIN")
            checked: root.model.wantsPin && !root.model.wantsPassphrase
            onClicked: root.model.choosePin()
        }
        Chip {
            objectName: "choosePassphrase"
            text: qsTr("A passphrase")
            checked: !root.model.wantsPin && root.model.wantsPassphrase
            onClicked: root.model.choosePassphrase()
        }
        Chip {
            objectName: "chooseBoth"
            text: qsTr("Both")
            checked: root.model.wantsPin && root.model.wantsPassphrase
            onClicked: root.model.chooseBoth()
        }
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem && root.model.problemAt === SetUpModel.Nowhere
    }
    NewSecretCard {
        id: pin
        objectName: "pinCard"
        visible: root.model.wantsPin
        digits: true
        firstError: root.model.problemAt === SetUpModel.Pin ? root.model.problem : ""
        secondError: root.model.problemAt === SetUpModel.PinAgain ? root.model.problem : ""
        onEdited: root.model.clearProblem()
        onAccepted: root.model.wantsPassphrase ? passphrase.focusInput() : root.take()
    }
    NewSecretCard {
        id: passphrase
        objectName: "passphraseCard"
        visible: root.model.wantsPassphrase
        minimumLength: root.model.minimumPassphraseLength
        firstError: root.model.problemAt === SetUpModel.Passphrase ? root.model.problem : ""
        secondError: root.model.problemAt === SetUpModel.PassphraseAgain ? root.model.problem : ""
        onEdited: root.model.clearProblem()
        onAccepted: root.take()
    }
}
