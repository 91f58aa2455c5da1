// SPDX-License-Identifier: GPL-3.0-or-later
// One goal on one or two lines: its words, where it stands, how far each agrees.
import QtQuick
import Accord.Controls

Item {
    id: root

    required property int index
    required property string words
    required property string standing
    required property string tone
    required property string clientShare
    required property string ownShare
    required property string spoken

    objectName: "goalLine-" + root.index
    height: column.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Column {
        id: column
        width: root.width
        spacing: Theme.gap4

        BodyText {
            width: column.width
            text: root.words
            Accessible.ignored: true
        }
        Flow {
            width: column.width
            spacing: Theme.gap8

            Pill {
                width: Math.min(implicitWidth, parent.width)
                text: root.standing
                tone: root.tone
            }
            CaptionText {
                width: Math.min(implicitWidth, parent.width)
                height: Math.max(implicitHeight, Theme.gap24)
                verticalAlignment: Text.AlignVCenter
                text: qsTr("%1 · %2").arg(root.clientShare).arg(root.ownShare)
                Accessible.ignored: true
            }
        }
    }
}
