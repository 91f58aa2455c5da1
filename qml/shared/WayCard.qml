// SPDX-License-Identifier: GPL-3.0-or-later
// One way of opening the records: how it stands, and what can be done about it.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Card {
    id: root

    property string title
    property string text
    property string actionText
    property bool actionVisible: true
    property string removeText
    signal action
    signal remove

    Heading {
        level: 2
        text: root.title
    }
    BodyText {
        quiet: true
        text: root.text
    }
    SoftButton {
        objectName: "change"
        Layout.topMargin: Theme.gap4
        text: root.actionText
        visible: root.actionVisible
        onClicked: root.action()
    }
    QuietButton {
        objectName: "remove"
        text: root.removeText
        visible: root.removeText
        onClicked: root.remove()
    }
}
