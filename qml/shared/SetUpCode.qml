// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, third: the recovery code, shown this once.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property SetUpModel model

    title: qsTr("If you forget it")
    header: TopBar {
        width: parent ? parent.width : 0
        steps: root.model.steps
        step: root.model.number
        onBackClicked: root.model.back()
    }
    actions: [
        PrimaryButton {
            objectName: "codeWritten"
            text: qsTr("I have written it down")
            onClicked: root.model.wroteItDown()
        },
        QuietButton {
            objectName: "withoutCode"
            text: qsTr("Go on without a code")
            visible: root.model.mayGoWithoutCode
            onClicked: root.model.goWithoutCode()
        }
    ]

    PageTitle {
        text: qsTr("If you forget it")
        detail: qsTr("This recovery code opens your records when nothing else does. Write it on paper, and keep it away from this device. It is shown only now.")
    }
    RecoveryCode {
        code: root.model.code
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    BodyText {
        quiet: true
        text: root.model.mayGoWithoutCode ? qsTr("You may go on without it. Then nothing but your passphrase opens your records, and if that is forgotten, so is what you wrote here.") : qsTr("A PIN alone is not enough: this device may break or get lost.")
    }
}
