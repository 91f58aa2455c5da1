// SPDX-License-Identifier: GPL-3.0-or-later
// Words somebody said, or could say.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: root

    property alias text: words.text
    property alias size: words.font.pixelSize

    Layout.fillWidth: true
    implicitWidth: words.implicitWidth + 2 * Theme.gap16
    implicitHeight: words.implicitHeight + 2 * Theme.gap12
    radius: Theme.fieldRadius
    color: Theme.sunken

    Label {
        id: words
        x: Theme.gap16
        y: Theme.gap12
        width: root.width - 2 * Theme.gap16
        font.pixelSize: Theme.secondSize
        leading: Theme.leading
    }
}
