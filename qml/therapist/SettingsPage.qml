// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: how it looks, how the records open, copies of them, deleting them.
import QtQuick
import Accord.Controls
import Accord.Shared
import Accord.TherapistModels

FocusScope {
    id: root

    required property TherapistShell shell
    readonly property KeepingModel model: root.shell.keeping
    readonly property url pageUrl: root.model && root.model.page ? Qt.resolvedUrl("../Shared/" + root.model.page + "Page.qml") : ""

    objectName: "settingsPage"
    focus: true
    onPageUrlChanged: page.open()

    Shortcut {
        sequences: [StandardKey.Cancel, StandardKey.Back] // qmllint disable unqualified
        onActivated: root.model.back()
    }
    PageFrame {
        anchors.fill: parent
        visible: !page.item
        enabled: visible
        title: qsTr("Settings")
        header: TopBar {
            width: parent ? parent.width : 0
            onBackClicked: root.model.back()
        }

        Heading {
            text: qsTr("Settings")
        }
        RecordsCard {
            model: root.shell.desk ? root.shell.desk.duty : null
        }
        LookCard {
            look: root.shell.look
        }
        SoftButton {
            objectName: "lockPageButton"
            iconName: "lock"
            text: qsTr("PIN, passphrase and lock")
            onClicked: root.model.openLock()
        }
        SoftButton {
            objectName: "backupButton"
            text: qsTr("Make a backup")
            visible: root.model && root.model.canBackUp
            onClicked: root.model.openBackup()
        }
        QuietButton {
            objectName: "deleteButton"
            text: qsTr("Delete everything")
            onClicked: root.model.openDelete()
        }
    }
    Loader {
        id: page

        function open(): void {
            page.setSource(root.pageUrl, root.model && root.model.page ? {
                model: root.model.pageModel
            } : {});
        }

        objectName: "keepingPages"
        anchors.fill: parent
        focus: true
    }
}
