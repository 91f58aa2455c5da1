// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of one client's sessions and, beneath it, the session chosen in it. Loaded by its address, never named in
// another file: naming it would load QtCharts long before a page draws.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.Shared
import Accord.SharedModels

ColumnLayout {
    id: root

    required property TrendModel trend
    property int selected: 0 // 0 = none

    spacing: Theme.gap12

    TrendChart {
        objectName: "chart"
        Layout.fillWidth: true
        Layout.preferredHeight: root.width > Theme.readable ? 7 * Theme.gap48 * Theme.scale : implicitHeight
        bondRuns: root.trend.bondRuns
        goalsRuns: root.trend.goalsRuns
        tasksRuns: root.trend.tasksRuns
        totalRuns: root.trend.totalRuns
        dropSessions: root.trend.dropSessions
        dropLabel: qsTr("drop")
        hasBand: root.trend.hasBand
        bandLower: root.trend.bandLower
        bandUpper: root.trend.bandUpper
        firstNumber: root.trend.firstNumber
        lastNumber: root.trend.lastNumber
        selectedNumber: root.selected
        summary: root.trend.sentence
        onSessionTapped: number => root.selected = root.selected === number ? 0 : number
    }
    ColumnLayout {
        objectName: "chosenSession"
        spacing: Theme.gap4
        visible: root.selected > 0

        Label {
            text: root.trend.sessionTitle(root.selected)
            font.weight: Font.DemiBold
        }
        CaptionText {
            text: root.trend.sessionValues(root.selected)
        }
        CaptionText {
            text: qsTr("“%1”").arg(root.trend.sessionNote(root.selected))
            visible: root.trend.sessionNote(root.selected)
        }
    }
}
