// SPDX-License-Identifier: GPL-3.0-or-later
// Every check-in, newest first, month by month; rows are made as they come into sight.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

FocusScope {
    id: root

    required property HistoryModel model
    readonly property real side: Math.max(Theme.margin, (root.width - Theme.readable) / 2)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("All check-ins")

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            Layout.fillWidth: true
            onBackClicked: root.model.back()
        }
        PageTitle {
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            Layout.topMargin: Theme.gap8
            Layout.bottomMargin: Theme.gap8
            text: qsTr("All check-ins")
            detail: root.model.empty ? "" : root.model.countText
        }
        Notice {
            objectName: "problem"
            Layout.leftMargin: root.side
            Layout.rightMargin: root.side
            kind: "error"
            text: root.model.problem
            visible: root.model.problem
        }
        ListView {
            id: list

            objectName: "history"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: count > 0
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            visible: !root.model.empty
            model: root.model
            bottomMargin: Theme.gap24
            Component.onCompleted: {
                list.currentIndex = root.model.startRow;
                list.positionViewAtIndex(root.model.startRow, ListView.Center);
            }
            Accessible.role: Accessible.List
            Accessible.name: qsTr("All check-ins")
            Keys.onReturnPressed: root.model.open(list.currentIndex)
            Keys.onEnterPressed: root.model.open(list.currentIndex)
            Keys.onSpacePressed: root.model.open(list.currentIndex)
            T.ScrollBar.vertical: ScrollHandle {}

            delegate: HistoryRow {
                width: list.width
                side: root.side
                current: list.activeFocus && ListView.isCurrentItem
                onClicked: root.model.open(index)
            }
        }
        PageFrame { // which scrolls where large words need more than the window
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.model.empty

            EmptyState {
                objectName: "historyEmpty"
                iconName: "clock"
                title: qsTr("Nothing here yet")
                text: qsTr("Every check-in you finish is kept here, where only you can read it.")
                actionText: qsTr("Check in")
                onAction: root.model.checkIn()
            }
        }
    }
}
