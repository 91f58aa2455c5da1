// SPDX-License-Identifier: GPL-3.0-or-later
// The shape and colour of a field, by its stable name; fields that are no dimension have no shape.
import QtQuick
import Accord.Controls

QtObject {
    id: root

    property string name // bond, goals, tasks, ...
    readonly property string shape: root.name === "bond" ? "circle" : root.name === "goals" ? "square" : root.name === "tasks" ? "triangle" : ""
    readonly property color ink: root.name === "bond" ? Theme.bond : root.name === "goals" ? Theme.goals : root.name === "tasks" ? Theme.tasks : Theme.muted
}
