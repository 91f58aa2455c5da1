// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet sheet for things that belong together; outlined when it waits for an answer.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool outlined: false
    property int padding: width > 0 && width < 300 ? Theme.gap16 : Theme.gap20
    property int verticalPadding: root.padding // less where rows bring their own room

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * Theme.gap20
    implicitHeight: column.implicitHeight + 2 * root.verticalPadding
    radius: Theme.cardRadius
    color: Theme.surface
    border.width: root.outlined ? Theme.ringWidth : 0
    border.color: Theme.primary

    ColumnLayout {
        id: column
        x: root.padding
        y: root.verticalPadding
        width: root.width - 2 * root.padding
        height: Math.max(implicitHeight, root.height - 2 * root.verticalPadding)
        spacing: Theme.gap8
    }
}
