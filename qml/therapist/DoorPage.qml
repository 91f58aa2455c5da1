// SPDX-License-Identifier: GPL-3.0-or-later
// While locked: making the vault the first time, opening it every time after, and what to do if it does not open.
import QtQuick
import Accord.TherapistModels

Loader {
    id: root

    required property TherapistShell shell
    readonly property url pageUrl: Qt.resolvedUrl("../Shared/" + root.shell.doorPage + "Page.qml")

    function open(): void {
        root.setSource(root.pageUrl, {
            model: root.shell.doorModel
        });
    }

    focus: true
    onPageUrlChanged: root.open()
    Component.onCompleted: root.open()
}
