// SPDX-License-Identifier: GPL-3.0-or-later
// What all round buttons share: size, wrapping label, optional icon, focus ring, and one activate() for every way to press.
// Pages listen to clicked: a screen reader's press arrives there too.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.Button {
    id: root

    property string iconName
    property bool large: false // the main action's height
    property int pixelSize: Theme.bodySize
    property color ground: Theme.clear
    property color groundDown: Theme.soft
    property color ink: Theme.primary
    property color groundOff: Theme.off // when disabled
    signal activated

    function activate(): void {
        if (root.enabled)
            root.activated();
    }

    Layout.fillWidth: true
    implicitWidth: Math.max(Theme.action, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(root.large ? Theme.action : Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap20
    rightPadding: Theme.gap20
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    hoverEnabled: true
    onClicked: root.activate()
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: ButtonFace {
        text: root.text
        iconName: root.iconName
        pixelSize: root.pixelSize
        ink: root.enabled ? root.ink : Theme.muted
    }

    background: Rectangle {
        radius: Math.min(height, root.large ? Theme.action : Theme.touch) / 2
        color: !root.enabled ? root.groundOff : root.down ? root.groundDown : root.ground

        FocusRing {
            radius: parent.radius + Theme.gap4
            shown: root.visualFocus
        }
    }
}
