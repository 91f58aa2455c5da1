// SPDX-License-Identifier: GPL-3.0-or-later
// One session of the trend, with the way to its neighbours.
import QtQuick
import QtQuick.Layouts
import Accord.ClientModels
import Accord.Controls

Card {
    id: root

    required property TrendPageModel model

    objectName: "sessionCard"

    RowLayout {
        Layout.rightMargin: -Theme.gap12
        spacing: 0

        Heading {
            objectName: "sessionTitle"
            level: 2
            text: root.model.sessionTitle
        }
        IconButton {
            objectName: "earlierButton"
            iconName: "back"
            text: qsTr("The session before")
            enabled: root.model.hasEarlier
            onClicked: root.model.selected -= 1
        }
        IconButton {
            objectName: "laterButton"
            iconName: "forward"
            text: qsTr("The session after")
            enabled: root.model.hasLater
            onClicked: root.model.selected += 1
        }
    }
    CaptionText {
        objectName: "sessionValues"
        text: root.model.sessionValues
    }
    BodyText {
        objectName: "sessionNote"
        text: qsTr("“%1”").arg(root.model.sessionNote)
        visible: root.model.sessionNote
    }
    QuietButton {
        objectName: "openSessionButton"
        Layout.leftMargin: -Theme.gap12 // so that its words stand on the margin
        Layout.bottomMargin: -Theme.gap8
        Layout.maximumWidth: implicitWidth
        text: qsTr("Open this session")
        onClicked: root.model.openSession()
    }
}
