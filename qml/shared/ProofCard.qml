// SPDX-License-Identifier: GPL-3.0-or-later
// Before something about the lock is changed: the passphrase or the recovery code there is now.
import QtQuick
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property KeyChangeModel model
    readonly property string text: root.model.proofIsCode ? code.text : passphrase.text
    readonly property string error: root.model.problemAt === KeyChangeModel.Proof ? root.model.problem : ""
    signal accepted

    Heading {
        level: 2
        text: qsTr("First, that it is you")
    }
    PasswordField {
        id: passphrase
        objectName: "proofPassphrase"
        label: qsTr("Your passphrase now")
        error: root.error
        visible: !root.model.proofIsCode
        onEdited: root.model.clearProblem()
        onAccepted: root.accepted()
    }
    CodeField {
        id: code
        objectName: "proofCode"
        label: qsTr("Your recovery code now")
        error: root.error
        visible: root.model.proofIsCode
        onEdited: root.model.clearProblem()
        onAccepted: root.accepted()
    }
    QuietButton {
        objectName: "otherProof"
        text: root.model.proofIsCode ? qsTr("Use the passphrase") : qsTr("Use the recovery code")
        visible: root.model.mayChooseProof
        onClicked: root.model.proofIsCode = !root.model.proofIsCode
    }
}
