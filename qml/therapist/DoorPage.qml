// SPDX-License-Identifier: GPL-3.0-or-later
// While locked: making the vault the first time, opening it every time after.
import QtQuick
import Accord.TherapistModels

Loader {
    id: root

    required property TherapistShell shell
    readonly property url pageUrl: Qt.resolvedUrl(root.shell.newcomer ? "../Shared/SetUpPage.qml" : "../Shared/UnlockPage.qml")

    function open(): void {
        root.setSource(root.pageUrl, {
            model: root.shell.unlock
        });
    }

    focus: true
    onPageUrlChanged: root.open()
    Component.onCompleted: root.open()
}
