// SPDX-License-Identifier: GPL-3.0-or-later
// Words to begin with in the room, for whoever would like to say that something did not feel right.
pragma ComponentBehavior: Bound

import QtQuick
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property DoneModel model

    objectName: "sayingCard"
    spacing: Theme.gap12

    Heading {
        level: 2
        text: qsTr("Saying it in the room")
    }
    BodyText {
        quiet: true
        text: qsTr("Only if you like. You could begin with one of these.")
    }
    Repeater {
        model: root.model.sayings

        Quote {
            required property int index
            required property string modelData

            objectName: "saying" + index
            text: qsTr("“%1”").arg(modelData)
            size: Theme.bodySize
        }
    }
}
