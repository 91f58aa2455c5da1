// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the caseload while nothing is open: how the day looks, or how to begin.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

BesidePage {
    id: root

    readonly property CaseloadModel caseload: root.desk.caseload

    objectName: "overviewPage"
    fill: true
    title: qsTr("Overview")

    Item {
        Layout.fillHeight: true
    }
    EmptyState {
        objectName: "welcome"
        visible: root.caseload.empty
        iconName: "people"
        title: qsTr("No clients yet")
        text: qsTr("Invite your first client, in the room or from afar. They rate each session in their own app and decide what they share with you.")
        actionText: qsTr("Invite a client")
        onAction: root.desk.openInvite()
    }
    EmptyState {
        objectName: "dayAtAGlance"
        visible: !root.caseload.empty
        iconName: "trend"
        title: root.caseload.glance
        text: root.caseload.glanceDetail
    }
    QuietButton {
        objectName: "rulesFromOverview"
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("How signals work")
        onClicked: root.desk.openRules()
    }
    Item {
        Layout.fillHeight: true
    }
}
