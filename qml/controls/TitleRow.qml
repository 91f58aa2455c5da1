// SPDX-License-Identifier: GPL-3.0-or-later
// A heading with something small beside it on the same line, such as a Pill; beneath it where the line is too short.
import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property alias text: title.text
    property alias level: title.level
    property bool trailing: false // at the line's end rather than right after the words
    default property alias content: beside.data
    readonly property real words: Math.ceil(metrics.advanceWidth) + 1 // the heading on one line, whatever its width is now
    readonly property bool stacked: beside.width > 0 && root.words + Theme.gap12 + beside.width > root.width
    readonly property real place: root.stacked ? 0 : root.trailing ? root.width - beside.width : title.width + Theme.gap12

    Layout.fillWidth: true
    implicitWidth: root.words
    implicitHeight: root.stacked ? title.height + Theme.gap8 + beside.height : Math.max(title.height, beside.height)

    Heading {
        id: title
        fit: false // its width follows its words
        y: root.stacked ? 0 : (root.height - height) / 2
        anchors.left: parent.left
        width: Math.min(root.words, root.width)
    }
    TextMetrics {
        id: metrics
        font: title.font
        text: title.text
    }
    Row {
        id: beside
        y: root.stacked ? title.height + Theme.gap8 : (root.height - height) / 2
        x: root.LayoutMirroring.enabled ? root.width - width - root.place : root.place
        spacing: Theme.gap8
    }
}
