// SPDX-License-Identifier: GPL-3.0-or-later
// A calm banner in the flow of the page: something to know, or what went wrong and what to do. What went wrong comes into
// sight when it appears, and is said aloud.
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Accord.Controls // types made in C++ are not among the neighbours

Rectangle {
    id: root

    property string text
    property string kind: "info" // info, error
    property string iconName: root.kind === "error" ? "alert" : "info"
    property string actionText
    signal action

    // What went wrong is seen and heard where it stands, wherever on the page the hand was.
    function appear(): void {
        if (root.kind !== "error" || !root.visible || !root.text)
            return;
        let above = root.parent;
        while (above && !(above instanceof PageFrame))
            above = above.parent;
        if (above)
            (above as PageFrame).reveal(root);
        alert.say(root);
    }

    onVisibleChanged: root.appear()
    onTextChanged: root.appear()
    Layout.fillWidth: true
    implicitWidth: Theme.gap48 * 5
    implicitHeight: face.height
    radius: Theme.fieldRadius
    color: root.kind === "error" ? Theme.sunken : Theme.soft
    border.width: root.kind === "error" ? Theme.line : 0
    border.color: Theme.outline
    Accessible.role: root.kind === "error" ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: root.text

    SpokenAlert {
        id: alert
    }
    Column {
        id: face
        width: root.width

        Repeater { // mostly there is nothing to say
            model: root.text ? 1 : 0

            Item {
                width: root.width
                implicitHeight: words.height + Math.max(button.height, Theme.gap12) + Theme.gap12

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
                Row {
                    id: button
                    anchors.left: words.left
                    anchors.leftMargin: -Theme.gap12
                    anchors.top: words.bottom

                    Repeater {
                        model: root.actionText ? 1 : 0

                        QuietButton {
                            objectName: "action"
                            width: Math.min(implicitWidth, words.width + Theme.gap12)
                            text: root.actionText
                            onClicked: root.action()
                        }
                    }
                }
            }
        }
    }
}
