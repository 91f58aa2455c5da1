// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule behind a signal and where it comes from: one long calm page, read by thumb, wheel or keys.
import QtQuick
import Accord.Controls
import Accord.SharedModels

PageFrame {
    id: root

    required property RulesModel model

    objectName: "signalRules"
    title: qsTr("How signals work")
    spacing: 0
    focus: true
    header: TopBar {
        width: parent ? parent.width : 0
        onBackClicked: root.model.back()
    }
    Keys.onPressed: event => event.accepted = root.scrollByKey(event.key)

    RuleLines {
        model: root.model
    }
}
