// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody in one list, those who need attention first; arrow keys move, Enter opens.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.Controls
import Accord.TherapistModels

FocusScope {
    id: root

    required property DeskModel desk
    property bool alone: false // nothing stands beside the list
    readonly property CaseloadModel model: root.desk.caseload
    signal lockRequested
    signal settingsRequested

    function focusSearch(): void {
        search.focusInput();
    }

    objectName: "caseloadPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Caseload")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap12

        TitleRow {
            Layout.topMargin: Theme.gap20
            Layout.leftMargin: Theme.gap24
            Layout.rightMargin: Theme.gap20
            text: qsTr("Caseload")
            trailing: true

            Pill {
                objectName: "headline"
                text: root.model.headline
                tone: root.model.headlineTone
                visible: root.model.headline
            }
        }
        TextField {
            id: search
            objectName: "search"
            Layout.leftMargin: Theme.gap20
            Layout.rightMargin: Theme.gap20
            leadingIcon: "search"
            placeholderText: Theme.largeText ? qsTr("Search") : root.model.clientCount === 1 ? qsTr("Search 1 client") : qsTr("Search %1 clients").arg(root.model.clientCount)
            visible: root.model.clientCount > 0
            onEdited: root.model.search = search.text
            onAccepted: list.forceActiveFocus()
        }
        Notice {
            Layout.leftMargin: Theme.gap20
            Layout.rightMargin: Theme.gap20
            kind: "error"
            text: root.model.problem
            visible: root.model.problem
        }
        ListView {
            id: list

            property bool byKeys: false // the ring shows only to who works with keys

            function take(row: int): void {
                list.byKeys = false;
                list.currentIndex = row;
            }

            objectName: "caseload"
            cacheBuffer: 0 // rows made ahead of time are not always let go when a search empties the list (6.4)
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            focus: true
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightFollowsCurrentItem: true
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            model: root.model
            onCountChanged: list.currentIndex = Math.max(0, list.currentIndex) // never nowhere
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Clients")
            Keys.onPressed: list.byKeys = true
            Keys.onReleased: list.byKeys = true // the Tab that led here
            Keys.onReturnPressed: root.desk.openRow(list.currentIndex)
            Keys.onEnterPressed: root.desk.openRow(list.currentIndex)
            Keys.onSpacePressed: root.desk.openRow(list.currentIndex)
            T.ScrollBar.vertical: ScrollHandle {}

            FocusRing {
                anchors.margins: Theme.gap8
                radius: Theme.fieldRadius
                shown: list.activeFocus && list.byKeys && list.count === 0
            }

            delegate: CaseloadRow {
                width: list.width
                current: list.activeFocus && list.byKeys && ListView.isCurrentItem
                onChosen: list.take(index)
                onOpenRequested: root.desk.openRow(index)
            }

            Connections {
                target: root.model

                function onOpenedRowChanged(): void {
                    list.currentIndex = root.model.openedRow < 0 ? list.currentIndex : root.model.openedRow;
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.readable)
                visible: list.count === 0 && (root.alone || !root.model.empty)
                iconName: root.model.empty ? "people" : "search"
                title: root.model.empty ? qsTr("No clients yet") : qsTr("Nobody by that name")
                text: root.model.empty ? qsTr("Invite your first client. They decide what they share with you.") : qsTr("Try a part of the name.")
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.gap12
            implicitHeight: Theme.line
            color: Theme.hairline
            visible: !list.atYEnd
        }
        CaptionText {
            objectName: "syncSentence"
            Layout.leftMargin: Theme.gap24
            Layout.rightMargin: Theme.gap24
            text: root.desk.sync.sentence
            visible: text
        }
        SoftButton {
            objectName: "invite"
            Layout.leftMargin: Theme.gap20
            Layout.rightMargin: Theme.gap20
            visible: root.alone || !root.model.empty // the page beside has it then
            iconName: "plus"
            text: qsTr("Invite a client")
            onClicked: root.desk.openInvite()
        }
        RowLayout {
            Layout.leftMargin: Theme.gap20
            Layout.rightMargin: Theme.gap20
            Layout.bottomMargin: Theme.gap12
            Layout.topMargin: -Theme.gap4
            spacing: Theme.gap8

            IconButton {
                objectName: "scanFromCaseload"
                iconName: "scan"
                text: qsTr("Scan a client’s code")
                visible: root.model.clientCount > 0
                onClicked: root.desk.openScan()
            }
            IconButton {
                objectName: "rulesFromCaseload"
                iconName: "info"
                text: qsTr("How signals work")
                onClicked: root.desk.openRules()
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "settings"
                iconName: "settings"
                text: qsTr("Settings")
                onClicked: root.settingsRequested()
            }
            IconButton {
                objectName: "lock"
                iconName: "lock"
                text: qsTr("Lock")
                onClicked: root.lockRequested()
            }
        }
    }
}
