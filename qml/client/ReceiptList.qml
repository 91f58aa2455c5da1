// SPDX-License-Identifier: GPL-3.0-or-later
// The receipts as a list, newest first; each opens.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property ReceiptsModel model
    property int shown: 30 // rows; older ones on request, so that a long list opens at once

    spacing: 0
    verticalPadding: Theme.gap8

    Repeater {
        model: Math.min(root.shown, root.model.receipts.length)

        ReceiptLine {
            required property int index

            objectName: "receipt" + index
            row: root.model.receipts[index]
            first: index === 0
            onClicked: root.model.open(index)
        }
    }
    QuietButton {
        objectName: "olderReceipts"
        text: qsTr("Older ones")
        visible: root.shown < root.model.receipts.length
        onClicked: root.shown += 50
    }
}
