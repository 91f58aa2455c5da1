// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting everything: what it means, the word that confirms it, and what could not be called back.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property DeleteModel model
    readonly property bool asks: root.model.stage === DeleteModel.Ask

    title: qsTr("Delete everything")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: [
        PrimaryButton {
            objectName: "deleteConfirm"
            text: root.asks ? qsTr("Go on") : qsTr("Delete everything now")
            enabled: !root.asks || word.text
            onClicked: root.asks ? root.model.confirm(word.text) : root.model.erase()
        },
        SoftButton {
            objectName: "deleteCancel"
            large: true
            text: qsTr("Keep everything")
            onClicked: root.model.back()
        }
    ]

    PageTitle {
        text: qsTr("Delete it all")
        detail: root.model.forTherapist ? qsTr("Everything your clients shared with you, your side of the goals and the keys are deleted from this device. There is no way back. Please think of what you are obliged to keep.") : qsTr("Your check-ins, notes and goals, and the keys to them, are deleted from this device. There is no way back.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    DeleteAsk {
        id: word
        model: root.model
        visible: root.asks
    }
    DeleteTold {
        model: root.model
        visible: !root.asks
    }
    BusyOverlay {
        parent: root
        active: root.model.stage === DeleteModel.CallingBack
        text: root.model.forTherapist ? qsTr("Telling those who can be reached…") : qsTr("Calling back what can be reached…")
    }
}
