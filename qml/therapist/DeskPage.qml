// SPDX-License-Identifier: GPL-3.0-or-later
// The caseload beside what is open on wide windows; one above the other on narrow ones.
import QtQuick
import Accord.Controls
import Accord.TherapistModels

FocusScope {
    id: root

    required property TherapistShell shell
    readonly property DeskModel model: root.shell.desk
    readonly property bool wide: root.width >= Theme.railFrom * Theme.scale
    readonly property real listWidth: Math.min(Theme.readable * 0.7, Math.max(Theme.readable * 0.55, root.width * 0.305))
    readonly property bool covered: !root.wide && root.model.place !== DeskModel.Nothing
    readonly property string besideName: root.model.pageName || (root.wide ? "OverviewPage" : "")

    focus: true
    onBesideNameChanged: beside.open()
    Component.onCompleted: beside.open()

    // Switched off below: the linter of 6.4 does not find QtQuick's StandardKey under its exported name.
    Shortcut {
        sequences: [StandardKey.Cancel, StandardKey.Back] // qmllint disable unqualified
        enabled: root.model.place !== DeskModel.Nothing
        onActivated: root.model.back()
    }
    Shortcut {
        sequences: [StandardKey.Find] // qmllint disable unqualified
        enabled: list.visible
        onActivated: list.focusSearch()
    }
    CaseloadPage {
        id: list

        readonly property bool covered: root.covered

        focus: !root.covered
        width: root.wide ? root.listWidth : root.width
        height: root.height
        anchors.left: parent.left
        visible: !root.covered
        enabled: visible
        desk: root.model
        alone: !root.wide
        onLockRequested: root.shell.lock()
        onSettingsRequested: root.shell.openSettings()
    }
    Rectangle {
        anchors.left: list.right
        width: Theme.line
        height: root.height
        color: Theme.hairline
        visible: root.wide
    }
    Loader {
        id: beside

        function open(): void {
            beside.setSource(root.besideName ? Qt.resolvedUrl(root.besideName + ".qml") : "", {
                desk: root.model
            });
        }

        anchors.right: parent.right
        width: root.wide ? root.width - list.width - Theme.line : root.width
        height: root.height
        visible: root.wide || root.covered
        focus: root.covered
    }
    Binding {
        target: beside.item
        property: "alone"
        value: !root.wide
    }
}
