// SPDX-License-Identifier: GPL-3.0-or-later
// Free words, the last question, if there are any.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

PageFrame {
    id: root

    required property CheckInModel model
    readonly property bool nearlyFull: root.model.noteRoom < 200

    title: root.model.label
    header: CheckInBar {
        model: root.model
    }
    actions: PrimaryButton {
        objectName: "nextButton"
        text: root.model.note ? qsTr("Next") : qsTr("Nothing to add")
        enabled: root.model.canGoOn
        onClicked: root.model.next()
    }

    Heading {
        Layout.topMargin: Theme.gap24
        objectName: "question"
        text: root.model.question
    }
    BodyText {
        Layout.topMargin: -Theme.gap8
        quiet: true
        text: qsTr("In your own words, and only if you like. You decide later whether anybody else reads it.")
    }
    TextArea {
        objectName: "noteField"
        placeholderText: qsTr("Whatever comes to mind")
        lines: 6
        text: root.model.note
        helper: root.nearlyFull && root.model.noteRoom >= 0 ? qsTr("%1 characters left").arg(root.model.noteRoom) : ""
        error: root.model.noteRoom < 0 ? qsTr("That is %1 characters too long.").arg(-root.model.noteRoom) : ""
        onEdited: root.model.writeNote(text)
    }
    NobodyWatches {}
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
}
