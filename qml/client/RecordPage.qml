// SPDX-License-Identifier: GPL-3.0-or-later
// One check-in with everything about it, and what can still be done with it.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property RecordModel model

    title: root.model.title
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    PageTitle {
        objectName: "recordTitle"
        text: root.model.title
        detail: root.model.about
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Notice {
        objectName: "replacesText"
        text: root.model.replaces
        visible: root.model.replaces
    }
    RecordAnswers {
        model: root.model
        visible: root.model.rows.length > 0
    }
    // Positioners, not layouts: rows come and go while the page is laid out, which nested layouts do not survive (6.4).
    Column {
        id: shares
        Layout.fillWidth: true
        spacing: Theme.gap16

        Repeater {
            model: root.model.shares

            RecordShareCard {
                required property recordShare modelData
                required property int index

                objectName: "recordShare" + index
                width: shares.width
                share: modelData
                onActed: root.model.share(index)
                onShowRequested: root.model.show(index)
            }
        }
    }
    SoftButton {
        objectName: "changeButton"
        text: qsTr("Change an answer")
        visible: root.model.rows.length > 0
        onClicked: root.model.change()
    }
    CaptionText {
        text: qsTr("What you said first is kept beside the change.")
        visible: root.model.rows.length > 0 && !root.model.replaces
        horizontalAlignment: Text.AlignHCenter
    }
}
