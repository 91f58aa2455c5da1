// SPDX-License-Identifier: GPL-3.0-or-later
// Behind a row of a list that can be pressed: a hairline to the one above, and the focus ring a little outside.
import QtQuick

Item {
    id: root

    property bool first: false
    property bool focused: false

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.hairline
        visible: !root.first
    }
    FocusRing {
        anchors.leftMargin: -Theme.gap8
        anchors.rightMargin: -Theme.gap8
        anchors.topMargin: 0
        anchors.bottomMargin: 0
        radius: Theme.fieldRadius
        shown: root.focused
    }
}
