// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in, one step at a time; every step is a fresh page, so it starts at its top.
import QtQuick
import Accord.ClientModels
import Accord.Controls

FocusScope {
    id: root

    required property CheckInModel model
    readonly property url stepUrl: Qt.resolvedUrl(root.model.kind === CheckInModel.Scale ? "QuestionStep.qml" : root.model.kind === CheckInModel.Text ? "NoteStep.qml" : "LookBackStep.qml")

    Component.onCompleted: step.open()

    Connections {
        target: root.model

        function onPageChanged(): void {
            step.open();
        }
    }
    Loader {
        id: step

        function open(): void {
            step.setSource(root.stepUrl, {
                model: root.model
            });
        }

        anchors.fill: parent
        focus: true
        onLoaded: appear.restart()
    }
    NumberAnimation {
        id: appear
        target: step
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.motion
    }
}
