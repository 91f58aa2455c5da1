// SPDX-License-Identifier: GPL-3.0-or-later
// A check-in, one step at a time; every step is a fresh page, so it starts at its top.
import QtQuick
import Accord.ClientModels
import Accord.Controls

FocusScope {
    id: root

    required property CheckInModel model
    readonly property string stepName: root.model.kind === CheckInModel.Scale ? "QuestionStep" : root.model.kind === CheckInModel.Text ? "NoteStep" : root.model.kind === CheckInModel.Ask ? "DraftStep" : "LookBackStep"
    readonly property url stepUrl: Qt.resolvedUrl(root.stepName + ".qml")

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
