// SPDX-License-Identifier: GPL-3.0-or-later
// A card's title and its status: side by side where both fit on a line, else one above the other.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Item {
    id: root

    property alias title: heading.text
    property alias status: pill.text
    property alias iconName: pill.iconName
    property alias tone: pill.tone
    property bool small: false // the title as strong text instead of a heading
    readonly property real words: Math.ceil(metrics.advanceWidth) + 1 // the title on one line, whatever its width is now
    readonly property bool beside: root.words + Theme.gap12 + pill.implicitWidth <= root.width
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property real lineHeight: Math.max(heading.implicitHeight, pill.implicitHeight)

    Layout.fillWidth: true
    implicitWidth: root.words + Theme.gap12 + pill.implicitWidth
    implicitHeight: root.beside ? root.lineHeight : heading.height + Theme.gap8 + pill.height

    Heading {
        id: heading
        x: root.mirrored ? root.width - width : 0
        y: root.beside ? (root.lineHeight - height) / 2 : 0
        width: Math.min(root.words, root.width)
        level: 2
        font.pixelSize: root.small ? Theme.bodySize : Theme.headingSize
        Accessible.role: root.small ? Accessible.StaticText : Accessible.Heading
    }
    TextMetrics {
        id: metrics
        font: heading.font
        text: heading.text
    }
    Pill {
        id: pill
        objectName: "pill"
        x: root.beside !== root.mirrored ? root.width - width : 0
        y: root.beside ? (root.lineHeight - height) / 2 : heading.height + Theme.gap8
        width: Math.min(implicitWidth, root.width)
    }
}
