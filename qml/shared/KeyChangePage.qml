// SPDX-License-Identifier: GPL-3.0-or-later
// A new PIN, passphrase or recovery code.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property KeyChangeModel model
    readonly property bool forPin: root.model.what === LockModel.Pin
    readonly property bool forCode: root.model.what === LockModel.RecoveryCode
    readonly property string newOne: root.forCode ? codeBack.text : fresh.first

    function save(): void {
        root.model.save(proof.text, root.newOne, fresh.second);
    }

    title: root.forPin ? qsTr("A new PIN") : root.forCode ? qsTr("A new recovery code") : qsTr("Change the lock") // large, "passphrase" does not fit on a line
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: [
        PrimaryButton {
            objectName: "codeWritten"
            text: qsTr("I have written it down")
            visible: root.model.showsCode
            onClicked: root.model.wroteItDown()
        },
        PrimaryButton {
            objectName: "saveButton"
            text: qsTr("Save")
            visible: !root.model.showsCode
            enabled: proof.text && root.newOne && (root.forCode || fresh.second) && !root.model.working
            onClicked: root.save()
        }
    ]

    PageTitle {
        text: root.title
        detail: root.model.showsCode ? qsTr("Write it on paper, and keep it away from this device. It is shown only now.") : root.forCode ? qsTr("Type it back, so that you can be sure of what you wrote down.") : qsTr("What opens your records now goes on doing so until you have saved.")
    }
    RecoveryCode {
        code: root.model.code
        visible: root.model.showsCode
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem && root.model.problemAt === KeyChangeModel.Nowhere
    }
    ProofCard {
        id: proof
        model: root.model
        visible: !root.model.showsCode
        onAccepted: root.forCode ? codeBack.focusInput() : fresh.focusInput()
    }
    Card {
        visible: root.forCode && !root.model.showsCode

        CodeField {
            id: codeBack
            objectName: "codeBack"
            label: qsTr("The new recovery code")
            error: root.model.problemAt === KeyChangeModel.New ? root.model.problem : ""
            onEdited: root.model.clearProblem()
            onAccepted: root.save()
        }
    }
    NewSecretCard {
        id: fresh
        visible: !root.forCode
        digits: root.forPin
        minimumLength: root.model.minimumPassphraseLength
        firstError: root.model.problemAt === KeyChangeModel.New ? root.model.problem : ""
        secondError: root.model.problemAt === KeyChangeModel.NewAgain ? root.model.problem : ""
        onEdited: root.model.clearProblem()
        onAccepted: root.save()
    }
    BusyOverlay {
        parent: root
        active: root.model.working
        text: qsTr("Changing the lock…")
    }
}
