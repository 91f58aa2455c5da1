// SPDX-License-Identifier: GPL-3.0-or-later
// What all fields share around their input: the label above, help or an error beneath.
pragma ComponentBehavior: Bound

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
    implicitHeight: below.height > 0 ? below.y + below.height : slot.y + slot.height

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
    Column {
        id: below
        y: slot.y + slot.height + Theme.gap4
        width: root.width

        Repeater {
            model: root.error || root.helper ? 1 : 0

            Item {
                width: root.width
                implicitHeight: words.height

                Icon {
                    id: mark
                    anchors.left: parent.left
                    y: Math.round((Theme.secondSize * Theme.leading - height) / 2)
                    symbol: "alert"
                    size: Theme.smallIcon
                    visible: root.error
                }
                CaptionText {
                    id: words
                    anchors.right: parent.right
                    width: root.width - (root.error ? mark.width + Theme.gap8 : 0)
                    text: root.error || root.helper
                    color: root.error ? Theme.ink : Theme.muted
                    Accessible.role: root.error ? Accessible.AlertMessage : Accessible.StaticText
                }
            }
        }
    }
}
