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

    objectName: "forToday"
    spacing: Theme.gap12

    Item {
        Layout.fillWidth: true
        implicitHeight: head.implicitHeight

        TitleRow {
            id: head
            width: parent.width - (root.narrow ? 0 : restsOn.implicitWidth + Theme.gap12)
            level: 2
            text: qsTr("For today")

            Pill {
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
            visible: !root.narrow
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
        visible: root.narrow
    }
    Quotes {
        sentences: root.model.openers
        stacked: root.narrow
    }
    QuietButton {
        objectName: "rulesFromClient"
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignRight
        Layout.bottomMargin: -Theme.gap8
        text: qsTr("How signals work")
        onClicked: root.rulesRequested()
    }
}
