// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up, third, second half: the recovery code typed back, so that what was written down is right.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property SetUpModel model

    title: qsTr("Type it back once")
    onVisibleChanged: if (root.visible) code.focusInput()
    header: TopBar {
        width: parent ? parent.width : 0
        steps: root.model.steps
        step: root.model.number
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "codeCheck"
        text: qsTr("Lock my records")
        enabled: code.text
        onClicked: root.model.checkCode(code.text)
    }

    PageTitle {
        text: qsTr("Type it back once")
        detail: qsTr("So that you can be sure of what you wrote down. Small or capital letters, spaces and hyphens do not matter.")
    }
    CodeField {
        id: code
        error: root.model.problemAt === SetUpModel.CodeField ? root.model.problem : ""
        onEdited: root.model.clearProblem()
        onAccepted: root.model.checkCode(code.text)
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem && root.model.problemAt === SetUpModel.Nowhere
    }
}
