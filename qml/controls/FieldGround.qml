// SPDX-License-Identifier: GPL-3.0-or-later
// The sunken ground of a field; its border thickens with focus and with an error.
import QtQuick

Rectangle {
    id: root

    property bool focused: false
    property bool wrong: false

    radius: Theme.fieldRadius
    color: Theme.sunken
    border.width: root.focused || root.wrong ? Theme.ringWidth : Theme.line
    border.color: root.focused ? Theme.primary : root.wrong ? Theme.ink : Theme.outline
}
