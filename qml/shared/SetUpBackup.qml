// SPDX-License-Identifier: GPL-3.0-or-later
// Set-up from a backup, first: which file, and what opens it.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property SetUpModel model

    title: qsTr("Begin from a backup")
    header: TopBar {
        width: parent ? parent.width : 0
        steps: root.model.steps
        step: root.model.number
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "backupNext"
        text: root.model.restores ? qsTr("Go on") : qsTr("Look inside")
        enabled: root.model.restores || (root.model.backupFile && words.text && !root.model.looking)
        onClicked: root.model.restores ? root.model.takeBackup() : root.model.openBackup(words.text)
    }

    PageTitle {
        text: qsTr("Begin from a backup")
        detail: qsTr("Choose the file and type its passphrase. What opens your records from now on is chosen in the next step.")
    }
    Card {
        spacing: Theme.gap16

        IconLine {
            objectName: "backupFile"
            iconName: "file"
            text: root.model.backupFile
            visible: root.model.backupFile
        }
        SoftButton {
            objectName: "chooseBackup"
            text: root.model.backupFile ? qsTr("Choose another file") : qsTr("Choose the file")
            onClicked: root.model.chooseBackup()
        }
        Notice {
            objectName: "problem"
            kind: "error"
            text: root.model.problem
            visible: root.model.problem && root.model.problemAt === SetUpModel.BackupFile
        }
        PasswordField {
            id: words
            objectName: "backupPassphrase"
            label: qsTr("The backup’s passphrase")
            error: root.model.problemAt === SetUpModel.BackupPassphrase ? root.model.problem : ""
            visible: root.model.backupFile && !root.model.restores
            onEdited: root.model.clearProblem()
            onAccepted: root.model.openBackup(words.text)
        }
    }
    Notice {
        objectName: "backupText"
        iconName: "check"
        text: root.model.backupText
        visible: root.model.restores
    }
    BodyText {
        quiet: true
        text: qsTr("After restoring, nothing is shared until you say so.")
        visible: !root.model.forTherapist
    }
    BusyOverlay {
        parent: root
        active: root.model.looking
        text: qsTr("Looking inside…")
    }
}
