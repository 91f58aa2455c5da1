// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's window: the door while locked, the desk while unlocked.
import QtQuick
import Accord.Controls
import Accord.Shared
import Accord.SharedModels
import Accord.TherapistModels

Window {
    id: root

    required property TherapistShell shell
    required property AutoLock guard
    required property Look look
    readonly property url stageUrl: Qt.resolvedUrl(root.shell.keeping ? "SettingsPage.qml" : root.shell.atDesk ? "DeskPage.qml" : "DoorPage.qml")

    objectName: "therapistWindow"
    title: qsTr("Accord for therapists")
    color: Theme.bg
    onStageUrlChanged: stage.open()
    Component.onCompleted: stage.open()

    Binding {
        target: Theme
        property: "dark"
        value: root.look.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.look.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.look.reducedMotion
    }
    Loader {
        id: stage

        function open(): void {
            stage.setSource(root.stageUrl, {
                shell: root.shell
            });
        }

        objectName: "stage"
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: root.look.rightToLeft
        LayoutMirroring.childrenInherit: true
    }
    PrivacyCover {
        active: root.guard.covered
    }
}
