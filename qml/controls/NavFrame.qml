// SPDX-License-Identifier: GPL-3.0-or-later
// The app's frame: pages with a BottomNav beneath them, or beside them on windows of 800 px and more.
import QtQuick

Item {
    id: root

    default property alias pages: stage.data
    property Component places // a BottomNav; made when it is first to be seen
    property bool navVisible: true
    readonly property bool rail: root.width >= Theme.railFrom
    property bool navSeen: false
    property BottomNav nav: null
    readonly property real navWidth: root.nav && root.navVisible && root.rail ? root.nav.width : 0
    readonly property real navHeight: root.nav && root.navVisible && !root.rail ? root.nav.height : 0

    onNavVisibleChanged: root.navSeen = root.navSeen || root.navVisible
    Component.onCompleted: root.navSeen = root.navVisible

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    Repeater { // of one: a Loader of 6.4 makes no bound component
        model: root.navSeen ? 1 : 0
        delegate: root.places
        onItemAdded: (index, item) => root.nav = item as BottomNav
    }
    Binding {
        target: root.nav
        property: "rail"
        value: root.rail
    }
    Binding {
        target: root.nav
        property: "visible"
        value: root.navVisible
    }
    Item {
        id: stage
        anchors.top: parent.top
        anchors.right: parent.right
        width: root.width - root.navWidth
        height: root.height - root.navHeight
    }
}
