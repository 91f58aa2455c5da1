// SPDX-License-Identifier: GPL-3.0-or-later
// A draft is there already, and something else was asked for: what becomes of it.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property CheckInModel model

    title: qsTr("You have begun already")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    actions: [
        PrimaryButton {
            objectName: "goOnButton"
            text: qsTr("Go on with it")
            onClicked: root.model.goOnWithDraft()
        },
        SoftButton {
            objectName: "letGoButton"
            large: true
            text: root.model.letGoText
            onClicked: root.model.letDraftGo()
        }
    ]

    Heading {
        objectName: "draftQuestion"
        text: qsTr("You have begun already")
    }
    BodyText {
        objectName: "draftText"
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: root.model.draftText
    }
    BodyText {
        quiet: true
        text: qsTr("There is room for one at a time. If you let it go, its answers are gone. What you finished stays.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
}
