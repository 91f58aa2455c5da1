// SPDX-License-Identifier: GPL-3.0-or-later
// One receipt of the list: what was decided, about what, and when.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

T.AbstractButton {
    id: root

    property receiptRow row
    property bool first: false
    property int number: 1 // from the newest
    property int count: 1

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.action, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    text: root.row.title
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. %2. %3. %4 of %5").arg(root.row.title).arg(root.row.when).arg(root.row.what).arg(root.number).arg(root.count)
    Accessible.onPressAction: root.clicked()

    contentItem: ColumnLayout {
        spacing: Theme.gap4

        Label {
            text: root.row.title
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        CaptionText {
            text: root.row.what
            visible: root.row.what
            color: Theme.ink
            Accessible.ignored: true
        }
        CaptionText {
            text: root.row.when
            Accessible.ignored: true
        }
    }

    background: RowGround {
        first: root.first
        focused: root.visualFocus
    }
}
