// SPDX-License-Identifier: GPL-3.0-or-later
// One question and its unmarked line, within reach of the thumb.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property CheckInModel model

    title: root.model.label
    fill: true
    header: CheckInBar {
        model: root.model
    }
    actions: ActionRow {
        SoftButton {
            objectName: "skipButton"
            large: true
            text: qsTr("Skip")
            onClicked: root.model.skip()
        }
        PrimaryButton {
            objectName: "nextButton"
            text: qsTr("Next")
            enabled: root.model.canGoOn
            onClicked: root.model.next()
        }
    }

    Heading {
        Layout.topMargin: Theme.gap24
        objectName: "question"
        text: root.model.question
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("There is no right answer.")
    }
    SessionChoice {
        model: root.model
        visible: root.model.step === 1
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Item {
        Layout.fillHeight: true
    }
    RatingLine {
        objectName: "ratingLine"
        label: root.model.question
        lowAnchor: root.model.lowAnchor
        highAnchor: root.model.highAnchor
        from: root.model.minimum
        to: root.model.maximum
        value: root.model.value
        answered: root.model.answered
        focus: true
        onMoved: value => root.model.answer(value)
    }
}
