// SPDX-License-Identifier: GPL-3.0-or-later
// The trend as picture or as table; only the one that is looked at is made, and Qt Charts only for the picture.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls
import Accord.Shared

Card {
    id: root

    required property TrendPageModel model

    padding: Theme.gap16

    Loader {
        Layout.fillWidth: true
        active: root.visible
        sourceComponent: root.model.table ? table : chart
    }
    Component {
        id: chart

        TrendChart {
            objectName: "trendChart"
            bondRuns: root.model.trend.bondRuns
            goalsRuns: root.model.trend.goalsRuns
            tasksRuns: root.model.trend.tasksRuns
            totalRuns: root.model.trend.totalRuns
            dropSessions: root.model.trend.dropSessions
            hasBand: root.model.trend.hasBand
            bandLower: root.model.trend.bandLower
            bandUpper: root.model.trend.bandUpper
            firstNumber: root.model.trend.firstNumber
            lastNumber: root.model.trend.lastNumber
            selectedNumber: root.model.selected
            summary: root.model.trend.sentence || root.model.trend.title
            onSessionTapped: number => root.model.selected = number
        }
    }
    Component {
        id: table

        TrendTable {
            objectName: "trendTable"
            model: root.model.trend
        }
    }
}
