// SPDX-License-Identifier: GPL-3.0-or-later
// The link with one client: passing codes in the room, a new phone, and the end of it.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared
import Accord.TherapistModels

Card {
    id: root

    required property LinkModel model
    readonly property bool narrow: root.width < Theme.readable * Theme.scale
    signal scanRequested
    signal showRequested
    signal renewRequested

    objectName: "linkCard"
    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("Your link with %1").arg(root.model.clientName)
    }
    CaptionText {
        objectName: "dutyKnown"
        text: root.model.duty
        visible: root.model.duty
    }
    CaptionText {
        objectName: "linkScanned"
        text: qsTr("You scanned each other’s codes in the room, so nobody can stand between you.")
        visible: root.model.scanned
    }
    BodyText {
        quiet: true
        text: qsTr("When you next speak, compare this number with %1’s. The same on both screens means nobody stands between you.").arg(root.model.clientName)
        visible: root.model.safetyNumber
    }
    SafetyNumber {
        objectName: "linkSafetyNumber"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readable * 0.6 * Theme.scale // three groups and two, not four and one
        number: root.model.safetyNumber
        visible: root.model.safetyNumber
    }
    Notice {
        objectName: "linkProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    ActionRow {
        visible: root.model.usable

        SoftButton {
            objectName: "showCode"
            iconName: "qr"
            text: qsTr("Show a code")
            onClicked: root.showRequested()
        }
        SoftButton {
            objectName: "scanCode"
            iconName: "scan"
            text: qsTr("Scan a code")
            onClicked: root.scanRequested()
        }
    }
    QuietButton {
        objectName: "renewLink"
        Layout.alignment: Qt.AlignLeft
        Layout.fillWidth: root.narrow
        leftPadding: 0
        text: qsTr("New phone, or records restored? Link again")
        onClicked: root.renewRequested()
    }
    QuietButton {
        objectName: "closeLink"
        Layout.topMargin: -Theme.gap12
        Layout.alignment: Qt.AlignLeft
        Layout.fillWidth: root.narrow
        leftPadding: 0
        text: qsTr("Close this link")
        visible: root.model.usable && !root.model.asking
        onClicked: root.model.askToClose()
    }
    LinkClose {
        model: root.model
        visible: root.model.asking
    }
}
