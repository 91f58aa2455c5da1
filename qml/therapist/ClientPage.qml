// SPDX-License-Identifier: GPL-3.0-or-later
// One client: what to know before the session, the trend, and every summary as it arrived.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

BesidePage {
    id: root

    readonly property ClientModel model: root.desk.client
    readonly property bool sharing: root.model.standing === ClientModel.Sharing

    objectName: "clientPage"
    fill: !root.sharing
    title: root.model.name
    contentWidth: Theme.readable * 1.5

    ClientHeader {
        model: root.model
    }
    Notice {
        objectName: "clientProblem"
        kind: "error"
        text: root.model.problem
        visible: root.model.problem
    }
    ForTodayCard {
        model: root.model
        visible: root.sharing
        onRulesRequested: root.desk.openRules()
    }
    TrendCard {
        model: root.model
        visible: root.sharing
    }
    Heading {
        Layout.topMargin: Theme.gap8
        level: 2
        text: qsTr("What was shared")
        visible: root.sharing
    }
    Repeater {
        model: root.model.summaries

        SummaryCard {
            onDiscussRequested: root.model.markDiscussed(index)
        }
    }
    QuietButton {
        objectName: "showEarlier"
        text: qsTr("Show earlier sessions")
        visible: root.model.summaries.hasMore
        onClicked: root.model.summaries.showMore()
    }
    Item {
        Layout.fillHeight: true
        visible: !root.sharing
    }
    EmptyState {
        objectName: "clientEmpty"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: Theme.readable
        visible: !root.sharing
        iconName: root.model.standing === ClientModel.Compromised ? "alert" : root.model.standing === ClientModel.Revoked ? "eye-off" : "clock"
        title: root.model.emptyTitle
        text: root.model.emptyText
        actionText: root.model.standing === ClientModel.Compromised ? qsTr("Make a new invitation") : ""
        onAction: root.desk.openInvite()
    }
    Item {
        Layout.fillHeight: true
        visible: !root.sharing
    }
}
