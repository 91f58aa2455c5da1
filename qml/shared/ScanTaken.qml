// SPDX-License-Identifier: GPL-3.0-or-later
// What has come in so far, one line each.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

Card {
    id: root

    required property ScanModel model

    objectName: "scanTaken"
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What has come in")

    // A positioner, not a layout: lines come while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true
        spacing: Theme.gap12

        Repeater {
            model: root.model.taken

            Item {
                id: line

                required property string modelData
                required property int index

                width: lines.width
                height: Math.max(mark.height, words.height)

                Icon {
                    id: mark
                    anchors.left: parent.left
                    symbol: "check"
                    color: Theme.primary
                }
                BodyText {
                    id: words
                    objectName: "scanTaken-" + line.index
                    anchors.left: mark.right
                    anchors.leftMargin: Theme.gap12
                    width: line.width - mark.width - Theme.gap12
                    text: line.modelData
                }
            }
        }
    }
}
