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
        text: root.model.stopConfirmed ? qsTr("Confirmed by your therapist") : qsTr("Revoked here")
        visible: root.model.stoppedHere || root.model.stopConfirmed
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
    StopCard {
        model: root.model
        visible: root.model.asking
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
        visible: root.model.safetyNumber
    }
    Item {
        Layout.fillHeight: true
    }
    QuietButton {
        objectName: "stopButton"
        text: qsTr("Stop sharing")
        visible: root.model.canStop && !root.model.asking
        onClicked: root.model.askToStop()
    }
}
