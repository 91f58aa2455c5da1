// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons side by side in equal widths; one above the other where their words do not fit.
//
// A positioner, not a layout: whether they fit turns with the width while the page is laid out, which a GridLayout of 6.4
// does not follow to the end.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

Grid {
    id: root

    default property list<Item> actions
    readonly property real widest: root.most("implicitWidth")
    readonly property real tallest: root.most("implicitHeight")
    readonly property bool stacked: root.width > 0 && root.widest * root.actions.length + root.columnSpacing * (root.actions.length - 1) > root.width

    function most(size: string): real {
        let most = 0;
        for (let i = 0; i < root.actions.length; ++i)
            most = Math.max(most, root.actions[i][size]);
        return most;
    }

    Layout.fillWidth: true
    columns: root.stacked ? 1 : Math.max(1, root.actions.length)
    columnSpacing: Theme.gap12
    rowSpacing: Theme.gap8

    Repeater {
        model: root.actions

        Item {
            id: cell

            required property Item modelData

            width: Math.max(0, (root.width - (root.columns - 1) * root.columnSpacing) / root.columns)
            // Not its own visible: the button lies in it, and a row that began hidden would stay so.
            height: !modelData.visible ? 0 : root.stacked ? modelData.implicitHeight : root.tallest
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
