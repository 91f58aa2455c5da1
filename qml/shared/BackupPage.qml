// SPDX-License-Identifier: GPL-3.0-or-later
// A locked copy of everything in one file.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property BackupModel model

    title: qsTr("Backup")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: PrimaryButton {
        objectName: "backupButton"
        text: qsTr("Make a backup")
        enabled: words.filled && !root.model.working
        onClicked: root.model.make(words.first, words.second)
    }

    PageTitle {
        text: qsTr("Backup")
        detail: qsTr("A locked copy of everything in one file. Keep it on another device, in case this one breaks or gets lost.")
    }
    Notice {
        objectName: "said"
        iconName: "check"
        text: root.model.said
        visible: root.model.said
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem && root.model.problemAt === BackupModel.Nowhere
    }
    NewSecretCard {
        id: words
        minimumLength: root.model.minimumPassphraseLength
        firstLabel: qsTr("A passphrase for this file")
        firstError: root.model.problemAt === BackupModel.Passphrase ? root.model.problem : ""
        secondError: root.model.problemAt === BackupModel.PassphraseAgain ? root.model.problem : ""
        onEdited: root.model.clearProblem()
        onAccepted: root.model.make(words.first, words.second)
    }
    BodyText {
        quiet: true
        text: qsTr("It may be the passphrase you use here, or another. Your PIN and your recovery code do not open the file.")
    }
    CaptionText {
        objectName: "lastText"
        text: root.model.lastText
        visible: text
    }
    ProgressOverlay {
        parent: root
        active: root.model.working
        text: qsTr("Writing the backup, and reading it back…")
        share: root.model.share
        onCancelled: root.model.cancel()
    }
}
