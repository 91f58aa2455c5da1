// SPDX-License-Identifier: GPL-3.0-or-later
// What all fields share around their input: the label above, help or an error beneath.
import QtQuick
import QtQuick.Layouts

Item {
    id: root

    property string label
    property string helper
    property string error
    default property alias input: slot.data

    Layout.fillWidth: true
    implicitWidth: Theme.gap48 * 5
    implicitHeight: words.visible ? words.y + words.height : slot.y + slot.height

    Label {
        id: name
        width: root.width
        text: root.label
        visible: root.label
        font.pixelSize: Theme.secondSize
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    Item {
        id: slot
        y: name.visible ? name.height + Theme.gap8 : 0
        width: root.width
        height: childrenRect.height
    }
    Icon {
        id: mark
        anchors.left: parent.left
        y: words.y + Math.round((Theme.secondSize * Theme.leading - height) / 2)
        symbol: "alert"
        size: Theme.smallIcon
        visible: root.error
    }
    CaptionText {
        id: words
        anchors.right: parent.right
        y: slot.y + slot.height + Theme.gap4
        width: root.width - (root.error ? mark.width + Theme.gap8 : 0)
        text: root.error || root.helper
        color: root.error ? Theme.ink : Theme.muted
        visible: text
        Accessible.role: root.error ? Accessible.AlertMessage : Accessible.StaticText
    }
}
