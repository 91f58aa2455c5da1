// SPDX-License-Identifier: GPL-3.0-or-later
// Before anything is deleted: what will be called back, what cannot be, and the word to type.
import QtQuick
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property DeleteModel model
    readonly property alias text: word.text

    spacing: Theme.gap16

    IconLine {
        objectName: "sharedText"
        iconName: "share"
        text: root.model.forTherapist ? qsTr("The apps of %1 keep what is theirs; what they send will no longer arrive.").arg(root.model.sharedText) : qsTr("You have shared with %1. First their app is told to remove it, as far as it can be reached. What they are obliged to keep, or have written down, cannot be called back.").arg(root.model.sharedText)
        visible: root.model.sharedText
    }
    IconLine {
        iconName: "info"
        text: qsTr("Backups and exported files you saved elsewhere stay where they are. Please delete those yourself.")
    }
    TextField {
        id: word
        objectName: "deleteWord"
        label: qsTr("To go on, type “%1”").arg(root.model.word)
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        onEdited: root.model.clearProblem()
        onAccepted: root.model.confirm(word.text)
    }
}
