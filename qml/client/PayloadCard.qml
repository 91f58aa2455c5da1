// SPDX-License-Identifier: GPL-3.0-or-later
// The very payload in words, as it would leave.
import QtQuick
import QtQuick.Layouts
import Accord.Controls

Card {
    id: root

    property string payload
    property string sealedText

    spacing: Theme.gap12

    RowLayout {
        spacing: Theme.gap8

        Heading {
            level: 2
            text: qsTr("Exactly what leaves")
        }
        Icon {
            symbol: "eye"
            color: Theme.muted
        }
    }
    Quote {
        objectName: "payloadText"
        text: root.payload
    }
    CaptionText {
        objectName: "sealedText"
        text: root.sealedText
        visible: root.sealedText
    }
}
