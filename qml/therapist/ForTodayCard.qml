// SPDX-License-Identifier: GPL-3.0-or-later
// Read in ten seconds: what changed, how sure that is, and three ways to open the talk.
import QtQuick
import QtQuick.Layouts
import Accord.Controls
import Accord.TherapistModels

Card {
    id: root

    required property ClientModel model
    signal rulesRequested
    readonly property bool narrow: root.width < Theme.readable * Theme.scale

    readonly property bool restsBeside: !root.narrow && head.words + concern.implicitWidth + restsOn.implicitWidth + 2 * Theme.gap12 <= root.width - 2 * root.padding

    objectName: "forToday"
    spacing: Theme.gap12

    Item {
        Layout.fillWidth: true
        implicitHeight: head.implicitHeight

        TitleRow {
            id: head
            anchors.left: parent.left
            width: parent.width - (root.restsBeside ? restsOn.implicitWidth + Theme.gap12 : 0)
            level: 2
            text: qsTr("For today")

            Pill {
                id: concern
                objectName: "concern"
                width: Math.min(implicitWidth, head.width)
                text: root.model.pill
                tone: root.model.tone
            }
        }
        CaptionText {
            id: restsOn
            objectName: "restsOn"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.model.restsOn
            visible: root.restsBeside
        }
    }
    BodyText {
        objectName: "change"
        text: root.model.change
    }
    Label {
        objectName: "newestNote"
        text: qsTr("%1 wrote: “%2”").arg(root.model.name).arg(root.model.newestNote)
        color: Theme.muted
        maximumLineCount: 3
        elide: Text.ElideRight
        visible: root.model.newestNote
    }
    CaptionText {
        objectName: "rule"
        text: root.model.rule
        visible: root.model.rule
    }
    CaptionText {
        text: root.model.restsOn
        visible: !root.restsBeside
    }
    Quotes {
        sentences: root.model.openers
        stacked: root.narrow
    }
    QuietButton {
        objectName: "rulesFromClient"
        Layout.maximumWidth: implicitWidth
        Layout.alignment: Qt.AlignRight
        Layout.bottomMargin: -Theme.gap8
        text: qsTr("How signals work")
        onClicked: root.rulesRequested()
    }
}
