// SPDX-License-Identifier: GPL-3.0-or-later
// The first time: a few calm steps, one in sight at a time; what was typed stays while going to and fro.
import QtQuick
import Accord.Controls
import Accord.SharedModels

FocusScope {
    id: root

    required property SetUpModel model

    Keys.onBackPressed: event => event.accepted = root.model.back()
    Keys.onEscapePressed: event => event.accepted = root.model.back()

    SetUpWelcome {
        anchors.fill: parent
        model: root.model
        visible: root.model.step === SetUpModel.Welcome
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    SetUpBackup {
        anchors.fill: parent
        model: root.model
        visible: root.model.step === SetUpModel.Backup
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    SetUpKeys {
        anchors.fill: parent
        model: root.model
        visible: root.model.step === SetUpModel.Keys
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    SetUpCode {
        anchors.fill: parent
        model: root.model
        visible: root.model.step === SetUpModel.Code
        enabled: visible // a field out of sight keeps no focus
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    SetUpCodeBack {
        anchors.fill: parent
        model: root.model
        visible: root.model.step === SetUpModel.CodeBack
        enabled: visible // a field out of sight keeps no focus
    }
    ProgressOverlay {
        active: root.model.working && root.model.restores
        text: qsTr("Restoring your records…")
        share: root.model.share
        onCancelled: root.model.cancel()
    }
    BusyOverlay {
        active: root.model.working && !root.model.restores
        text: qsTr("Locking it with your keys…")
    }
}
