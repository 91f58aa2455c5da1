// SPDX-License-Identifier: GPL-3.0-or-later
// The safety number and what to do with it.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared

Card {
    id: root

    property string number

    Heading {
        level: 2
        text: qsTr("Safety number")
    }
    BodyText {
        quiet: true
        text: qsTr("Read it to each other when you next speak. The same on both sides means nobody stands in between.")
    }
    SafetyNumber {
        objectName: "safetyNumber"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readable * 0.6 * Theme.scale // three groups and two, not four and one
        Layout.alignment: Qt.AlignHCenter
        number: root.number
    }
}
