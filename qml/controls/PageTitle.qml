// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a page in words: the question or title, and a sentence close beneath it.
import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property string text
    property string detail

    Layout.fillWidth: true
    implicitWidth: Theme.readable
    implicitHeight: sentence.visible ? sentence.y + sentence.height : title.height

    Heading {
        id: title
        width: root.width
        text: root.text
    }
    BodyText {
        id: sentence
        y: title.height + Theme.gap8
        width: root.width
        quiet: true
        text: root.detail
        visible: root.detail
    }
}
