// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of the look back: what was asked, the answer as words and as a mark on its line.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Accord.ClientModels
import Accord.Controls

T.AbstractButton {
    id: root

    property answerRow row
    property bool first: false

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.action, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    text: root.row.label
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1: %2").arg(root.row.label).arg(root.row.words)
    Accessible.description: qsTr("Change this answer")
    Accessible.onPressAction: root.clicked()

    contentItem: AnswerFace {
        label: root.row.label
        words: root.row.words
        dimension: root.row.dimension
        place: root.row.place
        answered: root.row.answered
    }

    background: RowGround {
        first: root.first
        focused: root.visualFocus
    }
}
