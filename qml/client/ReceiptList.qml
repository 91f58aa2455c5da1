// SPDX-License-Identifier: GPL-3.0-or-later
// The receipts as a list, newest first; each opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property ReceiptsModel model
    property int shown: 30 // rows; older ones on request, so that a long list opens at once

    spacing: 0
    verticalPadding: Theme.gap8

    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: lines
        Layout.fillWidth: true

        Repeater {
            model: Math.min(root.shown, root.model.receipts.length)

            ReceiptLine {
                required property int index

                objectName: "receipt" + index
                width: lines.width
                row: root.model.receipts[index]
                first: index === 0
                number: index + 1
                count: root.model.receipts.length
                onClicked: root.model.open(index)
            }
        }
    }
    QuietButton {
        objectName: "olderReceipts"
        text: qsTr("Older ones")
        visible: root.shown < root.model.receipts.length
        onClicked: root.shown += 50
    }
}
