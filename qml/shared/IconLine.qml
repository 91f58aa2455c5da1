// SPDX-License-Identifier: GPL-3.0-or-later
// An icon and a sentence beside it.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Item {
    id: root

    property string iconName
    property string text

    Layout.fillWidth: true
    implicitWidth: Theme.readable
    implicitHeight: words.height

    Icon {
        id: mark
        anchors.left: parent.left
        y: (words.lineHeight - height) / 2
        symbol: root.iconName
        color: Theme.primary
    }
    BodyText {
        id: words
        anchors.right: parent.right
        width: root.width - mark.width - Theme.gap16
        text: root.text
    }
}
