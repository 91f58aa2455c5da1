// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences to say, side by side in equal columns, or one above the other where there is little room.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls

Grid {
    id: root

    property list<string> sentences
    property bool stacked: false
    readonly property real tallest: {
        let most = 0;
        for (let i = 0; i < quotes.count; ++i)
            most = Math.max(most, quotes.itemAt(i)?.implicitHeight ?? 0);
        return most;
    }

    Layout.fillWidth: true
    columns: root.stacked ? 1 : Math.max(1, root.sentences.length)
    columnSpacing: Theme.gap12
    rowSpacing: Theme.gap8

    Repeater {
        id: quotes
        model: root.sentences

        Quote {
            required property string modelData
            required property int index

            objectName: "opener-" + index
            width: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns
            height: root.stacked ? implicitHeight : root.tallest
            text: qsTr("“%1”").arg(modelData)
        }
    }
}
