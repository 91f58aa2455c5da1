// SPDX-License-Identifier: GPL-3.0-or-later
// One line that switches something on or off; the whole row is the target.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.Switch {
    id: root

    property string shape // of the mark before the label; empty: none
    property color shapeColor: Theme.ink
    property bool indented: false // keep the mark's room so that labels align
    property string value // said at the end of the row, before the switch
    property string detail // second text under the label

    function activate(): void {
        if (!root.enabled)
            return;
        root.toggle();
        root.toggled();
    }

    Layout.fillWidth: true
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap4
    bottomPadding: Theme.gap4
    spacing: Theme.gap12
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.value ? qsTr("%1, %2").arg(root.text).arg(root.value) : root.text
    Accessible.description: root.detail
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()

    contentItem: SwitchFace {
        text: root.text
        detail: root.detail
        value: root.value
        shape: root.shape
        shapeColor: root.shapeColor
        indented: root.indented
        strong: root.checked
        off: !root.enabled
        kept: root.indicator.width + root.spacing
    }

    indicator: Rectangle {
        readonly property real inset: Theme.gap4 - Theme.line

        x: root.mirrored ? root.leftPadding : root.width - root.rightPadding - width
        y: (root.height - height) / 2
        implicitWidth: Theme.gap48
        implicitHeight: Theme.gap24 + Theme.gap4
        radius: height / 2
        color: !root.enabled ? Theme.hairline : root.checked ? Theme.primary : Theme.outline

        Rectangle {
            readonly property real side: parent.height - 2 * parent.inset

            x: parent.inset + root.visualPosition * (parent.width - width - 2 * parent.inset)
            anchors.verticalCenter: parent.verticalCenter
            width: side
            height: side
            radius: side / 2
            color: Theme.surface

            Behavior on x {
                enabled: !root.down

                NumberAnimation {
                    duration: Theme.motion
                }
            }
        }
    }

    background: Item {
        FocusRing {
            anchors.margins: 0
            anchors.leftMargin: -Theme.gap8
            anchors.rightMargin: -Theme.gap8
            radius: Theme.fieldRadius
            shown: root.visualFocus
        }
    }
}
