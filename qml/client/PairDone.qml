// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing, third: the number to compare.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property PairModel model

    title: qsTr("Paired")
    actions: PrimaryButton {
        objectName: "pairedDoneButton"
        text: qsTr("Done")
        onClicked: root.model.done()
    }

    Heading {
        objectName: "pairedTitle"
        text: qsTr("You are paired with %1").arg(root.model.therapistName)
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Nothing has been shared. That stays up to you, each time.")
    }
    SafetyCard {
        number: root.model.safetyNumber
    }
}
