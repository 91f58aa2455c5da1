// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a NavButton: its icon over its word.
import QtQuick
import QtQuick.Layouts

ColumnLayout {
    id: root

    required property NavButton button

    spacing: Theme.gap4

    Icon {
        Layout.alignment: Qt.AlignHCenter
        symbol: root.button.iconName
        size: Math.min(Theme.icon, Theme.gap32)
        color: root.button.ink
    }
    Label {
        text: root.button.text
        color: root.button.ink
        font.pixelSize: Theme.navSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
        wrapMode: Text.NoWrap
        font.weight: root.button.selected ? Font.Bold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
