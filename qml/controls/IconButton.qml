// SPDX-License-Identifier: GPL-3.0-or-later
// A round button that is only an icon; its text is its name for screen readers.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    property string iconName
    property bool filled: false
    property bool inCard: false // stands on a card, not on the page
    property color ink: root.filled ? Theme.primary : Theme.ink
    signal activated

    function activate(): void {
        if (root.enabled)
            root.activated();
    }

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    hoverEnabled: true
    onClicked: root.activate()
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: root.iconName
            size: Math.min(Theme.icon, Theme.gap32)
            color: root.enabled ? root.ink : Theme.muted
        }
    }

    background: Rectangle {
        radius: height / 2
        color: root.down ? Theme.soft : root.filled ? (root.inCard ? Theme.sunken : Theme.surface) : root.hovered ? Qt.alpha(Theme.soft, 0.6) : Theme.clear

        FocusRing {
            shown: root.visualFocus
        }
    }
}
