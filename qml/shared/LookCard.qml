// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, how large the words, and whether things move.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property Look look
    readonly property list<real> sizes: [1, 1.25, 1.5, 2]

    Heading {
        level: 2
        text: qsTr("How it looks")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8

        Chip {
            objectName: "themeSystem"
            group: qsTr("How it looks")
            inCard: true
            text: qsTr("As this device")
            checked: root.look.theme === Look.System
            onClicked: root.look.theme = Look.System
        }
        Chip {
            objectName: "themeLight"
            inCard: true
            text: qsTr("Light")
            checked: root.look.theme === Look.Light
            onClicked: root.look.theme = Look.Light
        }
        Chip {
            objectName: "themeDark"
            inCard: true
            text: qsTr("Dark")
            checked: root.look.theme === Look.Dark
            onClicked: root.look.theme = Look.Dark
        }
    }
    Heading {
        Layout.topMargin: Theme.gap8
        level: 2
        text: qsTr("Size of the words")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap8

        Repeater {
            model: root.sizes

            Chip {
                id: size

                required property real modelData

                objectName: "textSize" + Math.round(modelData * 100)
                inCard: true
                //: A text size, in per cent of the usual one
                text: qsTr("%1 %").arg(Number(Math.round(size.modelData * 100)).toLocaleString(Qt.locale(), "f", 0))
                checked: Math.abs(root.look.textScale - modelData) < 0.01
                onClicked: root.look.textScale = modelData
            }
        }
    }
    SwitchRow {
        objectName: "motionSwitch"
        text: qsTr("Less motion")
        checked: root.look.reducedMotion
        onToggled: root.look.reducedMotion = checked
    }
}
