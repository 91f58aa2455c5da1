// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's window: the door while locked, the desk while unlocked.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

Window {
    id: root

    required property TherapistShell shell
    required property bool dark
    required property bool mirrored
    required property real textScale
    required property bool reducedMotion
    readonly property bool unlocked: root.shell.desk !== null

    objectName: "therapistWindow"
    title: qsTr("Accord for therapists")
    color: Theme.bg

    Binding {
        target: Theme
        property: "dark"
        value: root.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }
    Loader {
        objectName: "stage"
        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: root.mirrored
        LayoutMirroring.childrenInherit: true
        sourceComponent: root.unlocked ? desk : door
    }
    Component {
        id: door

        DoorPage {
            model: root.shell.unlock
            making: root.shell.newcomer
        }
    }
    Component {
        id: desk

        DeskPage {
            model: root.shell.desk
            onLockRequested: root.shell.lock()
        }
    }
}
