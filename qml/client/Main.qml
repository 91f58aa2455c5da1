// SPDX-License-Identifier: GPL-3.0-or-later
// The client's window: one page at a time, made when it opens, and the four places to go.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.ClientModels
import Accord.Controls
import Accord.Shared
import Accord.SharedModels

Window {
    id: root

    required property AppModel app
    required property Look look
    required property AutoLock guard
    readonly property url pageUrl: Qt.resolvedUrl((root.app.ofBothApps ? "../Shared/" : "") + root.app.pageName + "Page.qml")

    minimumWidth: 320
    minimumHeight: 480
    visible: true
    color: Theme.bg
    title: qsTr("Accord")
    Component.onCompleted: pages.open()

    Binding {
        target: Theme
        property: "dark"
        value: root.look.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: root.look.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.look.reducedMotion
    }
    Connections {
        target: root.app

        function onPageChanged(): void {
            pages.open();
        }
    }

    NavFrame {
        id: frame

        anchors.fill: parent
        navVisible: root.app.onTab
        focus: true
        LayoutMirroring.enabled: root.look.rightToLeft
        LayoutMirroring.childrenInherit: true
        Keys.onBackPressed: event => event.accepted = root.app.goBack()
        Keys.onEscapePressed: event => event.accepted = root.app.goBack()
        places: BottomNav {
            objectName: "nav"

            NavButton {
                objectName: "homeTab"
                text: qsTr("Today")
                iconName: "home"
                selected: root.app.page === AppModel.Home
                onClicked: root.app.openHome()
            }
            NavButton {
                objectName: "trendTab"
                text: qsTr("Trend")
                iconName: "trend"
                selected: root.app.page === AppModel.Trend
                onClicked: root.app.openTrend()
            }
            NavButton {
                objectName: "goalsTab"
                text: qsTr("Goals")
                iconName: "goals"
                selected: root.app.page === AppModel.Goals
                onClicked: root.app.openGoals()
            }
            NavButton {
                objectName: "sharingTab"
                text: qsTr("Sharing")
                iconName: "share"
                selected: root.app.page === AppModel.Sharing
                onClicked: root.app.openSharing()
            }
        }

        Loader {
            id: pages

            function open(): void {
                pages.setSource(root.pageUrl, {
                    model: root.app.pageModel
                });
            }

            objectName: "pages"
            anchors.fill: parent
            focus: true
        }
    }
    PrivacyCover {
        active: root.guard.covered
    }
}
