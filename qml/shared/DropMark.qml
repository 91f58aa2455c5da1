// SPDX-License-Identifier: GPL-3.0-or-later
// A dotted line through the chart where a dip began, with its word above.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.Controls

Item {
    id: root

    property string text
    property real room // the chart's width, which the word stays inside

    Text {
        id: word
        anchors.bottom: parent.top
        x: Math.max(-root.x, Math.min(root.room - root.x - width, -width / 2))
        text: root.text
        color: Theme.watch
        font.family: Theme.family
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Repeater {
        model: Math.max(0, Math.floor(root.height / (2 * Theme.gap4 - 2)))

        Rectangle {
            required property int index

            x: -width / 2
            y: index * (2 * Theme.gap4 - 2)
            width: Theme.line * 1.5
            height: Theme.gap4 - 1
            radius: width / 2
            color: Theme.watch
        }
    }
}
