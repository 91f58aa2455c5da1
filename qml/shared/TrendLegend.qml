// SPDX-License-Identifier: GPL-3.0-or-later
// Which shape is which, and what the shaded band means.
import QtQuick
import Accord.Controls

Flow {
    id: root

    property bool totalOnly: false
    property bool band: false

    spacing: Theme.gap16

    ValueMark {
        shape: "circle"
        shapeColor: Theme.bond
        text: qsTr("Bond")
        visible: !root.totalOnly
    }
    ValueMark {
        shape: "square"
        shapeColor: Theme.goals
        text: qsTr("Goals")
        visible: !root.totalOnly
    }
    ValueMark {
        shape: "triangle"
        shapeColor: Theme.tasks
        text: qsTr("Tasks")
        visible: !root.totalOnly
    }
    ValueMark {
        shape: "circle"
        shapeColor: Theme.primary
        text: qsTr("Working together")
        visible: root.totalOnly
    }
    ValueMark {
        shape: "band"
        shapeColor: Theme.soft
        text: qsTr("usual range")
        quiet: true
        visible: root.band
    }
}
