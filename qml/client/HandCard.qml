// SPDX-License-Identifier: GPL-3.0-or-later
// Passing things over in the room, with no network: show a code, scan theirs.
import QtQuick
import Accord.Controls

Card {
    id: root

    signal showRequested
    signal scanRequested

    Heading {
        level: 2
        text: qsTr("In the room together")
    }
    BodyText {
        quiet: true
        text: qsTr("With no network, codes carry what you share. Only your therapist’s app can open them.")
    }
    ActionRow {
        SoftButton {
            objectName: "showCodeButton"
            iconName: "qr"
            text: qsTr("Show a code")
            onClicked: root.showRequested()
        }
        SoftButton {
            objectName: "scanCodeButton"
            iconName: "scan"
            text: qsTr("Scan a code")
            onClicked: root.scanRequested()
        }
    }
}
