// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the trend, and whether as picture or as numbers.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

GridLayout {
    id: root

    required property TrendPageModel model

    Layout.fillWidth: true
    columns: Theme.largeText ? 2 : 4
    columnSpacing: Theme.gap8
    rowSpacing: Theme.gap8

    Chip {
        objectName: "lastFiveChip"
        Layout.fillWidth: Theme.largeText
        text: qsTr("Last 5")
        checked: root.model.lastFive
        visible: root.model.canNarrow
        onClicked: root.model.lastFive = true
    }
    Chip {
        objectName: "allChip"
        Layout.fillWidth: Theme.largeText
        text: qsTr("All")
        checked: !root.model.lastFive
        visible: root.model.canNarrow
        onClicked: root.model.lastFive = false
    }
    Item {
        Layout.fillWidth: true
        visible: !Theme.largeText
    }
    Chip {
        objectName: "tableChip"
        Layout.fillWidth: Theme.largeText
        text: qsTr("Table")
        checked: root.model.table
        onClicked: root.model.table = !root.model.table
    }
}
