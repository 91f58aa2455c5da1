// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: how the records open, and how soon they lock.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property LockModel model

    title: qsTr("Lock")
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }

    Heading {
        text: qsTr("Lock")
    }
    Notice {
        objectName: "said"
        iconName: "check"
        text: root.model.said
        visible: root.model.said
    }
    Notice {
        objectName: "problem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    Card {
        Heading {
            level: 2
            text: qsTr("Lock by itself")
        }
        BodyText {
            quiet: true
            text: qsTr("After so long in the background. What you have begun to write is kept.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap8

            Repeater {
                model: root.model.minutesChoices

                Chip {
                    required property int modelData

                    objectName: "minutes" + modelData
                    inCard: true
                    text: root.model.minutesText(modelData)
                    checked: root.model.minutes === modelData
                    onClicked: root.model.minutes = modelData
                }
            }
        }
        SwitchRow {
            objectName: "coverSwitch"
            text: qsTr("Cover the screen")
            detail: qsTr("Nothing can be read here while another app is in front.")
            checked: root.model.covers
            onToggled: root.model.covers = checked
        }
    }
    WayCard {
        objectName: "pinCard"
        title: qsTr("PIN")
        text: root.model.hasPin ? qsTr("Opens Accord on this device. After ten wrong ones in a row it is taken away.") : root.model.canHavePin ? qsTr("The quick way, on this device only. The other ways stay.") : qsTr("This device keeps no keys for apps, so a PIN would not be safe here.")
        actionText: root.model.hasPin ? qsTr("Change the PIN") : qsTr("Set a PIN")
        actionVisible: root.model.canHavePin
        removeText: root.model.hasPin ? qsTr("Remove the PIN") : ""
        onAction: root.model.change(LockModel.Pin)
        onRemove: root.model.removePin()
    }
    WayCard {
        objectName: "passphraseCard"
        title: qsTr("Passphrase")
        text: root.model.hasPassphrase ? qsTr("Opens your records on any device, also from a backup.") : qsTr("Not set. Your recovery code takes its place.")
        actionText: root.model.hasPassphrase ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
        onAction: root.model.change(LockModel.Passphrase)
    }
    WayCard {
        objectName: "codeCard"
        title: qsTr("Recovery code")
        text: root.model.hasRecoveryCode ? qsTr("Set. If the paper is lost or was seen, make a new one; the old one then opens nothing.") : qsTr("Not set. With one, a forgotten passphrase is no loss.")
        actionText: root.model.hasRecoveryCode ? qsTr("Make a new code") : qsTr("Make a recovery code")
        onAction: root.model.change(LockModel.RecoveryCode)
    }
}
