// SPDX-License-Identifier: GPL-3.0-or-later
// Who this is, what they share, and the one thing to do after the session.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Item {
    id: root

    required property ClientModel model
    readonly property bool narrow: root.width < Theme.readable * Theme.scale
    readonly property bool acting: root.model.canMarkDiscussed || root.model.discussed

    Layout.fillWidth: true
    implicitHeight: root.narrow && root.acting ? words.height + Theme.gap12 + action.height : Math.max(words.height, action.height)

    Column {
        id: words
        anchors.left: parent.left
        width: root.width - (root.narrow || !root.acting ? 0 : action.width + Theme.gap20)
        spacing: Theme.gap4

        Heading {
            objectName: "clientName"
            width: parent.width
            text: root.model.name
            elide: Text.ElideRight
            maximumLineCount: 3
        }
        CaptionText {
            objectName: "clientAbout"
            width: parent.width
            text: root.model.about
            visible: root.model.about
        }
    }
    Item {
        id: action
        anchors.right: parent.right
        y: root.narrow ? words.height + Theme.gap12 : 0
        width: root.narrow ? root.width : mark.visible ? mark.implicitWidth : discussed.implicitWidth
        height: mark.visible ? mark.implicitHeight : discussed.visible ? discussed.implicitHeight : 0

        PrimaryButton {
            id: mark
            objectName: "markDiscussed"
            anchors.fill: parent
            text: qsTr("Mark discussed")
            visible: root.model.canMarkDiscussed
            onClicked: root.model.markDiscussed()
        }
        Pill {
            id: discussed
            objectName: "discussed"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            iconName: "check"
            text: root.model.discussed
            visible: root.model.discussed
        }
    }
}
