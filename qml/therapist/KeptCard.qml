// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept by the duty to keep records after a client stopped sharing: set apart, marked, counted nowhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

ColumnLayout {
    id: root

    required property ClientModel model
    property bool shown: false

    objectName: "keptRecords"
    spacing: Theme.gap16

    Notice {
        objectName: "keptNotice"
        iconName: "lock"
        text: root.model.keptText
        actionText: root.shown ? qsTr("Hide them") : qsTr("Show them")
        onAction: root.shown = !root.shown
    }
    Repeater {
        model: root.shown ? root.model.kept : null

        SummaryCard {
            kept: true
        }
    }
}
