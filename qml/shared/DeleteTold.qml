// SPDX-License-Identifier: GPL-3.0-or-later
// After calling back: who was told, who was not, and what that means.
import QtQuick
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property DeleteModel model

    spacing: Theme.gap16

    IconLine {
        objectName: "toldText"
        iconName: "check"
        text: root.model.forTherapist ? qsTr("On its way to %1: this pairing is over.").arg(root.model.toldText) : qsTr("On its way to %1: take away what I shared.").arg(root.model.toldText)
        visible: root.model.toldText
    }
    IconLine {
        objectName: "notToldText"
        iconName: "alert"
        text: root.model.forTherapist ? qsTr("Could not be reached: %1. You may try again, or tell them yourself.").arg(root.model.notToldText) : qsTr("Could not be reached: %1. What they have stays with them. You may try again, or tell them yourself.").arg(root.model.notToldText)
        visible: root.model.notToldText
    }
    SoftButton {
        objectName: "callBackAgain"
        text: qsTr("Try again")
        visible: root.model.notToldText
        onClicked: root.model.callBackAgain()
    }
    BodyText {
        text: qsTr("Nothing has been deleted from this device yet.")
    }
}
