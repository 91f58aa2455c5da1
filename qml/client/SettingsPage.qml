// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen about the app itself.
import QtQuick
import Accord.ClientModels
import Accord.Controls
import Accord.Shared

PageFrame {
    id: root

    required property SettingsModel model

    title: qsTr("Settings")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    Heading {
        text: qsTr("Settings")
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    ReminderCard {
        model: root.model
        visible: root.model.canRemind
    }
    LookCard {
        look: root.model.look
    }
    LanguageCard {
        look: root.model.look
        languages: root.model.languages
    }
    NeedCard {
        model: root.model
    }
    SoftButton {
        objectName: "lockPageButton"
        iconName: "lock"
        text: qsTr("PIN, passphrase and lock")
        onClicked: root.model.openLockPage()
    }
    SoftButton {
        objectName: "backupButton"
        text: qsTr("Make a backup")
        onClicked: root.model.openBackup()
    }
    SoftButton {
        objectName: "exportButton"
        text: qsTr("Export my data")
        onClicked: root.model.openExport()
    }
    SoftButton {
        objectName: "learnButton"
        text: qsTr("What the questions are about")
        onClicked: root.model.learn()
    }
    SoftButton {
        objectName: "lockNowButton"
        iconName: "lock"
        text: qsTr("Lock now")
        onClicked: root.model.lock()
    }
    QuietButton {
        objectName: "deleteButton"
        text: qsTr("Delete everything")
        onClicked: root.model.openDelete()
    }
    CaptionText {
        text: qsTr("Accord %1. Free software under the GNU General Public License, version 3 or later.").arg(Qt.application.version)
    }
}
