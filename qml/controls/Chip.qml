// SPDX-License-Identifier: GPL-3.0-or-later
// A small choice that is on or off, such as a filter; the page keeps `checked`.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.RadioButton { // 6.4 reads out a control's own role, whatever Accessible.role says
    id: root

    property bool inCard: false // stands on a card, not on the page
    property string group // what it chooses, for screen readers, where words like these stand elsewhere too
    signal activated

    function activate(): void {
        if (root.enabled)
            root.activated();
    }

    Layout.fillWidth: true
    width: parent ? Math.min(implicitWidth, parent.width) : implicitWidth
    implicitWidth: Math.max(Theme.action, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.gap16
    rightPadding: Theme.gap16
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    hoverEnabled: true
    checkable: false
    autoExclusive: false
    onClicked: root.activate()
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.group
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: ButtonFace {
        text: root.text
        pixelSize: Theme.secondSize
        ink: !root.enabled ? Theme.muted : root.checked ? Theme.primaryInk : Theme.ink
    }

    background: Rectangle {
        readonly property color ground: root.checked ? Theme.primary : root.hovered ? Qt.tint(Theme.surface, Qt.alpha(Theme.primary, 0.06)) : root.inCard ? Theme.sunken : Theme.surface

        radius: Math.min(height, Theme.touch) / 2
        color: !root.enabled ? Theme.off : root.down ? Theme.soft : ground

        FocusRing {
            radius: parent.radius + Theme.gap4
            shown: root.visualFocus
        }
    }
}
