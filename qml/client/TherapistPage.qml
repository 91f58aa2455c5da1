// SPDX-License-Identifier: GPL-3.0-or-later
// One therapist: what was shared, how far it has come, and the way to stop.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property TherapistModel model

    title: root.model.name
    fill: true
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    Heading {
        objectName: "therapistName"
        text: root.model.name
    }
    Pill {
        objectName: "revokedPill"
        iconName: root.model.stopConfirmed ? "check" : "clock"
        text: root.model.revokedPill
        visible: root.model.revokedPill
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        objectName: "standing"
        quiet: true
        text: root.model.standing
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    ConsentCard {
        model: root.model
        visible: root.model.ready && !root.model.closed
    }
    RhythmCard {
        model: root.model.rhythm
        therapist: root.model.name
        visible: root.model.ready && !root.model.closed
    }
    SharedCard {
        model: root.model
        visible: root.model.shared.length > 0
    }
    HandCard {
        visible: root.model.safetyNumber
        onShowRequested: root.model.showCode()
        onScanRequested: root.model.scanCode()
    }
    SafetyCard {
        number: root.model.safetyNumber
        visible: root.model.safetyNumber && !root.model.closed
    }
    Item {
        Layout.fillHeight: true
    }
    QuietButton {
        id: stop
        objectName: "stopButton"
        text: qsTr("Stop sharing")
        visible: root.model.canStop && !root.model.asking
        onClicked: root.model.askToStop()
    }
    StopCard {
        model: root.model
        asker: stop
        visible: root.model.asking
    }
    QuietButton {
        objectName: "receiptsButton"
        text: qsTr("Receipts")
        onClicked: root.model.openReceipts()
    }
    QuietButton {
        objectName: "pairAgainButton"
        text: qsTr("Pair again")
        visible: root.model.closed || !root.model.ready
        onClicked: root.model.pairAgain()
    }
    QuietButton {
        id: close
        objectName: "closeButton"
        text: qsTr("Close this pairing")
        visible: root.model.canClose && !root.model.askingToClose
        onClicked: root.model.askToClose()
    }
    CloseCard {
        model: root.model
        asker: close
        visible: root.model.askingToClose
    }
}
