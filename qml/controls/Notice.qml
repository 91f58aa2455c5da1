// SPDX-License-Identifier: GPL-3.0-or-later
// A calm banner in the flow of the page: something to know, or what went wrong and what to do.
import QtQuick
import QtQuick.Layouts

Rectangle {
    id: root

    property string text
    property string kind: "info" // info, error
    property string iconName: root.kind === "error" ? "alert" : "info"
    property string actionText
    signal action

    Layout.fillWidth: true
    implicitWidth: Theme.gap48 * 5
    implicitHeight: words.height + (button.visible ? button.height : Theme.gap12) + Theme.gap12
    radius: Theme.fieldRadius
    color: root.kind === "error" ? Theme.sunken : Theme.soft
    border.width: root.kind === "error" ? Theme.line : 0
    border.color: Theme.outline
    Accessible.role: root.kind === "error" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: root.text

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap16
        anchors.top: words.top
        symbol: root.iconName
        color: root.kind === "error" ? Theme.ink : Theme.primary
    }
    BodyText {
        id: words
        anchors.left: mark.right
        anchors.leftMargin: Theme.gap12
        y: Theme.gap12
        width: root.width - mark.width - 2 * Theme.gap16 - Theme.gap12
        text: root.text
        Accessible.ignored: true
    }
    QuietButton {
        id: button
        objectName: "action"
        anchors.left: words.left
        anchors.leftMargin: -Theme.gap12
        anchors.top: words.bottom
        width: Math.min(implicitWidth, words.width + Theme.gap12)
        text: root.actionText
        visible: root.actionText
        onClicked: root.action()
    }
}
