// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the client shares with, and the way to add somebody.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property SharingModel model

    title: qsTr("Sharing")
    fill: root.model.empty

    Heading {
        text: qsTr("Sharing")
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("You decide what leaves this phone, to whom, and for how long.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Repeater {
        model: root.model.therapists

        TherapistCard {
            required property therapistRow modelData
            required property int index

            objectName: "therapistCard" + index
            row: modelData
            onClicked: root.model.open(index)
        }
    }
    SoftButton {
        objectName: "pairButton"
        text: qsTr("Pair with another therapist")
        visible: !root.model.empty
        onClicked: root.model.pair()
    }
    QuietButton {
        objectName: "receiptsButton"
        text: qsTr("Receipts")
        visible: !root.model.empty
        onClicked: root.model.openReceipts()
    }
    Item {
        Layout.fillHeight: true
        visible: root.model.empty
    }
    EmptyState {
        objectName: "sharingEmpty"
        iconName: "people"
        title: qsTr("Nobody yet")
        text: qsTr("Pair with your therapist when you both like. Until then, everything simply stays here.")
        actionText: qsTr("Pair with your therapist")
        visible: root.model.empty
        onAction: root.model.pair()
    }
    Item {
        Layout.fillHeight: true
        visible: root.model.empty
    }
}
