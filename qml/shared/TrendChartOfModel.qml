// SPDX-License-Identifier: GPL-3.0-or-later
// The chart with a TrendView's model behind it; loaded by that view alone.
import QtQuick

TrendChart {
    id: root

    required property TrendView view

    bondRuns: root.view.model.bondRuns
    goalsRuns: root.view.model.goalsRuns
    tasksRuns: root.view.model.tasksRuns
    totalRuns: root.view.model.totalRuns
    dropSessions: root.view.model.dropSessions
    dropLabel: root.view.dropLabel
    hasBand: root.view.bandVisible && root.view.model.hasBand
    bandLower: root.view.model.bandLower
    bandUpper: root.view.model.bandUpper
    firstNumber: root.view.model.firstNumber
    lastNumber: root.view.model.lastNumber
    selectedNumber: root.view.selectedNumber
    summary: root.view.model.sentence || root.view.model.title
    onSessionTapped: number => root.view.sessionTapped(number)
}
