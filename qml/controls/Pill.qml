// SPDX-License-Identifier: GPL-3.0-or-later
// A short status in a few words, never touched.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: root

    property string text
    property string iconName
    property string tone: "soft" // soft, plain, watch, act (the last two for therapists only)
    readonly property color ink: tone === "act" ? Theme.act : tone === "watch" ? Theme.watch : tone === "plain" ? Theme.muted : Theme.primary

    Layout.fillWidth: true // as wide as its words, or as there is room
    Layout.maximumWidth: implicitWidth
    implicitWidth: row.implicitWidth + 2 * Theme.gap12
    implicitHeight: row.implicitHeight + Theme.gap8 + Theme.gap4
    radius: Math.min(height / 2, Theme.fieldRadius)
    color: tone === "act" ? Theme.actSoft : tone === "watch" ? Theme.watchSoft : tone === "plain" ? Theme.sunken : Theme.soft
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.gap12)
        spacing: Theme.gap4

        Icon {
            symbol: root.iconName
            size: Theme.smallIcon
            color: root.ink
            visible: root.iconName
        }
        Label {
            text: root.text
            color: root.ink
            font.pixelSize: Theme.secondSize
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
    }
}
