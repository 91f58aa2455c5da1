// SPDX-License-Identifier: GPL-3.0-or-later
// All answers at a glance before they are final; each can be changed.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property CheckInModel model

    title: qsTr("Look back")
    header: CheckInBar {
        model: root.model
    }
    actions: [
        PrimaryButton {
            objectName: "finishButton"
            text: root.model.correcting ? qsTr("Save the change") : qsTr("Finish")
            onClicked: root.model.finish()
        },
        QuietButton {
            objectName: "leaveButton"
            text: qsTr("Leave it as it was")
            visible: root.model.correcting
            onClicked: root.model.discard()
        }
    ]

    Heading {
        text: qsTr("Does this look right?")
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("Tap an answer to change it.")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        spacing: 0
        verticalPadding: Theme.gap8

        Repeater {
            model: root.model.rows

            AnswerLine {
                required property answerRow modelData
                required property int index

                objectName: "answerLine" + index
                row: modelData
                first: index === 0
                onClicked: root.model.change(modelData.page)
            }
        }
    }
    SessionChoice {
        model: root.model
    }
}
