// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons side by side in equal widths; one above the other where their words do not fit.
import QtQuick
import QtQuick.Layouts

GridLayout {
    id: root

    default property list<Item> actions
    readonly property real widest: {
        let most = 0;
        for (let i = 0; i < root.actions.length; ++i)
            most = Math.max(most, root.actions[i].implicitWidth);
        return most;
    }
    readonly property bool stacked: root.width > 0 && root.widest * root.actions.length + root.columnSpacing * (root.actions.length - 1) > root.width

    Layout.fillWidth: true
    columns: root.stacked ? 1 : Math.max(1, root.actions.length)
    columnSpacing: Theme.gap12
    rowSpacing: Theme.gap8

    Repeater {
        model: root.actions

        Item {
            id: cell

            required property Item modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            implicitHeight: modelData.implicitHeight
            visible: modelData.visible
            data: [modelData]

            Binding {
                target: cell.modelData
                property: "width"
                value: cell.width
            }
            Binding {
                target: cell.modelData
                property: "height"
                value: cell.height
            }
        }
    }
}
