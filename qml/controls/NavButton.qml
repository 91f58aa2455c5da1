// SPDX-License-Identifier: GPL-3.0-or-later
// One place to go in the BottomNav.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.TabButton { // 6.4 reads out a control's own role, whatever Accessible.role says
    id: root

    property string iconName
    property bool selected: false
    property bool seen: false
    readonly property color ink: root.selected ? Theme.primary : Theme.muted
    signal activated

    function activate(): void {
        if (root.enabled)
            root.activated();
    }

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.action, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.gap8
    leftPadding: Theme.ringWidth
    rightPadding: Theme.ringWidth
    onVisibleChanged: root.seen = root.seen || root.visible
    onSeenChanged: (root.contentItem as Loader).setSource(Qt.resolvedUrl("NavFace.qml"), { button: root })
    Component.onCompleted: root.seen = root.visible
    onClicked: root.activate()
    checkable: false
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: Loader {} // filled when it first comes into sight: behind the unlock page nobody needs it

    background: Item {
        FocusRing {
            anchors.margins: Theme.ringWidth
            radius: Theme.fieldRadius
            shown: root.visualFocus
        }
    }
}
