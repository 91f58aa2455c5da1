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
    Item {
        Layout.fillHeight: true
        visible: !root.sharing
    }
    EmptyState {
        objectName: "clientEmpty"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: Theme.readable
        visible: !root.sharing
        iconName: root.model.standing === ClientModel.Compromised ? "alert" : root.model.standing === ClientModel.Revoked ? "eye-off" : root.model.standing === ClientModel.Ended ? "link" : "clock"
        title: root.model.emptyTitle
        text: root.model.emptyText
        actionText: root.model.standing === ClientModel.Compromised ? qsTr("Make a new invitation") : root.model.standing === ClientModel.Ended ? qsTr("Link again") : ""
        onAction: root.model.standing === ClientModel.Ended ? root.desk.renewLink() : root.desk.openInvite()
    }
    QuietButton {
        objectName: "hideClient"
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: false
        Layout.maximumWidth: root.columnWidth
        text: qsTr("Take off the list")
        visible: root.desk.link.canHide
        onClicked: root.desk.link.hide()
    }
    Item {
        Layout.fillHeight: true
        visible: !root.sharing
    }
    ForTodayCard {
        model: root.model
        visible: root.sharing
        onRulesRequested: root.desk.openRules()
    }
    KeptCard {
        model: root.model
        visible: root.model.keptText
    }
    TrendCard {
        model: root.model
        visible: root.sharing
    }
    GoalsCard {
        model: root.desk.goals
        visible: root.desk.goals.usable || root.desk.goals.count > 0
        onGoalsRequested: root.desk.openGoals()
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
    RhythmCard {
        model: root.desk.link
        visible: root.desk.link.usable
    }
    LinkCard {
        model: root.desk.link
        visible: root.desk.link.usable
        onScanRequested: root.desk.openScan()
        onShowRequested: root.desk.openHandOver()
        onRenewRequested: root.desk.renewLink()
    }
}
