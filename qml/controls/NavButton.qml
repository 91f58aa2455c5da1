// SPDX-License-Identifier: GPL-3.0-or-later
// One place to go in the BottomNav.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

T.TabButton { // 6.4 reads out a control's own role, whatever Accessible.role says
    id: root

    property string iconName
    property bool selected: false
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
    onClicked: root.activate()
    checkable: false
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: if (root.enabled) root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gap4

        Icon {
            Layout.alignment: Qt.AlignHCenter
            symbol: root.iconName
            size: Math.min(Theme.icon, Theme.gap32)
            color: root.ink
        }
        Label {
            text: root.text
            color: root.ink
            font.pixelSize: Theme.navSize
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.leastSize
            wrapMode: Text.NoWrap
            font.weight: root.selected ? Font.Bold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }

    background: Item {
        FocusRing {
            anchors.margins: Theme.ringWidth
            radius: Theme.fieldRadius
            shown: root.visualFocus
        }
    }
}
