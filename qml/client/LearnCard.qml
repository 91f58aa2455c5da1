// SPDX-License-Identifier: GPL-3.0-or-later
// One thing worth knowing.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Card {
    id: root

    required property string about
    required property string words
    property string shape // of the dimension it is about
    property color shapeColor: Theme.ink

    Row {
        Layout.fillWidth: true
        spacing: Theme.gap12

        DimensionMark {
            anchors.verticalCenter: parent.verticalCenter
            shape: root.shape
            color: root.shapeColor
            visible: root.shape
        }
        Heading {
            width: parent.width - (root.shape ? Theme.gap32 : 0)
            level: 2
            text: root.about
        }
    }
    BodyText {
        quiet: true
        text: root.words
    }
}
