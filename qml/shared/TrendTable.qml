// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions as a list to read, newest first: what the chart shows, for everyone it does not speak to.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

ColumnLayout {
    id: root

    required property TrendModel model
    property int shown: 20 // rows; older ones on request, so that a long history opens at once

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: root.model.title

    Repeater {
        model: root.model

        Loader {
            id: row

            required property int index
            required property string title
            required property string values
            required property string bond
            required property string goals
            required property string tasks
            required property string total
            required property string note

            Layout.fillWidth: true
            active: row.index < root.shown
            visible: row.active
            Component.onCompleted: row.setSource("TrendRow.qml", {
                "title": row.title,
                "values": row.values,
                "bond": row.bond,
                "goals": row.goals,
                "tasks": row.tasks,
                "total": row.total,
                "note": row.note,
                "first": row.index === 0
            })
        }
    }
    QuietButton {
        text: qsTr("Earlier sessions")
        visible: root.shown < root.model.sessionCount
        onClicked: root.shown += 50
    }
}
