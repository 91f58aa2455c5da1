// SPDX-License-Identifier: GPL-3.0-or-later
// Every decision about sharing, to look at and to keep elsewhere.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property ReceiptsModel model
    readonly property bool one: root.model.opened >= 0
    property bool whole: false // the opened one's file, word for word

    title: root.one ? qsTr("Receipt") : qsTr("Receipts")
    fill: root.model.empty
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: SoftButton {
        objectName: "receiptSaveButton"
        iconName: "file"
        text: root.one ? qsTr("Save this one as a file") : qsTr("Save all as a file")
        visible: !root.model.empty
        onClicked: root.model.save()
    }

    PageTitle {
        objectName: "receiptsTitle"
        text: root.one ? root.model.openedRow.title : qsTr("Receipts")
        detail: root.one ? root.model.openedRow.when : root.model.empty ? "" : qsTr("One for every decision about sharing. They are yours and never change.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Notice {
        objectName: "receiptSaved"
        iconName: "check"
        text: root.model.saved
        visible: root.model.saved
    }
    ReceiptList {
        model: root.model
        visible: !root.one && !root.model.empty
    }
    Card {
        visible: root.one

        BodyText {
            text: root.model.openedRow.what
            visible: root.model.openedRow.what
        }
        QuietButton {
            objectName: "wholeReceiptButton"
            text: root.whole ? qsTr("Hide the file") : qsTr("Show the file as it is")
            onClicked: root.whole = !root.whole
        }
        CaptionText {
            text: qsTr("A standard consent record, in English, for whoever you may want to show it to.")
            visible: root.whole
        }
        Label {
            objectName: "receiptText"
            visible: root.whole
            text: root.model.openedText
            font.family: Theme.fixedFamily
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
    EmptyState {
        objectName: "receiptsEmpty"
        Layout.fillHeight: true
        topPadding: Math.max(0, (height - implicitHeight) / 2)
        iconName: "note"
        title: qsTr("No receipts yet")
        text: qsTr("Whenever you share something, change what is shared, or stop, a receipt of it is kept here for you.")
        visible: root.model.empty
    }
}
